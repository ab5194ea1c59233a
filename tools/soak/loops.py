"""The same few things over and over in one window: pages, areas, searches, text sizes, export dialogs; what they leave is counted."""

import gc
from collections.abc import Callable
from functools import partial
from itertools import count as numbers
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from careergui.domain.view_state import choose
from careergui.gui.export_dialog import ExportDialog
from careergui.gui.main_window import MainWindow
from careergui.gui.program import Program, start_application
from tools.running import TRAIL
from tools.soak.findings import Findings
from tools.soak.memory import grown, resident
from tools.soak.trail import Trail
from tools.tried import Tried

_PAGES = ("profile", "compare", "where", "explore")
_SEEN = 30
"""Milliseconds in which what was asked for is drawn."""


class Loop(NamedTuple):
    """One thing that is done again and again; the number of the round is given."""

    name: str
    do: Callable[[MainWindow, int], None]


def _page(window: MainWindow, number: int) -> None:
    window.menus.by_id[_PAGES[number % len(_PAGES)]].trigger()


def _area(window: MainWindow, number: int) -> None:
    areas = sorted(window.desk.session.catalog.areas)
    window.desk.session.look(area=areas[number * 7 % len(areas)])


def _role(window: MainWindow, number: int) -> None:
    roles = sorted(window.desk.session.catalog.roles)
    window.desk.session.look(selected=roles[number * 11 % len(roles)], page="profile")


def _compare(window: MainWindow, number: int) -> None:
    roles = sorted(window.desk.session.catalog.roles)
    chosen = tuple(roles[(number * 13 + place * 29) % len(roles)] for place in range(2 + number % 7))
    window.desk.session.change(lambda state: choose(state, chosen), "Compared")


def _look(window: MainWindow, number: int) -> None:
    window.menus.by_id[("theme-dark", "larger", "theme-light", "smaller")[number % 4]].trigger()


def _export(window: MainWindow, _number: int) -> None:
    dialog = ExportDialog(window.desk.session, window.desk.appearance, None, window)
    dialog.show()
    dialog.close()
    dialog.deleteLater()


LOOPS = (
    Loop("pages", _page),
    Loop("areas", _area),
    Loop("roles", _role),
    Loop("comparisons", _compare),
    Loop("looks", _look),
    Loop("exports", _export),
)


class _Rounds(QObject):
    """Goes through LOOPS, each `count` times; a round begins when what the one before asked for is drawn."""

    def __init__(self, window: MainWindow, rounds: int, trail: Trail) -> None:
        super().__init__(window)
        self._window, self._rounds, self._trail = window, rounds, trail
        self._number = numbers()
        self._clock = QTimer(self, interval=_SEEN)
        self._clock.timeout.connect(self._next)
        self.memory: list[float] = []

    def start(self) -> None:
        self._clock.start()

    def _next(self) -> None:
        loop, number = divmod(next(self._number), self._rounds)
        if loop >= len(LOOPS):
            self._clock.stop()
            QApplication.quit()
            return
        if number == 0:
            self.memory.append(resident())
        self._trail.add(f"{LOOPS[loop].name} {number}")
        LOOPS[loop].do(self._window, number)


def drive(count: int, seed: int) -> Tried:
    """Each loop so many times; nothing here is left to chance, so the seed only names the piece."""
    trail = Trail(Path.cwd() / TRAIL)
    findings = Findings(partial(str, trail))
    program = Program(start_application(), "ready", debug=True)
    program.open([])
    window = program._window  # noqa: SLF001 - who drives the program looks where no caller may
    assert window is not None  # noqa: S101 - open() has made one
    window.charts_painted.disconnect(QApplication.quit)
    findings.listen()
    rounds = _Rounds(window, count, trail)
    rounds.start()
    QApplication.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    dialogs = sum(isinstance(widget, ExportDialog) for widget in QApplication.allWidgets())
    program.quit()
    left = (f"{dialogs} export dialogs are still there",) if dialogs else ()
    names = ", ".join(f"{size:.0f} before {loop.name}" for size, loop in zip(rounds.memory, LOOPS, strict=False))
    return Tried(
        drive="loops", seed=seed, count=count * len(LOOPS), findings=(*findings.told(), *left), notes=(f"MB: {names}", grown(rounds.memory))
    )
