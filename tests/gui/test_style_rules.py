"""The table of looks: every colour it names exists, every rule says something, no width but hairlines is fixed in pixels."""

import re

import pytest

from careergui.gui.style_rules import RULES
from careergui.render.theme import ThemeName, theme


@pytest.mark.parametrize("name", ["light", "dark", "grey"])
def test_that_every_colour_named_is_in_every_theme(name: ThemeName) -> None:
    colours = theme(name)
    named = {word for _, look in RULES for word in re.findall(r"\$(\w+)", look)}
    assert len(named) > 10
    assert [word for word in sorted(named) if not str(getattr(colours, word, "")).startswith("#")] == []


def test_that_every_rule_has_a_selector_and_whole_declarations() -> None:
    broken = [
        (selector, part)
        for selector, look in RULES
        for part in look.split(";")
        if not selector.strip() or not re.fullmatch(r"\s*[a-z-]+: [^:{}]+", part)
    ]
    assert broken == []


def test_that_no_rule_stands_there_twice() -> None:
    assert len(set(RULES)) == len(RULES)


def test_that_sizes_grow_with_the_text_except_lines() -> None:
    fixed = [(selector, size) for selector, look in RULES for size in re.findall(r"\b(\d+)px", look) if int(size) > 2]
    assert fixed == []


def test_that_what_takes_the_keyboard_shows_it() -> None:
    focused = " ".join(selector for selector, _ in RULES if ":focus" in selector)
    for kind in ("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QSpinBox", "QCheckBox", "QPlainTextEdit"):
        assert f"{kind}:focus" in focused
