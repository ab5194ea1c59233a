"""Pieces as pixels: each drawn where it says, in its ink, hollow or filled, and held back where another role is held out."""

from collections.abc import Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from careergui.render.measure import Measure
from careergui.render.paint import FADED, opacity, paint
from careergui.render.pieces import Arrow, Box, Bubbles, Glyph, Line, Piece, Pointer, Text
from careergui.render.theme import theme

LIGHT = theme("light")
PAPER, SIDE = LIGHT.surface, 100
ROLE = LIGHT.ink(0)


def drawn(*pieces: Piece, emphasis: int | None = None, clear: bool = False) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent if clear else QColor(PAPER))
    painter = QPainter(image)
    paint(painter, pieces, LIGHT, emphasis, clear=clear)
    painter.end()
    return image


def at(image: QImage, *spots: tuple[int, int]) -> list[str]:
    return [image.pixelColor(x, y).name().upper() for x, y in spots]


def inked(image: QImage) -> set[tuple[int, int]]:
    return {(x, y) for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y).name().upper() != PAPER.upper()}


def span(spots: Iterable[tuple[int, int]]) -> tuple[int, int, int, int]:
    across, down = zip(*spots, strict=True)
    return min(across), min(down), max(across), max(down)


def test_that_nothing_to_draw_leaves_the_paper() -> None:
    assert inked(drawn()) == set()


def test_that_a_line_runs_from_end_to_end_and_no_farther() -> None:
    image = drawn(Line(x1=20, y1=50, x2=80, y2=50, ink=0, width=4))
    assert span(inked(image)) == (20, 48, 79, 51)
    assert at(image, (50, 50)) == [ROLE.upper()]


def test_that_a_dash_leaves_gaps_of_its_length() -> None:
    image = drawn(Line(x1=0, y1=50, x2=100, y2=50, ink=0, width=4, dash=(10, 5)))
    assert at(image, (5, 50), (12, 50), (20, 50), (27, 50)) == [ROLE.upper(), PAPER.upper()] * 2


def test_that_a_box_is_filled_to_its_edges() -> None:
    image = drawn(Box(x=10, y=20, width=30, height=40, ink=1))
    assert span(inked(image)) == (10, 20, 39, 59)
    assert at(image, (25, 40)) == [LIGHT.ink(1).upper()]


def test_that_a_hollow_box_is_its_outline() -> None:
    image = drawn(Box(x=10, y=20, width=30, height=40, ink=1, hollow=True, outline=2, outline_ink=1))
    assert at(image, (10, 40), (25, 40)) == [LIGHT.ink(1).upper(), PAPER.upper()]


def test_that_a_round_box_has_no_corners() -> None:
    sharp, rounded = (drawn(Box(x=10, y=20, width=30, height=40, ink=1, radius=radius)) for radius in (0, 10))
    assert at(sharp, (10, 20)) != at(rounded, (10, 20)) == [PAPER.upper()]
    assert at(rounded, (25, 21)) == [LIGHT.ink(1).upper()]


def test_that_a_hatched_box_lets_the_paper_through_and_stays_inside() -> None:
    image = drawn(Box(x=10, y=20, width=40, height=40, ink=1, hatched=True, hatch_ink="text1"))
    found = inked(image)
    assert span(found)[2] <= 51
    assert span(found)[3] <= 61
    assert 0.05 < len(found) / 1600 < 0.6
    assert [y for x, y in found if x == 30] != [y for x, y in found if x == 35]


def test_that_a_dot_is_round_and_a_diamond_is_pointed() -> None:
    dot, diamond = (drawn(Glyph(x=50, y=50, size=40, shape=shape, ink=0)) for shape in ("dot", "diamond"))
    assert span(inked(dot)) == (30, 30, 69, 69)
    assert at(dot, (38, 38)) == [ROLE.upper()]
    assert at(diamond, (36, 36), (50, 50)) == [PAPER.upper(), ROLE.upper()]


def test_that_a_hollow_mark_holds_paper_and_a_ring_what_lies_behind() -> None:
    behind = Box(x=0, y=0, width=100, height=100, ink="grid")
    hollow, ring = (drawn(behind, Glyph(x=50, y=50, size=40, shape="dot", ink=0, hollow=True, ring=one)) for one in (False, True))
    assert at(hollow, (50, 50)) == [PAPER.upper()]
    assert at(ring, (50, 50)) == [LIGHT.grid.upper()]
    assert at(hollow, (30, 50)) == at(ring, (30, 50)) == [ROLE.upper()]


def test_that_an_edge_clears_the_paper_around_a_mark() -> None:
    behind = Box(x=0, y=0, width=100, height=100, ink="text1")
    image = drawn(behind, Glyph(x=50, y=50, size=40, shape="mark 0", ink=0, edge=5))
    row = at(image, *((x, 50) for x in range(SIDE)))
    assert PAPER.upper() in row
    assert row[0] == LIGHT.text1.upper()
    assert row[50] == ROLE.upper()


