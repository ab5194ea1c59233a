"""Answers as levels in their order: what is withheld lies in its place, as wide as the next, and is no figure of one answer."""

import pytest

from careergui.charts.asked import Asked, Stretch, runs, stretches
from careergui.compare.ratings import Option

GROUPS = (0, 1, 1, 2)


def placed(shares: list[float | None], withheld: list[int]) -> list[tuple[float, float, int | None]]:
    return [(one.start, one.end, one.group) for one in stretches(shares, withheld, GROUPS, 0.5)]


def asked(*shares: float | None) -> Asked:
    made = (
        Option(name=f"answer {place}", share=share, status="reported" if share is not None else "suppressed")
        for place, share in enumerate(shares)
    )
    return Asked(options=tuple(made))


def test_that_neighbours_of_one_level_are_one_stretch() -> None:
    assert placed([10, 20, 30, 40], []) == [(0, 10, 0), (10, 60, 1), (60, 100, 2)]


@pytest.mark.parametrize(
    ("shares", "withheld", "expected"),
    [
        ([None, 20, 30, 10], [0], [(0, 40, None), (40, 90, 1), (90, 100, 2)]),
        ([10, None, 30, 40], [1], [(0, 10, 0), (10, 30, None), (30, 60, 1), (60, 100, 2)]),
        ([10, 20, None, 40], [2], [(0, 10, 0), (10, 30, 1), (30, 60, None), (60, 100, 2)]),
        ([10, None, None, 40], [1, 2], [(0, 10, 0), (10, 60, None), (60, 100, 2)]),
        ([10, None, 0, None], [1, 3], [(0, 10, 0), (10, 100, None)]),
    ],
)
def test_that_what_is_withheld_lies_in_its_place(
    shares: list[float | None], withheld: list[int], expected: list[tuple[float, float, int | None]]
) -> None:
    assert runs(shares, withheld) == [withheld]
    assert placed(shares, withheld) == expected


def test_that_what_is_withheld_at_levels_apart_lies_at_each_of_them_as_wide_as_the_next_and_hides_no_known_level() -> None:
    assert runs([None, 50, None, 10], [0, 2]) == [[0], [2]]
    assert placed([None, 50, None, 10], [0, 2]) == [(0, 20, None), (20, 70, 1), (70, 90, None), (90, 100, 2)]
    assert runs([None, 40, None, None], [3, 0, 2]) == [[0], [2, 3]]
    assert placed([None, 40, None, None], [0, 2, 3]) == [(0, 20, None), (20, 60, 1), (60, 100, None)]


def test_that_where_nobody_was_asked_nothing_is_withheld() -> None:
    assert stretches([], [], [], 0.5) == []
    assert placed([10, 20, 30, 30], []) == [(0, 10, 0), (10, 60, 1), (60, 90, 2), (90, 100, None)]


def test_that_a_rest_within_rounding_has_no_stretch() -> None:
    assert placed([10, None, 30, 59.6], [1]) == [(0, 10, 0), (10, 40, 1), (40, 99.6, 2)]
    assert placed([10, None, 30, 59.5], [1])[1] == (10, 10.5, None)
    assert Stretch(start=10, end=10.5, group=None).share == 0.5


def test_that_the_share_of_one_withheld_answer_is_never_stated_and_that_of_several_only_as_a_bound() -> None:
    assert asked(10, None, 30, 40).together == ""
    assert asked(10, None, None, 40).together == "at most 50%"
    assert asked(None, 50, None, 10).together == "at most 40%"
    assert asked(None, 50, None, 10).apart
    assert not asked(10, None, None, 40).apart
    assert asked(0, None, None, 0.3).together == ""
    assert asked(10, 20, 30, 40).together == ""


def test_that_a_share_with_a_degree_is_known_only_where_nothing_is_withheld() -> None:
    known = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 34)
    assert asked(*known).with_degree == sum(known[5:])
    assert asked(*known[:-1], None).with_degree is None
    assert asked().with_degree is None
