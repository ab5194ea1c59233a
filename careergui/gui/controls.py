"""Buttons as the house makes them: plain words, a name for the ear, an icon in the colour of the words; places nothing."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.icons import icon
from careergui.gui.plain_text import caption, tooltip

SIZE = 16
"""Pixels of an icon at 100 %."""


def button(text: str, *, kind: str = "", tip: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button with words; `kind` names properties of the style sheet (primary, ghost, link, segment, tab, dashed, small)."""
    made = QPushButton(caption(text), parent)
    set_up(made, kind, tip)
    return made


class PictureButton(QPushButton):
    """A button with an icon and words; `kind` as for `button`."""

    def __init__(self, appearance: Appearance, icon: str, text: str, *, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(caption(text), parent)
        self._appearance, self._icon = appearance, icon
        set_up(self, kind)
        self._draw()
        appearance.changed.connect(self._draw)

    def _draw(self) -> None:
        _put_icon(self, self._icon, self._appearance)


class IconOnlyButton(QToolButton):
    """A button with an icon only; its name is its tooltip and what is read aloud."""

    def __init__(self, appearance: Appearance, icon: str, name: str, *, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._icon = appearance, icon
        set_up(self, kind)
        self.set_name(name)
        self._draw()
        appearance.changed.connect(self._draw)

    def set_name(self, name: str) -> None:
        """Call it something else."""
        self.setToolTip(tooltip(name))
        self.setAccessibleName(name)

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self._draw()

    def _draw(self) -> None:
        _put_icon(self, self._icon, self._appearance)


def shortened(made: QPushButton) -> str:
    """The words of a button as its width has room for: too wide ones end with “…”, where Qt would cut them off at both ends."""
    metrics, mnemonics = made.fontMetrics(), Qt.TextFlag.TextShowMnemonic
    around = made.sizeHint().width() - metrics.size(mnemonics, made.text()).width()
    return metrics.elidedText(made.text(), Qt.TextElideMode.ElideRight, max(made.width() - around, 0), mnemonics)


def paint_shortened(made: QPushButton) -> None:
    """What a button does when it is asked to paint itself, with its words shortened."""
    # start time: QStyle has more names than all the rest that the first paint needs
    from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

    option = QStyleOptionButton()
    made.initStyleOption(option)
    option.text = shortened(made)
    QStylePainter(made).drawControl(QStyle.ControlElement.CE_PushButton, option)


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline."""
    made = QFrame(parent)
    made.setProperty("rule", True)
    return made


def set_up(button: QPushButton | QToolButton, kind: str, tip: str = "") -> None:
    """Say what kind of button it is. A click does not take focus: the ring shows where the keyboard is."""
    for name in kind.split():
        button.setProperty(name, True)
    if tip:
        button.setToolTip(tooltip(tip))
    if isinstance(button, QPushButton):
        button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def _put_icon(button: QPushButton | QToolButton, name: str, appearance: Appearance) -> None:
    theme, pixels = appearance.theme, appearance.pixels(SIZE)
    quiet = button.property("ghost") or button.property("dashed")
    button.setIcon(icon(name, theme.button_text if button.property("primary") else theme.text2 if quiet else theme.text1, pixels))
    button.setIconSize(QSize(pixels, pixels))
