"""The frame every group of facts stands in: title, unit line, buttons, body; leaves looks to the style sheet."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.icons import icon
from careergui.gui.plain_text import caption, label, say, tooltip
from careergui.render.theme import colour


class IconButton(QPushButton):
    """A button with an icon in the text's colour, and a word where there is room; always with a name and a tooltip."""

    def __init__(self, appearance: Appearance, picture: str, text: str, said: str, parent: QWidget | None = None) -> None:
        """`picture` is an icon's name; `text` may be empty, `said` not."""
        super().__init__(f" {caption(text)}" if text else "", parent)
        self._appearance, self._picture = appearance, picture
        self.setProperty("small", True)
        self.setProperty("ghost", not text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(said)
        self.setToolTip(tooltip(said))
        self._draw()
        appearance.changed.connect(self._draw)

    def _draw(self) -> None:
        size = self._appearance.pixels(16)
        self.setIcon(icon(self._picture, self._appearance.theme.text1, size))
        self.setIconSize(QSize(size, size))


class Yielding(QBoxLayout):
    """A box that takes any width: Qt would find its height at its least width, and cut what then wraps in a narrower place."""

    def minimumSize(self) -> QSize:
        return QSize(0, super().minimumSize().height())


class Card(QFrame):
    """A card; add what it holds to `body`, and buttons to `tools`."""

    def __init__(self, appearance: Appearance, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        """A card without a title shows its body alone."""
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("card", True)
        self.title = label(title, "cardTitle", wrap=True)
        self.subtitle = label(subtitle, "secondary", "text2", wrap=True)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self.body = Yielding(QBoxLayout.Direction.TopToBottom)
        self._assemble()
        self.set_heading(title, subtitle)
        self._resize_spaces()
        appearance.changed.connect(self._resize_spaces)

    def _assemble(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        texts.addStretch(1)
        head = Yielding(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(16)
        head.addLayout(texts, 1)
        head.addLayout(self.tools)
        head.setAlignment(self.tools, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addLayout(self.body)
        self._column.addStretch(1)

    def set_heading(self, title: str, subtitle: str = "") -> None:
        """Change title and unit line; an empty one takes no room."""
        for place, text in ((self.title, title), (self.subtitle, subtitle)):
            say(place, text)
        self.setAccessibleName(title)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour(self._appearance.theme.text1), 2))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 7, 7)
            painter.end()

    def _resize_spaces(self) -> None:
        look = self._appearance
        self._column.setContentsMargins(look.pixels(16), look.pixels(14), look.pixels(16), look.pixels(14))
        self._column.setSpacing(look.pixels(8))
        self.body.setSpacing(look.pixels(8))
