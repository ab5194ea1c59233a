"""The buttons of facets: one opens the options of a facet, one lifts an option in force; leaves what they do to gui.facet_bar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.controls import PictureButton, paint_shortened
from careergui.gui.icons import icon
from careergui.gui.plain_text import caption, tooltip
from careergui.search.facets import Facet
from careergui.text import listing

_ICON = 10


class FacetButton(PictureButton):
    """Opens the options of one facet; grey, with their number, while some are in force."""

    def __init__(self, facet: Facet, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, "chevron-down", facet.label, kind="pill", parent=parent)
        self.facet = facet
        self.setCheckable(True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self.tell([])

    def nextCheckState(self) -> None:
        """A click opens the options; being in force is what checks the button."""

    def _draw(self) -> None:
        """The number takes the place of the chevron, so that the button stays as wide."""
        if self.isChecked():
            self.setIcon(QIcon())
        else:
            _put_small_icon(self, "chevron-down", self._appearance)

    def tell(self, chosen: list[str]) -> None:
        """Say which options are in force."""
        facet, count = self.facet, len(chosen)
        self.setChecked(bool(count))
        self.setText(caption(f"{facet.label} · {count}" if count else facet.label))
        self._draw()
        said = listing(chosen, "or") if chosen else "any"
        self.setAccessibleName(f"Facet {facet.label}: {said}")
        self.setToolTip(tooltip(f"{facet.label} ({facet.asks}): {said}"))


class Chip(PictureButton):
    """Something chosen, with a cross; a click, Enter or Delete does what `what` says: takes it away."""

    def __init__(self, words: str, what: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(appearance, "close", words, kind="chip", parent=parent)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands behind the words
        self.setAccessibleName(f"{words}. {what}")
        self.setToolTip(tooltip(f"{what} (Delete)"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_shortened(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def _draw(self) -> None:
        _put_small_icon(self, "close", self._appearance)


class FacetChip(Chip):
    """One option in force, or all of one facet."""

    def __init__(self, words: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(words, "Lift this facet", appearance, parent)
        self.setToolTip(tooltip(f"Lift “{words}” (Delete)"))


def _put_small_icon(place: PictureButton, name: str, appearance: Appearance) -> None:
    size = appearance.pixels(_ICON)
    place.setIcon(icon(name, appearance.theme.text2, size))
    place.setIconSize(QSize(size, size))
