"""Removes and adds the eighth role on the Compare page, again and again, and prints, as JSON, what one change with its repainting took."""

import gc
import json
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from careergui import assets
from careergui.data.load import load_catalog
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import MOST_ROLES, ViewState, choose
from careergui.gui.appearance import Appearance
from careergui.gui.main_window import MainWindow
from careergui.gui.session import Session
from careergui.gui.settings import Settings
from careergui.gui.style_sheet import apply
from careergui.render import fonts
from tools.bench_inputs import write_many_roles

CHANGES = 200
ROUNDS = 3
"""Rounds of the event loop after a change: layout, painting, and what painting asks for."""
MOST_ROUNDS = 200
"""Times of settling after which a page counts as one that never gets drawn."""


class PaintCounter(QObject):
    """Counts what is painted, to make sure that nothing is painted after the clock has stopped."""

    def __init__(self) -> None:
        super().__init__()
        self.paints = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.paints += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def eight_roles() -> Catalog:
    """The bundled roles and enough others."""
    with tempfile.TemporaryDirectory(prefix="careergui-bench-") as folder:
        return load_catalog([*assets.role_files(), write_many_roles(Path(folder) / "many.json", MOST_ROLES)]).catalog


def opened_window(application: QApplication, catalog: Catalog, roles: tuple[str, ...]) -> tuple[MainWindow, Session]:
    """The window with eight roles on the Compare page."""
    fonts.load()
    appearance = Appearance("light", 100)
    apply(application, appearance)
    session = Session(catalog, choose(ViewState(page="compare", selected=roles[0]), roles))
    window = MainWindow(session, appearance, Settings(theme="light"))
    window.resize(1440, 900)
    window.show()
    return window, session


def wait_until_drawn(window: MainWindow) -> None:
    """Return once every card is filled and every chart in view painted: before that, the page still draws on its own."""
    drawn: list[bool] = []
    window.charts_painted.connect(lambda: drawn.append(True))
    for _ in range(MOST_ROUNDS):
        settle()
        if drawn:
            return
    raise SystemExit("the page was not drawn")


def settle() -> None:
    for _ in range(ROUNDS):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def change(session: Session, role: str) -> float:
    """Milliseconds from the change until everything visible is painted."""
    start = time.perf_counter()
    session.toggle(role)
    settle()
    return (time.perf_counter() - start) * 1000


def check_painting(session: Session, role: str) -> None:
    """Raise SystemExit unless a change paints, and paints within the rounds that are timed."""
    application = QApplication.instance()
    counter = PaintCounter()
    if application is None:
        raise SystemExit("there is no application")
    application.installEventFilter(counter)
    change(session, role)
    painted, counter.paints = counter.paints, 0
    settle()
    application.removeEventFilter(counter)
    if not painted or counter.paints:
        raise SystemExit(f"{painted} paints within the time measured and {counter.paints} after it: the figure would not be true")


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv[:1])
    catalog = eight_roles()
    roles = tuple(catalog.roles)[:MOST_ROLES]
    window, session = opened_window(application, catalog, roles)
    wait_until_drawn(window)
    for _ in range(4):
        check_painting(session, roles[-1])
    gc.freeze()  # as the program does once its window stands
    times = [change(session, roles[-1]) for _ in range(CHANGES)]
    window.close()
    application.quit()
    json.dump({"median": median(times), "worst": max(times)}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
