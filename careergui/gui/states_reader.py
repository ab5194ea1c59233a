"""Reads the figures of all states a few at a time between events, so that the first map does not hold the window up; shows nothing."""

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from careergui.domain.catalog import Catalog

_AT_ONCE = 0.008
"""Seconds spent on reading before events come in between."""


class StatesReader(QObject):
    """`read` says that all is at hand."""

    read = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self._measures: tuple[str, ...] = ()
        self._waiting: list[str] = []
        self._done: set[str] = set()
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._read_some)

    def has(self, measure: str) -> bool:
        """Whether a measure has been read for every state."""
        return measure in self._done

    def start(self, catalog: Catalog, measures: tuple[str, ...]) -> None:
        """Read these measures of every state; a running reading of the same goes on."""
        if measures == self._measures and self._turn.isActive():
            return
        self._catalog, self._measures = catalog, measures
        self._waiting = [area.id for area in catalog.areas.values() if area.kind == "state"]
        self._turn.start()

    def _read_some(self) -> None:
        until = perf_counter() + _AT_ONCE
        library = self._catalog.library if self._catalog is not None else None
        while self._waiting and library is not None and perf_counter() < until:
            library.prepare(self._waiting.pop(), self._measures)
        if not self._waiting or library is None:
            self._turn.stop()
            self._done.update(self._measures)
            self.read.emit()
