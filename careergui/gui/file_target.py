"""A window that files can be dropped on; leaves opening them to whoever listens."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from careergui.typed.paths import file_to_read
from careergui.typed.refusal import Refusal

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


class FileTarget(QMainWindow):
    """`dropped` carries the first file, once the program it came from has been answered."""

    dropped = Signal(Path)
    _taken = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._taken.connect(self.dropped, Qt.ConnectionType.QueuedConnection)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _first_file(event.mimeData().urls()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _first_file(event.mimeData().urls())
        if path is not None:
            event.acceptProposedAction()
            self._taken.emit(path)


def _first_file(urls: "list[QUrl]") -> Path | None:
    places = (file_to_read(url.toLocalFile()) for url in urls if url.isLocalFile())
    return next((place for place in places if not isinstance(place, Refusal)), None)
