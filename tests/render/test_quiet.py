"""A start says nothing of Qt's on the terminal, and where there is no screen it ends in one line."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere a window needs no display that could be missing")

SCREENLESS = {
    "a display that is not there": {"DISPLAY": ":4711"},
    "no name of a display": {"DISPLAY": "nonsense"},
    "a Wayland that is not there": {"WAYLAND_DISPLAY": "wayland-4711"},
    "an unknown platform": {"QT_QPA_PLATFORM": "nonsense"},
    "a platform without a display": {"QT_QPA_PLATFORM": "xcb"},
    "a platform without a screen": {"QT_QPA_PLATFORM": "linuxfb"},
}
TALKATIVE = {
    "a theme that asks for a display": {"QT_QPA_PLATFORMTHEME": "gtk3"},
    "no fonts of the system": {"FONTCONFIG_FILE": "no-such-file"},
    "no locale": {"LC_ALL": "tr_TR.UTF-8"},
    "a platform that is not there, before one that is": {"QT_QPA_PLATFORM": "nonsense;offscreen"},
    "a platform without fonts of its own": {"QT_QPA_PLATFORM": "minimal"},
}


def _ended(root: Path, surroundings: dict[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    own = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    call = [sys.executable, "-m", "careergui", *words]
    return subprocess.run(call, cwd=root, env={**own, **surroundings}, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("surroundings", SCREENLESS.values(), ids=SCREENLESS)
def test_that_without_a_screen_there_is_one_line_and_a_status(root: Path, surroundings: dict[str, str]) -> None:
    done = _ended(root, surroundings)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith("careergui: error: No window can be opened")
    assert all(f"{name}={value}" in done.stderr for name, value in surroundings.items())
    assert "careergui pictures" in done.stderr


@pytest.mark.parametrize("surroundings", TALKATIVE.values(), ids=TALKATIVE)
def test_that_a_window_opens_and_nothing_of_qt_reaches_the_terminal(root: Path, surroundings: dict[str, str]) -> None:
    done = _ended(root, {"QT_QPA_PLATFORM": "offscreen", **surroundings}, "--exit-after", "ready")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_that_pictures_without_a_display_heed_no_theme_that_asks_for_one(root: Path, tmp_path: Path) -> None:
    done = _ended(root, {"QT_QPA_PLATFORMTHEME": "gtk3"}, "chart", "pay", "case-manager", "-o", str(tmp_path / "pay.svg"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "pay.svg").exists()


def test_that_what_qt_said_before_there_was_a_log_is_in_the_log(root: Path, home: Path) -> None:
    assert _ended(root, {"QT_QPA_PLATFORM": "nonsense;offscreen"}, "--exit-after", "ready").returncode == 0
    assert "Could not find the Qt platform plugin" in (home / "data" / "careergui" / "careergui.log").read_text(encoding="utf-8")


def test_that_debug_lets_qt_talk(root: Path) -> None:
    assert "Qt platform plugin" in _ended(root, {"QT_QPA_PLATFORM": "nonsense;offscreen"}, "--debug", "--exit-after", "window").stderr
