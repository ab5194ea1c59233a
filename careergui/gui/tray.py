"""The comparison as a row of chips, always in sight and the legend of all charts; every change goes through the session."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from careergui.domain.view_state import MOST_ROLES, ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.chip import Chip
from careergui.gui.chip_paint import HEIGHT, empty_slot_width, paint_empty_slot
from careergui.gui.controls import PictureButton, button
from careergui.gui.plain_text import label, tooltip
from careergui.gui.session import Session
from careergui.gui.tray_layout import Places, placed
from careergui.render.theme import colour

_BAR, _GAP, _MARGIN, _LEAST = 48, 8, 20, 112
_FULL = f"The comparison holds {MOST_ROLES} roles. Remove one first."
_EMPTY_WORDS = ("First role", "Second role", "", "", "", "", "", "")


class Tray(QFrame):
    """`add_requested` asks for a role to be found; `emphasised` carries the slot to stand out on every chart."""

    add_requested = Signal()
    emphasised = Signal(object)

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._chips: dict[str, Chip] = {}
        self._places = Places((), 1, whole=True)
        self._start = 0
        self._pointed: int | None = None
        self._emphasis: int | None = None
        self._held = ""
        self._insertion: int | None = None
        self.setObjectName("compareTray")
        self.setAccessibleName("Roles in the comparison")
        self._heading = label("Compare", "strong", parent=self)
        self._hint = label("", "secondary", "text2", parent=self)
        self._add = PictureButton(appearance, "plus", "Add role", kind="dashed", parent=self)
        self._add.setAccessibleName("Add role")
        self._add.clicked.connect(self.add_requested)
        self._clear = button("Clear", kind="ghost small", tip="Take all roles out of the comparison", parent=self)
        self._clear.clicked.connect(session.clear)
        for place in range(MOST_ROLES):
            QShortcut(QKeySequence(str(place + 1)), self).activated.connect(partial(self.hold, place))
        session.changed.connect(self._state_changed)
        appearance.changed.connect(self._arrange)
        self._refresh()

    @property
    def chips(self) -> list[Chip]:
        """The chips in order."""
        return [self._chips[role] for role in self._session.state.roles]

    def set_start(self, left: int) -> None:
        """Where chips begin while there is room: in line with the pages."""
        start = left + self._appearance.pixels(_GAP) if left else 0
        if start != self._start:
            self._start = start
            self._arrange()

    def hold(self, place: int) -> None:
        """Let the role at a place stand out on every chart until it is held again, or another one."""
        roles = self._session.state.roles
        if place >= len(roles):
            return
        self._held = "" if roles[place] == self._held else roles[place]
        self._pointed = None  # what was asked for last counts, wherever the keyboard stands
        self._tell()
        self._emphasise()
        title = self._session.catalog.roles[roles[place]].title
        held = f"Set off on every chart: {title}; {place + 1} again ends it"
        self._session.said.emit(held if self._held else "All roles alike on every chart")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._chips:
            self._paint_empty(painter)
        if self._insertion is not None:
            painter.fillRect(self._insertion_line(self._insertion), colour(self._appearance.theme.text1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _state_changed(self, before: ViewState, after: ViewState) -> None:
        if (before.chosen, before.baseline) != (after.chosen, after.baseline):
            self._refresh()

    def _refresh(self) -> None:
        """Make the chips of new roles and drop those of roles that left; the others keep focus and place."""
        roles = self._session.state.roles
        for role in [role for role in self._chips if role not in roles]:
            self._drop_chip(self._chips.pop(role))
        for role in roles:
            if role not in self._chips:
                self._chips[role] = self._make_chip(role)
        self._tell()
        for first, second in pairwise([*self.chips, self._add]):
            QWidget.setTabOrder(first, second)
        full = len(roles) >= MOST_ROLES
        self._add.setEnabled(not full)
        self._add.setToolTip(tooltip(_FULL if full else "Find a role to add (Ctrl+F)"))
        self._clear.setVisible(bool(roles))
        self._add.setVisible(bool(roles))
        self._arrange()
        self._emphasise()

    def _tell(self) -> None:
        """Let every chip know its place, and whether its role is held; a role that left is let go."""
        roles = self._session.state.roles
        self._held = self._held if self._held in roles else ""
        for place, role in enumerate(roles, start=1):
            self._chips[role].held = role == self._held
            self._chips[role].tell(place, len(roles))
            self._chips[role].update()

    def _make_chip(self, role: str) -> Chip:
        chip = Chip(self._session, self._appearance, role, self)
        chip.dragged.connect(self._drag)
        chip.dropped.connect(self._drop)
        chip.emphasised.connect(self._point)
        chip.show()
        return chip

    def _point(self, slot: int | None) -> None:
        self._pointed = slot
        self._emphasise()

    def _emphasise(self) -> None:
        """The role pointed at, else the one held; what is new is passed on, and only that: every chart is drawn anew for it."""
        slot = self._session.state.slot_of(self._held) if self._pointed is None else self._pointed
        if slot != self._emphasis:
            self._emphasis = slot
            self.emphasised.emit(slot)

    def _drop_chip(self, chip: Chip) -> None:
        """Remove a chip; the keyboard goes on to the next one."""
        if chip.hasFocus():
            chip.focusNextChild()
        chip.hide()
        chip.deleteLater()

    def _arrange(self) -> None:
        pixels, roles = self._appearance.pixels, self._session.state.roles
        compact = len(roles) > 5 or self.width() < pixels(1100)
        self._heading.setText(_heading(len(roles), compact=compact))
        self._hint.setText("nothing chosen yet" if not roles else "" if compact or len(roles) == 1 else "drag to reorder")
        self._add.setText("" if compact and len(roles) > 4 else "Add" if compact or len(roles) > 4 else "Add role")
        left = self._place_heading(compact=compact)
        self._place_ends()
        add = self._add.sizeHint().width() + pixels(_GAP) if len(roles) < MOST_ROLES else 0
        room = self._clear.x() - pixels(_GAP) - left
        self._place_chips(left, room, add)
        height = pixels(_BAR) + (self._places.rows - 1) * pixels(HEIGHT + _GAP)
        self.setFixedHeight(height)
        self.update()

    def _place_heading(self, *, compact: bool) -> int:
        pixels = self._appearance.pixels
        self._heading.adjustSize()
        self._hint.adjustSize()
        self._heading.move(pixels(_MARGIN), (pixels(_BAR) - self._heading.height()) // 2)
        self._hint.move(self._heading.geometry().right() + pixels(10), (pixels(_BAR) - self._hint.height()) // 2)
        end = (self._hint if self._hint.text() else self._heading).geometry().right() + pixels(14)
        return end if compact else max(end, self._start)

    def _place_ends(self) -> None:
        pixels, size = self._appearance.pixels, self._clear.sizeHint()
        self._clear.setGeometry(self.width() - pixels(12) - size.width(), (pixels(_BAR) - size.height()) // 2, size.width(), size.height())

    def _place_chips(self, left: int, room: int, add: int) -> None:
        pixels, chips = self._appearance.pixels, self.chips
        # Whole names with the word "baseline", without it, shortened in one row, or in two where one makes two names alike.
        for tagging, least in ((True, pixels(_LEAST)), (False, pixels(_LEAST)), (False, room)):
            wishes = [chip.wish(tagged=tagging and chip.baseline) for chip in chips]
            self._places = placed(wishes, add, room, least, pixels(_GAP))
            if self._places.whole or _roomy(wishes, self._places) or (not tagging and _differ(self._names())):
                break
        top = pixels(_BAR - HEIGHT) // 2
        for chip, (offset, row, width) in zip(chips, self._places.chips, strict=True):
            chip.setGeometry(left + offset, top + row * pixels(HEIGHT + _GAP), width, pixels(HEIGHT))
        for chip, name in zip(chips, self._names(), strict=True):
            chip.show_as(name, tagged=chip.baseline and chip.width() >= sum(chip.wish(tagged=True)))
        last = chips[-1].geometry() if chips else QRect(left, top, 0, 0)
        size = self._add.sizeHint()
        self._add.setVisible(bool(chips) and bool(add))
        self._add.setGeometry(last.right() + 1 + pixels(_GAP), last.top(), size.width(), pixels(HEIGHT))

    def _names(self) -> list[str]:
        """Names as they fit the chips, so that they stay apart: a part that others share is cut rather than one that is a role's own."""
        chips = self.chips
        short = names = [chip.name for chip in chips]
        if self._places.whole:
            return names
        for modes in shortenings(names):
            short = [chip.shortened(width, mode) for chip, mode, (_, _, width) in zip(chips, modes, self._places.chips, strict=True)]
            if _differ(short):
                break
        return short

    def _paint_empty(self, painter: QPainter) -> None:
        pixels = self._appearance.pixels
        left, top = max(self._start, self._hint.geometry().right() + pixels(14)), pixels(_BAR - HEIGHT) // 2
        for slot, words in enumerate(_EMPTY_WORDS):
            width = empty_slot_width(words, self._appearance)
            if left + width > self.width() - pixels(_MARGIN):
                break
            paint_empty_slot(painter, QRectF(left, top, width, pixels(HEIGHT)), slot, words, self._appearance)
            left += width + pixels(_GAP)

    def _drag(self, _: str, place: QPoint) -> None:
        self._insertion = self._gap_at(place)
        self.update()

    def _drop(self, role: str, place: QPoint) -> None:
        gap, own = self._gap_at(place), self._session.state.roles.index(role)
        self._insertion = None
        self.update()
        self._session.move(role, gap - 1 if gap > own else gap)

    def _gap_at(self, place: QPoint) -> int:
        """The number of the gap between chips that a place is nearest to."""
        pixels = self._appearance.pixels
        row = max(0, min((place.y() - pixels(_GAP)) // pixels(HEIGHT + _GAP), self._places.rows - 1))
        before = [chip for chip, (_, chip_row, _) in zip(self.chips, self._places.chips, strict=True) if chip_row < row]
        here = [chip for chip, (_, chip_row, _) in zip(self.chips, self._places.chips, strict=True) if chip_row == row]
        return len(before) + sum(place.x() > chip.geometry().center().x() for chip in here)

    def _insertion_line(self, gap: int) -> QRect:
        chips, half = self.chips, self._appearance.pixels(_GAP) // 2
        chip = chips[min(gap, len(chips) - 1)].geometry()
        x = chip.left() - half - 1 if gap < len(chips) else chip.right() + half
        return QRect(x, chip.top() - 2, 2, chip.height() + 4)


def shortenings(names: list[str]) -> list[list[Qt.TextElideMode]]:
    """Ways to shorten names, best first: each where it tells least, then all in the middle, then all at the end."""
    middle, end = Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideRight
    endings = [name.split()[-1] for name in names]
    best = [end if endings.count(ending) > 1 else middle for ending in endings]
    return [best, [middle] * len(names), [end] * len(names)]


def _roomy(wishes: list[tuple[int, int]], places: Places) -> bool:
    """Whether every chip has the width it wishes, be it in two rows."""
    return all(width >= sum(wish) for wish, (_, _, width) in zip(wishes, places.chips, strict=True))


def _differ(names: list[str]) -> bool:
    return len(set(names)) == len(names)


def _heading(count: int, *, compact: bool) -> str:
    if not count:
        return "Compare"
    return f"{count} of {MOST_ROLES}" if compact else f"Comparing {count} of {MOST_ROLES}"
