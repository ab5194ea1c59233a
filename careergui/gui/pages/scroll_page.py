"""What the pages share: a fixed head, links that follow the scroll, cards drawn when they come into view."""

from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.card_layout import CardLayout, Place
from careergui.gui.chart_card import ChartCard
from careergui.gui.section_links import SectionLinks
from careergui.gui.session import Session

_NEAR = 160
"""How many pixels outside the view a chart is drawn already."""
_IDLE = 150
"""Milliseconds of quiet after which charts out of view are drawn too."""


@runtime_checkable
class Late(Protocol):
    """A card that is costly to fill and may wait until it is in view."""

    stale: bool

    def refresh(self) -> None:
        """Show the session's state."""

    def mark_stale(self) -> None:
        """Remember that what is shown is no longer true."""


class ScrollPage(QWidget):
    """A page of cards. A subclass fills `build` (once, when first shown) and `refresh` (whenever the session changed)."""

    charts_painted = Signal()
    export_requested = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Nothing is built before the page is shown."""
        super().__init__(parent)
        self.session, self.appearance = session, appearance
        self.charts: list[ChartCard] = []
        self._late: list[Late] = []
        self._anchors: dict[str, QWidget] = {}
        self._built = self._started = self._announced = False
        self._dirty = True
        self._target = ""
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._draw_one_more)
        session.changed.connect(self._session_changed)
        appearance.changed.connect(self._appearance_changed)

    def build(self) -> None:
        """Make the widgets of the page; add them with `add_head` and `add_card`."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the session's state in the widgets."""
        raise NotImplementedError

    def sections(self) -> dict[str, str]:
        """Titles of the sections by id, in order."""
        raise NotImplementedError

    def add_card(self, card: QWidget, place: Place = "full", section: str = "") -> None:
        """Add a card to the page; `section` makes it the target of that link."""
        card.setParent(self.content)
        self.cards.add(card, place)
        if section:
            self._anchors[section] = card
        if isinstance(card, Late):
            self._late.append(card)
        if isinstance(card, ChartCard):
            self.charts.append(card)
            card.export_requested.connect(self.export_requested)
            card.said.connect(self.session.said)
            card.painted.connect(self._chart_painted)

    def emphasise(self, slot: int | None) -> None:
        """Raise one role on every chart; None for all alike."""
        for card in self.charts:
            card.emphasise(slot)

    def go_to(self, section: str) -> None:
        """Scroll a section to the top."""
        self._target = section
        self.scroll.verticalScrollBar().setValue(self._anchors[section].y())
        self.links.set_current(section)
        self._target = ""

    def showEvent(self, event: QShowEvent) -> None:
        if not self._built:
            self._built = True
            self._frame()
            self.build()
        if self._dirty:
            self._update()
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._started:
            self._started = True
            QTimer.singleShot(0, self, self._first_charts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._built:
            self._align_head()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.content:
            QTimer.singleShot(0, self, self._look)
        elif event.type() == QEvent.Type.Resize:
            self._align_head()
            QTimer.singleShot(0, self, self._look)
        return super().eventFilter(watched, event)

    def _frame(self) -> None:
        """Head above, cards below in a scroll area."""
        self.head = QWidget(self)
        self.head_column = QVBoxLayout(self.head)
        self.links = SectionLinks(self.appearance, self.sections(), self.head)
        self.links.chosen.connect(self.go_to)
        self.content = QWidget()
        self.content.setObjectName("scrolled")
        self.cards = CardLayout(self.content)
        self.scroll = QScrollArea(self)
        self.scroll.setWidget(self.content)
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.scroll, 1)
        self.scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.content.installEventFilter(self)
        self.scroll.viewport().installEventFilter(self)

    def _align_head(self) -> None:
        """Give the head the margins of the cards below it."""
        start, wide = self.cards.content(self.scroll.viewport().width())
        right = self.width() - start - wide
        top = self.appearance.pixels(16)
        self.head_column.setContentsMargins(start, top, right, self.appearance.pixels(10))

    def _session_changed(self) -> None:
        self._dirty = True
        if self.isVisible():
            self._update()

    def _appearance_changed(self) -> None:
        self._dirty = True
        if self._built:
            self._align_head()
        if self.isVisible():
            self._update()

    def _update(self) -> None:
        """Refresh words at once and the charts that are in view; the others wait until they are scrolled to."""
        self._dirty = False
        for card in self._late:
            card.mark_stale()
        self.refresh()
        if self._started:
            self._draw_near()

    def _first_charts(self) -> None:
        self._draw_near()
        self._look()
        if not any(card.isVisible() for card in self.charts):
            self._announce()

    def _look(self) -> None:
        """Draw what has come into view and mark the section that is there."""
        if self._started and self.isVisible():
            self._draw_near()
            self._follow()

    def _scrolled(self) -> None:
        self._look()

    def _in_view(self, card: QWidget) -> bool:
        top = self.scroll.verticalScrollBar().value()
        view = QRect(0, top - _NEAR, self.content.width(), self.scroll.viewport().height() + 2 * _NEAR)
        return card.isVisibleTo(self.content) and card.geometry().intersects(view)

    def _draw_near(self) -> None:
        for card in self._late:
            if card.stale and self._in_view(cast(QWidget, card)):
                card.refresh()
        if any(card.stale for card in self._late):
            self._idle.start()

    def _draw_one_more(self) -> None:
        waiting = next((card for card in self._late if card.stale and cast(QWidget, card).isVisibleTo(self.content)), None)
        if waiting is not None and self.isVisible():
            waiting.refresh()
            self._idle.start()

    def _follow(self) -> None:
        """Mark the last section whose card starts above the upper third of the view."""
        if self._target:
            return
        bar = self.scroll.verticalScrollBar()
        line = bar.value() + 24
        seen = [section for section, card in self._anchors.items() if card.isVisibleTo(self.content)]
        if not seen:
            return
        above = [section for section in seen if self._anchors[section].y() <= line]
        current = max(above, key=lambda section: self._anchors[section].y()) if above else seen[0]
        self.links.set_current(current)

    def _chart_painted(self) -> None:
        if not self._announced and all(card.painted_once for card in self.charts if self._in_view(card)):
            self._announce()

    def _announce(self) -> None:
        if not self._announced:
            self._announced = True
            self.charts_painted.emit()
