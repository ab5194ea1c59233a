"""Figures in cells: each whole within its own cell, the margin beside or under it, at any size and with one to eight roles."""

import pytest
from msgspec.structs import replace

from careergui.charts.further import skills_grid
from careergui.charts.further_marks import Cell
from careergui.charts.spec import ChartSpec
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.render.fewer import as_drawn
from careergui.render.layout import Canvas
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture, fit_width
from careergui.render.pieces import Box, Layout, Text
from careergui.render.theme import THEMES, ThemeName, theme
from tests.render.boxes import box, collisions, lost, outside

LIGHT = theme("light")
SIZES = ((1600, 900), (900, 1600), (800, 450), (1080, 1080), (640, 480))
LONG = ("51-2028", "53-1047", "51-4033", "15-1252", "25-3011", "41-4012", "51-6091", "29-1141")
"""Occupations with the longest titles, among them one of which much is withheld."""
every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")


def drawn(catalog: Catalog, count: int) -> ChartSpec:
    return skills_grid.by_level(in_order(catalog, LONG[:count]))


def parts(spec: ChartSpec, layout: Layout) -> list[tuple[Cell, Box, list[Text]]]:
    """Every cell with its box and what is printed on it."""
    found = []
    for group in layout.groups:
        mark, pieces = spec.marks[group.mark], layout.over[group.first : group.end]
        assert isinstance(mark, Cell)
        (ground,) = (piece for piece in pieces if isinstance(piece, Box))
        found.append((mark, ground, [piece for piece in pieces if isinstance(piece, Text)]))
    return found


def check(spec: ChartSpec, layout: Layout) -> None:
    """Each figure stands in the cell of its row and column, whole."""
    each = (layout.frame.right - layout.frame.left) / len(spec.axis.columns)
    for cell, ground, texts in parts(spec, layout):
        assert abs(ground.x + ground.width / 2 - layout.frame.left - cell.value * each) < 0.5
        top, bottom = layout.rows[cell.row]
        assert top <= ground.y < ground.y + ground.height <= bottom
        assert " ".join(text.text for text in texts) == " ".join(part for part in (cell.text, cell.margin) if part)
        for left, up, right, down in map(box, texts):
            assert ground.x < left < right < ground.x + ground.width
            assert ground.y < up < down < ground.y + ground.height


@every_size
@pytest.mark.parametrize("count", range(1, 9))
def test_that_a_picture_prints_every_figure_in_its_cell(
    official_catalog: Catalog, size: tuple[int, int], count: int, measure: Measure
) -> None:
    spec = drawn(official_catalog, count)
    layout = fit_picture(spec, LIGHT, *size, measure)
    assert (outside(layout), collisions(layout), lost(spec, layout)) == ([], [], [])
    check(as_drawn(spec, layout), layout)


@pytest.mark.parametrize("width", [420, 700, 1100])
@pytest.mark.parametrize("factor", [1, 2])
def test_that_the_window_prints_every_figure_in_its_cell(official_catalog: Catalog, width: int, factor: float, measure: Measure) -> None:
    for count in (5, 8):
        spec = drawn(official_catalog, count)
        layout = fit_width(spec, LIGHT, Canvas(width=width, factor=factor), measure).layout
        assert (outside(layout), collisions(layout)) == ([], []), count
        check(spec, layout)


def test_that_margins_stand_beside_figures_where_there_is_room_and_under_all_of_them_where_not(
    official_catalog: Catalog, measure: Measure
) -> None:
    spec = drawn(official_catalog, 8)
    wide, narrow = (fit_width(spec, LIGHT, Canvas(width=width), measure).layout for width in (1100, 620))
    for layout, is_beside in ((wide, True), (narrow, False)):
        pairs = [texts for cell, _, texts in parts(spec, layout) if cell.margin]
        assert pairs
        assert {abs(figure.y - margin.y) < 2 for figure, margin in pairs} == {is_beside}


def test_that_no_digit_is_wider_than_a_four(measure: Measure) -> None:
    assert max("0123456789", key=lambda digit: measure.width(digit, 26, 600)) == "4"
    assert max("0123456789", key=lambda digit: measure.width(digit, 22, 400)) == "4"


def test_that_only_what_is_withheld_is_hatched(official_catalog: Catalog, measure: Measure) -> None:
    spec = drawn(official_catalog, 8)
    found = parts(spec, fit_picture(spec, LIGHT, 1600, 900, measure))
    assert {cell.text for cell, ground, _ in found if ground.hatched} == {"withheld"}
    assert all(text.halo for _, ground, texts in found if ground.hatched for text in texts)


@pytest.mark.parametrize("name", THEMES)
def test_that_figures_have_the_colour_that_can_be_read_on_their_tint(name: ThemeName, official_catalog: Catalog, measure: Measure) -> None:
    colours, spec = theme(name), drawn(official_catalog, 8)
    found = parts(spec, fit_picture(spec, colours, 1600, 900, measure))
    tinted = [(cell, ground, texts) for cell, ground, texts in found if cell.step is not None]
    assert tinted
    for cell, ground, texts in tinted:
        assert ground.ink == f"step{cell.step}"
        assert {text.colour for text in texts} == {colours.text_on(f"step{cell.step}")}


def test_that_one_role_makes_no_bars(official_catalog: Catalog, measure: Measure) -> None:
    spec = drawn(official_catalog, 1)
    layout = fit_picture(spec, LIGHT, 1600, 900, measure)
    assert max(ground.width for _, ground, _ in parts(spec, layout)) < (layout.frame.right - layout.frame.left) / 3


def test_that_a_long_word_in_a_cell_is_wrapped(official_catalog: Catalog, measure: Measure) -> None:
    spec = drawn(official_catalog, 8)
    marks = tuple(
        replace(mark, text="not at all relevant to this") if isinstance(mark, Cell) and mark.step is None else mark for mark in spec.marks
    )
    layout = fit_picture(replace(spec, marks=marks), LIGHT, 800, 600, measure)
    assert (outside(layout), collisions(layout)) == ([], [])
