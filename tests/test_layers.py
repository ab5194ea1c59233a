"""The plan of the house (careergui/README.md) is true: import-linter reads the contracts in pyproject.toml."""

import subprocess
import sys
from pathlib import Path


def test_that_every_room_imports_only_what_stands_below_it(root: Path) -> None:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_that_the_plan_names_every_room(root: Path) -> None:
    plan = (root / "careergui" / "README.md").read_text(encoding="utf-8").partition("```")[2].partition("```")[0]
    rooms = {path.stem for path in (root / "careergui").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()} - {"__init__"}
    assert {room for room in rooms if room not in plan} == set()
