"""Speed and memory against their limits, each as a ratio to a floor measured in the same minutes (`make bench`).

Floors: E shows an empty PySide6 window, paints it once and leaves at once, as careergui does; P does so with one pyqtgraph plot
(tools/floors/); W and R are careergui itself, to the first paint and to the last chart, against which it runs with ten times the
occupations. Floor and target run in turns and their medians are compared, so that a slow or busy machine changes both. Ends with
status 1 when a limit is exceeded.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from careergui.assets import OTHER_FOLDER
from tools.bench_inputs import write_many_roles, write_session
from tools.measure import LONGEST_RUN, ROOT, clean_environment, duel, python

FLOORS = {
    "E": python("tools/floors/empty_window.py"),
    "P": python("tools/floors/plot_window.py"),
    "W": python("-m", "careergui", "--exit-after", "window"),
    "R": python("-m", "careergui", "--exit-after", "ready"),
}
FEWEST_RUNS = 7


NOTHING_DRAWN = """
import sys
from careergui.cli.main import main
status = main(sys.argv[1:])
sys.exit(status or "pyqtgraph" not in sys.modules)
"""


class Contest(NamedTuple):
    """One command against its floor: how many times as long, and as much memory, it may take."""

    what: str
    floor: str
    time_limit: float
    memory_limit: float | None
    arguments: Callable[[Path], list[str]]
    tenfold: bool = False
    """Whether the target has ten times the occupations."""


CONTESTS = (
    Contest("window, all occupations", "E", 1.8, 1.4, lambda _: ["--exit-after", "window"]),
    Contest("ready, all occupations", "P", 1.5, 1.3, lambda _: ["--exit-after", "ready"]),
    Contest("window, ten times the occupations", "W", 3.0, 3.0, lambda _: ["--exit-after", "window"], tenfold=True),
    Contest("ready, ten times the occupations", "R", 3.0, 3.0, lambda _: ["--exit-after", "ready"], tenfold=True),
    Contest(
        "window, and 1,000 roles of a file",
        "E",
        1.8,
        None,
        lambda folder: [str(write_many_roles(folder / "many.json")), "--exit-after", "window"],
    ),
    Contest(
        "ready, five roles compared", "P", 1.4, 1.3, lambda folder: [str(write_session(folder / "five.json")), "--exit-after", "ready"]
    ),
    Contest("careergui compare", "E", 0.7, None, lambda _: ["compare", "case-manager", "case-worker"]),
    Contest(
        "careergui chart, PNG",
        "P",
        1.2,
        None,
        lambda folder: ["chart", "pay", "case-manager", "case-worker", "-o", str(folder / "pay.png"), "--force"],
    ),
)


class Inside(NamedTuple):
    """One figure that a script takes inside a single process, and its limit; `key` is a path in what the script prints."""

    what: str
    module: str
    key: str
    limit: float
    unit: str = "ms"
    least: bool = False
    """The limit is the least it may be, not the most."""
    growth: bool = False
    """The figure with ten times the occupations is to be held against the usual one."""


_AREA = "tools.bench_area"


def _area_changes() -> Iterator[Inside]:
    for page in ("compare", "profile", "where", "explore"):
        yield Inside(f"another area, on {page}, first", _AREA, f"{page}.first_median", 50)
        yield Inside(f"another area, on {page}, again", _AREA, f"{page}.again_median", 16)


def _growth() -> Iterator[Inside]:
    for page in ("compare", "profile", "where", "explore"):
        for when in ("first", "again"):
            yield Inside(f"ten times as many: another area, on {page}, {when}", _AREA, f"{page}.{when}_median", 3, "x", growth=True)
    yield Inside("ten times as many: a letter typed, p99", "tools.bench_list", "letter_p99", 3, "x", growth=True)
    yield Inside("ten times as many: all pages visited, memory", "tools.bench_pages", "mebibytes", 3, "x", growth=True)


INSIDE = (
    Inside("a chart, of 100 in one process", "tools.bench_charts", "each", 40),
    Inside("add or remove the eighth role, median", "tools.bench_toggle", "median", 16),
    Inside("the same, worst of 200", "tools.bench_toggle", "worst", 40),
    Inside("a letter typed, to the list painted, p99", "tools.bench_list", "letter_p99", 8),
    *_area_changes(),
    Inside("Explore, all points drawn", "tools.bench_explore", "once.first", 60),
    Inside("Explore, pointing at one, worst", "tools.bench_explore", "once.hover worst", 4),
    Inside("Explore, ten times the points", "tools.bench_explore", "growth", 3, "x"),
    Inside("all pages visited, memory", "tools.bench_pages", "mebibytes_of_floor", 2, "P"),
    Inside("search, times as fast as a scan of all titles", "tools.bench_search", "times_faster", 10, "x", least=True),
    Inside("right title in the first three, held out", "tools.bench_search", "held_out", 95, "%", least=True),
    Inside("the same, more than the scan of all titles", "tools.bench_search", "ahead", 0, "%", least=True),
    Inside("right title in the first three, a second author", "tools.bench_search", "second_held_out", 95, "%", least=True),
    Inside("search, ten times the titles", "tools.bench_search", "tenfold_times", 3, "x"),
    *_growth(),
)


class Line(NamedTuple):
    """One line of the table of results."""

    what: str
    measured: float
    limit: float
    unit: str
    detail: str
    least: bool = False
    """The limit is the least it may be, not the most."""

    @property
    def verdict(self) -> str:
        """Whether the limit holds."""
        if self.least:
            return "ok" if self.measured >= self.limit else "UNDER"
        return "ok" if self.measured <= self.limit else "OVER"

    def __str__(self) -> str:
        return f"{self.what:<52} {self.measured:>7.2f} {self.limit:>7.2f} {self.unit:<3} {self.verdict:<5} {self.detail}"


def contests(folder: Path, runs: int) -> Iterator[Line]:
    for contest in CONTESTS:
        target = python("-m", "careergui", *contest.arguments(folder))
        further = {OTHER_FOLDER: str(folder / "tenfold")} if contest.tenfold else {}
        result = duel(FLOORS[contest.floor], target, runs, further)
        times = f"{result.target.milliseconds:.0f} ms, floor {result.floor.milliseconds:.0f} ms"
        yield Line(contest.what, result.time_ratio, contest.time_limit, contest.floor, times)
        if contest.memory_limit is not None:
            memory = f"{result.target.mebibytes:.0f} MiB, floor {result.floor.mebibytes:.0f} MiB"
            yield Line(f"{contest.what}: memory", result.memory_ratio, contest.memory_limit, contest.floor, memory)


def honesty(folder: Path) -> Iterator[Line]:
    """`ready` is worth measuring only if a chart has been drawn by then."""
    session = write_session(folder / "five.json")
    command = python("-c", NOTHING_DRAWN, str(session), "--exit-after", "ready")
    status = subprocess.run(command, cwd=ROOT, env=clean_environment(folder), check=False, timeout=LONGEST_RUN).returncode
    yield Line("ready, though no chart was drawn", status, 0, "", "1 if the figure above leaves the charts out")


MOST_TRIES = 3
"""A figure over its limit is taken again, as what else the machine does only ever adds to it; the best counts, and is called so."""


def insides(folder: Path) -> Iterator[Line]:
    answers = Answers(folder)
    for row in INSIDE:
        tries = (_line(row, answers, count) for count in range(1, MOST_TRIES + 1))
        line = next(tries)
        while line.verdict != "ok" and (again := next(tries, None)) is not None:
            line = again
        yield line


def _line(row: Inside, answers: "Answers", tries: int) -> Line:
    """The best of the first answers."""
    best = max if row.least else min
    usual = best(_figure(answer, row.key) for answer in answers.of(row.module, tries))
    figure = best(_figure(answer, row.key) for answer in answers.of(row.module, tries, tenfold=True)) / usual if row.growth else usual
    detail = f"usually {usual:.1f}" if row.growth else ""
    return Line(
        row.what, figure, row.limit, row.unit, f"{detail}{', ' if detail else ''}best of {tries}" if tries > 1 else detail, row.least
    )


class Answers:
    """What the scripts print, each run as often as asked for and no oftener."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[tuple[str, bool], list[dict[str, Any]]] = {}

    def of(self, module: str, count: int, *, tenfold: bool = False) -> list[dict[str, Any]]:
        """So many answers of a script, with the bundled occupations or with ten times as many."""
        kept = self._kept.setdefault((module, tenfold), [])
        while len(kept) < count:
            kept.append(_answer(module, self._folder, {OTHER_FOLDER: str(self._folder / "tenfold")} if tenfold else {}))
        return kept[:count]


