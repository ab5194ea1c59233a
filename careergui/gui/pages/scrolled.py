"""The place in which a page's cards are scrolled; leaves what lies in it, and when it is drawn, to the page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Content(QWidget):
    """What is scrolled. It has no size it would like: to find one, Qt would lay the whole page out once more at another width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # growing below paints nothing above anew

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


def scroll_area(content: Content, parent: QWidget) -> QScrollArea:
    """A place without a frame that scrolls up and down, and that may be as low as need be."""
    area = QScrollArea(parent)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(1)  # with large text in a low window the head keeps its height, and the cards give way
    return area
