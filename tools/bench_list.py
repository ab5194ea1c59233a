"""Types titles letter by letter into the list of all roles and sets facets, and prints, as JSON, what each took until it was painted."""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QApplication

from careergui.data.load import load_all
from careergui.domain.catalog import Catalog
from careergui.gui.role_panel import RolePanel
from careergui.gui.session import Session
from tools.bench_toggle import opened_window, settle, wait_until_drawn

QUERIES = 1000
LONGEST = 16
"""Letters of a title that a person types before looking at the list."""
CHANGES = 60
STRIDE = 11
"""Titles that follow each other in the list are alike: every so manyth is typed."""


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    catalog = load_all().catalog
    window, session = opened_window(application, catalog, tuple(catalog.roles)[:3])
    wait_until_drawn(window)
    if window.panel is None:
        raise SystemExit("there is no list of roles")
    json.dump(figures(window.panel, session, catalog), sys.stdout)
    window.close()
    application.quit()
    return 0


def figures(panel: RolePanel, session: Session, catalog: Catalog) -> dict[str, float]:
    """Milliseconds from a letter, a facet or an order to the painted list: 99th percentile, median, worst."""
    _typed(panel, "warm")
    gc.freeze()  # as the program does once its window stands
    letters = sorted(_typed(panel, text) for text in _queries(catalog))
    facets = sorted(_timed(partial(session.look, filters=_filters(step))) for step in range(CHANGES))
    session.look(filters={})
    return {
        "letter_p99": letters[int(len(letters) * 0.99)],
        "letter_median": letters[len(letters) // 2],
        "letter_worst": letters[-1],
        "facet_median": facets[len(facets) // 2],
        "facet_worst": facets[-1],
    }


def _queries(catalog: Catalog) -> Iterator[str]:
    """Titles as they grow, the same each time."""
    titles = [role.title for role in catalog.roles.values()]
    texts = (
        title[:length] for start in range(STRIDE) for title in titles[start::STRIDE] for length in range(1, min(len(title), LONGEST) + 1)
    )
    yield from (text for _, text in zip(range(QUERIES), texts, strict=False))


def _typed(panel: RolePanel, text: str) -> float:
    return _timed(lambda: panel.field.setText(text))


def _timed(act: Callable[[], None]) -> float:
    start = time.perf_counter()
    act()
    settle()
    return (time.perf_counter() - start) * 1000


def _filters(step: int) -> dict[str, tuple[int, ...]]:
    return {"pay": (step % 6,), "family": (step % 22, (step + 7) % 22)} if step % 4 else {}


if __name__ == "__main__":
    sys.exit(main())