def test_that_the_eight_marks_are_eight_shapes() -> None:
    shapes = [frozenset(inked(drawn(Glyph(x=50, y=50, size=40, shape=f"mark {slot}", ink=0)))) for slot in range(8)]
    assert len(set(shapes)) == 8


@pytest.mark.parametrize(("size", "side"), [(10, 1), (-10, -1)])
def test_that_an_arrow_has_its_tip_at_x_and_opens_the_other_way(size: float, side: int) -> None:
    left, top, right, bottom = span(inked(drawn(Arrow(x=50, y=50, size=size, ink=0, width=2))))
    assert (top, bottom) == (39, 60)
    tip, ends = (right, left) if side > 0 else (left, right)
    assert abs(tip - 50) <= 1
    assert abs(ends - (50 - size)) <= 2


@pytest.mark.parametrize("outward", [(1, 0), (-1, 0), (0, 1), (0, -1)])
def test_that_a_pointer_points_outward_from_its_tip(outward: tuple[int, int]) -> None:
    across, down = outward
    left, top, right, bottom = span(inked(drawn(Pointer(x=50, y=50, size=20, across=across, down=down, ink=0))))
    middle = ((left + right + 1) / 2, (top + bottom + 1) / 2)
    assert middle == pytest.approx((50 - 10 * across, 50 - 10 * down), abs=1)
    width, height = right - left + 1, bottom - top + 1
    assert (width < height) == bool(across)


def test_that_bubbles_are_seen_through() -> None:
    one = drawn(Bubbles(x=(50,), y=(50,), radius=(20,), ink=0, outline=0, width=1))
    two = drawn(Bubbles(x=(50, 50), y=(50, 50), radius=(20, 20), ink=0, outline=0, width=1))
    assert span(inked(one)) == (29, 29, 70, 70)
    assert len({PAPER.upper(), ROLE.upper(), *at(one, (50, 50)), *at(two, (50, 50))}) == 4


def text(measure: Measure, *, halo: bool = False, veiled: bool = False) -> Text:
    width = measure.width("Hill", 40, 600)
    return Text(x=10, y=60, text="Hill", pixels=40, width=width, weight=600, colour=LIGHT.text1, halo=halo, veiled=veiled)


def test_that_text_stands_on_its_base_line_and_is_as_wide_as_it_says(measure: Measure) -> None:
    left, top, right, bottom = span(inked(drawn(text(measure))))
    assert left >= 9
    assert right <= 10 + measure.width("Hill", 40, 600)
    assert bottom == 59
    assert 26 <= top <= 32


def test_that_a_halo_clears_what_lies_behind_and_a_veil_dims_it(measure: Measure) -> None:
    behind = Box(x=0, y=0, width=100, height=100, ink="text3")
    spot = (8, 45)
    words = (text(measure), text(measure, halo=True), text(measure, veiled=True))
    plain, halo, veil = (drawn(behind, one) for one in words)
    assert at(plain, spot) == [LIGHT.text3.upper()]
    assert at(halo, spot) == [PAPER.upper()]
    assert at(veil, spot)[0] not in {LIGHT.text3.upper(), PAPER.upper()}
    assert at(halo, (50, 80)) == [LIGHT.text3.upper()]


def test_that_on_no_ground_a_halo_leaves_nothing(measure: Measure) -> None:
    image = drawn(Box(x=0, y=0, width=100, height=100, ink="text3"), text(measure, halo=True), clear=True)
    assert image.pixelColor(8, 45).alpha() == 0
    assert image.pixelColor(50, 80).alpha() == 255


@pytest.mark.parametrize(("slot", "emphasis", "strength"), [(1, None, 1), (1, 1, 1), (1, 2, FADED), (None, 2, 1), (0, 1, FADED), (0, 0, 1)])
def test_that_only_other_roles_step_back(slot: int | None, emphasis: int | None, strength: float) -> None:
    assert opacity(slot, emphasis) == strength


def test_that_what_steps_back_is_paler_and_what_is_drawn_after_it_is_not() -> None:
    boxes = (Box(x=0, y=0, width=40, height=40, ink=0, slot=0), Box(x=50, y=50, width=40, height=40, ink=0, slot=1))
    plain, held = drawn(*boxes), drawn(*boxes, emphasis=1)
    assert at(plain, (20, 20), (70, 70)) == [ROLE.upper()] * 2
    assert at(held, (70, 70)) == [ROLE.upper()]
    assert at(held, (20, 20))[0] not in {ROLE.upper(), PAPER.upper()}


def test_that_the_same_pieces_are_the_same_pixels(measure: Measure) -> None:
    pieces = (text(measure, veiled=True), Glyph(x=50, y=50, size=30, shape="mark 3", ink=3), Arrow(x=60, y=30, size=8, ink=1, width=1.3))
    assert drawn(*pieces) == drawn(*pieces)
