"""Visits all pages with eight occupations compared, changes the area on each, and prints, as JSON, the peak of memory by its floor."""

import json
import sys
import time
from collections.abc import Callable

from tools.measure import python, run

FLOOR = python("tools/floors/plot_window.py")
VISIT = python("-m", "tools.bench_pages", "--visit")
RUNS = 2
AREAS = ("CA", "35620", "US")
PATIENCE = 0.5
"""Seconds for a page to fill what is out of view, as it does when nothing else is to be done."""


def visit() -> None:
    """Show every page from several areas, and wait until each is drawn to its end."""
    # memory: the process that measures must be smaller than what it measures, so only this one loads the program
    from tools.bench_area import PAGES, opened
    from tools.bench_toggle import settle

    window, session = opened("compare")
    if window.panel is not None:
        window.panel.field.setText("nurse")
        settle()
        window.panel.field.setText("")
    for page in (*PAGES, PAGES[0]):
        session.look(page=page)
        for area in AREAS:
            session.look(area=area, real=area == AREAS[1])
            _let_fill(settle)
    window.close()


def _let_fill(settle: Callable[[], None]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        settle()


def main() -> int:
    if "--visit" in sys.argv[1:]:
        visit()
        return 0
    floor = sorted(run(FLOOR).mebibytes for _ in range(RUNS))[RUNS // 2]
    peak = sorted(run(VISIT).mebibytes for _ in range(RUNS))[RUNS // 2]
    json.dump({"mebibytes": peak, "floor_mebibytes": floor, "mebibytes_of_floor": peak / floor}, sys.stdout, indent=2)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
