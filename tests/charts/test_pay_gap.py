"""The chart of differences: bars from the baseline’s zero, to the dollar."""

from msgspec.structs import replace

from careergui.charts.pay_gap import build
from careergui.charts.spec import Absent, Bar
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from tests.builders import HARD_FIRST, hard_catalog, official, some


def test_that_each_bar_is_the_stated_difference() -> None:
    bars = [mark for mark in build(some(5)).marks if isinstance(mark, Bar)]
    assert [(bar.start, bar.end, bar.label) for bar in bars] == [
        (0, 19_932, "+$19,932"), (0, -3_348, "−$3,348"), (0, -2_633, "−$2,633"), (0, -3_766, "−$3,766"),
    ]  # fmt: skip


def test_that_another_baseline_turns_the_bars() -> None:
    spec = build(some(5, baseline="case-worker"))
    assert [mark.label for mark in spec.marks if isinstance(mark, Bar)] == ["+$3,766", "+$23,698", "+$418", "+$1,133"]
    assert "the zero line stands for Case Worker" in spec.subtitle


def test_that_the_baseline_is_named_at_zero() -> None:
    assert build(some(2)).marks[0] == Absent(row=0, text="baseline", value=0)


def test_that_mixed_kinds_of_figures_are_not_compared_and_the_reason_is_noted() -> None:
    spec = build(some(2, ("percentiles", "case-manager")))
    assert spec.marks[1] == Absent(row=1, text="Not comparable", value=0)
    assert any("not subtracted" in note for note in spec.notes)


def test_that_medians_are_compared_where_the_baseline_has_one() -> None:
    spec = build(some(4, HARD_FIRST))
    assert "median pay" in spec.subtitle
    assert [mark.label for mark in spec.marks if isinstance(mark, Bar)] == ["+$159,860", "−$16,010", "−$16,100"]


def test_that_only_differences_from_printed_differences_are_noted_as_such() -> None:
    assert "Some differences are worked out" in build(some(3, baseline="registered-nurse-case-manager")).notes[0]
    assert build(some(3, baseline="case-manager")).notes == ()
    assert build(some(4, HARD_FIRST)).notes == ()


def test_that_a_role_drawn_from_resumes_says_so_beside_official_figures(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ["13-2011", "case-manager"]))
    assert [mark.text for mark in spec.marks if isinstance(mark, Absent)][
        1
    ] == "Drawn from résumés: not on one scale with official statistics"
    assert not spec.axis.ticks


def test_that_a_reason_stands_where_it_has_room(official_catalog: Catalog) -> None:
    def places(*roles: str) -> list[float | None]:
        return [mark.value for mark in build(in_order(official_catalog, roles)).marks if isinstance(mark, Absent)]

    below = build(in_order(official_catalog, ("29-1141", "29-2061", "case-manager")))
    assert places("29-1141", "29-2061", "case-manager") == [0, below.axis.minimum]
    assert places("29-2061", "29-1141", "case-manager") == [0, 0]


def test_that_a_bound_that_orders_nothing_is_told_in_words_and_drawn_as_no_bar() -> None:
    limited = Estimate(value=239_200, unit="USD/year", status="top-coded", source="survey")
    known = hard_catalog()
    facts = {"limited": limited, "more": official(300_000), "less": official(100_000)}
    roles = {name: replace(known.roles["percentiles"], id=name, facts={"pay.annual.median": fact}) for name, fact in facts.items()}
    catalog = Catalog(roles=roles, collections=known.collections, sources=known.sources, pairs={})
    beyond = build(in_order(catalog, ("more", "limited"))).marks[1]
    assert isinstance(beyond, Absent)
    assert beyond.text == "at most $60,800 less"
    above = build(in_order(catalog, ("less", "limited"))).marks[1]
    assert isinstance(above, Bar)
    assert (above.end, above.open_end) == (139_200, True)


def test_that_an_axis_has_no_step_above_zero_where_every_role_earns_less(official_catalog: Catalog) -> None:
    assert build(in_order(official_catalog, ["29-1141", "35-3023", "31-1131"])).axis.maximum == 0
    assert build(in_order(official_catalog, ["31-1131", "29-1141"])).axis.minimum == 0
    axis = build(in_order(official_catalog, ["29-1141", "29-1141"])).axis
    assert axis.maximum > axis.minimum == 0
