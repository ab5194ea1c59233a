"""Starts the window, waits until its charts are painted, and quits, fifty times; every exit status must be 0 (`make soak`)."""

import argparse
import sys
import tempfile
from pathlib import Path

from tools.bench_inputs import write_session
from tools.measure import python, run


def main() -> int:
    parser = argparse.ArgumentParser(description="Start and quit careergui again and again.")
    parser.add_argument("--times", type=int, default=50, help="how often (default 50)")
    times = parser.parse_args().times
    with tempfile.TemporaryDirectory(prefix="careergui-soak-") as folder:
        command = python("-m", "careergui", str(write_session(Path(folder) / "five.json")), "--exit-after", "ready")
        costs = [run(command) for _ in range(times)]
    slowest = max(cost.milliseconds for cost in costs)
    print(f"{times} starts, each ended with status 0; the slowest took {slowest:.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
