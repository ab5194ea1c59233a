"""Room for a name: beside its mark where that is free, else near it with a line, over nothing and across nothing."""

import pytest

from careergui.render.scatter_room import OVER_A_MARK, Box, Mark, Room, around, lead
from tests.render.scattered import cover_of, point, room_of, scattered

MARK = Mark(600, 550, 8, 14)
"""In the middle of the plot."""
EMPTY = scattered()


def test_that_rectangles_that_only_touch_do_not_meet() -> None:
    box = Box(10, 10, 20, 20)
    assert [box.meets(Box(*sides)) for sides in ((20, 10, 30, 20), (10, 20, 20, 30), (19, 19, 30, 30), (12, 12, 14, 14))] == [
        False,
        False,
        True,
        True,
    ]


def test_that_a_rectangle_holds_what_lies_wholly_inside() -> None:
    box = Box(10, 10, 20, 20)
    assert [
        box.holds(Box(*sides)) for sides in ((10, 10, 20, 20), (9, 12, 15, 15), (12, 12, 21, 15), (12, 9, 15, 15), (12, 12, 15, 21))
    ] == [
        True,
        False,
        False,
        False,
        False,
    ]


def test_that_a_name_stands_right_of_its_mark_where_all_is_free() -> None:
    assert room_of(EMPTY).best(MARK, 100, 16, 16) == Box(614, 542, 714, 558)


@pytest.mark.parametrize(
    ("taken", "left", "top"),
    [
        ((Box(655, 500, 700, 600),), 486, 542),
        ((Box(655, 500, 700, 600), Box(500, 530, 540, 570)), 550, 520),
        ((Box(655, 500, 700, 600), Box(500, 530, 540, 570), Box(560, 500, 640, 535)), 550, 564),
    ],
    ids=["left", "above", "below"],
)
def test_that_a_name_goes_to_the_next_side_where_one_is_taken(taken: tuple[Box, ...], left: float, top: float) -> None:
    found = room_of(EMPTY, taken=taken).best(MARK, 100, 16, 16)
    assert found == Box(left, top, left + 100, top + 16)


def test_that_a_name_never_leaves_the_plot() -> None:
    found = room_of(EMPTY).best(Mark(1095, 1045, 8, 14), 100, 16, 16)
    assert found is not None
    assert Box(100, 50, 1100, 1050).holds(found)


def test_that_a_full_plot_has_no_room() -> None:
    assert room_of(EMPTY, taken=(Box(0, 0, 2000, 2000),)).best(MARK, 100, 16, 16) is None
    assert room_of(EMPTY).best(MARK, 5000, 16, 16) is None


def test_that_a_name_rather_stands_farther_off_than_over_a_circle() -> None:
    crowded = scattered(*(point(f"Dot {number}", 53 + number, 50) for number in range(8)))
    found = room_of(crowded).best(MARK, 100, 16, 16)
    assert found is not None
    assert cover_of(crowded).is_clear(found)


def test_that_a_name_far_off_has_a_line_that_crosses_no_other_name() -> None:
    wall = Box(620, 300, 640, 800)
    near = Box(490, 450, 619, 650)
    room = room_of(EMPTY, taken=(wall, near))
    found = room.best(Mark(600, 550, 8, 14), 60, 16, 16)
    assert found is not None
    line = lead(Mark(600, 550, 8, 14), found, 16)
    assert line is not None
    assert not wall.crossed(line)


def test_that_no_line_leads_to_a_name_beside_its_mark() -> None:
    beside = Box(614, 542, 714, 558)
    assert lead(MARK, beside, 16) is None
    assert lead(MARK, Box(600 + 14 + 5, 542, 800, 558), 16) is None


def test_that_a_line_runs_from_the_rim_of_the_mark_to_the_nearest_of_the_name() -> None:
    assert lead(MARK, Box(700, 540, 800, 560), 16) == (608, 550, 700, 550)
    assert lead(MARK, Box(550, 300, 650, 320), 16) == (600, 542, 600, 320)


def test_that_a_name_or_its_line_on_what_is_there_is_taken() -> None:
    room = Room(plot=Box(0, 0, 100, 100), taken=[Box(40, 40, 60, 60)], cover=room_of(EMPTY).cover, lines=[(0, 80, 100, 80)])
    assert not room.is_taken(Box(0, 0, 30, 10), None)
    assert room.is_taken(Box(50, 50, 70, 55), None)
    assert room.is_taken(Box(0, 75, 30, 85), None)
    assert room.is_taken(Box(90, 0, 110, 10), None)
    assert room.is_taken(Box(0, 0, 10, 10), (80, 80, 10, 10))
    assert room.is_taken(Box(0, 0, 10, 10), (90, 95, 10, 10))
    assert not room.is_taken(Box(0, 0, 10, 10), (0, 70, 5, 10))


def test_that_a_line_may_begin_in_what_its_own_mark_takes() -> None:
    room = Room(plot=Box(0, 0, 100, 100), taken=[Box(40, 40, 60, 60)], cover=room_of(EMPTY).cover, lines=[])
    assert not room.is_taken(Box(80, 0, 100, 10), (50, 50, 80, 5))


def test_that_there_are_eight_places_beside_a_point_all_clear_of_it() -> None:
    places = list(around((100, 100), 40, 10, 12))
    assert len(set(places)) == 8
    assert {(box.right - box.left, box.bottom - box.top) for box in places} == {(40, 10)}
    assert [box for box in places if box.meets(Box(92, 92, 108, 108))] == []
    assert (places[0].left, places[1].right, places[2].bottom, places[3].top) == (112, 88, 88, 112)


def test_that_a_line_rather_crosses_a_name_than_a_mark() -> None:
    """The mark stands between two walls: over the one way out lies another mark, over the other a name."""
    walls = (Box(100, 440, 1100, 500), Box(100, 600, 1100, 660))
    mark, other, name = Mark(600, 550, 8, 14), Box(700, 510, 780, 590), Box(420, 510, 500, 590)
    room = room_of(scattered(), taken=(*walls, other, name, Box(540, 500, 660, 600)))
    room.marks.append(other)
    found = room.best(mark, 100, 16, 16)
    assert found is not None
    line = lead(mark, found, 16)
    assert line is not None
    assert not other.crossed(line)
    assert room.crossed_by(line, found, (600, 550)) < OVER_A_MARK


def test_that_what_a_line_crosses_is_counted_and_marks_weigh_most() -> None:
    mark, name, own = Box(300, 90, 320, 110), Box(400, 90, 450, 110), Box(500, 90, 560, 110)
    room = room_of(scattered(), taken=(mark, name, own))
    room.marks.append(mark)
    line = (210.0, 100.0, 500.0, 100.0)
    room.lines += [line, (350.0, 50.0, 350.0, 150.0)]
    assert room.crossed_by(line, own, (200, 100)) == OVER_A_MARK + 1 + 1 + 1
    assert room.crossed_by((410.0, 100.0, 500.0, 100.0), own, (405, 100)) == 0


def test_that_a_mark_on_another_need_not_avoid_it() -> None:
    under = Box(290, 90, 310, 110)
    room = room_of(scattered(), taken=(under,))
    room.marks.append(under)
    assert room.crossed_by((305.0, 100.0, 400.0, 100.0), Box(400, 90, 450, 110), (303, 100)) == 0
