"""The top of the window: name, menus, pages, area and real pay, light and dark, export; each button does what a menu entry does too."""

from msgspec import Struct
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.area_picker import AreaPicker, RealPaySwitch
from careergui.gui.controls import IconOnlyButton, PictureButton
from careergui.gui.icons import pixmap
from careergui.gui.page_tabs import MenuButton, PageTabs
from careergui.gui.plain_text import label, show_if, tooltip
from careergui.gui.session import Session

HEIGHT = 48
_BEFORE_PAGES = 12


class Fold(Struct, frozen=True):
    """What stands in the bar: name, mark, words on its buttons, menus and pages unfolded, the colour switch; `area` in pixels at 100 %."""

    name: bool = False
    mark: bool = True
    export: bool = False
    menus: bool = False
    pages: bool = True
    real: str = "Real pay"
    area: int = 132
    theme: bool = True


FOLDS = (
    Fold(name=True, export=True, menus=True),
    Fold(export=True, menus=True),
    Fold(menus=True),
    Fold(menus=True, real="Real"),
    Fold(),
    Fold(real="Real", area=92),
    Fold(real="", area=92),
    Fold(pages=False),
    Fold(pages=False, real="Real", area=92),
    Fold(pages=False, real="Real", area=92, mark=False),
    Fold(pages=False, real="", area=92, mark=False),
    Fold(pages=False, real="", area=72, mark=False, theme=False),
)
"""Ways to fill the bar, the widest first. What is left out is in the menus too."""


class AppBar(QFrame):
    """`export_requested` asks for the charts of the page as files."""

    export_requested = Signal()
    least_changed = Signal(int)
    """The width in pixels below which something would be cut."""
    _least = 0

    def __init__(
        self, session: Session, appearance: Appearance, menus: QMenuBar, recent: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        """`recent` are areas chosen lately."""
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self.setObjectName("appBar")
        self._mark = QLabel(self)
        self._name = label("careergui", "cardTitle", parent=self)
        self._start = QWidget(self)
        self.area = AreaPicker(session, appearance, recent, self)
        self.real = RealPaySwitch(session, self)
        self._theme = IconOnlyButton(appearance, "moon", "Dark colours", parent=self)
        self._theme.clicked.connect(self._turn_theme)
        self._export = PictureButton(appearance, "export", "Export", parent=self)
        self._export.setToolTip(tooltip("All charts of this page as files (Ctrl+Shift+E)"))
        self._export.setAccessibleName("Export all charts of this page")
        self._export.clicked.connect(self.export_requested)
        self._menus = menus
        self._menus.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.menu_button = MenuButton(appearance, "Menu", self, kind="ghost")
        self.menu_button.setObjectName("menuButton")
        self.menu_button.setAccessibleName("Menus")
        for action in menus.actions():
            self.menu_button.offered.addAction(action)
        self.pages = PageTabs(session, appearance, self)
        self._wanted_start = 0
        self._fitted: tuple[int, ...] = ()
        self._assemble()
        self._dress()
        appearance.changed.connect(self._dress)

    def set_start(self, left: int) -> None:
        """Where the page buttons begin while there is room: in line with the pages."""
        if left != self._wanted_start:
            self._wanted_start = left
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._sizes() != self._fitted:
            self._fit()  # another text size, known only once its buttons have taken it on
        return super().event(event)

    def _sizes(self) -> tuple[int, ...]:
        """What the room that is needed follows from: how wide its parts would be, and their letters high."""
        parts = (self._mark, self._name, self._menus, self.menu_button, self._theme, self._export, self.real)
        tabs = [self.pages.width_for(folded=folded) for folded in (True, False)]
        return (self._export.fontMetrics().height(), *tabs, *(part.sizeHint().width() for part in parts))

    def _fit(self) -> None:
        """Fold what there is no room for."""
        room = self.width() - self._row.contentsMargins().left() - self._row.contentsMargins().right()
        needed = {fold: self._needed(fold) for fold in FOLDS}
        fold = next((fold for fold in FOLDS if needed[fold] <= room), FOLDS[-1])
        least = self.width() - room + min(needed.values())
        if least != self._least:
            self._least = least
            self.least_changed.emit(least)
        for widget, shown in (
            (self._mark, fold.mark),
            (self._name, fold.name),
            (self._menus, fold.menus),
            (self.menu_button, not fold.menus),
            (self.real, bool(fold.real)),
            (self._theme, fold.theme),
        ):
            show_if(widget, shown)
        self.pages.fold(folded=not fold.pages)
        self._export.setText("Export" if fold.export else "")
        self.real.setText(fold.real or "Real")
        spare = room - needed[fold] + self._start_width(fold)
        self._start.setMinimumWidth(max(0, min(self._wanted_start, self.width() // 3, spare)))
        self._fitted = self._sizes()

    def _start_width(self, fold: Fold) -> int:
        shown: tuple[QWidget, ...] = (
            *((self._mark,) if fold.mark else ()),
            *((self._name,) if fold.name else ()),
            self._menus if fold.menus else self.menu_button,
        )
        return sum(widget.sizeHint().width() for widget in shown) + self._left.spacing() * (len(shown) - 1)

    def _needed(self, fold: Fold) -> int:
        """The pixels of everything in the bar and of what lies between."""
        area = self._appearance.pixels(fold.area)
        pages = self.pages.width_for(folded=not fold.pages)
        ends = [_button_width(self._export, "Export" if fold.export else ""), area]
        ends += [self._theme.sizeHint().width()] if fold.theme else []
        ends += [_button_width(self.real, fold.real)] if fold.real else []
        gaps = self._row.spacing() * (len(ends) + 3) + _BEFORE_PAGES  # the empty space that stretches has a gap on both sides
        return self._start_width(fold) + pages + sum(ends) + gaps

    def _assemble(self) -> None:
        left = QHBoxLayout(self._start)
        left.setContentsMargins(0, 0, 0, 0)
        for widget in (self._mark, self._name, self._menus, self.menu_button):
            left.addWidget(widget)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.addWidget(self._start)
        row.addSpacing(_BEFORE_PAGES)
        row.addWidget(self.pages)
        row.addStretch(1)
        row.addWidget(self.area)
        row.addWidget(self.real)
        row.addWidget(self._theme)
        row.addWidget(self._export)
        self._row, self._left = row, left

    def _dress(self) -> None:
        pixels, theme = self._appearance.pixels, self._appearance.theme
        self.setFixedHeight(pixels(HEIGHT))
        self._row.setContentsMargins(pixels(20), 0, pixels(20), 0)
        self._row.setSpacing(pixels(8))
        self._left.setSpacing(pixels(9))
        self.pages.set_spacing(pixels(20))
        self._mark.setPixmap(pixmap("mark", theme.text1, pixels(20), self.devicePixelRatioF()))
        other = "Light colours" if theme.dark else "Dark colours"
        self._theme.set_icon("sun" if theme.dark else "moon")
        self._theme.set_name(f"{other} (Ctrl+Shift+D)")

    def _turn_theme(self) -> None:
        self._appearance.choose("light" if self._appearance.theme.dark else "dark")


def _button_width(button: QPushButton, words: str) -> int:
    """The pixels of a button with these words in place of its own."""
    metrics = button.fontMetrics()
    own = metrics.horizontalAdvance(button.text()) if button.text() else 0
    beside = button.iconSize().width() // 4 + 4 if not button.icon().isNull() else 0
    joined = (beside if words else 0) - (beside if button.text() else 0)
    return button.sizeHint().width() - own + metrics.horizontalAdvance(words) + joined
