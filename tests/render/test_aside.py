"""Marks of several roles at one value stand beside each other; those of one role stay where they are."""

from careergui.charts.spec import Axis, ChartSpec, Point, Row, Table, Tick
from careergui.render.aside import NEAREST, steps_aside
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from careergui.render.pieces import Frame
from careergui.render.sizes import Sizes
from careergui.render.theme import theme

FRAME = Frame(left=0, top=0, right=700, bottom=100, minimum=0, maximum=7)


def moved(*marks: Point) -> dict[int, float]:
    axis = Axis(minimum=0, maximum=7, ticks=(Tick(0, "0"), Tick(7, "7")))
    table = Table(columns=(), rows=())
    spec = ChartSpec(
        kind="skills", title="", subtitle="", axis=axis, rows=(Row(label="One"),), marks=marks, source="", summary="", table=table
    )
    return steps_aside(Ground(spec, theme("light"), Sizes(1), Measure()), FRAME)


def test_that_the_first_stays_and_the_next_step_aside() -> None:
    marks = [Point(row=0, value=2, ink=slot, shape="mark") for slot in range(3)]
    assert moved(*marks) == {1: NEAREST, 2: 2 * NEAREST}


def test_that_marks_far_enough_apart_stay() -> None:
    assert moved(Point(row=0, value=2, ink=0, shape="mark"), Point(row=0, value=3, ink=1, shape="mark")) == {}


def test_that_two_figures_of_one_role_stay_true() -> None:
    assert moved(Point(row=0, value=2, ink=0, shape="mark"), Point(row=0, value=2, ink=0, shape="mark", hollow=True)) == {}
