"""The themes keep what design promised: roles are told apart by every eye, and words can be read."""

from itertools import combinations, pairwise

import pytest

from careergui.errors import CareerguiError
from careergui.render.theme import THEMES, Theme, ThemeName, theme
from tests.render.colour_maths import SIGHTS, contrast, distance, seen

NEUTRALS = ("canvas", "surface", "sunken", "selection")
coloured = pytest.mark.parametrize("name", ["light", "dark"])
every = pytest.mark.parametrize("name", THEMES)


def closest(colours: Theme, sight: str) -> float:
    return min(distance(one, two) for one, two in combinations([seen(role, sight) for role in colours.roles], 2))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((50, -1, 2), (50, 0, 0), 2.3669),
    ],
)
def test_that_the_colour_maths_agrees_with_published_pairs(
    first: tuple[float, float, float], second: tuple[float, float, float], expected: float
) -> None:
    assert distance(first, second) == pytest.approx(expected, abs=1e-4)
    assert distance(second, first) == pytest.approx(expected, abs=1e-4)


@every
def test_that_every_role_colour_stands_out_from_the_surface(name: ThemeName) -> None:
    colours = theme(name)
    assert len(set(colours.roles)) == 8
    assert min(contrast(role, colours.surface) for role in colours.roles) >= 3


@coloured
@pytest.mark.parametrize("sight", SIGHTS)
def test_that_no_two_role_colours_look_alike(name: ThemeName, sight: str) -> None:
    assert closest(theme(name), sight) >= 11


@every
def test_that_text_can_be_read_where_it_stands(name: ThemeName) -> None:
    colours = theme(name)
    pairs = [(ink, ground) for ink in (colours.text1, colours.text2) for ground in (getattr(colours, one) for one in NEUTRALS)]
    pairs += [(colours.text3, colours.surface), (colours.text3, colours.canvas)]
    pairs += [(colours.button_text, colours.button), (colours.caution_text, colours.caution_ground)]
    pairs += list(zip(colours.level_text, colours.levels, strict=True))
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@every
def test_that_borders_of_controls_can_be_seen(name: ThemeName) -> None:
    assert contrast(theme(name).control_border, theme(name).surface) >= 3


@every
def test_that_more_schooling_lies_steadily_further_from_the_ground(name: ThemeName) -> None:
    ground = seen(theme(name).surface, "normal")[0]
    away = [abs(seen(level, "normal")[0] - ground) for level in theme(name).levels]
    assert len(away) == 7
    assert min(two - one for one, two in pairwise(away)) > 6


def test_that_grey_has_no_hue() -> None:
    colours = theme("grey")
    assert all(len({ink[1:3], ink[3:5], ink[5:7]}) == 1 for ink in (*colours.roles, *colours.levels, colours.text1, colours.surface))


@every
def test_that_every_ink_a_chart_may_name_has_a_colour(name: ThemeName) -> None:
    inks = [*range(8), *(f"level{step}" for step in range(7)), "text2", "text3", "control_border", "ghost", "grid", "hairline", "surface"]
    assert all(theme(name).ink(ink).startswith("#") for ink in inks)


def test_that_a_theme_that_is_not_there_is_said_plainly() -> None:
    with pytest.raises(CareerguiError, match=r"theme sepia cannot be read.*Install"):
        theme("sepia")
