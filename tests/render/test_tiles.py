"""The map of tiles: nothing cut or covered at any size, a spot for each tile, and dashed where nothing is known."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint

from careergui.charts import places, roles_by_place, tile_map
from careergui.charts.options import ChartOptions
from careergui.charts.spec import ChartSpec
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from careergui.render.chart_view import ChartView
from careergui.render.fewer import as_drawn
from careergui.render.layout import Canvas
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture, fit_width
from careergui.render.pieces import Box
from careergui.render.theme import THEMES, ThemeName, theme
from tests.places import ACTORS, COOKS, NURSES, PILOTS, everywhere
from tests.render.boxes import collisions, lost, outside, texts

LIGHT = theme("light")
SIZES = ((1600, 900), (800, 600), (1080, 1080), (640, 480))
MAPS = {
    "pay": ChartOptions(),
    "top-coded": ChartOptions(measure="pay.annual.p90"),
    "hourly": ChartOptions(measure="pay.hourly.mean"),
    "jobs": ChartOptions(measure="employment.jobs"),
    "difference": ChartOptions(against=COOKS),
}
every_map = pytest.mark.parametrize("options", MAPS.values(), ids=MAPS)


def drawn(options: ChartOptions, role: str = NURSES) -> ChartSpec:
    return tile_map.build(everywhere(), [Chosen(role, 0)], options)


@every_map
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_that_a_picture_shows_every_tile_whole(options: ChartOptions, size: tuple[int, int], measure: Measure) -> None:
    spec = drawn(options)
    layout = fit_picture(spec, LIGHT, *size, measure)
    assert [layout.width, layout.height] == list(size)
    assert (outside(layout), collisions(layout)) == ([], [])
    shown = [text.text for text in texts(layout)]
    assert spec.tiles is not None
    assert all(shown.count(tile.name) == 1 and tile.value in shown for tile in spec.tiles.tiles)
    assert all(limit in shown for limit in spec.tiles.limits)


@every_map
@pytest.mark.parametrize("width", [420, 620, 1100])
@pytest.mark.parametrize("factor", [1, 1.5, 2])
def test_that_the_window_shows_every_tile_at_any_width_and_text_size(
    options: ChartOptions, width: int, factor: float, measure: Measure
) -> None:
    layout = fit_width(drawn(options), LIGHT, Canvas(width=width, factor=factor), measure).layout
    assert (outside(layout), collisions(layout)) == ([], [])
    assert all(left >= 0 and top >= 0 and left + wide <= width + 1 for left, top, wide, _ in layout.spots)


def test_that_tiles_do_not_meet_and_leave_the_room_above_free(measure: Measure) -> None:
    layout = fit_width(drawn(ChartOptions()), LIGHT, Canvas(width=640), measure).layout
    assert layout.free is not None
    boxes = [*layout.spots, layout.free]
    assert len(boxes) == 52
    for one, two in combinations(boxes, 2):
        assert one[0] + one[2] <= two[0] or two[0] + two[2] <= one[0] or one[1] + one[3] <= two[1] or two[1] + two[3] <= one[1]


def test_that_a_tile_without_a_figure_is_dashed(measure: Measure) -> None:
    layout = fit_width(drawn(ChartOptions(), ACTORS), LIGHT, Canvas(width=640), measure).layout
    dashed = [piece for piece in layout.over if isinstance(piece, Box) and piece.dash]
    assert len(dashed) == 49 + 1, "the tiles, and their sample in the key"


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_that_a_map_without_figures_is_whole(size: tuple[int, int], measure: Measure) -> None:
    layout = fit_picture(drawn(ChartOptions(), PILOTS), LIGHT, *size, measure)
    assert (outside(layout), collisions(layout)) == ([], [])


def test_that_a_picture_too_small_for_tiles_is_refused_with_a_size_that_works(measure: Measure) -> None:
    with pytest.raises(UsageError, match="it needs") as refusal:
        fit_picture(drawn(ChartOptions()), LIGHT, 200, 150, measure)
    width, height = (int(number) for number in str(refusal.value).split("needs ")[1].split(" ")[0].split("x"))
    assert fit_picture(drawn(ChartOptions()), LIGHT, width, height, measure).width == width


@pytest.mark.parametrize("name", THEMES)
def test_that_words_on_every_step_can_be_read(name: ThemeName) -> None:
    colours = theme(name)
    for ramp in ("step", "gap"):
        assert len({colours.ink(f"{ramp}{step}") for step in range(7)}) == 7
        assert all(colours.text_on(f"{ramp}{step}").startswith("#") for step in range(7))


def test_that_the_view_finds_the_tile_under_a_point(measure: Measure) -> None:
    view = ChartView(measure)
    view.resize(640, 560)
    view.show_spec(drawn(ChartOptions()), LIGHT, 1)
    for row in (0, 20, 50):
        assert view.row_at(view.row_rectangle(row).center().toPoint()) == row
    assert view.row_at(QPoint(320, 5)) is None
    assert not view.free.isEmpty()
    view.deleteLater()


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("measured", ["pay.annual.median", "employment.jobs", "employment.location_quotient"])
def test_that_a_ranking_is_whole(size: tuple[int, int], measured: str, measure: Measure) -> None:
    spec = places.build(everywhere(), [Chosen(NURSES, 1)], ChartOptions(measure=measured))
    layout = fit_picture(spec, LIGHT, *size, measure)
    assert (outside(layout), lost(spec, layout)) == ([], [])
    shown = [text.text for text in texts(layout)]
    drawn = as_drawn(spec, layout).rows
    assert len(drawn) >= 10
    assert [row for row in drawn if row.rank not in shown] == []


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_that_many_roles_in_one_place_are_whole(size: tuple[int, int], measure: Measure) -> None:
    chosen = [Chosen(role, slot) for slot, role in enumerate((NURSES, COOKS, ACTORS, "case-worker"))]
    spec = roles_by_place.build(everywhere(), chosen)
    layout = fit_picture(spec, LIGHT, *size, measure)
    assert (outside(layout), lost(spec, layout)) == ([], [])


def test_that_a_high_picture_has_the_lists_under_the_map_and_a_low_one_without_room_has_none(measure: Measure) -> None:
    spec = drawn(ChartOptions())
    assert spec.tiles is not None
    names = [name for _, rows in spec.tiles.lists for name, _ in rows]
    for size, told in (((900, 1600), True), ((1600, 900), True), ((1000, 800), False)):
        layout = fit_picture(spec, LIGHT, *size, measure)
        shown = [text.text for text in texts(layout)]
        assert all((name in shown) is told for name in names)
        assert (outside(layout), collisions(layout)) == ([], [])
