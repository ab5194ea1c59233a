"""The head of the page Where: which role, which measure, as paid or as real pay; leaves what follows from them to the page."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from careergui.charts.place_words import MEASURES
from careergui.gui.appearance import Appearance
from careergui.gui.choice import Choice
from careergui.gui.controls import button, paint_shortened, set_up
from careergui.gui.flow_layout import FlowLayout
from careergui.gui.plain_text import label, show_if, tooltip
from careergui.gui.segments import Segments
from careergui.render.marks import paint_mark
from careergui.render.theme import colour

_NARROW = 520
"""Width in pixels at 100 % below which there is no room for a button a role."""


class RoleChoice(Struct, frozen=True):
    """One role that may be shown: its slot in the comparison, and why it cannot be shown ("" when it can)."""

    role: str
    title: str
    slot: int | None
    reason: str = ""


class Shortened(QPushButton):
    """A button whose words end in "…" where there is no room."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        paint_shortened(self)


class WhereHead(QWidget):
    """`role_chosen`, `measure_chosen`, `prices_chosen` and `against_chosen` carry what a person picks."""

    role_chosen = Signal(str)
    measure_chosen = Signal(str)
    prices_chosen = Signal(str)
    against_chosen = Signal(bool)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.headline = label("", "headline", wrap=True)
        self.prices = Segments("Prices", {"paid": "As paid", "local": "Real pay"}, self)
        self.measure = Choice(appearance, "Measure", self)
        self.measure.setMinimumContentsLength(14)
        self.measure.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for measure, words in MEASURES.items():
            self.measure.addItem(words, measure)
        self.against = Shortened("Against baseline", self)
        set_up(self.against, "")
        self.against.setCheckable(True)
        self._group = QButtonGroup(self)
        self._roles = QWidget(self)
        self.role_list = Choice(appearance, "Role", self)
        """The same choice of a role where there is no room for buttons."""
        self.role_list.setMinimumContentsLength(6)
        self.role_list.activated.connect(lambda: self.role_chosen.emit(str(self.role_list.currentData())))
        self._flow = FlowLayout(self._roles)
        self._shown: tuple[RoleChoice, ...] = ()
        self._place()
        self.prices.chosen.connect(self.prices_chosen)
        self.measure.activated.connect(lambda: self.measure_chosen.emit(str(self.measure.currentData())))
        self.against.clicked.connect(self.against_chosen)
        appearance.changed.connect(self._redraw)

    @property
    def role_buttons(self) -> list[QPushButton]:
        """The buttons of the roles, in order."""
        return [made for made in self._roles.findChildren(QPushButton) if made.property("role")]

    def show_roles(self, roles: Sequence[RoleChoice], current: str) -> None:
        """Offer these roles, the current one pressed; those that cannot be shown are greyed with the reason."""
        if tuple(roles) != self._shown:
            self._shown = tuple(roles)
            self._redraw()
            self.role_list.clear()
            for choice in roles:
                if not choice.reason:
                    self.role_list.addItem(choice.title, choice.role)
        self.role_list.setCurrentIndex(self.role_list.findData(current))
        self._fit()
        for made in self.role_buttons:
            made.setChecked(made.property("role") == current)

    def show_choices(self, measure: str, *, real: bool, prices_matter: bool, baseline: str, against: bool) -> None:
        """Set every choice to what is in force; `baseline` is the title differences are taken from, "" when there is none."""
        self.measure.setCurrentIndex(max(0, self.measure.findData(measure)))
        self.prices.pick("local" if real else "paid")
        self.prices.setEnabled(prices_matter)
        self.prices.setToolTip(tooltip("" if prices_matter else "Prices bear on pay only"))
        self.against.setEnabled(bool(baseline))
        self.against.setChecked(against)
        said = f"Show the difference to {baseline}" if baseline else "Needs a baseline with figures by area, and another role"
        self.against.setToolTip(tooltip(said))

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.headline, 1)
        top.addWidget(self.prices, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._roles, 1)
        below.addWidget(self.role_list, 1, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.against, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow page a list stands for the buttons of the roles, and prices are chosen at the top of the window."""
        narrow = self.width() < self._appearance.pixels(_NARROW)
        show_if(self._roles, not narrow)
        show_if(self.prices, not narrow)
        show_if(self.role_list, narrow and bool(self._shown))
        self.measure.setMinimumContentsLength(8 if narrow else 14)

    def _redraw(self) -> None:
        """Make the buttons of the roles anew."""
        pressed = next((made.property("role") for made in self.role_buttons if made.isChecked()), "")
        for made in self._roles.findChildren(QPushButton):
            self._flow.removeWidget(made)
            self._group.removeButton(made)
            made.setParent(None)
            made.deleteLater()
        for choice in self._shown:
            made = self._button(choice)
            made.setChecked(choice.role == pressed)
            self._flow.addWidget(made)
            made.show()
        self._roles.updateGeometry()

    def _button(self, choice: RoleChoice) -> QPushButton:
        room = " " if choice.slot is not None else ""
        made = button(f"{room}{choice.title}{': no area data' if choice.reason else ''}", kind="small", parent=self._roles)
        made.setProperty("role", choice.role)
        made.setCheckable(True)
        made.setEnabled(not choice.reason)
        made.setToolTip(tooltip(choice.reason or f"Show {choice.title} across the country"))
        made.setIcon(self._mark(choice))
        made.setIconSize(QSize(self._appearance.pixels(12), self._appearance.pixels(12)))
        made.clicked.connect(lambda: self.role_chosen.emit(choice.role))
        self._group.addButton(made)
        return made

    def _mark(self, choice: RoleChoice) -> QIcon:
        if choice.slot is None:
            return QIcon()
        side, density = self._appearance.pixels(12), self.devicePixelRatioF()
        drawn = QPixmap(round(side * density), round(side * density))
        drawn.setDevicePixelRatio(density)
        drawn.fill(Qt.GlobalColor.transparent)
        theme = self._appearance.theme
        painter = QPainter(drawn)
        ink = colour(theme.ghost if choice.reason else theme.roles[choice.slot])
        paint_mark(painter, choice.slot, QPointF(side / 2, side / 2), side * 0.82, ink)
        painter.end()
        return QIcon(drawn)
