"""Whose name is whose in a scatter: each beside its bubble or led to it, no line over another role's, no name on one or on a circle."""

import math

import pytest

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import as_chart, build
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Bubbles, Glyph, Layout, Line, Text
from careergui.render.scatter_room import Box
from careergui.render.scatter_text import box_of
from careergui.render.theme import theme
from tests.render.test_overlaps import EXTREMES
from tests.render.test_scatter_truth import ROLES as SPREAD
from tests.render.test_values import ROLES

SIZES = ((480, 800), (800, 450), (900, 1600), (1080, 1350), (1600, 900), (1240, 840))
SETS = {"mixed": ROLES, "spread": SPREAD, "extremes": EXTREMES}
_APART = 16
"""Pixels at 100 % from a bubble to its name that need no line."""
Bubble = tuple[float, float, float]
"""A role's circle, or its mark where that is larger: x, y, radius."""

every_picture = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
every_set = pytest.mark.parametrize("roles", SETS.values(), ids=SETS)


def drawn(catalog: Catalog, roles: tuple[str, ...], size: tuple[int, int], measure: Measure) -> list[Layout]:
    """Scatters of one role to eight."""
    made = (build(catalog, [Chosen(role, slot) for slot, role in enumerate(roles[:count])], ChartOptions()) for count in range(1, 9))
    return [fit_picture(as_chart(spec), theme("light"), *size, measure) for spec in made]


def bubbles(layout: Layout) -> dict[int, Bubble]:
    found: dict[int, Bubble] = {}
    for piece in layout.over:
        if isinstance(piece, Glyph) and piece.slot is not None and piece.size / 2 > found.get(piece.slot, (0, 0, 0))[2]:
            found[piece.slot] = (piece.x, piece.y, piece.size / 2)
    return found


def names(layout: Layout) -> list[Text]:
    return [piece for piece in layout.over if isinstance(piece, Text) and piece.veiled]


def leaders(layout: Layout) -> list[Line]:
    return [piece for piece in layout.over if isinstance(piece, Line) and piece.slot is not None and piece.ink == "text2"]


def letters(text: Text) -> Box:
    box = box_of(text)
    return Box(box.left, box.top + 0.25 * text.pixels, box.right, box.bottom - 0.1 * text.pixels)


def away(box: Box, x: float, y: float) -> float:
    return math.hypot(max(box.left - x, x - box.right, 0.0), max(box.top - y, y - box.bottom, 0.0))


def passes(line: Line, bubble: Bubble) -> float:
    """How near a line comes to the middle of a bubble."""
    across, down = line.x2 - line.x1, line.y2 - line.y1
    part = ((bubble[0] - line.x1) * across + (bubble[1] - line.y1) * down) / (across * across + down * down or 1)
    part = min(max(part, 0.0), 1.0)
    return math.hypot(line.x1 + part * across - bubble[0], line.y1 + part * down - bubble[1])


def overlap(one: Bubble, other: Bubble) -> bool:
    """Whether two bubbles lie on each other, so that a line from the one may have to cross the other."""
    return math.dist(one[:2], other[:2]) < one[2] + other[2]


@every_picture
@every_set
def test_that_every_chosen_role_has_a_name_beside_its_bubble_or_a_line_to_it(
    roles: tuple[str, ...], size: tuple[int, int], official_catalog: Catalog, measure: Measure
) -> None:
    for layout in drawn(official_catalog, roles, size, measure):
        unit, led = layout.smallest_text / 11, {line.slot for line in leaders(layout)}
        for slot, (x, y, radius) in bubbles(layout).items():
            own = [letters(text) for text in names(layout) if text.slot == slot]
            assert own
            assert slot in led or min(away(box, x, y) for box in own) - radius <= _APART * unit


@every_picture
@every_set
def test_that_no_line_to_a_name_crosses_the_bubble_of_another_role(
    roles: tuple[str, ...], size: tuple[int, int], official_catalog: Catalog, measure: Measure
) -> None:
    for layout in drawn(official_catalog, roles, size, measure):
        found = bubbles(layout)
        crossed = [
            (line.slot, slot)
            for line in leaders(layout)
            for slot, bubble in found.items()
            if line.slot != slot and line.slot in found and not overlap(found[line.slot], bubble) and passes(line, bubble) < bubble[2]
        ]
        assert crossed == []


@every_picture
@every_set
def test_that_no_name_lies_on_the_bubble_of_another_role_and_none_of_an_arrow_on_a_circle(
    roles: tuple[str, ...], size: tuple[int, int], official_catalog: Catalog, measure: Measure
) -> None:
    for layout in drawn(official_catalog, roles, size, measure):
        found, words = bubbles(layout), names(layout)
        on = [
            (text.text, slot) for text in words for slot, (x, y, r) in found.items() if text.slot != slot and away(letters(text), x, y) < r
        ]
        assert on == []
        edges = [letters(text) for text in words if text.slot is None and text.text.rstrip("%")[-1:].isdigit() and "$" not in text.text]
        clouds = [piece for piece in layout.over if isinstance(piece, Bubbles) and len(piece.x) > 1]
        circles = [circle for cloud in clouds for circle in zip(cloud.x, cloud.y, cloud.radius, strict=True)]
        assert circles
        assert not [box for box in edges for x, y, radius in circles if away(box, x, y) < radius]
