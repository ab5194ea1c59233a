"""The short lists of a map: the nation and both ends beside it, both ends side by side under it."""

from careergui.charts import tile_map
from careergui.charts.spec import ChartSpec, TileMap
from careergui.domain.view_state import Chosen
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from careergui.render.sizes import Sizes
from careergui.render.theme import theme
from careergui.render.tile_lists import lists_below, lists_beside
from tests.places import NURSES, everywhere


def ground_of(measure: Measure) -> tuple[Ground, TileMap]:
    spec: ChartSpec = tile_map.build(everywhere(), [Chosen(NURSES, 0)])
    assert spec.tiles is not None
    return Ground(spec, theme("light"), Sizes(1), measure), spec.tiles


def test_that_beside_a_map_the_nation_comes_first_and_all_stays_in_the_room(measure: Measure) -> None:
    ground, tiles = ground_of(measure)
    pieces = lists_beside(ground, tiles, (600, 100, 900, 700))
    assert pieces[0].text == "United States"
    assert [piece.text for piece in pieces if piece.text in {"Highest", "Lowest"}] == ["Highest", "Lowest"]
    assert all(piece.x > 600 and piece.x + piece.width <= 900 and 100 <= piece.y <= 700 for piece in pieces)


def test_that_under_a_map_both_ends_stand_side_by_side(measure: Measure) -> None:
    ground, tiles = ground_of(measure)
    found = lists_below(ground, tiles, 40, 740)
    highest, lowest = (next(piece for piece in found.pieces if piece.text == title) for title in ("Highest", "Lowest"))
    assert highest.y == lowest.y
    assert highest.x == 40
    assert lowest.x > 390
    assert max(piece.y for piece in found.pieces) < found.height
    assert max(piece.x + piece.width for piece in found.pieces) <= 740.01


def test_that_a_map_without_lists_needs_no_room_for_them(measure: Measure) -> None:
    ground, _ = ground_of(measure)
    assert lists_below(ground, TileMap(columns=1, lines=1, tiles=(), limits=(), limits_note=""), 0, 100).height == 0
