"""Names along a gutter: in the order of their marks, as near as the others let them, led to by lines that never cross."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.render.scatter_lines import cross
from careergui.render.scatter_margin import Words, apart, column, row
from careergui.render.scatter_room import Box

SPACE = Box(0, 0, 500, 100)
wishes = st.lists(st.floats(-50, 550), min_size=1, max_size=6)


def words(width: float = 80, height: float = 16) -> Words:
    return Words((("Nurses", True),), width, height)


def test_that_what_has_room_stands_where_it_would() -> None:
    assert apart([10, 200], [50, 50], 0, 500, 5) == [10, 200]


def test_that_neighbours_that_would_meet_share_the_way() -> None:
    assert apart([100, 110], [50, 50], 0, 500, 10) == [75, 135]


def test_that_nothing_leaves_the_stretch() -> None:
    assert apart([-40, 480], [50, 50], 0, 500, 5) == [0, 450]


def test_that_too_many_are_none() -> None:
    assert apart([0, 0], [50, 50], 0, 109, 10) is None
    assert apart([0, 0], [50, 50], 0, 110, 10) == [0, 60]


@given(wishes)
def test_that_order_and_gaps_are_kept(wanted: list[float]) -> None:
    found = apart(wanted, [60] * len(wanted), 0, 500, 8)
    assert found is not None
    assert found[0] >= 0
    assert found[-1] <= 440 + 1e-9
    assert [pair for pair in pairwise(found) if pair[1] - pair[0] < 68 - 1e-9] == []


def test_that_a_row_stands_on_the_lower_edge_over_its_marks() -> None:
    one, two = row([(100, 150), (300, 150)], [words(), words(height=32)], SPACE, 10, 8) or []
    assert (one.box, two.box) == (Box(60, 84, 140, 100), Box(260, 68, 340, 100))
    assert (one.line, two.line) == ((100, 142, 100, 100), (300, 142, 300, 100))
    assert one.lines == (("Nurses", True),)


def test_that_a_column_stands_at_the_left_edge_beside_its_marks() -> None:
    one, two = column([(-30, 20), (-30, 60)], [words(), words()], SPACE, 10, 8) or []
    assert (one.box, two.box) == (Box(0, 12, 80, 28), Box(0, 52, 80, 68))
    assert (one.line, two.line) == ((-22, 20, 0, 20), (-22, 60, 0, 60))


@pytest.mark.parametrize("words_of", [words(height=101), words(width=501)], ids=["too high", "too wide"])
def test_that_names_that_do_not_fit_are_not_placed(words_of: Words) -> None:
    assert row([(100, 150)], [words_of], SPACE, 10, 8) is None
    assert column([(-30, 20)], [words_of], SPACE, 10, 8) is None


@given(st.lists(st.floats(0, 500), min_size=2, max_size=5))
def test_that_no_line_of_a_row_crosses_another(across: list[float]) -> None:
    spots = [(x, 150.0) for x in sorted(across)]
    labels = row(spots, [words()] * len(spots), SPACE, 10, 8)
    assert labels is not None
    lines = [label.line for label in labels if label.line]
    assert len(lines) == len(spots)
    assert [pair for pair in combinations(lines, 2) if cross(*pair)] == []
