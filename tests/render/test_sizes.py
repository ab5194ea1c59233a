"""Sizes follow one factor; close ones spare type and give up room."""

import pytest

from careergui.render.sizes import SMALL, Sizes

TYPES = ("title", "subtitle", "label", "minor", "small")


def test_that_twice_the_factor_is_twice_the_size() -> None:
    one, two = Sizes(1), Sizes(2)
    assert [getattr(two, name) for name in TYPES] == [2 * getattr(one, name) for name in TYPES]
    assert (two.margin, two.padding) == (2 * one.margin, 2 * one.padding)


def test_that_type_falls_from_the_title_down() -> None:
    sizes = [getattr(Sizes(1), name) for name in TYPES]
    assert sizes == sorted(set(sizes), reverse=True)
    assert sizes == [25, 14, 13, 12, SMALL]
    assert SMALL == 11


def test_that_type_is_in_whole_pixels_and_never_nothing() -> None:
    assert (Sizes(1.3).type(11), Sizes(0.01).type(11)) == (14, 1)
    assert isinstance(Sizes(1.3).title, int)


def test_that_close_sizes_keep_the_smallest_type_and_give_up_room() -> None:
    wide, close = Sizes(1), Sizes(1, close=True)
    assert close.small == wide.small
    assert (close.title, close.subtitle, close.label, close.minor) == (18, 12, 12, 12)
    assert (close.margin, close.padding) == (16, 3)
    assert (wide.margin, wide.padding) == (36, 10)


def test_that_a_line_is_higher_than_its_type() -> None:
    assert Sizes(1).line(100) == pytest.approx(136)
    assert Sizes(1, close=True).line(100) == pytest.approx(128)