def _figure(answer: dict[str, Any], key: str) -> float:
    first, _, rest = key.partition(".")
    return _figure(answer[first], rest) if rest else float(answer[first])


def _answer(module: str, folder: Path, further: Mapping[str, str]) -> dict[str, Any]:
    environment = {**clean_environment(folder), **further}
    result = subprocess.run(
        python("-m", module), cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=LONGEST_RUN
    )
    if result.returncode:
        raise SystemExit(f"{module} ended with status {result.returncode}:\n{result.stderr}")
    answer: dict[str, Any] = json.loads(result.stdout)
    return answer


def _runs(text: str) -> int:
    if not text.isdigit() or int(text) < FEWEST_RUNS:
        raise argparse.ArgumentTypeError(f"at least {FEWEST_RUNS} runs make a median worth reading")
    return int(text)


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure careergui against its limits.")
    parser.add_argument("--runs", type=_runs, default=9, help="runs of each floor and target (default 9)")
    runs = parser.parse_args().runs
    print(f"{'what':<52} {'is':>7} {'limit':>7} of  ")
    over = 0
    with tempfile.TemporaryDirectory(prefix="careergui-bench-") as name:
        folder = Path(name)
        subprocess.run(python("-m", "tools.bench_tenfold", str(folder / "tenfold")), cwd=ROOT, check=True)
        for lines in (contests(folder, runs), honesty(folder), insides(folder)):
            for line in lines:
                print(line, flush=True)
                over += line.verdict != "ok"
    print("all within their limits" if not over else f"{over} over the limit")
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
