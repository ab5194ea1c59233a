"""Draws a hundred charts in one process and prints, as JSON, the milliseconds each took; bench compares them."""

import itertools
import json
import sys
import tempfile
import time
from pathlib import Path

from careergui.cli.main import main as careergui

KINDS = ("pay", "pay-gap", "education", "skills", "industry-pay")
ROLES = ("case-manager", "registered-nurse-case-manager", "case-worker")
CHARTS = 100


def draw(kind: str, path: Path) -> None:
    if careergui(["chart", kind, *ROLES, "-o", str(path)]):
        raise SystemExit(f"the chart {kind} could not be drawn")


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="careergui-bench-") as name:
        folder = Path(name)
        for kind in KINDS:
            draw(kind, folder / f"warm-{kind}.png")
        times = []
        for number, kind in zip(range(CHARTS), itertools.cycle(KINDS), strict=False):
            start = time.perf_counter()
            draw(kind, folder / f"{number}.png")
            times.append((time.perf_counter() - start) * 1000)
    json.dump({"each": sum(times) / CHARTS, "worst": max(times)}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
