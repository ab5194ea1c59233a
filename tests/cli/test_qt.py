"""Qt for Python is loaded without its hook in every later import."""

import subprocess
import sys
from pathlib import Path

LOADED = """
import builtins
before = builtins.__import__
from careergui.cli.qt import load_qt
load_qt()
import PySide6.QtWidgets
print(builtins.__import__ is before, "PySide6.QtCore" in __import__("sys").modules)
"""
HOOKED = """
import builtins
before = builtins.__import__
import PySide6.QtCore
print(builtins.__import__ is before)
"""
WINDOW = """
import builtins
before = builtins.__import__
from careergui.cli.main import main
main(["--exit-after", "ready"])
print(builtins.__import__ is before)
"""
CHART = """
import builtins
before = builtins.__import__
from careergui.cli.main import main
main(["chart", "pay", "case-manager", "-o", "pay.png"])
print(builtins.__import__ is before)
"""


def _printed(code: str, folder: Path, root: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(root)!r})\n{code}"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[-1]


def test_that_imports_stay_plain(tmp_path: Path, root: Path) -> None:
    assert _printed(LOADED, tmp_path, root) == "True True"


def test_that_they_would_not_by_themselves(tmp_path: Path, root: Path) -> None:
    assert _printed(HOOKED, tmp_path, root) == "False"


def test_that_window_and_chart_load_qt_in_this_way(tmp_path: Path, root: Path) -> None:
    assert [_printed(code, tmp_path, root) for code in (WINDOW, CHART)] == ["True", "True"]
