"""What a driver sees and may touch: the program, its window, files at hand and chance; acts on nothing."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from careergui.gui.main_window import MainWindow
from careergui.gui.program import Program
from tools.soak.trail import Trail


class Stage:
    """`files` are those to drop and open."""

    def __init__(self, program: Program, files: Sequence[Path], chance: Random, trail: Trail) -> None:
        """All of one run."""
        self.program, self.files, self.chance, self._trail = program, files, chance, trail

    def tell(self, words: str) -> None:
        """Say what is done next, before it is done: it may be the last."""
        self._trail.say(words)

    @property
    def window(self) -> MainWindow | None:
        """The main window, while one is to be seen."""
        found = self.program._window  # noqa: SLF001 - who drives the program at random looks where no caller may
        return found if found is not None and found.isVisible() else None

    def front(self) -> QWidget | None:
        """What a person would touch: a list or menu that is open, else a dialog, else one of the windows."""
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if shown is not None:
            return shown
        others = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget.width() > 1]
        return self.window if self.window is not None and self.chance.random() < 0.9 else self.chance.choice(others) if others else None

    def place(self, widget: QWidget) -> QPoint:
        """Somewhere on it."""
        room = widget.rect()
        return QPoint(
            self.chance.randint(room.left(), max(room.left(), room.right())),
            self.chance.randint(room.top(), max(room.top(), room.bottom())),
        )


def named(widget: QWidget | None) -> str:
    """A widget in a word or two, for the trail."""
    if widget is None:
        return "nothing"
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()[:40]}".strip()
