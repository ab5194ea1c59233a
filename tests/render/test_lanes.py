"""Marks that would cover each other are parted up and down, in one order; what has room stays in the middle."""

import pytest
from msgspec.structs import replace

from careergui.charts.spec import ChartSpec, Key, Point
from careergui.render.ground import Ground
from careergui.render.lanes import RowLanes, lanes_of
from careergui.render.measure import Measure
from careergui.render.pieces import Frame
from careergui.render.sizes import Sizes
from careergui.render.theme import theme
from tests.render.charted import charted, grounded, laid
from tests.render.read_back import glyphs_in

FRAME = Frame(left=0, top=0, right=700, bottom=100, minimum=0, maximum=7)


def mark(value: float, slot: int, **more: float) -> Point:
    return Point(row=0, value=value, ink=slot, shape="mark", low=more.get("low"), high=more.get("high"))


def hollow(value: float, slot: int) -> Point:
    return replace(mark(value, slot), hollow=True)


def dot(value: float) -> Point:
    return Point(row=0, value=value, ink="control_border", shape="dot")


def parted(spec: ChartSpec) -> RowLanes:
    return lanes_of(Ground(spec, theme("light"), Sizes(1), Measure()), FRAME)[0]


def lanes(*marks: Point) -> list[float]:
    found = parted(charted(*marks))
    return [found.lanes[number] for number in range(len(marks))]


def test_that_marks_at_one_value_stand_under_each_other_about_the_middle() -> None:
    assert lanes(mark(2, 0), mark(2, 1), mark(2, 2)) == [-1, 0, 1]


def test_that_marks_with_room_stay_in_the_middle() -> None:
    assert lanes(mark(2, 0), mark(2.13, 1)) == [0, 0]
    assert lanes(mark(2, 0), mark(2.12, 1)) == [-0.5, 0.5]
    assert lanes(mark(2, 0), mark(2, 1), mark(5, 2)) == [-0.5, 0.5, 0]


def test_that_the_order_is_that_of_the_slots_wherever_the_values_lie() -> None:
    assert lanes(mark(2.05, 1), mark(2, 0)) == [0.5, -0.5]
    assert lanes(mark(2, 1), mark(2.05, 0)) == [0.5, -0.5]


def test_that_the_order_is_that_of_the_key_where_there_is_one() -> None:
    keys = (Key(sample="mark", label="b", ink=1), Key(sample="mark", label="a", ink=0))
    found = parted(replace(charted(mark(2, 0), mark(2, 1)), keys=keys))
    assert found.lanes == {0: 0.5, 1: -0.5}


def test_that_a_chain_of_touching_marks_keeps_the_order_of_neighbours() -> None:
    assert lanes(mark(2, 0), mark(2.1, 1), mark(2.2, 2)) == [-1, 0, 1]
    assert lanes(mark(2, 0), mark(2.2, 1), mark(2.1, 2)) == [-0.5, -0.5, 0.5]


def test_that_with_whiskers_each_role_has_a_lane_of_its_own_near_or_far() -> None:
    found = parted(charted(mark(1, 0, low=0.5, high=1.5), mark(6, 1), mark(3, 2)))
    assert found.lanes == {0: -1, 1: 0, 2: 1}
    assert found.scale(0) < 1


def test_that_many_roles_with_whiskers_share_lanes_where_theirs_lie_apart() -> None:
    found = parted(charted(mark(1, 0, low=0.5, high=1.5), mark(1.4, 1, low=1, high=1.8), mark(3, 2, low=2.8, high=3.2), mark(5, 3)))
    assert found.lanes == {0: -0.5, 1: 0.5, 2: 0, 3: 0}
    assert found.shift(1, found.height(1), 1) - found.shift(0, found.height(1), 1) == 6


@pytest.mark.parametrize(("first", "second"), [((0.9, 2), (2.2, 2.4)), ((0.9, 1.1), (1, 2.4)), ((0.9, 1.8), (1.7, 2.4))])
def test_that_either_end_of_a_whisker_keeps_another_away(first: tuple[float, float], second: tuple[float, float]) -> None:
    far = [mark(5, 2), mark(6, 3)]
    found = parted(charted(mark(1, 0, low=first[0], high=first[1]), mark(2.3, 1, low=second[0], high=second[1]), *far))
    touch = first[1] >= second[0]
    assert (found.lanes[0], found.lanes[1]) == ((-0.5, 0.5) if touch else (0, 0))


