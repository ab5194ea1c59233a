"""The intervals of compared roles in a scatter: every end at its value to the pixel, caps only where it is in sight."""

from msgspec.structs import replace

from careergui.charts.scatter_spec import Ends, ScatterInterval, ScatterPoint
from careergui.render.pieces import Line
from careergui.render.scatter_place import GUTTER, Window, columns, spots
from careergui.render.scatter_whiskers import CAP, boxes_of, whiskers
from tests.render.scattered import WHOLE, axis, plot, point, scattered

NURSE = point("Nurse", 40, 60, slot=2)


def drawn(one: ScatterPoint, across: Ends | None, up: Ends | None, window: Window = WHOLE, *, log: bool = False) -> list[Line]:
    """The lines in the role’s own colour, in a plot of 1,000 pixels from 100 across and to 1,050 down."""
    spec = replace(
        scattered(one, across=axis("growth", low=1, log=True) if log else None), intervals=(ScatterInterval(one.role, across, up),)
    )
    found = columns(spec)
    place = plot(window=window, gutter_left=30)
    return [line for line in whiskers(spec, found, place, spots(spec, found, place, 1), 1) if line.ink == one.slot]


def strokes(lines: list[Line]) -> list[tuple[int, int, int, int]]:
    return [(round(line.x1), round(line.y1), round(line.x2), round(line.y2)) for line in lines]


def test_that_an_interval_across_lies_at_its_values_with_a_cap_at_both_ends() -> None:
    cap = int(CAP)
    assert strokes(drawn(NURSE, (30, 55), None)) == [
        (400, 450, 650, 450),
        (400, 450 - cap, 400, 450 + cap),
        (650, 450 - cap, 650, 450 + cap),
    ]


def test_that_an_interval_upward_stands_at_its_values() -> None:
    cap = int(CAP)
    assert strokes(drawn(NURSE, None, (50, 75))) == [
        (500, 550, 500, 300),
        (500 - cap, 550, 500 + cap, 550),
        (500 - cap, 300, 500 + cap, 300),
    ]


def test_that_an_interval_under_its_mark_is_left_out() -> None:
    # The circle of 100 jobs has a radius of 30 pixels, as three percent on this axis.
    assert drawn(NURSE, (37.1, 42.9), (57.1, 62.9)) == []
    assert len(drawn(NURSE, (36.9, 43.1), None)) == 3


def test_that_an_end_out_of_sight_has_no_cap_and_the_line_ends_at_the_edge() -> None:
    assert strokes(drawn(NURSE, (-10, 55), None))[0] == (100, 450, 650, 450)
    assert len(drawn(NURSE, (-10, 55), None)) == 2
    assert len(drawn(NURSE, (-10, 110), None)) == 1


def test_that_an_interval_down_to_zero_leaves_a_log_axis_at_its_end() -> None:
    lines = drawn(NURSE, (0, 100), None, Window(0, 2, 0, 100), log=True)
    assert strokes(lines)[0] == (100, 450, 1100, 450)
    assert len(lines) == 2


def test_that_a_role_in_a_gutter_keeps_the_interval_it_has() -> None:
    silent = point("Nurse", None, 60, slot=2)
    spec = scattered(silent)
    found = columns(spec)
    where = spots(spec, found, plot(gutter_left=30), 1)
    assert where.kind[0] == GUTTER
    assert strokes(drawn(silent, None, (50, 75)))[0] == (79, 550, 79, 300)


def test_that_a_role_out_of_sight_has_none() -> None:
    assert drawn(NURSE, (30, 55), (50, 75), Window(60, 100, 0, 100)) == []


def test_that_paper_lies_around_every_line() -> None:
    spec = replace(scattered(NURSE), intervals=(ScatterInterval("nurse", (30, 55), None),))
    found = columns(spec)
    lines = whiskers(spec, found, plot(), spots(spec, found, plot(), 1), 1)
    paper, own = lines[:3], lines[3:]
    assert [line.ink for line in lines] == ["surface"] * 3 + [2] * 3
    assert strokes(paper) == strokes(own)
    assert all(under.width > over.width for under, over in zip(paper, own, strict=True))


def test_that_names_keep_away_from_the_whole_width_of_a_line() -> None:
    (box,) = boxes_of([Line(x1=30, y1=20, x2=10, y2=20, ink=0, width=4)])
    assert (box.left, box.top, box.right, box.bottom) == (8, 18, 32, 22)
