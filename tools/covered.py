"""Runs all tests once, the rooms of tools/mutants/rooms.py under coverage, and holds tests/covered.txt: files whose every branch is tested.

The list may only grow: a file on it that falls under 100 % fails, and so does one that reaches 100 % and is not on it.
With arguments (`make test ARGS="-k pay"`) only what they choose runs, and nothing is held.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tools.mutants.rooms import ROOMS, ROOT

LIST = ROOT / "tests" / "covered.txt"
WHOLE = 100.0


def main() -> int:
    """The status of the first part that failed, 0 when none did."""
    parser = argparse.ArgumentParser(prog="make test", description=__doc__, add_help=False)
    parser.add_argument("--held-only", action="store_true", help="only the rooms under coverage, and the list")
    parser.add_argument("--grow", action="store_true", help="as --held-only, and add to the list what belongs on it")
    chosen, arguments = parser.parse_known_args()
    if arguments:
        return _pytest([], arguments)
    tests = [place for room in ROOMS for place in room.tests]
    with tempfile.TemporaryDirectory(prefix="covered-") as folder:
        data = Path(folder) / "data"
        status = _pytest(_measured(data), tests)
        found = _percentages(data) if not status else {}
    if chosen.grow and found:
        LIST.write_text(grown(LIST.read_text(encoding="utf-8"), found), encoding="utf-8")
    faults = list(disagreements(found, listed(LIST.read_text(encoding="utf-8")))) if not status else []
    print(*faults, sep="\n", end="\n" if faults else "")
    rest = 0 if chosen.held_only or chosen.grow else _pytest([], [f"--ignore={place}" for place in tests])
    return status or int(bool(faults)) or rest


def listed(text: str) -> list[str]:
    """The files of the list: a line each, comments left out."""
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def grown(text: str, found: Mapping[str, float]) -> str:
    """The list with every file that is tested wholly; none is taken out."""
    names = {*listed(text), *(name for name, percentage in found.items() if percentage >= WHOLE)}
    comments = [line for line in text.splitlines() if line.startswith("#")]
    return "\n".join([*comments, *sorted(names)]) + "\n"


def disagreements(found: Mapping[str, float], names: Sequence[str]) -> Iterable[str]:
    """Where the list and what was measured differ, in sentences."""
    for name in names:
        if name not in found:
            yield f"{name} is in tests/covered.txt but is no file of the rooms measured: take it out."
        elif found[name] < WHOLE:
            yield f"{name} has lines or branches that no test reaches ({found[name]:.1f} %): test them."
    for name, percentage in found.items():
        if percentage >= WHOLE and name not in names:
            yield f"Every branch of {name} is tested: add it to tests/covered.txt (python -m tools.covered --grow does)."


def _measured(data: Path) -> list[str]:
    code = ",".join(place if place.endswith(".py") else f"{place}/*" for room in ROOMS for place in room.code)
    return ["-m", "coverage", "run", "--branch", f"--include={code}", f"--data-file={data}"]


def _percentages(data: Path) -> dict[str, float]:
    report = data.with_name("report.json")
    command = [sys.executable, "-m", "coverage", "json", "--quiet", f"--data-file={data}", "-o", str(report)]
    subprocess.run(command, cwd=ROOT, check=True)
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    return {Path(name).as_posix(): _percentage(file["summary"]) for name, file in sorted(files.items())}


def _percentage(summary: Mapping[str, int]) -> float:
    """Of statements and branches together; less than 100 while one of them is missing, however it is rounded."""
    whole = summary["num_statements"] + summary["num_branches"]
    reached = summary["covered_lines"] + summary["covered_branches"]
    return WHOLE * reached / whole if whole else WHOLE


def _pytest(before: Sequence[str], arguments: Sequence[str]) -> int:
    return subprocess.run([sys.executable, *before, "-m", "pytest", *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
