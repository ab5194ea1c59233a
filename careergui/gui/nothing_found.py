"""What the list says when nothing fits: the words, the facets in force with the way out of each, and the nearest titles."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.controls import paint_shortened, set_up
from careergui.gui.plain_text import caption, label
from careergui.gui.role_finder import Lifting
from careergui.text import plural

_LONGEST = 60
_PAUSE = 120
"""Milliseconds without a further letter after which the nearest titles are looked for."""


class WayOut(QPushButton):
    """One way to a list with roles in it; long words end with “…”."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_shortened(self)


class NothingFound(QWidget):
    """`cleared`: empty the search; `lifted` carries a facet; `opened` a role; `asked`: say the nearest titles."""

    cleared = Signal()
    lifted = Signal(str)
    lifted_all = Signal()
    opened = Signal(str)
    asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words = label("", "strong", wrap=True)
        self._advice = label("", "secondary", "text2", wrap=True)
        self._buttons: list[QWidget] = []
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.asked)
        self._column = QVBoxLayout(self)
        pixels = appearance.pixels
        self._column.setContentsMargins(pixels(16), pixels(24), pixels(16), pixels(16))
        self._column.setSpacing(pixels(8))
        self._column.addWidget(self._words)
        self._column.addWidget(self._advice)
        self._column.addStretch(1)

    def say(self, words: str, liftings: Sequence[Lifting], without_any: int) -> None:
        """The words that match nothing, the facets that keep roles out, and how many roles there are without any of them."""
        shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
        about = f"Nothing matches “{shown}”" if words.strip() else "No role fits"
        self._words.setText(f"{about} with these facets" if liftings else about)
        self._advice.setText("" if liftings else "Try fewer or other words: a title, a code, a skill, a kind of software.")
        self._advice.setVisible(not liftings)
        self._forget()
        for lifting in (lifting for lifting in liftings if lifting.count):
            self._offer(f"Without {lifting.words}: {plural(lifting.count, 'role')}", partial(self.lifted.emit, lifting.facet))
        if len(liftings) > 1:
            self._offer(f"Clear all facets: {plural(without_any, 'role')}", self.lifted_all.emit)
        if words.strip():
            self._offer("Empty the search" if liftings else "Show all roles", self.cleared.emit)
        if words.strip() and not liftings:
            self._pause.start()

    def suggest(self, nearest: dict[str, str]) -> None:
        """The titles that look most like the words: id → title."""
        if nearest:
            heading = label("Did you mean", "secondary", "text2")
            self._put(heading)
        for role, title in nearest.items():
            self._offer(title, partial(self.opened.emit, role), kind="link")

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        super().hideEvent(event)

    def _offer(self, words: str, act: Callable[[], object], kind: str = "small") -> None:
        made = WayOut(caption(words))
        set_up(made, kind, words)
        made.clicked.connect(lambda _checked: act())
        self._put(made)

    def _put(self, made: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, made, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.append(made)

    def _forget(self) -> None:
        for made in self._buttons:
            self._column.removeWidget(made)
            made.hide()
            made.deleteLater()
        self._buttons = []
