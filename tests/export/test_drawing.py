"""Which pictures can be made: sizes between limits, and no more pixels than memory holds; refused in words."""

from typing import Literal

import pytest

from careergui.errors import UsageError
from careergui.export.drawing import LEAST, MOST, MOST_PIXELS, PictureOptions, check

sizes = pytest.mark.parametrize(("width", "height"), [(LEAST, LEAST), (MOST, LEAST), (LEAST, MOST), (1600, 900)])


@sizes
def test_that_sizes_up_to_the_limits_can_be_made(width: int, height: int) -> None:
    check(PictureOptions(width=width, height=height))


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (PictureOptions(width=LEAST - 1), "A width of 99 pixels is not possible: choose 100 to 20000."),
        (PictureOptions(width=MOST + 1), "A width of 20001 pixels is not possible: choose 100 to 20000."),
        (PictureOptions(height=0), "A height of 0 pixels is not possible: choose 100 to 20000."),
        (PictureOptions(scale=5), "A scale of 5 is not possible: choose 1 to 4."),  # type: ignore[arg-type]  # what is refused
        (PictureOptions(width=20_000, height=10_000), "20000x10000 pixels are too many: choose a smaller size or scale."),
        (PictureOptions(width=4000, height=4000, scale=3), "12000x12000 pixels are too many: choose a smaller size or scale."),
    ],
    ids=["narrow", "wide", "no height", "scale", "too many", "too many by scale"],
)
def test_that_what_cannot_be_made_is_refused_with_what_can(options: PictureOptions, words: str) -> None:
    with pytest.raises(UsageError) as refused:
        check(options)
    assert str(refused.value) == words


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_that_every_scale_up_to_four_can_be_made(scale: Literal[1, 2, 3, 4]) -> None:
    check(PictureOptions(width=800, height=600, scale=scale))


def test_that_just_as_many_pixels_as_there_may_be_are_made() -> None:
    check(PictureOptions(width=12_000, height=MOST_PIXELS // 12_000))
    with pytest.raises(UsageError):
        check(PictureOptions(width=12_000, height=MOST_PIXELS // 12_000 + 1))


def test_that_a_picture_is_usually_a_light_one_of_a_screen() -> None:
    options = PictureOptions()
    assert (options.width, options.height, options.scale, options.theme) == (1600, 900, 1, "light")
    assert (options.letters, options.background, options.title, options.topic) == ("shapes", "theme", "", False)
