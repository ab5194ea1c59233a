"""Measuring a command: its time and memory, in a home nobody has used; a failure with its words."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools.measure import ROOT, Cost, Duel, _median, clean_environment, python, run


def test_that_ratios_are_of_the_target_to_its_floor() -> None:
    duel = Duel(floor=Cost(100, 40), target=Cost(150, 60))
    assert (duel.time_ratio, duel.memory_ratio) == (1.5, 1.5)
    assert Duel(floor=Cost(100, 40), target=Cost(150, 20)).memory_ratio == 0.5


def test_that_the_median_is_of_time_and_of_memory_by_themselves() -> None:
    assert _median([Cost(1, 30), Cost(3, 10), Cost(2, 20)]) == Cost(2, 20)
    assert _median([Cost(1, 10), Cost(100, 10), Cost(2, 90)]) == Cost(2, 10)


def test_that_a_command_runs_in_a_fresh_home_without_a_display(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "x")
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    monkeypatch.setenv("OTHER", "kept")
    found = clean_environment(tmp_path / "home")
    assert not {"PYTHONPATH", "QT_SCALE_FACTOR"} & found.keys()
    assert (found["OTHER"], found["QT_QPA_PLATFORM"], found["HOME"]) == ("kept", "offscreen", str(tmp_path / "home"))
    assert found["XDG_CONFIG_HOME"].startswith(str(tmp_path / "home"))
    assert not found["XDG_CACHE_HOME"].startswith(str(tmp_path / "home"))


MEASURED = """
from tools.measure import python, run
print(*run(python("-S", "-c", "pass")), *run(python("-S", "-c", f"x = bytearray(b'1') * {120 * 2**20}")))
"""


def test_that_a_run_costs_time_and_memory() -> None:
    """Measured by a small process: of a large one, as this is, the system would count the memory too."""
    told = subprocess.run(python("-c", MEASURED), cwd=ROOT, capture_output=True, text=True, check=True).stdout
    milliseconds, small, _, large = map(float, told.split())
    assert milliseconds > 1
    assert 100 < large - small < 150


def test_that_a_further_variable_reaches_the_command() -> None:
    run(python("-c", "import os, sys; sys.exit(os.environ['WORD'] != 'told')"), {"WORD": "told"})


def test_that_a_failure_is_told_with_its_status_and_words() -> None:
    with pytest.raises(SystemExit, match=r"(?s)ended with status 3:.*what went wrong"):
        run(python("-c", "import sys; print('what went wrong', file=sys.stderr); sys.exit(3)"))


def test_that_it_is_this_python() -> None:
    assert python("-c", "x") == [sys.executable, "-c", "x"]
