"""Pay of one role in two to eight places: a strip a place with its own figures, in order, and what is missing said."""

import pytest

from careergui.charts.further.pay_by_place import build, shown_places
from careergui.charts.options import ChartOptions
from careergui.charts.spec import OPEN_END, Absent, ChartSpec, Strip
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from tests.charts.findings.made_up import IDS, Shelf
from tests.charts.findings.made_up import catalog as made_up
from tests.places import ACTORS, NURSES, PILOTS, everywhere

EIGHT = ("US", "OH", "CA", "MS", "TX", "10007", "NY", "HI")


def drawn(*places: str, role: str = NURSES, real: bool = False, area: str = "US") -> ChartSpec:
    return build(in_area(everywhere(), area, real=real), [Chosen(role, 2)], ChartOptions(places=places))


def strips(spec: ChartSpec) -> list[Strip]:
    return [mark for mark in spec.marks if isinstance(mark, Strip)]


def test_that_each_place_has_its_own_figures_as_seen_from_there() -> None:
    spec = drawn("US", "OH", "10007")
    for row, mark in zip(spec.rows, strips(spec), strict=True):
        there = in_area(everywhere(), row.key)
        assert mark.median == there.estimate(there.roles[NURSES], "pay.annual.median").value
        assert mark.p90 == there.estimate(there.roles[NURSES], "pay.annual.p90").value
        assert f"area: {row.label}" in row.words
        assert "Source: Made-up survey 2099." in row.words
    assert {mark.slot for mark in strips(spec)} == {2}


def test_that_few_places_stand_as_chosen_and_many_by_their_median() -> None:
    assert [row.key for row in drawn("OH", "US", "CA").rows] == ["OH", "US", "CA"]
    many = drawn(*EIGHT)
    medians = [mark.median or 0 for mark in strips(many)]
    assert medians == sorted(medians, reverse=True)
    assert "highest median first" in many.subtitle
    assert many.trailing_title == "median"


def test_that_prices_divide_each_place_by_its_own() -> None:
    spec = drawn("US", "OH", "19999", real=True)
    (nation, ohio, lone), catalog = spec.rows, everywhere()
    level = catalog.areas["OH"].price_level
    assert level is not None
    assert (nation.detail, ohio.detail, lone.detail) == ("", f"prices {level.index:.1f}", "")
    assert isinstance(spec.marks[2], Absent)
    assert "price level" in spec.marks[2].text
    assert "Made-up price levels" in spec.source
    assert spec.title.endswith("adjusted for prices")


def test_that_the_usual_places_are_the_area_the_nation_and_the_states_with_most_jobs() -> None:
    catalog = in_area(everywhere(), "OH")
    usual = shown_places(catalog, catalog.roles[NURSES], ChartOptions())
    assert usual[:2] == ("OH", "US")
    assert len(usual) == 5
    assert "states with most jobs" in build(catalog, [Chosen(NURSES, 0)]).subtitle


def test_that_a_place_without_figures_says_why() -> None:
    spec = drawn("CA", "AL", role=ACTORS)
    assert [type(mark) for mark in spec.marks] == [Strip, Absent]
    assert "Withheld" in getattr(spec.marks[1], "text", "")
    assert "No figure for State of AL." in spec.summary
    assert spec.table.rows[1][1] == "withheld"


def test_that_no_figure_at_all_draws_no_axis() -> None:
    spec = drawn("CA", "AL", role=PILOTS)
    assert not spec.axis.ticks
    assert spec.subtitle == "No figures to draw"


def test_that_a_bound_is_open_and_explained() -> None:
    spec = drawn("CA", "OH")
    assert [mark.open_end for mark in strips(spec)] == [True, False]
    assert strips(spec)[0].labels[4] == "≥$239,200"
    assert OPEN_END in spec.keys
    assert OPEN_END not in drawn("OH", "US").keys


def test_that_the_table_holds_status_period_source_and_price_level() -> None:
    line = drawn("CA", "OH").table.rows[0]
    assert line[0] == "State of CA"
    assert line[-4:-1] == ("reported and top-coded", "May 2099", "Made-up survey 2099")
    assert len(line) == len(drawn("CA", "OH").table.columns)


