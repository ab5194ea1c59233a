"""The area in force as a button that opens the list of areas, and the switch for real pay; leaves choosing to commands.area."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from careergui.data.real_pay import level_words
from careergui.domain.view_state import ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.commands import area as commands
from careergui.gui.controls import PictureButton
from careergui.gui.icons import icon
from careergui.gui.plain_text import caption, tooltip
from careergui.gui.session import Session

if TYPE_CHECKING:
    from careergui.gui.area_popup import AreaPopup

_WIDEST, _NARROWEST, _AROUND, _CHEVRON = 220, 72, 44, 12
_ROUNDING = 4
"""Pixels more than the words need: half ones add up, and cut the last letter else."""
MOST_RECENT = 6


class AreaPicker(PictureButton):
    """The area's name, cut where there is no room; a click opens the list."""

    def __init__(self, session: Session, appearance: Appearance, recent: tuple[str, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(appearance, "chevron-down", "", parent=parent)
        self._session = session
        self.recent = recent
        """Areas chosen lately, the last one first."""
        self._popup: AreaPopup | None = None
        self.setObjectName("areaPicker")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open)
        session.changed.connect(self._state_changed)
        self._say()

    def open(self) -> None:
        """Open the list of areas under the button."""
        from careergui.gui.area_popup import AreaPopup  # start time: made when an area is first chosen

        if self._popup is None:
            self._popup = AreaPopup(self._appearance, self)
            self._popup.chosen.connect(self._choose)
        self._popup.open_under(self, self._session.catalog.areas, self.recent, self._session.state.area)

    def sizeHint(self) -> QSize:
        pixels = self._appearance.pixels
        wanted = self.fontMetrics().horizontalAdvance(self._session.catalog.area.name) + pixels(_AROUND + _ROUNDING)
        return QSize(min(wanted, pixels(_WIDEST)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._appearance.pixels(_NARROWEST)), hint.height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _choose(self, area_id: str) -> None:
        self.recent = tuple(dict.fromkeys((area_id, *self.recent)))[:MOST_RECENT]
        commands.choose(self._session, area_id)

    def _state_changed(self, before: ViewState, after: ViewState) -> None:
        if before.area != after.area:
            self._say()

    def _say(self) -> None:
        name = self._session.catalog.area.name
        self.setAccessibleName(f"Area of the official figures: {name}")
        self.setToolTip(tooltip(f"{name}: the area that official pay and jobs are shown for (Ctrl+L)"))
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._appearance.pixels(_AROUND)
        self.setText(caption(self.fontMetrics().elidedText(self._session.catalog.area.name, Qt.TextElideMode.ElideRight, max(room, 1))))

    def _draw(self) -> None:
        size = self._appearance.pixels(_CHEVRON)
        self.setIcon(icon("chevron-down", self._appearance.theme.text2, size))
        self.setIconSize(QSize(size, size))


class RealPaySwitch(QPushButton):
    """Checked while pay is divided by the area's price level; where it has none the tooltip says so."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("Real pay", parent)
        self._session = session
        self.setObjectName("realPay")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda checked: commands.set_real(session, real=checked))
        session.changed.connect(self._state_changed)
        self._say()

    def _state_changed(self, before: ViewState, after: ViewState) -> None:
        if (before.area, before.real, before.page) != (after.area, after.real, after.page):
            self._say()

    def _say(self) -> None:
        possible = commands.is_adjustable(self._session)
        self.setEnabled(possible)
        self.setChecked(self._session.state.real and possible)
        words = level_words(self._session.catalog.area)
        self.setToolTip(tooltip(f"{words} (Ctrl+Shift+L)" if possible else words))
        self.setAccessibleName("Real pay: adjusted for prices")
        self.setAccessibleDescription(words)
