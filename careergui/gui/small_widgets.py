"""Small things that stand in cards: a role's mark, a row of tags; leaves text to those who use them."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.flow_layout import FlowLayout
from careergui.gui.plain_text import label, show_if
from careergui.render.marks import NAMES, paint_mark
from careergui.render.theme import colour


class MarkWidget(QWidget):
    """The mark of a slot, in its colour; nothing for a role outside the comparison."""

    def __init__(self, appearance: Appearance, size: int, parent: QWidget | None = None) -> None:
        """`size` is the mark's width in pixels at 100 %."""
        super().__init__(parent)
        self._appearance, self._size, self._slot = appearance, size, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def set_slot(self, slot: int | None) -> None:
        """Show the mark of another slot; None hides it."""
        self.setVisible(slot is not None)
        if slot is not None:
            self._slot = slot
            self.setAccessibleName(f"mark: {NAMES[slot]}")
            self.update()

    def sizeHint(self) -> QSize:
        side = self._appearance.pixels(self._size * 1.2)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        centre = QPointF(self.width() / 2, self.height() / 2)
        paint_mark(painter, self._slot, centre, self._appearance.pixels(self._size), colour(self._appearance.theme.ink(self._slot)))
        painter.end()


class Tags(QWidget):
    """Words in a row of tags, with a word before them; wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty and hidden."""
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._labels: list[QLabel] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setVisible(False)

    def set_words(self, groups: list[tuple[str, list[str]]]) -> None:
        """Show groups of tags, each after its leading word."""
        wanted = [(text, tag) for lead, names in groups if names for text, tag in ((lead, False), *((name, True) for name in names))]
        if [(made.text(), bool(made.property("tag"))) for made in self._labels] == wanted:
            return
        for made in self._labels:
            self._flow.removeWidget(made)
            made.setParent(None)
            made.deleteLater()
        self._labels = [self._label(text, tag=tag) for text, tag in wanted]
        show_if(self, bool(wanted))
        self.updateGeometry()

    def _label(self, text: str, *, tag: bool) -> QLabel:
        made = label(text, "secondary", "" if tag else "text2", self)
        if tag:
            made.setProperty("tag", True)
        made.setVisible(True)
        self._flow.addWidget(made)
        return made
