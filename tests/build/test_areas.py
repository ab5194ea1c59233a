"""Areas: ids, order, and a price level that names the area it was measured for."""

from careergui.build import areas
from careergui.build.tally import Tally
from tests.build.survey_rows import survey

MADE = {area.id: area for area in areas.areas(survey([]).areas(), {"39000": 92.774}, {"10420": 91.2}).areas}


def test_that_the_nation_comes_first_then_states_then_the_others() -> None:
    assert list(MADE) == ["US", "OH", "PR", "10420", "3900001"]


def test_that_kinds_are_told_apart() -> None:
    assert [area.kind for area in MADE.values()] == ["nation", "state", "state", "metropolitan", "nonmetropolitan"]


def test_that_a_state_and_a_metropolitan_area_have_their_own_price_level() -> None:
    levels = [MADE[area_id].price_level for area_id in ("OH", "10420")]
    assert [(level.index, level.of) for level in levels if level] == [(92.774, "Ohio"), (91.2, "Akron, OH")]


def test_that_a_nonmetropolitan_area_has_that_of_its_state() -> None:
    level = MADE["3900001"].price_level
    assert level is not None
    assert (level.index, level.of, level.year) == (92.774, "Ohio", "2024")


def test_that_a_territory_has_none() -> None:
    assert MADE["PR"].price_level is None


def test_that_only_the_index_of_all_items_is_taken() -> None:
    rows = [{"GeoFIPS": "39000", "LineCode": line, "2024": index} for line, index in (("1", "92.774"), ("3", "77.0"))]
    assert areas.price_index(rows, Tally()) == {"39000": 92.774}


def test_that_a_place_without_an_index_is_counted_as_refused() -> None:
    tally = Tally()
    assert areas.price_index([{"GeoFIPS": "21340", "LineCode": "1", "2024": "(NA)"}], tally) == {}
    assert tally.refused == {"no index for 2024": 1}