def test_that_an_occupation_paid_by_the_hour_is_shown_by_the_hour(official_catalog: Catalog) -> None:
    spec = build(official_catalog, [Chosen("27-2011", 0)], ChartOptions(places=("US", "CA")))
    assert "an hour" in spec.subtitle
    assert strips(spec)


@pytest.mark.parametrize(
    ("places", "said"),
    [(("US",), "2 to 8 places; 1 place named"), ((*EIGHT, "WA"), "9 places named"), (("US", "XX"), "no area “XX”")],
    ids=["one", "nine", "unknown"],
)
def test_that_places_that_cannot_be_shown_are_refused(places: tuple[str, ...], said: str) -> None:
    with pytest.raises(UsageError, match=said):
        drawn(*places)


def test_that_five_places_keep_the_order_they_are_chosen_in() -> None:
    five = drawn(*EIGHT[:5])
    assert [row.key for row in five.rows] == list(EIGHT[:5])
    assert (five.trailing_title, {row.trailing for row in five.rows}) == ("", {""})
    assert five.subtitle == "US dollars a year before tax, May 2099"


def test_that_of_many_places_those_without_a_median_have_none_behind_them() -> None:
    many = drawn(*EIGHT, role=ACTORS)
    assert {row.key: row.trailing for row in many.rows if row.trailing} == {"US": "$48,000", "CA": "$55,200", "NY": "$41,280"}
    none = drawn("OH", "AL", "MS", "TX", "HI", "AK", role=PILOTS)
    assert (none.trailing_title, none.source) == ("", "Source: Made-up survey 2099.")


def test_that_the_scale_holds_the_highest_percentile_of_all_places() -> None:
    assert drawn("US", "MS").axis.maximum == 140_000


def test_that_the_place_in_force_is_set_off() -> None:
    assert [row.strong for row in drawn("US", "OH", "CA", area="OH").rows] == [False, True, False]


def test_that_a_row_reads_what_is_known_or_why_nothing_is() -> None:
    known, silent = drawn("CA", "AL", role=ACTORS).rows
    assert known.words.startswith("State of CA: Actors. 10th percentile, a year: 38,640 dollars a year.")
    assert silent.words == (
        "State of AL: Actors. Pay: not given. The survey does not release the figure. "
        "Nearest larger area with a figure: United States, $48,000."
    )


def test_that_price_levels_are_told_only_where_pay_is_adjusted() -> None:
    assert {row.detail for row in drawn("US", "OH").rows} == {""}
    spec = drawn("US", "OH", real=True)
    assert spec.subtitle == "US dollars a year before tax, May 2099, divided by each place’s price level (United States = 100)"
    assert [row[-1] for row in spec.table.rows] == ["100.0", "113.0"]


def test_that_a_long_name_of_no_area_is_cut() -> None:
    with pytest.raises(UsageError, match=f"“{'x' * 60}”"):
        drawn("US", "x" * 61)


def test_that_places_with_periods_of_their_own_say_so() -> None:
    def pay(value: float, period: str) -> Estimate:
        return Estimate(value=value, unit="USD/year", period=period)

    facts = {
        "AZ": {"pay.annual.median": pay(50_000, "May 2098"), "pay.annual.mean": pay(60_000, "")},
        "AR": {"pay.annual.median": pay(40_000, "May 2099")},
        "CA": {"pay.annual.median": pay(40_000, "")},
    }
    spec = build(made_up(1, Shelf(places=facts)), [Chosen(IDS[0], 0)], ChartOptions(places=("AZ", "AR", "CA")))
    assert [row.detail for row in spec.rows] == ["May 2098", "May 2099", ""]
    assert spec.subtitle == "US dollars a year before tax, May 2098 and May 2099"
    assert [row[-3] for row in spec.table.rows] == ["May 2098", "May 2099", "not stated"]
    two = build(made_up(1, Shelf(places=facts)), [Chosen(IDS[0], 0)], ChartOptions(places=("AZ", "AR")))
    assert [row.detail for row in two.rows] == ["May 2098", "May 2099"]
