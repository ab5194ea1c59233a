"""Theme and text size in force, and the announcement when they change; leaves style sheets to gui.style_sheet."""

from typing import Literal, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from careergui import assets
from careergui.data.faults import Fault
from careergui.errors import CareerguiError
from careergui.render.fonts import Weight, font
from careergui.render.theme import THEMES, Theme, ThemeName, theme

ThemeChoice: TypeAlias = Literal["system", "light", "dark"]
ZOOMS = (100, 110, 125, 150, 175, 200)
"""Text sizes in percent, smallest to largest."""


class Appearance(QObject):
    """How everything looks now; widgets read it and listen to `changed`."""

    changed = Signal()

    def __init__(self, choice: ThemeChoice, zoom: int, parent: QObject | None = None) -> None:
        """Follow the system's light or dark unless one is chosen; `zoom` is text size in percent."""
        super().__init__(parent)
        self.choice: ThemeChoice = choice
        self.faults: list[Fault] = []
        """Colours that could not be read, with others standing in for them."""
        self._instead: dict[ThemeName, Theme] = {}
        self.zoom = min(ZOOMS, key=lambda step: abs(step - zoom))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def theme(self) -> Theme:
        """The colours in force; others where their file is damaged. Raises CareerguiError when no colours can be read at all."""
        name: ThemeName = "light" if self.choice == "system" else self.choice
        if self.choice == "system" and QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark:
            name = "dark"
        try:
            return self._instead.get(name) or theme(name)
        except CareerguiError as error:
            self._instead[name] = _other_than(name, error)
            reason = str(error.__cause__ or error)
            self.faults.append(Fault(f"{assets.theme(name)}", "$", reason, part=f"The {name} colours"))
            return self._instead[name]

    @property
    def factor(self) -> float:
        """What sizes in pixels at 100 % are multiplied by."""
        return self.zoom / 100

    def pixels(self, size: float) -> int:
        """A size at 100 % in pixels at the present text size."""
        return round(size * self.factor)

    def font(self, size: float, weight: Weight = 400, *, tabular: bool = True) -> QFont:
        """The typeface at a size given for 100 %."""
        return font(size * self.factor, weight, tabular=tabular)

    def choose(self, choice: ThemeChoice) -> None:
        """Follow the system, or stay light or dark."""
        self.choice = choice
        self.changed.emit()

    def set_zoom(self, zoom: int) -> None:
        """Set the text size in percent."""
        if zoom in ZOOMS and zoom != self.zoom:
            self.zoom = zoom
            self.changed.emit()

    def step_zoom(self, steps: int) -> None:
        """Make text larger or smaller by steps."""
        place = ZOOMS.index(self.zoom) + steps
        self.set_zoom(ZOOMS[max(0, min(place, len(ZOOMS) - 1))])

    def _system_changed(self) -> None:
        if self.choice == "system":
            self.changed.emit()


def _other_than(name: ThemeName, error: CareerguiError) -> Theme:
    """The first other colours that can be read; raises the error when there are none."""
    for other in THEMES:
        if other != name:
            try:
                return theme(other)
            except CareerguiError:
                continue
    raise error
