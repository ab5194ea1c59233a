"""The window opens under every locale: Qt's properties are found by upper-casing a letter, and in Turkish that of i is no I."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import careergui

PICTURE = """
from careergui.app import window_picture
from careergui.domain.view_state import ViewState
window_picture([], ViewState(), "light", 800, 600)
"""


def _keywords(path: Path) -> list[str]:
    """Keywords beginning with i that are given to a class of Qt."""
    calls = (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    named = ((ast.unparse(call.func).rpartition(".")[2], keyword.arg or "") for call in calls for keyword in call.keywords)
    return [f"{path.name}: {name}({word}=…)" for name, word in named if name.startswith("Q") and word.startswith("i")]


def test_that_no_property_that_begins_with_i_is_set_while_a_thing_of_qt_is_made() -> None:
    files = Path(careergui.__file__).parent.rglob("*.py")
    assert [found for path in files for found in _keywords(path)] == []


def test_that_the_window_is_painted_under_a_turkish_locale() -> None:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    call = [sys.executable, "-c", PICTURE]
    done = subprocess.run(
        call, env={**inherited, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "tr_TR.UTF-8"}, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
