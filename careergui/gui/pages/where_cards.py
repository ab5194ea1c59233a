"""The cards of the page Where: the map that is walked and clicked, the ranking with its choices; leaves which role to the page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from careergui.charts.spec import ChartSpec, head
from careergui.errors import UsageError
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartCard, ChartViews
from careergui.gui.pages.where_spotlight import Spotlight
from careergui.gui.plain_text import caption
from careergui.gui.shown import Subject

_ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_MOST_KEPT = 4
"""Charts kept for going back to an area, a role or a measure."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlaceCard(ChartCard):
    """A chart made from the page's subject. `area_wanted` asks to see everything in an area."""

    area_wanted = Signal(str)

    def __init__(
        self, appearance: Appearance, kind: str, subject: Callable[[], Subject | None], views: ChartViews, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, kind, lambda: None, views, parent)
        self._subject = subject
        self._specs: list[tuple[object, ChartSpec]] = []

    def chart(self) -> ChartSpec | None:
        subject = self._subject()
        if subject is None:
            return None
        one = subject.of(self.kind)
        key = (one.catalog.area.id, one.catalog.real, one.chosen, one.baseline, one.options)
        found = next((spec for known, spec in self._specs if known == key), None)
        if found is None:
            try:
                found = one.chart(self.kind)
            except UsageError:
                return None
            self._specs = [*self._specs[1 - _MOST_KEPT :], (key, found)]
        return found

    def _take(self, spec: ChartSpec) -> None:
        super()._take(spec)
        title, unit_line = self.heading(spec)
        self.set_heading(title, unit_line)
        # A heading that leaves the role to the page is no name for who hears the card alone.
        self.setAccessibleName(title if title == spec.finding else spec.title)

    def heading(self, spec: ChartSpec) -> tuple[str, str]:
        """Title and unit line; where the page says whom they are about, or what is true, they do not say it again."""
        return head(spec)

    def area_of(self, row: int) -> str:
        """The id of the area a row stands for; "" for none."""
        return self.spec.rows[row].key if self.spec is not None and 0 <= row < len(self.spec.rows) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.area_of(self._row):
            self.area_wanted.emit(self.area_of(self._row))
        else:
            super().keyPressEvent(event)

    def add_entries(self, menu: QMenu, place: QPoint) -> None:
        view = self.holder.view
        under = view.row_at(view.mapFromGlobal(place)) if view is not None and view.rect().contains(view.mapFromGlobal(place)) else None
        row = self._row if under is None else under
        area = self.area_of(row)
        if area and self.spec is not None:
            name = self.spec.rows[row].words.partition(":")[0]
            menu.addAction(caption(f"Show everything in {name}")).triggered.connect(lambda: self.area_wanted.emit(area))
            menu.addSeparator()


class MapCard(PlaceCard):
    """The map: arrows walk its tiles, Enter or a click picks a state; `picked` carries its id, "" for none."""

    picked = Signal(str)

    def __init__(
        self, appearance: Appearance, subject: Callable[[], Subject | None], views: ChartViews, parent: QWidget | None = None
    ) -> None:
        super().__init__(appearance, "map", subject, views, parent)
        self.spotlight = Spotlight(appearance, self.holder)
        self.pick = ""
        """The state whose places are ranked beside the map."""

    def heading(self, spec: ChartSpec) -> tuple[str, str]:
        return spec.title.replace(f" {self._whose()} by state", " by state", 1), spec.subtitle

    def go_to(self, row: int) -> None:
        """Show a tile's figures, and say them."""
        self._row = row
        if self.spec is not None:
            self.spotlight.point_at(row)
            self.setAccessibleDescription(self.spec.rows[row].words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS and self.hasFocus() and self.spec is not None and not event.modifiers():
            self.go_to(next_tile(self.spec, self._row, *_ARROWS[Qt.Key(event.key())]))
        elif event.key() in _ENTER and self.hasFocus() and self._row >= 0:
            self._toggle(self.area_of(self._row))
        elif event.key() == Qt.Key.Key_Escape and self.pick:
            self._toggle(self.pick)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.spotlight.point_at(-1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        view = self.holder.view
        if view is not None and watched is view.viewport() and isinstance(event, QMouseEvent):
            row = view.row_at(event.position().toPoint())
            if event.type() == QEvent.Type.MouseMove:
                self.spotlight.point_at(-1 if row is None else row)
            elif event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton and row is not None:
                self._row = row
                self._toggle(self.area_of(row))
        elif event.type() == QEvent.Type.Leave:
            self.spotlight.point_at(self._row if self.hasFocus() else -1)
        return super().eventFilter(watched, event)

    def _whose(self) -> str:
        """The role as the title names it: "of Registered Nurses"."""
        subject = self._subject()
        return f"of {subject.catalog.roles[subject.chosen[0].role].title}" if subject is not None else ""

    def _toggle(self, state: str) -> None:
        self.picked.emit("" if state == self.pick else state)

    def _draw(self) -> None:
        super()._draw()
        if self.spec is not None and self.holder.view is not None:
            self.holder.view.viewport().setMouseTracking(True)
            picked = next((number for number, row in enumerate(self.spec.rows) if self.pick and row.key == self.pick), -1)
            self.spotlight.show_map(self.spec, self.holder.view, picked)


def next_tile(spec: ChartSpec, row: int, across: int, down: int) -> int:
    """The nearest tile in a direction: straight on where there is one, else the one least aside; the same where there is none."""
    tiles = spec.tiles.tiles if spec.tiles else ()
    if not 0 <= row < len(tiles):
        return 0
    here = tiles[row]
    best, least = row, float("inf")
    for number, tile in enumerate(tiles):
        ahead = (tile.column - here.column) * across + (tile.line - here.line) * down
        aside = abs((tile.column - here.column) * down) + abs((tile.line - here.line) * across)
        if ahead > 0 and ahead + 3 * aside < least:
            best, least = number, ahead + 3 * aside
    return best
