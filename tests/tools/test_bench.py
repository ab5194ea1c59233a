"""The verdicts of the bench: how a measured figure is held against its limit."""

import subprocess
from pathlib import Path

import pytest

from tools.bench import Line
from tools.measure import Cost, Duel, python, run


@pytest.mark.parametrize(("measured", "verdict"), [(1.79, "ok"), (1.8, "ok"), (1.81, "OVER")])
def test_that_a_figure_above_its_limit_is_over(measured: float, verdict: str) -> None:
    assert Line("window", measured, 1.8, "E", "").verdict == verdict


def test_that_a_duel_is_read_as_target_over_floor() -> None:
    duel = Duel(floor=Cost(200, 50), target=Cost(300, 60))
    assert (duel.time_ratio, duel.memory_ratio) == (1.5, 1.2)


def test_that_a_run_reports_the_peak_of_its_memory(root: Path) -> None:
    # In a process of its own: a child's peak is counted from its parent's, and that of the tests is large.
    code = "from tools.measure import python, run; print(run(python('-c', 'bytearray(100 * 2**20)')).mebibytes)"
    result = subprocess.run(python("-c", code), cwd=root, capture_output=True, text=True, check=True)
    assert float(result.stdout) == pytest.approx(110, abs=10)


def test_that_a_failing_command_stops_the_bench_with_its_words() -> None:
    with pytest.raises(SystemExit, match="no such thing"):
        run(python("-c", "raise SystemExit('no such thing')"))


@pytest.mark.parametrize("name", ["empty_window", "plot_window"])
def test_that_a_floor_paints_and_leaves_as_the_program_does(name: str, root: Path) -> None:
    code = "import atexit, runpy, sys; atexit.register(print, 'taken apart'); runpy.run_path(sys.argv[1], run_name='__main__')"
    command = python("-c", code, str(root / "tools" / "floors" / f"{name}.py"))
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "")
