"""The random driver: opens the window in this process and does one thing after the other to it; leaves what to moves."""

import gc
import os
import time
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from shiboken6 import getCppPointer  # type: ignore[import-not-found,unused-ignore]  # no stubs

from careergui.gui.program import Program, start_application
from tools.running import TRAIL
from tools.soak.findings import Findings
from tools.soak.inputs import make
from tools.soak.memory import grown, resident, sockets
from tools.soak.moves import MOVES
from tools.soak.stage import Stage
from tools.soak.trail import Trail
from tools.tried import Tried

_COLLECT = "CAREERGUI_SOAK_COLLECT"
"""Names, in the environment, after how many new objects Python looks for circles of references; often makes what hangs on them fall."""
_MEASURED = 1_000
_WARM = 4
"""Thousands after which memory should grow no more."""
_SCHEMES = ("http", "https", "file", "mailto")


class Driver(QObject):
    """Does `count` things, each when the loop has done all that followed from the one before."""

    def __init__(self, stage: Stage, trail: Trail, findings: Findings, count: int) -> None:
        """Begins with `start`."""
        super().__init__(stage.program)
        self._stage, self._trail, self._findings = stage, trail, findings
        self._count = count
        self._within: list[int] = []
        """What was in front when each thing was begun that is not done yet."""
        self._soon = QTimer(self, singleShot=True, interval=1)
        self._soon.timeout.connect(self._go_on)
        self.done = 0
        self.memory: list[float] = []

    def start(self) -> None:
        """Do the first as soon as the loop runs."""
        self._soon.start()

    @Slot(QUrl)
    def open_outside(self, url: QUrl) -> None:
        """Stand in for the browser and the file manager."""
        self._trail.add(f"  opens {url.toString()[:80]}")

    def _go_on(self) -> None:
        """Do the next thing when the last is done or has opened what waits for an answer: QTest lets events run within a click."""
        self._soon.start()
        front = in_front()
        if self._within and front in {0, self._within[-1]}:
            return
        self._within.append(front)
        try:
            self._end() if self.done >= self._count else self._do()
        finally:
            self._within.pop()

    def _do(self) -> None:
        self.done += 1
        if self.done % _MEASURED == 0:
            self.memory.append(resident())
        move = self._stage.chance.choices(MOVES, [move.weight for move in MOVES])[0]
        self._trail.add(f"{self.done} {move.name}")
        self._see_a_window()
        if (front := self._stage.front()) is not None:
            move.do(self._stage, front)

    def _see_a_window(self) -> None:
        """Open the window again after it was closed, as it was or from the settings."""
        if self._stage.window is None and QApplication.activeModalWidget() is None:
            self._trail.say("opens the window again,")
            self._stage.program.open([])

    def _end(self) -> None:
        """Close what is open, the innermost first, then leave."""
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if shown is not None:
            shown.close()
        elif len(self._within) == 1:
            self._soon.stop()
            QApplication.quit()


def drive(count: int, seed: int) -> Tried:
    """So many actions; the memory is noted each thousand."""
    folder, chance = Path.cwd(), Random(seed)
    trail = Trail(folder / TRAIL)
    findings = Findings(lambda: str(trail))
    gc.disable()  # as the program does, which collects by itself
    application = start_application()
    application.setQuitOnLastWindowClosed(False)
    program = Program(application, None, debug=True)
    program.open([])
    findings.listen()
    stage = Stage(program, make(folder / "inputs", chance), chance, trail)
    driver = Driver(stage, trail, findings, count)
    for scheme in _SCHEMES:
        QDesktopServices.setUrlHandler(scheme, driver, "open_outside")  # type: ignore[arg-type]  # the types say bytes, the call takes text
    often = int(os.environ.get(_COLLECT, "0"))
    begin = time.perf_counter()
    driver.start()
    if often:
        gc.set_threshold(often, 5, 5)
    application.exec()
    seconds = time.perf_counter() - begin
    program.quit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    notes = (f"{driver.done / seconds:.0f} actions a second", f"MB each thousand: {' '.join(f'{size:.0f}' for size in driver.memory)}")
    return Tried(
        drive="actions",
        seed=seed,
        count=driver.done,
        findings=findings.told(),
        notes=(*notes, grown(driver.memory, _WARM), f"{sockets()} sockets open"),
    )


def in_front() -> int:
    """Which menu or dialog is open before all else; 0 for none."""
    shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    return int(getCppPointer(shown)[0]) if shown is not None else 0
