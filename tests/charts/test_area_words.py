"""What charts say of area and prices: in the subtitle, in a note, in the source line, and where a figure is not there."""

import pytest

from careergui.charts.registry import KINDS
from careergui.charts.spec import Absent, ChartSpec
from careergui.compare.comparison import in_order
from careergui.compare.narrative import headline, narrative
from careergui.domain.catalog import Catalog, in_area
from tests.places import ACTORS, NURSES, everywhere


def _chart(kind: str, area: str, *roles: str, real: bool = False) -> ChartSpec:
    return KINDS[kind].build(in_order(in_area(everywhere(), area, real=real), roles))


@pytest.mark.parametrize("kind", ["pay", "pay-gap"])
def test_that_area_and_period_stand_in_the_subtitle(kind: str) -> None:
    assert "State of OH, May 2099" in _chart(kind, "OH", NURSES, ACTORS).subtitle
    assert "United States, May 2099" in _chart(kind, "US", NURSES, ACTORS).subtitle


@pytest.mark.parametrize("kind", ["pay", "pay-gap"])
def test_that_adjusted_pay_says_so_with_its_level_and_both_sources(kind: str) -> None:
    spec = _chart(kind, "OH", NURSES, ACTORS, real=True)
    assert "adjusted for prices" in spec.subtitle
    assert any("regional price parity" in note and "State of OH" in note for note in spec.notes)
    assert "Made-up price levels 2098" in spec.source
    assert "Made-up price levels" not in _chart(kind, "OH", NURSES, ACTORS).source


def test_that_adjusted_pay_is_not_said_to_be_worked_out_from_differences() -> None:
    assert not any("worked out" in note for note in _chart("pay", "OH", NURSES, real=True).notes)


def test_that_a_row_without_a_figure_names_the_area_and_draws_nothing_else() -> None:
    spec = _chart("pay", "OH", NURSES, ACTORS)
    drawn = [mark for mark in spec.marks if getattr(mark, "row", None) == 1]
    assert [getattr(mark, "text", "") for mark in drawn] == ["Withheld by the survey for State of OH"]
    assert "Nearest larger area with a figure: United States" in spec.rows[1].words


def test_that_a_place_without_a_price_level_says_that() -> None:
    marks = _chart("pay", "19999", NURSES, real=True).marks
    assert [mark.text for mark in marks if isinstance(mark, Absent)] == ["No price level for Lone City, TX"]


def test_that_a_difference_that_cannot_be_said_names_the_area() -> None:
    marks = _chart("pay-gap", "OH", NURSES, ACTORS).marks
    assert "Withheld by the survey for State of OH" in [getattr(mark, "text", "") for mark in marks]


def test_that_roles_of_role_files_keep_their_subtitle() -> None:
    assert _chart("pay", "OH", "case-manager", "case-worker").subtitle == "US dollars a year, as the source gives it"


def test_that_sentences_say_where_and_that_prices_are_out() -> None:
    comparison = in_order(in_area(everywhere(), "CA", real=True), [NURSES, ACTORS])
    assert headline(comparison).endswith("in State of CA, adjusted for prices")
    said = [sentence.text for sentence in narrative(comparison) if "pay.annual.median" in sentence.measures]
    assert "adjusted for prices," in said[0]
    as_paid = in_order(in_area(everywhere(), "CA"), [NURSES, ACTORS])
    assert "adjusted" not in " ".join([headline(as_paid), *(sentence.text for sentence in narrative(as_paid))])


def test_that_a_baseline_without_a_figure_is_the_reason_given_for_roles_that_have_one() -> None:
    marks = _chart("pay-gap", "OH", ACTORS, NURSES).marks
    said = [mark.text for mark in marks if isinstance(mark, Absent)]
    assert said == ["Baseline. Withheld by the survey for State of OH", "No difference, as the baseline has no figure"]


@pytest.mark.parametrize("real", [False, True])
def test_that_a_chart_without_a_figure_says_why_by_role_and_draws_no_axis(official_catalog: Catalog, *, real: bool) -> None:
    roles = ["15-2011", "29-1249"]
    spec = KINDS["pay"].build(in_order(in_area(official_catalog, "16180", real=real), roles))
    assert [mark.text for mark in spec.marks if isinstance(mark, Absent)] == ["Not published for Carson City, NV"] * 2
    assert not spec.axis.ticks
    assert (spec.title, spec.subtitle) == ("Pay by role", "No figures to draw; Carson City, NV, May 2025")
    assert spec.source == "Source: BLS OEWS, May 2025."
    assert spec.table.rows == (
        ("Actuaries", "Not published for Carson City, NV"),
        ("Surgeons, All Other", "Not published for Carson City, NV"),
    )


def test_that_a_difference_from_a_baseline_without_a_figure_draws_no_axis(official_catalog: Catalog) -> None:
    spec = KINDS["pay-gap"].build(in_order(in_area(official_catalog, "16180"), ["15-2011", "13-2011"]))
    assert spec.title == "Difference in pay from Actuaries"
    assert spec.subtitle.startswith("No difference can be given; US dollars a year, median pay; Carson City, NV")
    assert not spec.axis.ticks
    assert "zero line" not in spec.subtitle
    assert spec.rows[1].detail.startswith("median $")
    assert spec.source == "Source: BLS OEWS, May 2025."
