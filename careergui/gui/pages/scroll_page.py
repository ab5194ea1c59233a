"""What the pages share: a fixed head, links that follow the scroll, cards drawn when they come into view."""

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QVBoxLayout, QWidget

from careergui.domain.view_state import ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.card_layout import CardLayout, Place
from careergui.gui.chart_card import ChartCard, ChartViews
from careergui.gui.late_card import LateCard
from careergui.gui.pages.scrolled import Content, scroll_area
from careergui.gui.section_links import SectionLinks
from careergui.gui.session import Session
from careergui.gui.settling import settle_layouts
from careergui.gui.shown import Subject

_SCROLLS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
_IDLE = 150
"""Milliseconds of quiet after which cards out of view are filled too."""
_BETWEEN = 5
"""Milliseconds between one such card and the next, for whatever a person does meanwhile."""


class ScrollPage(QWidget):
    """A page of cards. A subclass fills `build` (once, when first shown) and `refresh` (whenever the session changed)."""

    two_columns_from = 1100
    """Width of the content in pixels at 100 % from which cards stand in two columns."""
    links_share = 1.0
    """Share of the head's width above which the links fold into a menu."""

    charts_painted = Signal()
    export_requested = Signal(str)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Nothing is built before the page is shown."""
        super().__init__(parent)
        self.session, self.appearance = session, appearance
        self.charts: list[ChartCard] = []
        self._late: list[LateCard] = []
        self.views = ChartViews()
        self._anchors: dict[str, QWidget] = {}
        self._built = self._started = self._announced = False
        self._dirty, self._shown = True, session.state
        self._target = ""
        self._emphasis: int | None = None
        # Timers of the page: an error in what QTimer.singleShot calls on an object reaches nobody.
        self._idle, self._soon, self._first = (QTimer(self, singleShot=True) for _ in range(3))
        self._idle.timeout.connect(self._draw_one_more)
        self._soon.timeout.connect(self._look)
        self._first.timeout.connect(self._first_charts)
        session.changed.connect(self._session_changed)
        appearance.changed.connect(self._appearance_changed)

    @property
    def is_true(self) -> bool:
        """Whether the page has followed the session: what hears of a change before the page does finds cards of what was there before."""
        return not self._dirty and _but_filters(self._shown, self.session.state)

    @property
    def is_built(self) -> bool:
        """Whether the page was shown before."""
        return self._built

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
        if isinstance(card, LateCard):
            self._late.append(card)
        if isinstance(card, ChartCard):
            self.charts.append(card)
            card.emphasise(self._emphasis)
            card.export_requested.connect(self.export_requested)
            card.said.connect(self.session.said)
            card.painted.connect(self._chart_painted)

    def anchor(self, anchors: dict[str, QWidget]) -> None:
        """Make these sections, each with the card it begins, those the links offer."""
        self._anchors = anchors
        self.links.offer(list(anchors))

    def cards_waiting(self) -> list[LateCard]:
        """The cards that are filled when they come into view, first to last."""
        return self._late

    def emphasise(self, slot: int | None) -> None:
        """Raise one role on every chart; None for all alike."""
        self._emphasis = slot
        for card in self.charts:
            card.emphasise(slot)

    def subject(self) -> Subject | None:
        """What its charts are made from, when that is not the comparison or the selected role."""
        return None

    def export_all(self) -> None:
        """Ask for the export of every chart of the page."""
        self.export_requested.emit("all")

    def go_to(self, section: str) -> None:
        """Scroll a section to the top."""
        self._target = section
        self.area.verticalScrollBar().setValue(self._anchors[section].y())
        self.links.set_current(section)
        self._target = ""

    def showEvent(self, event: QShowEvent) -> None:
        if not self._built:
            self._frame()
            self.build()
            self._built = True
            self._fit_text_size()
            self._align_head()
        if self._dirty:
            self._update()
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._started:
            self._started = True
            self._first.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._built:
            self._align_head()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.area.verticalScrollBar() if self._built else None
        if bar is not None and event.key() in _SCROLLS:
            bar.triggerAction(_SCROLLS[event.key()])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.content:
            self._soon.start()
        elif event.type() == QEvent.Type.Resize:
            self._align_head()
            self._soon.start()
        return super().eventFilter(watched, event)

    def _frame(self) -> None:
        """Head above, cards below in a scroll area."""
        self.head = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # never lower than its words, however little is left
        policy.setHeightForWidth(True)
        self.head.setSizePolicy(policy)
        self.head_column = QVBoxLayout(self.head)
        self.links = SectionLinks(self.appearance, self.sections(), self.head)
        self.links.chosen.connect(self.go_to)
        self.content = Content()
        self.cards = CardLayout(self.content)
        self.area = scroll_area(self.content, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.area, 1)
        self.area.verticalScrollBar().valueChanged.connect(self._look)
        self.content.installEventFilter(self)
        self.area.viewport().installEventFilter(self)

    def _fit_text_size(self) -> None:
        """Columns and gaps grow with the text."""
        factor = self.appearance.factor
        self.cards.two_from = round(self.two_columns_from * factor)
        self.cards.gap = round(12 * min(factor, 1.5))
        self.cards.invalidate()

    def _align_head(self) -> None:
        """Give the head the margins of the cards below it."""
        start, wide = self.cards.content(self.width() - self.area.verticalScrollBar().sizeHint().width())
        self.links.set_limit(round(wide * self.links_share))
        right = max(0, self.width() - start - wide)
        top = self.appearance.pixels(16)
        self.head_column.setContentsMargins(start, top, right, self.appearance.pixels(10))

    def _session_changed(self, before: ViewState, after: ViewState) -> None:
        if _but_filters(before, after):
            return  # filters narrow the list and the scatter; no page of cards shows less for them
        self._dirty = True
        if self.isVisible():
            self._update()

    def _appearance_changed(self) -> None:
        self._dirty = True
        if self._built:
            self._fit_text_size()
            self._align_head()
        if self.isVisible():
            self._update()

    def _update(self) -> None:
        """Refresh words at once and the charts that are in view; the others wait until they are scrolled to."""
        self._dirty, self._shown = True, self.session.state  # until all cards of another role are hidden, whatever is laid out meanwhile
        for card in self._late:
            card.mark_stale()
        self.refresh()
        self._dirty = False
        if self._started:
            self._draw_in_view()  # before cards move: most stay about where they are, and are laid out once with their charts
        self.settle()
        if self._started and any(card.stale and self._in_view(card) for card in self._late):
            self._draw_in_view()
            self.settle()

    def settle(self) -> None:
        """Carry out pending layouts now."""
        settle_layouts()

    def _first_charts(self) -> None:
        self._draw_in_view()
        self._soon.start()  # by then the charts have got their heights

    def _look(self) -> None:
        """Draw what has come into view and mark the section that is there."""
        if self._started and self.isVisible() and self.is_true:
            self._draw_in_view()
            self._follow()
            self._chart_painted()

    def _in_view(self, card: QWidget) -> bool:
        top = self.area.verticalScrollBar().value()
        view = QRect(0, top, self.content.width(), self.area.viewport().height())
        return card.isVisibleTo(self.content) and card.geometry().intersects(view)

    def _draw_in_view(self) -> None:
        """Draw what is in view, and only that: the rest follows when there is time. Before the page follows the session, nothing."""
        if not self.is_true:
            return
        for card in self._late:
            if card.stale and self._in_view(card):
                card.refresh()
        if any(card.stale for card in self._late):
            self._idle.start(_IDLE if self._announced else 0)

    def _draw_one_more(self) -> None:
        stale = [card for card in self._late if card.stale and card.isVisibleTo(self.content)]
        waiting = min(stale, key=self._distance, default=None)
        if waiting is not None and self.isVisible() and self.is_true:
            waiting.refresh()
            self._idle.start(_BETWEEN if self._announced else 0)
        self._chart_painted()

    def _distance(self, card: LateCard) -> int:
        """How far a card is from the view."""
        bar, place = self.area.verticalScrollBar(), card.geometry()
        return max(bar.value() - place.bottom(), place.top() - bar.value() - self.area.viewport().height())

    def _follow(self) -> None:
        """Mark the last section whose card starts above the upper third of the view."""
        line = self.area.verticalScrollBar().value() + 24
        seen = [section for section, card in self._anchors.items() if card.isVisibleTo(self.content)]
        if self._target or not seen:
            return
        above = [section for section in seen if self._anchors[section].y() <= line]
        current = max(above, key=lambda section: self._anchors[section].y()) if above else seen[0]
        self.links.set_current(current)

    def _chart_painted(self) -> None:
        """Announce the first time that every card is filled and every chart in view painted."""
        unfilled = any(card.stale for card in self._late if card.isVisibleTo(self.content))
        if self._announced or unfilled or any(card.is_awaited for card in self.charts if self._in_view(card)):
            return
        self._announced = True
        self.charts_painted.emit()


def _but_filters(one: ViewState, other: ViewState) -> bool:
    """Whether two states differ in nothing but what the list is narrowed to."""
    return replace(one, filters=other.filters) == other
