"""Themes: colours by their use, ramps by their step, and what is said of one that cannot be read."""

import re
import shutil
from pathlib import Path

import pytest

from careergui import assets
from careergui.errors import CareerguiError
from careergui.render.theme import THEMES, ThemeName, colour, theme
from tests.bundled_copy import bundled_copy, without

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


@pytest.mark.parametrize(
    "content",
    [None, b"{", b'{"name": "light"}', b'{"name": "\xff"}', b"[" * 100_000, b" " * 100_001],
    ids=lambda content: str(content)[:20],
)
def test_that_a_theme_that_cannot_be_read_is_named_with_what_helps(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(assets.resources() / "themes", tmp_path / "themes")
    (tmp_path / "roles").mkdir()
    file = tmp_path / "themes" / "light.json"
    file.unlink() if content is None else file.write_bytes(content)
    monkeypatch.setenv(assets.OTHER_FOLDER, str(tmp_path))
    with pytest.raises(CareerguiError, match=r"The theme light cannot be read \(.*light\.json: .*Install careergui again\."):
        theme.__wrapped__("light")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("roles", ["#4369FA"], r"\$\.roles: has 1 colours, not 8"),
        ("level_text", ["#000000"] * 8, r"\$\.level_text: has 8 colours, not 7"),
        ("gaps", [], r"\$\.gaps: has 0 colours, not 7"),
        ("surface", "white", r"at `\$\.surface`"),
        ("grid", "#123456\n", r"at `\$\.grid`"),
        ("steps", ["#12345"] * 7, r"at `\$\.steps"),
        ("text1", "#FFFFFF", r"\$\.text1: cannot be read on surface"),
        ("name", "dark", r"\$\.name: is dark, not light"),
    ],
)
def test_that_colours_that_cannot_be_drawn_with_are_refused(
    field: str, value: object, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = bundled_copy(tmp_path, monkeypatch)
    without(copy, "themes/light", field, by=value)
    with pytest.raises(CareerguiError, match=words):
        theme.__wrapped__("light")
