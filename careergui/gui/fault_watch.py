"""Hears of files that turn out damaged when a page asks for them; leaves saying so to fault_bar."""

from weakref import ref

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from careergui.data.faults import Fault
from careergui.domain.library import Library


class FaultWatch(QObject):
    """Adds the faults a library meets to a list.

    `heard` takes one, from any thread; `found` is emitted once for all of one breath: a page may meet hundreds.
    """

    found = Signal()
    heard = Signal(object)

    def __init__(self, library: Library | None, faults: list[Fault], parent: QObject) -> None:
        super().__init__(parent)
        self._faults = faults
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.found)
        self.heard.connect(self._add)
        if library is not None:
            for fault in library.faults:
                self._add(fault)
            watch = ref(self)  # a library may outlive the window
            library.listen(lambda fault: _pass_on(watch(), fault))

    def _add(self, fault: object) -> None:
        if isinstance(fault, Fault):
            self._faults.append(fault)
            self._soon.start()


def _pass_on(watch: FaultWatch | None, fault: object) -> None:
    if watch is not None and isValid(watch):
        watch.heard.emit(fault)
