"""The map of states: every state once, figures and steps that agree, ranks both ways, and what is missing said."""

import pytest

from careergui.charts.options import ChartOptions
from careergui.charts.place_words import MEASURES
from careergui.charts.spec import ChartSpec
from careergui.charts.tile_map import GRID, build, unfit
from careergui.compare.across import STATES
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from tests.places import ACTORS, COOKS, NURSES, PILOTS, everywhere


def drawn(role: str = NURSES, *, real: bool = False, area: str = "US", **options: object) -> ChartSpec:
    return build(in_area(everywhere(), area, real=real), [Chosen(role, 2)], ChartOptions(**options))  # type: ignore[arg-type]  # fields by name


def test_that_every_state_has_a_place_of_its_own() -> None:
    assert set(GRID) == set(STATES)
    assert len(set(GRID.values())) == 51


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("real", [False, True])
def test_that_each_tile_is_a_row_in_words(measure: str, *, real: bool) -> None:
    spec = drawn(measure=measure, real=real)
    assert spec.tiles is not None
    assert [row.key for row in spec.rows] == [tile.name for tile in spec.tiles.tiles] == list(STATES)
    assert all(row.words.startswith(f"{row.label}: ") for row in spec.rows)
    assert len(spec.tiles.limits) == 6
    assert spec.summary.endswith(".")
    assert spec.source.startswith("Source: Made-up survey 2099")


def test_that_a_higher_figure_is_never_in_a_lower_step() -> None:
    spec = drawn()
    assert spec.tiles is not None
    pairs = sorted(
        (int(row.trailing.strip("$").replace(",", "")), tile.step) for row, tile in zip(spec.rows, spec.tiles.tiles, strict=True)
    )
    steps = [step for _, step in pairs if step is not None]
    assert steps == sorted(steps)
    assert len(set(steps)) > 4


def test_that_ranks_and_figures_are_told_both_ways() -> None:
    row = next(row for row in drawn(real=True).rows if row.key == "AL")
    assert "of 51 adjusted for prices" in row.detail
    assert "as paid, prices 85.0" in row.detail
    assert "Adjusted for prices" in next(row for row in drawn().rows if row.key == "AL").words


def test_that_prices_show_in_title_unit_and_headline() -> None:
    spec = drawn(real=True)
    assert spec.title == "Median pay of Registered Nurses by state, adjusted for prices"
    assert "divided by each state’s price level" in spec.subtitle
    assert "adjusted for prices" in spec.headline
    assert "adjusted for prices" not in f"{drawn().title}{drawn().subtitle}{drawn().headline}"


def test_that_the_headline_names_the_states_at_both_ends() -> None:
    spec = drawn()
    assert spec.table.rows[0][0] in spec.headline
    ranked = [row for row in spec.table.rows if row[1] != "not ranked"]
    assert spec.headline.endswith(f"lowest in {ranked[-1][0]}")
    assert ranked[0][2] in spec.headline


def test_that_a_state_without_a_figure_is_dashed_and_gives_its_reason() -> None:
    spec = drawn(ACTORS)
    assert spec.tiles is not None
    silent = [tile for tile in spec.tiles.tiles if tile.step is None]
    assert len(silent) == 49
    assert {tile.value for tile in silent} == {"n/a"}
    assert spec.tiles.absent
    assert "does not release" in next(row.words for row in spec.rows if row.key == "AL")
    assert "No figure for 49 states." in spec.summary


def test_that_a_map_without_any_figure_has_no_key_and_says_why() -> None:
    spec = drawn(PILOTS)
    assert spec.tiles is not None
    assert spec.tiles.limits == ()
    assert spec.headline == "Pilots: paid by the hour only"
    assert spec.notes == ("Paid by the hour only.",)


def test_that_a_least_amount_is_marked_as_one() -> None:
    spec = drawn(measure="pay.annual.p90")
    assert spec.tiles is not None
    assert next(tile.value for tile in spec.tiles.tiles if tile.name == "CA") == "≥$239k"
    assert [(tile.name, tile.step) for tile in spec.tiles.tiles if tile.bound] == [("CA", None)]
    assert spec.tiles.bound.startswith("hatched: at least this much")
    assert next(row.trailing for row in spec.rows if row.key == "CA") == "≥$239,200"


