"""What is drawn of a scatter, read back from the picture: every circle at its values and as large as its jobs, every chosen role named."""

import math
from collections.abc import Sequence

import pytest

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import as_chart, build
from careergui.charts.scatter_spec import ScatterAxis, ScatterPoint, ScatterSpec
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Bubbles, Frame, Glyph, Layout, Line, Text
from careergui.render.scatter_room import Box
from careergui.render.scatter_text import box_of, shortened
from careergui.render.theme import theme

ROLES = ("29-1141", "29-1211", "31-1120", "35-3023", "47-2111", "15-1252", "29-2061", "11-1011")
SIZES = ((1600, 900), (800, 450), (900, 1600), (1240, 840))
CHOICES = {
    "all": ChartOptions(),
    "plain axes": ChartOptions(log=""),
    "log axes": ChartOptions(across="employment.jobs", log="x,y"),
    "filtered": ChartOptions(filters={"growth": (3,)}),
    "only a few": ChartOptions(only=("29-1141", "27-2011", "53-3032", "41-2011", "43-9022")),
    "far beyond": ChartOptions(across="outlook.new_jobs"),
}
every_picture = pytest.mark.parametrize(
    ("options", "size", "count"),
    [
        pytest.param(options, size, count, id=f"{name}-{size[0]}x{size[1]}-{count}")
        for name, options in CHOICES.items()
        for size in SIZES
        for count in (range(1, 9) if name in {"all", "filtered"} else (1, 8))
    ],
)


def drawn(catalog: Catalog, options: ChartOptions, size: tuple[int, int], count: int, measure: Measure) -> tuple[ScatterSpec, Layout]:
    spec = build(catalog, [Chosen(role, slot) for slot, role in enumerate(ROLES[:count])], options)
    return spec, fit_picture(as_chart(spec), theme("light"), *size, measure)


def spot(spec: ScatterSpec, frame: Frame, point: ScatterPoint) -> tuple[float, float] | None:
    """Where a point should be, worked out from its values; None in a gutter or beyond an axis."""
    if point.across is None or point.up is None:
        return None
    right, up = along(spec.across, point.across), along(spec.up, point.up)
    if not (0 <= right <= 1 and 0 <= up <= 1):
        return None
    return frame.left + right * (frame.right - frame.left), frame.bottom - up * (frame.bottom - frame.top)


def along(axis: ScatterAxis, value: float) -> float:
    scale = math.log10 if axis.log else float
    return (scale(value) - scale(axis.minimum)) / (scale(axis.maximum) - scale(axis.minimum))


def circles(layout: Layout) -> list[tuple[float, float, float]]:
    (cloud,) = (piece for piece in layout.over if (isinstance(piece, Bubbles) and len(piece.x) != 1) or _is_cloud(piece, layout))
    assert isinstance(cloud, Bubbles)
    return list(zip(cloud.x, cloud.y, cloud.radius, strict=True))


def _is_cloud(piece: object, layout: Layout) -> bool:
    """Circles of the key stand above the plot, one by one."""
    return isinstance(piece, Bubbles) and len(piece.x) == 1 and piece.y[0] > layout.frame.top


def held(layout: Layout) -> list[Glyph]:
    """The circles of the chosen roles, by slot: the largest glyph of each that is as large as its jobs."""
    dots = [piece for piece in layout.over if isinstance(piece, Glyph) and piece.shape == "dot" and isinstance(piece.ink, int)]
    return sorted(dots, key=lambda piece: piece.slot or 0)


def chosen_of(spec: ScatterSpec) -> list[ScatterPoint]:
    return sorted((point for point in spec.points if point.slot is not None), key=lambda point: point.slot or 0)


@every_picture
def test_that_every_circle_stands_at_its_values(
    official_catalog: Catalog, options: ChartOptions, size: tuple[int, int], count: int, measure: Measure
) -> None:
    spec, layout = drawn(official_catalog, options, size, count, measure)
    expected = [found for point in spec.points if point.slot is None and (found := spot(spec, layout.frame, point))]
    inside = [(x, y) for x, y, _ in circles(layout) if layout.frame.left <= x <= layout.frame.right and y <= layout.frame.bottom]
    assert len(expected) == len(inside)
    for (x, y), (wanted_x, wanted_y) in zip(sorted(inside), sorted(expected), strict=True):
        assert math.hypot(x - wanted_x, y - wanted_y) <= 0.5
    chosen = chosen_of(spec)
    assert len(held(layout)) == len(chosen) == count
    for glyph, point in zip(held(layout), chosen, strict=True):
        wanted = spot(spec, layout.frame, point)
        assert wanted is not None
        assert math.hypot(glyph.x - wanted[0], glyph.y - wanted[1]) <= 0.5


