"""Floor E: an empty PySide6 main window, shown, painted once, left at once; what any Qt program costs."""

import os
import sys
from typing import NoReturn

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Ends the program after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, self, QApplication.quit)


def main() -> NoReturn:
    application = QApplication(sys.argv)
    window = Window()
    window.resize(1280, 800)
    window.show()
    leave(application.exec())


def leave(status: int) -> NoReturn:
    """End at once with everything written, as careergui does: nobody waits for Qt to be taken apart."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
