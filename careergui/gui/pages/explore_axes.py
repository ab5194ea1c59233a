"""The choice of what an axis of the scatter shows, and whether it is logarithmic; leaves the chart to the page."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from careergui.charts.scatter_spec import ScatterAxis
from careergui.gui.appearance import Appearance
from careergui.gui.click_through import let_clicks_through
from careergui.gui.controls import PictureButton, button
from careergui.gui.measure_menu import add_choice, fill
from careergui.gui.plain_text import caption, label, tooltip

_NO_LOG = "Not possible here: some values are zero or below"


class AxisPicker(QWidget):
    """`chosen` carries the id of another measure, `log_chosen` whether the axis shall be logarithmic."""

    chosen = Signal(str)
    log_chosen = Signal(bool)

    def __init__(self, appearance: Appearance, word: str, names: Callable[[], dict[str, str]], parent: QWidget | None = None) -> None:
        """`word` says which axis it is; `names` gives the labels of the measures on offer, asked for when the menu opens."""
        super().__init__(parent)
        self._word, self._names = word, names
        self._axis: ScatterAxis | None = None
        self.button = PictureButton(appearance, "chevron-down", "", parent=self)
        self.button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the chevron stands behind the words
        self.button.clicked.connect(self.open)
        self.log = button("Log", kind="segment", parent=self)
        self.log.setCheckable(True)
        self.log.clicked.connect(self.log_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(label(word, "secondary", "text2", self))
        row.addWidget(self.button)
        row.addWidget(self.log)

    def show_axis(self, axis: ScatterAxis) -> None:
        """Take over what the chart shows."""
        self._axis = axis
        self.button.setText(caption(axis.label))
        self.button.setAccessibleName(f"{self._word}: {axis.label}")
        self.button.setToolTip(tooltip(f"{self._word}: choose another measure"))
        self.log.setChecked(axis.log)
        self.log.setEnabled(axis.log_possible)
        self.log.setAccessibleName(f"{self._word}: log scale")
        self.log.setToolTip(tooltip("Log scale: equal steps are equal ratios" if axis.log_possible else _NO_LOG))

    def open(self) -> None:
        """Open the menu of measures."""
        menu = self.menu()
        let_clicks_through(menu, self.button)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """A menu of the measures, and of the scale."""
        made = QMenu(self)
        if self._axis is not None:
            fill(made, self._names(), self._axis.measure, self.chosen.emit)
            made.addSeparator()
            add_choice(made, "Log scale", on=self._axis.log, choose=lambda: self.log_chosen.emit(not self.log.isChecked()))
            made.actions()[-1].setEnabled(self._axis.log_possible)
        return made