def test_that_territories_are_in_the_table_only() -> None:
    spec = drawn()
    assert [row[0] for row in spec.table.rows[-3:]] == ["State of GU", "State of PR", "State of VI"]
    assert {row[1] for row in spec.table.rows[-3:]} == {"not ranked"}
    assert len(spec.table.rows) == 54
    assert all(len(row) == len(spec.table.columns) for row in spec.table.rows)


def test_that_the_area_looked_at_is_marked() -> None:
    spec = drawn(area="10007")
    assert spec.tiles is not None
    assert [tile.name for tile in spec.tiles.tiles if tile.chosen] == ["AK"]


def test_that_a_difference_says_from_whom() -> None:
    spec = drawn(against=COOKS)
    assert spec.tiles is not None
    assert spec.tiles.ramp == "gap"
    assert "less that of Cooks, Restaurant, by state" in spec.title
    assert all(row.trailing[0] in "+−" for row in spec.rows)


def test_that_a_role_or_measure_without_places_is_refused() -> None:
    catalog = everywhere()
    with pytest.raises(UsageError, match="no occupation"):
        build(catalog, [Chosen("case-worker", 0)])
    with pytest.raises(UsageError, match="not given by place"):
        build(catalog, [Chosen(NURSES, 0)], ChartOptions(measure="education.masters"))
    assert unfit(catalog, [Chosen(NURSES, 0)]) == ""
    assert unfit(catalog, [Chosen(NURSES, 0), Chosen("case-worker", 1)])


def test_that_pay_that_does_not_apply_is_not_called_withheld() -> None:
    spec = drawn(PILOTS)
    assert spec.tiles is not None
    assert spec.tiles.absent == "dashed: paid by the hour only"
    assert spec.headline == "Pilots: paid by the hour only"


def test_that_a_difference_known_only_by_a_bound_is_hatched_either_way(official_catalog: Catalog) -> None:
    """In Oregon the median of 29-1211 is at least $239,200, that of 29-1141 $129,010."""
    least, most = (
        build(official_catalog, [Chosen(role, 0)], ChartOptions(against=against))
        for role, against in (("29-1211", "29-1141"), ("29-1141", "29-1211"))
    )
    for spec, tile, words in ((least, "≥$110k", "at least $110,190 more"), (most, "≤−$110k", "at least $110,190 less")):
        assert spec.tiles is not None
        oregon = next(one for one in spec.tiles.tiles if one.name == "OR")
        assert (oregon.value, oregon.step, oregon.bound) == (tile, None, True)
        assert next(row.trailing for row in spec.rows if row.key == "OR") == words
        assert spec.tiles.bound == "hatched: known only to be at least (≥) or at most (≤) this much"
    assert least.headline == "Pay is above that of registered nurses in all 38 states with figures"
    assert most.headline == "Pay is below that of anesthesiologists in all 38 states with figures"
    assert least.tiles is not None
    assert most.tiles is not None
    assert [title for title, _ in least.tiles.lists] == ["Known only by a bound", "Highest of those known", "Lowest"]
    assert [title for title, _ in most.tiles.lists] == ["Known only by a bound", "Highest", "Lowest of those known"]
    assert [name for name, _ in most.tiles.lists[1][1]] == ["District of Columbia"]


def test_that_the_middle_class_of_differences_is_narrow_where_all_lie_on_one_side(official_catalog: Catalog) -> None:
    spec = build(official_catalog, [Chosen("29-1211", 0)], ChartOptions(against="29-1141"))
    assert spec.tiles is not None
    assert spec.tiles.limits[3] == "+$50k"
    assert 3 not in {tile.step for tile in spec.tiles.tiles}


def test_that_a_tile_above_no_difference_says_plus(official_catalog: Catalog) -> None:
    spec = build(official_catalog, [Chosen("29-1141", 0)], ChartOptions(against="31-1131"))
    assert spec.tiles is not None
    assert {tile.value[0] for tile in spec.tiles.tiles if tile.step is not None} == {"+"}
    assert [limit[0] for limit in spec.tiles.limits] == ["−", "−", "−", "+", "+", "+"]
