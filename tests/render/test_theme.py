"""Themes: colours by their use, ramps by their step, and what is said of one that cannot be read."""

import re
import shutil
from pathlib import Path

import pytest

from careergui import assets
from careergui.errors import CareerguiError
from careergui.render.theme import THEMES, ThemeName, colour, theme

RAMPS = {"level": "levels", "step": "steps", "gap": "gaps"}
every_theme = pytest.mark.parametrize("name", THEMES)


@every_theme
def test_that_a_theme_has_every_colour_a_chart_may_ask_for(name: ThemeName) -> None:
    made = theme(name)
    assert made.name == name
    assert [len(one) for one in (made.roles, made.levels, made.steps, made.gaps)] == [8, 7, 7, 7]
    assert [len(one) for one in (made.level_text, made.step_text, made.gap_text)] == [7, 7, 7]
    for value in (*made.roles, *made.levels, *made.steps, *made.gaps, made.text1, made.surface, made.grid):
        assert re.fullmatch(r"#[0-9A-Fa-f]{6}", value)


def test_that_only_the_dark_theme_is_dark() -> None:
    assert [name for name in THEMES if theme(name).dark] == ["dark"]


@pytest.mark.parametrize("ramp", RAMPS)
def test_that_a_step_of_a_ramp_has_its_own_colour_and_text(ramp: str) -> None:
    light = theme("light")
    colours, words = getattr(light, RAMPS[ramp]), getattr(light, f"{ramp}_text")
    assert [light.ink(f"{ramp}{step}") for step in range(7)] == list(colours)
    assert [light.text_on(f"{ramp}{step}") for step in range(7)] == list(words)


def test_that_a_slot_is_the_colour_of_its_role_with_text_in_that_of_the_paper() -> None:
    light = theme("light")
    assert [light.ink(slot) for slot in range(8)] == list(light.roles)
    assert light.text_on(3) == light.surface


def test_that_a_name_that_ends_in_a_digit_need_be_no_ramp() -> None:
    light = theme("light")
    assert (light.ink("text2"), light.ink("ghost")) == (light.text2, light.ghost)
    assert light.text_on("text2") == light.surface


def test_that_the_eight_roles_are_eight_colours_in_light_and_dark() -> None:
    assert [len(set(theme(name).roles)) for name in ("light", "dark")] == [8, 8]


def test_that_a_colour_is_whole_unless_it_is_asked_to_be_seen_through() -> None:
    assert (colour("#102030").name(), colour("#102030").alpha()) == ("#102030", 255)
    assert colour("#102030", 1) == colour("#102030")
    assert colour("#102030", 0.5).alpha() in {127, 128}


@pytest.mark.parametrize("content", [None, "{", '{"name": "light"}'], ids=["missing", "broken", "incomplete"])
def test_that_a_theme_that_cannot_be_read_is_named_with_what_helps(
    content: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(assets.resources() / "themes", tmp_path / "themes")
    (tmp_path / "roles").mkdir()
    file = tmp_path / "themes" / "light.json"
    file.unlink() if content is None else file.write_text(content, encoding="utf-8")
    monkeypatch.setenv(assets.OTHER_FOLDER, str(tmp_path))
    with pytest.raises(CareerguiError, match=r"The theme light cannot be read .*Install careergui again\."):
        theme.__wrapped__("light")