def test_that_lanes_of_many_roles_lie_wider_apart_where_marks_stand_at_about_one_value() -> None:
    found = parted(charted(*(mark(2 + slot / 50, slot, low=1, high=4) for slot in range(4))))
    assert found.shift(1, found.height(1), 1) - found.shift(0, found.height(1), 1) == 8
    apart = parted(charted(*(mark(2 + slot / 20, slot, low=1, high=4) for slot in range(4))))
    assert apart.shift(1, apart.height(1), 1) - apart.shift(0, apart.height(1), 1) == 6


def test_that_the_open_arrow_of_a_bound_is_kept_free() -> None:
    assert lanes(mark(2, 0), mark(2.16, 1)) == [0, 0]
    assert lanes(replace(mark(2, 0), open_end=True), mark(2.16, 1)) == [-0.5, 0.5]


def test_that_raters_who_agree_part_nothing() -> None:
    assert lanes(mark(1, 0, low=1, high=1), mark(6, 1)) == [0, 0]


def test_that_two_figures_of_one_role_share_its_lane_and_the_hollow_one_becomes_a_ring() -> None:
    found = parted(charted(hollow(2, 0), mark(2.05, 0)))
    assert found.lanes == {0: 0, 1: 0}
    assert (found.scale(0), found.scale(1)) == (1.6, 1)
    assert parted(charted(hollow(2, 0), mark(4, 0))).rings == frozenset()


def test_that_dots_at_one_value_fan_out_and_leave_a_roles_mark_free() -> None:
    alone = parted(charted(dot(2), dot(2), dot(2), dot(2)))
    assert list(alone.swarm.lanes.values()) == [0, -1, 1, -2]
    assert list(parted(charted(dot(2), dot(2), mark(2, 0))).swarm.lanes.values()) == [-2, 2]
    assert list(parted(charted(dot(1), dot(2), dot(3))).swarm.lanes.values()) == [0, 0, 0]


def test_that_a_row_grows_for_its_dots_and_the_label_above_them() -> None:
    dots = [dot(2) for _ in range(5)]
    found = parted(charted(*dots))
    assert found.rise(1) == pytest.approx(2 * 3.8 + 1.7)
    assert found.height(1) == pytest.approx(2 * (2 * 3.8 + 1.7 + 4))
    above = parted(charted(*dots, Point(row=0, value=6, ink=0, shape="mark", label="$9")))
    assert above.height(1) == pytest.approx(2 * (2 * 3.8 + 1.7 + 19))
    named = Point(row=0, value=2.1, ink="text2", shape="dot", label="CA $42k", place="right")
    clear, covered = (parted(charted(*dots, named, mark(value, 0))) for value in (6, 2.6))
    assert clear.height(1) < covered.height(1) == pytest.approx(2 * (covered.rise(1) + 19))


def test_that_a_row_grows_for_its_lanes_and_lanes_with_their_row() -> None:
    found = parted(charted(*(mark(2, slot) for slot in range(5))))
    assert found.height(2) == pytest.approx(2 * (11 + 4 + 4 * 9))
    assert [found.shift(number, found.height(1), 1) for number in range(5)] == [-18, -9, 0, 9, 18]
    assert found.shift(4, 1000, 1) == 25
    assert parted(charted(mark(2, 0))).height(1) == 0


def test_that_an_axis_of_columns_parts_nothing(measure: Measure) -> None:
    spec = charted(mark(2, 0), mark(2, 1))
    columns = replace(spec, axis=replace(spec.axis, ticks=()))
    assert lanes_of(Ground(columns, theme("light"), Sizes(1), measure), FRAME) == {}


def test_that_glyphs_keep_their_place_along_the_axis(measure: Measure) -> None:
    layout = laid(charted(*(mark(2, slot) for slot in range(8))), measure)
    assert {glyph.x for glyph in glyphs_in(layout, 0)} == {layout.frame.x(2)}
    assert len({glyph.y for glyph in glyphs_in(layout, 0)}) == 8


def test_that_few_rows_of_pressed_dots_take_the_spare_height(measure: Measure) -> None:
    dots = tuple(Point(row=0, value=3 + number / 800, ink="text2", shape="dot") for number in range(40))
    one, four = (grounded(charted(*dots, rows=rows), measure) for rows in (1, 4))
    pressed, spread, many = (lanes_of(ground, FRAME, 40, spare)[0].swarm for ground, spare in ((one, 0), (one, 400), (four, 400)))
    assert pressed.size < spread.size == 1
    assert spread.rise(1) <= (40 + 400) / 2
    assert many == pressed
