"""Floor P: floor E with one empty pyqtgraph plot in the window; what any program with charts costs."""

import sys

import pyqtgraph
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Plot(pyqtgraph.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Ends the program after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, self, QApplication.quit)


def main() -> int:
    application = QApplication(sys.argv)
    window = QMainWindow()
    plot = Plot()
    window.setCentralWidget(plot)
    window.resize(1280, 800)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
