"""Colours that were read are as many as are asked for, and their words can be read."""

import pytest
from msgspec.structs import replace

from careergui.render.theme import THEMES, ThemeName, theme
from careergui.render.theme_check import contrast, what_is_wrong


@pytest.mark.parametrize("name", THEMES)
def test_that_the_bundled_colours_are_sound(name: ThemeName) -> None:
    assert what_is_wrong(theme(name), name) == ""


@pytest.mark.parametrize("field", ["roles", "levels", "level_text", "steps", "step_text", "gaps", "gap_text"])
def test_that_a_list_too_short_or_too_long_is_named(field: str) -> None:
    light = theme("light")
    for colours in (getattr(light, field)[:-1], (*getattr(light, field), "#000000")):
        assert what_is_wrong(replace(light, **{field: colours}), "light").startswith(f"$.{field}: has {len(colours)} colours")


@pytest.mark.parametrize("field", ["text1", "text2", "text3", "button_text", "caution_text"])
def test_that_words_in_the_colour_of_their_ground_are_named(field: str) -> None:
    ground = {"button_text": "button", "caution_text": "caution_ground"}.get(field, "surface")
    light = theme("light")
    assert what_is_wrong(replace(light, **{field: getattr(light, ground)}), "light") == f"$.{field}: cannot be read on {ground}"


def test_that_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == 1
