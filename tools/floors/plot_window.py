"""Floor P: floor E with one empty pyqtgraph plot in the window; what any program with charts costs."""

import os
import sys
from typing import NoReturn

import pyqtgraph
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Plot(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Ends the program after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, self, QApplication.quit)


def main() -> NoReturn:
    application = QApplication(sys.argv)
    window = QMainWindow()
    plot = Plot()
    window.setCentralWidget(plot)
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
