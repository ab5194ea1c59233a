"""The window opens under every locale: Qt's properties are found by upper-casing a letter, and in Turkish that of i is no I."""

import ast
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

import careergui
from tests.turkish import ABSENT, turkish, without_locale

PICTURE = """
from careergui.app import window_picture
from careergui.domain.view_state import ViewState
window_picture([], ViewState(), "light", 800, 600)
"""
TRAP = """
import locale
locale.setlocale(locale.LC_ALL, "")
print(locale.str(1.5))
from PySide6.QtWidgets import QApplication, QLineEdit
application = QApplication([])
QLineEdit(inputMask="99")
"""


def _keywords(path: Path) -> list[str]:
    """Keywords beginning with i that are given to a class of Qt."""
    calls = (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    named = ((ast.unparse(call.func).rpartition(".")[2], keyword.arg or "") for call in calls for keyword in call.keywords)
    return [f"{path.name}: {name}({word}=…)" for name, word in named if name.startswith("Q") and word.startswith("i")]


def test_that_no_property_that_begins_with_i_is_set_while_a_thing_of_qt_is_made() -> None:
    files = Path(careergui.__file__).parent.rglob("*.py")
    assert [found for path in files for found in _keywords(path)] == []


def _run(code: str, locale: Mapping[str, str]) -> subprocess.CompletedProcess[bytes]:
    environment = {**without_locale(), "QT_QPA_PLATFORM": "offscreen", **locale}
    return subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)


def _said(locale: Mapping[str, str]) -> tuple[int, bytes]:
    """Status, and what was printed to say that something is wrong, of painting the window in a locale."""
    done = _run(PICTURE, locale)
    return done.returncode, done.stderr


def test_that_the_window_is_painted_under_a_turkish_locale(tmp_path: Path) -> None:
    assert _said(turkish(tmp_path)) == (0, b"")


def test_that_the_turkish_locale_of_the_tests_is_one_that_hides_properties_of_qt_and_parts_decimals_with_a_comma(tmp_path: Path) -> None:
    done = _run(TRAP, turkish(tmp_path))
    assert (done.returncode, done.stdout) == (1, b"1,5\n")
    assert b"inputMask" in done.stderr


@pytest.mark.parametrize("name", ["C", "POSIX", "C.UTF-8", ABSENT])
def test_that_the_window_says_nothing_of_the_locale(name: str) -> None:
    assert _said({"LC_ALL": name}) == (0, b"")
