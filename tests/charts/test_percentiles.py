"""The five percentiles as a glyph: what is a bound is drawn and labelled as one, and nothing is said twice."""

from careergui.charts.percentiles import OPEN_STRIP, PERCENTILES, STRIP, percentile_keys, percentile_mark
from careergui.charts.spec import OPEN_END, Point, Strip
from careergui.domain.estimate import Estimate, missing

LIMIT = 239_200


def figures(*values: int | None) -> dict[str, Estimate]:
    """Five figures; those at the limit are bounds."""
    return {
        name: missing("USD/year", "withheld")
        if value is None
        else Estimate(value=value, unit="USD/year", status="top-coded" if value == LIMIT else "reported")
        for name, value in zip(PERCENTILES, values, strict=True)
    }


def mark(*values: int | None, crowded: bool = False) -> Strip | Point | None:
    return percentile_mark(0, 1, figures(*values), crowded=crowded)


def test_that_known_percentiles_are_a_strip_with_five_labels() -> None:
    found = mark(1000, 2000, 3000, 4000, 5000)
    assert isinstance(found, Strip)
    assert found.labels == ("$1,000", "$2,000", "$3,000", "$4,000", "$5,000")
    assert not found.open_end
    assert percentile_keys([found]) == (STRIP,)


def test_that_crowded_strips_label_their_ends_only() -> None:
    found = mark(1000, 2000, 3000, 4000, 5000, crowded=True)
    assert isinstance(found, Strip)
    assert found.labels == ("$1,000", "", "", "", "$5,000")


def test_that_a_bound_opens_the_strip_and_is_printed_at_its_end_alone() -> None:
    found = mark(1000, 2000, 3000, LIMIT, LIMIT)
    assert isinstance(found, Strip)
    assert found.labels == ("$1,000", "$2,000", "$3,000", "", "≥$239,200")
    assert percentile_keys([found]) == (STRIP, OPEN_END)


def test_that_bounds_alone_are_one_open_mark_and_no_strip() -> None:
    found = mark(LIMIT, LIMIT, LIMIT, LIMIT, LIMIT)
    assert isinstance(found, Point)
    assert (found.label, found.open_end, found.value) == ("≥$239,200 from the 10th percentile up", True, LIMIT)
    assert percentile_keys([found]) == (OPEN_END,)
    later = mark(None, LIMIT, None, LIMIT, LIMIT)
    assert isinstance(later, Point)
    assert later.label.endswith("from the 25th percentile up")


def test_that_no_percentile_makes_no_mark() -> None:
    assert mark(None, None, None, None, None) is None
    assert percentile_keys([]) == ()


def test_that_percentiles_that_fell_together_are_explained() -> None:
    found = percentile_mark(0, 1, figures(50_000, 60_000, 72_410, 470_940, 470_940), crowded=False)
    assert isinstance(found, Strip)
    assert (OPEN_STRIP in percentile_keys([found])) is bool(found.cautious)
