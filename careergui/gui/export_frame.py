"""The parts of the export dialog and their places; leaves what they do to gui.export_dialog."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from careergui.charts.spec import ChartSpec
from careergui.gui.appearance import Appearance
from careergui.gui.choice import Choice
from careergui.gui.controls import button, rule
from careergui.gui.export_choices import ALL, ExportChoices
from careergui.gui.export_form import ExportForm
from careergui.gui.export_preview import ExportPreview
from careergui.gui.plain_text import label
from careergui.text import plural


class ExportFrame(QDialog):
    """Preview at the left, choices at the right, buttons below."""

    def __init__(
        self, appearance: Appearance, kind: str, specs: dict[str, ChartSpec], choices: ExportChoices, parent: QWidget | None
    ) -> None:
        """Make and place everything; nothing does anything yet."""
        super().__init__(parent)
        self._appearance, self.kind, self._specs = appearance, kind, specs
        self.form = ExportForm(appearance, choices, one=kind != ALL, parent=self)
        room = self.screen().availableSize()
        self._room = min(room.width() - 40, parent.window().width() if parent is not None else room.width())
        self._make()
        self.resize(min(appearance.pixels(1120), self._room), min(appearance.pixels(680), room.height() - 60))

    def _make(self) -> None:
        self.setWindowTitle("Export all charts" if self.kind == ALL else "Export chart")
        self.setObjectName("exportDialog")
        self.preview = ExportPreview(self._appearance, self)
        self.facts = label("", "secondary", "text2", wrap=True)
        self.warning = label("", "secondary", "caution", wrap=True)
        self.left_out = label("", "secondary", "text2", wrap=True)
        self.which = Choice(self._appearance, "Chart in the preview", self)
        for key, spec in self._specs.items():
            self.which.addItem(spec.title, key)
        self.which.setVisible(self.kind == ALL)
        self.message = label("", "secondary", "", wrap=True)
        self.command_words = label("", "small", "text2", wrap=True)
        self.command_words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # its breaks would be copied too
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(self._left(), 1)
        body.addWidget(self._right())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._heading())
        column.addWidget(rule(self))
        column.addLayout(body, 1)
        column.addWidget(rule(self))
        column.addLayout(self._foot())

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 14, 20, 14)
        row.setSpacing(12)
        spec = next(iter(self._specs.values()))
        row.addWidget(label(self.windowTitle(), "dialogTitle"))
        row.addWidget(label(plural(len(self._specs), "chart") if self.kind == ALL else spec.title, "secondary", "text2"), 1)
        row.addWidget(self.which)
        return row

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.preview, 1)
        words = QVBoxLayout()
        words.setContentsMargins(20, 8, 20, 10)
        words.setSpacing(4)
        words.addWidget(self.facts)
        words.addWidget(self.warning)
        words.addWidget(self.left_out)
        column.addLayout(words)
        return column

    def _right(self) -> QScrollArea:
        side = QWidget()
        side.setObjectName("scrolled")
        column = QVBoxLayout(side)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addSpacing(8)
        column.addWidget(rule(side))
        column.addWidget(label("The same from the command line", "secondary", "text2"))
        column.addWidget(self.command_words)
        self.copy_command = button("Copy command", kind="small", parent=side)
        row = QHBoxLayout()
        row.addWidget(self.copy_command)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(side)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        least = side.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
        area.setFixedWidth(max(least, min(self._appearance.pixels(400), self._room // 2)))
        return area

    def _foot(self) -> QVBoxLayout:
        self.copy_image = button("Copy image", parent=self)
        self.copy_data = button("Copy data", parent=self)
        self.show_folder = button("Show in folder", kind="link", parent=self)
        self.cancel = button("Close", parent=self)
        self.save_button = button("Save", kind="primary", parent=self)
        self.save_button.setDefault(True)
        self.show_folder.setVisible(False)
        said = QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.show_folder)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy_image)
        row.addWidget(self.copy_data)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save_button)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.setContentsMargins(20, 12, 20, 14)
        column.addLayout(said)
        column.addLayout(row)
        return column
