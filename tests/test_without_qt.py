"""Everything from charts down, and the command line's text, runs where Qt, pyqtgraph and numpy are not installed."""

import subprocess
import sys
from pathlib import Path

import pytest

FREE_OF_QT = ("charts", "compare", "data", "search", "domain", "assets", "typed", "text", "files", "errors", "log")

UNIMPORTABLE = """
import sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph", "numpy"}:
            raise ModuleNotFoundError(f"{name} is not there in this test", name=name)

sys.meta_path.insert(0, Absent())
"""

IMPORT_ALL = """
import importlib
for name in sys.argv[1:]:
    importlib.import_module(name)
"""

COMMAND_LINE = """
from careergui.cli.main import main
sys.exit(main(sys.argv[1:]))
"""

TEXT_COMMANDS = (
    ("roles",),
    ("search", "nurse"),
    ("show", "case-manager"),
    ("show", "case-manager", "--format", "json"),
    ("compare", "case-manager", "case-worker"),
    ("compare", "case-manager", "case-worker", "--format", "csv"),
    ("chart", "--list"),
    ("data", "check", "resources/roles/case-management.json"),
    ("--help",),
    ("--version",),
)


def _run(code: str, root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", "-c", UNIMPORTABLE + code, *arguments]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)


def _modules(root: Path) -> list[str]:
    files = (path for name in FREE_OF_QT for path in [root / "careergui" / f"{name}.py", *(root / "careergui" / name).rglob("*.py")])
    return [".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__") for path in files if path.exists()]


def test_that_the_lower_rooms_load_without_qt(root: Path) -> None:
    result = _run(IMPORT_ALL, root, *_modules(root))
    assert result.returncode == 0, result.stderr


def test_that_the_guard_of_this_file_can_fail(root: Path) -> None:
    assert "not there in this test" in _run("import PySide6.QtCore", root).stderr


@pytest.mark.parametrize("arguments", TEXT_COMMANDS, ids=" ".join)
def test_that_a_text_command_runs_without_qt(arguments: tuple[str, ...], root: Path) -> None:
    result = _run(COMMAND_LINE, root, *arguments)
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip()
    assert not result.stderr
