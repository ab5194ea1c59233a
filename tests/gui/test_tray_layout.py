"""Where chips stand: natural while they fit, then shortened, then equal, then in two rows."""

from hypothesis import given
from hypothesis import strategies as st

from careergui.gui.tray_layout import placed


def test_that_chips_keep_their_width_while_there_is_room() -> None:
    places = placed([(60, 100), (60, 40)], extra=100, room=800, least=112, gap=8)
    assert places.chips == ((0, 0, 160), (168, 0, 100))


def test_that_long_names_give_way_before_short_ones() -> None:
    places = placed([(60, 300), (60, 40)], extra=0, room=320, least=112, gap=8)
    assert [width for *_, width in places.chips][1] == 100


def test_that_many_chips_are_equally_wide() -> None:
    places = placed([(60, 90)] * 7, extra=90, room=1100, least=112, gap=8)
    assert places.rows == 1
    assert len({width for *_, width in places.chips}) == 1


def test_that_a_second_row_is_opened_before_names_become_unreadable() -> None:
    assert placed([(60, 200)] * 8, extra=0, room=700, least=112, gap=8).rows == 2


@given(st.lists(st.tuples(st.integers(40, 140), st.integers(10, 400)), min_size=1, max_size=8), st.integers(500, 2500))
def test_that_no_chip_leaves_the_room_or_covers_another(wishes: list[tuple[int, int]], room: int) -> None:
    places = placed(wishes, extra=80, room=room, least=112, gap=8)
    ends: dict[int, int] = {}
    for left, row, width in places.chips:
        assert left >= ends.get(row, 0)
        assert width > 0
        ends[row] = left + width
    assert max(ends.values()) <= room


def test_that_many_chips_with_room_for_all_are_not_shortened() -> None:
    assert placed([(60, 60)] * 4 + [(60, 150)] * 3, extra=40, room=1400, least=112, gap=8).whole