@every_picture
def test_that_areas_are_as_the_jobs_down_to_the_size_that_is_said(
    official_catalog: Catalog, options: ChartOptions, size: tuple[int, int], count: int, measure: Measure
) -> None:
    spec, layout = drawn(official_catalog, options, size, count, measure)
    smallest = min((radius for *_, radius in circles(layout)), default=0.0)
    found = [*((glyph.size / 2) ** 2 for glyph in held(layout))]
    jobs = [point.jobs or 0 for point in chosen_of(spec)]
    areas = sorted(radius**2 for *_, radius in circles(layout))
    per_job = max(found) / max(jobs)
    assert found == pytest.approx([max(per_job * each, smallest**2) for each in jobs])
    others = sorted(point.jobs or 0 for point in spec.points if point.slot is None)
    if len(others) == len(areas):
        assert areas == pytest.approx([max(per_job * each, smallest**2) for each in others])
    said = [text.text for text in layout.over if isinstance(text, Text) and text.text.endswith("jobs or fewer")]
    if said and areas[:1] == areas[1:2]:  # circles of the smallest size are there
        assert float(said[0].split()[0].replace(",", "")) == pytest.approx(smallest**2 / per_job, rel=0.05)


@every_picture
def test_that_every_chosen_role_is_named_and_no_name_lies_on_another(
    official_catalog: Catalog, options: ChartOptions, size: tuple[int, int], count: int, measure: Measure
) -> None:
    spec, layout = drawn(official_catalog, options, size, count, measure)
    names = [piece for piece in layout.over if isinstance(piece, Text) and piece.veiled]
    for glyph in held(layout):
        own = " ".join(text.text for text in names if text.slot == glyph.slot)
        assert _title(spec, glyph).split()[0] in own
        assert not [text.text for text in names if text.slot != glyph.slot and _touches(box_of(text), glyph)]


def _title(spec: ScatterSpec, glyph: Glyph) -> str:
    return next(point.name for point in spec.points if point.slot == glyph.slot)


def _touches(box: Box, glyph: Glyph) -> bool:
    x, y = min(max(glyph.x, box.left), box.right), min(max(glyph.y, box.top + 3), box.bottom - 1)
    return math.hypot(x - glyph.x, y - glyph.y) < glyph.size / 2 - 0.5


@every_picture
def test_that_a_name_stands_at_its_mark_or_a_line_leads_to_it(
    official_catalog: Catalog, options: ChartOptions, size: tuple[int, int], count: int, measure: Measure
) -> None:
    _, layout = drawn(official_catalog, options, size, count, measure)
    unit = layout.smallest_text / 11
    for glyph in held(layout):
        boxes = [box_of(piece) for piece in layout.over if isinstance(piece, Text) and piece.veiled and piece.slot == glyph.slot]
        apart = min(math.hypot(_out(glyph.x, box.left, box.right), _out(glyph.y, box.top, box.bottom)) for box in boxes)
        led = any(isinstance(piece, Line) and piece.slot == glyph.slot for piece in layout.over)
        assert led or apart <= max(glyph.size / 2, 8 * unit) + 16 * unit


def _apart(spot: tuple[float, float], box: Box) -> float:
    return math.hypot(_out(spot[0], box.left, box.right), _out(spot[1], box.top, box.bottom))


def _out(value: float, low: float, high: float) -> float:
    return max(low - value, value - high, 0.0)


def test_that_no_name_lies_on_a_circle_that_is_not_its_own(official_catalog: Catalog, measure: Measure) -> None:
    spec, layout = drawn(official_catalog, CHOICES["filtered"], (1600, 900), 2, measure)
    whose = {shortened(point.name): spot(spec, layout.frame, point) for point in spec.points}
    names: Sequence[Text] = [piece for piece in layout.over if isinstance(piece, Text) and piece.veiled]
    assert len(names) > 12
    for text in names:
        box, own = box_of(text), whose.get(text.text)
        others = [circle for circle in circles(layout) if own is None or math.dist(circle[:2], own) > 1]
        inner = Box(box.left, box.top + 3, box.right, box.bottom)
        assert not [circle for circle in others if _apart(circle[:2], inner) < circle[2]]
