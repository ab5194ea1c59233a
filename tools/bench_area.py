"""Changes the area with eight occupations compared, page by page, and prints, as JSON, what one change with its repainting took."""

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from statistics import median

from careergui.data.load import load_all
from careergui.domain.view_state import Page, ViewState, choose
from careergui.gui.appearance import Appearance
from careergui.gui.main_window import MainWindow
from careergui.gui.program import dress, start_application
from careergui.gui.session import Session
from careergui.gui.settings import Settings
from tools.bench_toggle import settle, wait_until_drawn

COMPARED = ("29-1141", "15-1252", "47-2111", "13-2011", "25-2021", "41-2031", "35-2014", "53-3032")
FIRST = ("CA", "TX", "35620", "OH", "31080", "FL", "16980", "PA")
"""Areas of many occupations, none of whose files has been read."""
AGAIN = 40
PAGES: tuple[Page, ...] = ("compare", "profile", "where", "explore")


def opened(page: Page) -> tuple[MainWindow, Session]:
    """The window with eight occupations, on a page, drawn."""
    appearance = Appearance("light", 100)
    dress(start_application(), appearance)
    session = Session(load_all().catalog, choose(ViewState(page=page, selected=COMPARED[0]), COMPARED))
    window = MainWindow(session, appearance, Settings(theme="light"))
    window.resize(1440, 900)
    window.show()
    wait_until_drawn(window)
    return window, session


def timed(act: Callable[[], None]) -> float:
    """Milliseconds until everything visible is painted."""
    start = time.perf_counter()
    act()
    settle()
    return (time.perf_counter() - start) * 1000


def measured(page: Page) -> dict[str, float]:
    """The first look from each area, and going to and fro between areas seen before."""
    window, session = opened(page)
    for _ in range(3):
        settle()
    gc.collect()
    gc.freeze()  # as the program does once its window stands
    first = [timed(lambda area=area: session.look(area=area)) for area in FIRST]  # type: ignore[misc]  # a default holds the loop's value
    again = [timed(lambda area=FIRST[turn % 2 - 2]: session.look(area=area)) for turn in range(AGAIN)]  # type: ignore[misc]  # as above
    real = [timed(lambda turn=turn: session.look(real=turn % 2 == 0)) for turn in range(AGAIN)]  # type: ignore[misc]  # as above
    window.close()
    window.deleteLater()
    settle()
    gc.unfreeze()
    return {
        "first_median": median(first),
        "first_worst": max(first),
        "again_median": median(again[2:]),
        "again_worst": max(again[2:]),
        "real_median": median(real[2:]),
    }


def measure() -> dict[str, dict[str, float]]:
    """All pages."""
    return {page: measured(page) for page in PAGES}


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = start_application()
    json.dump(measure(), sys.stdout, indent=2)
    application.quit()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
