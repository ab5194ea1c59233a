"""Runs a command and measures it; leaves what is run, and what is good enough, to bench."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from types import MappingProxyType
from typing import NamedTuple

LONGEST_RUN = 240
"""Seconds after which a run is ended and counts as failed."""

ROOT = Path(__file__).resolve().parent.parent
_NOTHING: Mapping[str, str] = MappingProxyType({})
_KIBIBYTES = 1024 if sys.platform == "darwin" else 1
"""What ru_maxrss counts in: bytes on macOS, kibibytes on Linux."""


class Cost(NamedTuple):
    """What one run, or the median of several, took."""

    milliseconds: float
    mebibytes: float


class Duel(NamedTuple):
    """A target against its floor, from runs that took turns."""

    floor: Cost
    target: Cost

    @property
    def time_ratio(self) -> float:
        """How many times as long as its floor the target takes."""
        return self.target.milliseconds / self.floor.milliseconds

    @property
    def memory_ratio(self) -> float:
        """How many times as much memory as its floor the target has at its peak."""
        return self.target.mebibytes / self.floor.mebibytes


def python(*arguments: str) -> list[str]:
    """A call of this very Python."""
    return [sys.executable, *arguments]


def clean_environment(home: Path) -> dict[str, str]:
    """This process's environment, without a display and with a home folder nobody has used."""
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE")}
    own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_"))}
    return {**own, **folders, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(home.parent / "cache")}


def run(command: Sequence[str], further: Mapping[str, str] = _NOTHING) -> Cost:
    """Run a command to its end in a fresh home, with further variables; raises SystemExit with its words when it fails.

    The system counts a child's peak memory from ours at the least, which is why this process stays small (about 20 MiB).
    """
    with tempfile.TemporaryDirectory(prefix="careergui-bench-") as folder, tempfile.TemporaryFile() as errors:
        home = Path(folder) / "home"
        home.mkdir()
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, env={**clean_environment(home), **further}, stdout=subprocess.DEVNULL, stderr=errors)
        watchdog = threading.Timer(LONGEST_RUN, process.kill)
        watchdog.start()
        _, status, usage = os.wait4(process.pid, 0)
        watchdog.cancel()
        elapsed = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            errors.seek(0)
            words = errors.read().decode(errors="replace")
            raise SystemExit(f"{' '.join(command)}\nended with status {process.returncode}:\n{words}")
    return Cost(elapsed * 1000, usage.ru_maxrss / _KIBIBYTES / 1024)


def duel(floor: Sequence[str], target: Sequence[str], runs: int, further: Mapping[str, str] = _NOTHING) -> Duel:
    """Medians of floor and target, run in turns so that a busy moment hits both; one run of each before, to warm the disk.

    `further` are variables of the target's environment alone.
    """
    run(floor), run(target, further)
    pairs = [(run(floor), run(target, further)) for _ in range(runs)]
    return Duel(_median([first for first, _ in pairs]), _median([second for _, second in pairs]))


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(median(cost.milliseconds for cost in costs), median(cost.mebibytes for cost in costs))
