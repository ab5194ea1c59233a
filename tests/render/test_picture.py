"""Type that can be read in every shape of picture, and no half of a page left empty."""

import pytest

from careergui.charts.registry import EVERY, OPTIONED, build
from careergui.charts.spec import ChartSpec, Reference
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Glyph, Layout, Line, Text
from careergui.render.theme import theme
from tests.render.overlaps import area
from tests.render.test_values import LIGHT, ROLES, ROW_KINDS

PHONE, PAPER, SLIDE = (900, 1600), (1240, 840), (1600, 900)
POINT = 0.75
"""Points to a pixel: a PDF's page has 96 pixels an inch."""


def made(kind: str, count: int, catalog: Catalog) -> ChartSpec:
    roles = ROLES[: min(max(count, EVERY[kind].fewest), OPTIONED[kind].most if kind in OPTIONED else 8)]
    return build(kind, catalog, [Chosen(role, slot) for slot, role in enumerate(roles)])


def smallest(layout: Layout) -> int:
    return min(piece.pixels for piece in (*layout.under, *layout.over) if isinstance(piece, Text))


@pytest.mark.parametrize("kind", [*ROW_KINDS, "map", "pay-curve", "jobs"])
@pytest.mark.parametrize("size", [PHONE, (1080, 1920), (600, 1000)])
def test_that_the_smallest_text_of_a_high_picture_can_be_read(
    kind: str, size: tuple[int, int], official_catalog: Catalog, measure: Measure
) -> None:
    for count in range(1, 9):
        layout = fit_picture(made(kind, count, official_catalog), LIGHT, *size, measure)
        assert (count, smallest(layout)) >= (count, 0.016 * size[0])


@pytest.mark.parametrize("kind", ROW_KINDS)
@pytest.mark.parametrize("size", [PAPER, SLIDE, PHONE])
def test_that_the_smallest_text_on_paper_has_nine_points(
    kind: str, size: tuple[int, int], official_catalog: Catalog, measure: Measure
) -> None:
    for count in range(1, 9):
        layout = fit_picture(made(kind, count, official_catalog), LIGHT, *size, measure)
        assert (count, smallest(layout) * POINT) >= (count, 9)


@pytest.mark.parametrize("kind", ROW_KINDS)
@pytest.mark.parametrize("size", [PHONE, SLIDE, (800, 450), (1080, 1080)])
def test_that_no_half_of_a_page_is_empty(kind: str, size: tuple[int, int], official_catalog: Catalog, measure: Measure) -> None:
    for count in (1, 2, 8):
        spec = made(kind, count, official_catalog)
        layout = fit_picture(spec, LIGHT, *size, measure)
        assert _widest_gap(spec, layout) < 0.5 * size[1], count


def _widest_gap(spec: ChartSpec, layout: Layout) -> float:
    """The highest strip from edge to edge in which there is nothing but grid lines and references."""
    through = {
        number for group in layout.groups if isinstance(spec.marks[group.mark], Reference) for number in range(group.first, group.end)
    }
    spans = [area(piece)[1::2] for number, piece in enumerate(layout.over) if number not in through]
    spans += [(layout.frame.top + bar.top, layout.frame.top + bar.top + bar.height) for bar in layout.bars]
    reached, widest = 0.0, 0.0
    for top, bottom in sorted((*spans, (layout.height, layout.height))):
        widest = max(widest, top - reached)
        reached = max(reached, bottom)
    return widest


def test_that_names_stand_above_their_rows_in_a_high_picture_and_beside_them_in_a_wide_one(
    official_catalog: Catalog, measure: Measure
) -> None:
    spec = made("outlook", 3, official_catalog)
    for size, is_above in ((PHONE, True), (SLIDE, False)):
        layout = fit_picture(spec, LIGHT, *size, measure)
        for (top, bottom), row, bar in zip(layout.rows, spec.rows, layout.bars, strict=True):
            name = next(piece for piece in layout.over if isinstance(piece, Text) and piece.text == row.label and top < piece.y < bottom)
            assert (name.y < layout.frame.top + bar.top) == is_above
            assert (name.x + name.width < layout.frame.left) == (not is_above)


def test_that_grid_lines_stop_at_names_above_rows(official_catalog: Catalog, measure: Measure) -> None:
    spec = made("outlook", 3, official_catalog)
    layout = fit_picture(spec, LIGHT, *PHONE, measure)
    lines = [area(piece) for piece in layout.under if isinstance(piece, Line) and piece.x1 == piece.x2]
    names = [area(piece) for piece in layout.over if isinstance(piece, Text) and piece.text in {row.label for row in spec.rows}]
    assert len(names) == 3
    assert not [pair for pair in ((line, name) for line in lines for name in names) if pair[0][1] < pair[1][3] and pair[1][1] < pair[0][3]]


def test_that_marks_grow_with_rows_that_have_height_to_spare(official_catalog: Catalog, measure: Measure) -> None:
    def thickness(count: int) -> float:
        layout = fit_picture(made("outlook", count, official_catalog), LIGHT, *PHONE, measure)
        return layout.bars[0].height / smallest(layout)

    assert thickness(1) == pytest.approx(1.8 * 17 / 11, rel=0.03)
    assert thickness(8) < thickness(1)


def test_that_other_themes_change_no_place(official_catalog: Catalog, measure: Measure) -> None:
    spec = made("skills", 5, official_catalog)
    light, dark = (fit_picture(spec, theme(name), *PHONE, measure) for name in ("light", "dark"))
    places = [[(piece.x, piece.y) for piece in layout.over if isinstance(piece, Glyph)] for layout in (light, dark)]
    assert places[0] == places[1]
