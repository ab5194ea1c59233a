"""The choices of the export dialog as fields; leaves preview and saving to gui.export_dialog."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from careergui.export.drawing import LEAST, MOST
from careergui.export.formats import FORMATS, Background, Letters
from careergui.gui.appearance import Appearance
from careergui.gui.card import IconButton
from careergui.gui.choice import Choice
from careergui.gui.export_choices import PRESETS, THEME_TITLES, ExportChoices
from careergui.gui.export_place import place_of
from careergui.gui.places import pictures_folder
from careergui.gui.plain_text import label, tooltip
from careergui.gui.segments import Segments
from careergui.render.theme import ThemeName
from careergui.typed.refusal import Refusal
from careergui.typed.words import MOST_LETTERS

_LETTERS: dict[str, Letters] = {"text": "text", "shapes": "shapes"}
_BACKGROUNDS: dict[str, Background] = {"theme": "theme", "transparent": "transparent"}
_THEMES: dict[str, ThemeName] = {"light": "light", "dark": "dark", "grey": "grey"}


class ExportForm(QWidget):
    """Format, size, sharpness, theme, background, letters, what the title says, title and file; `changed` when any of them did."""

    changed = Signal()

    def __init__(self, appearance: Appearance, choices: ExportChoices, *, one: bool, parent: QWidget | None = None) -> None:
        """`one` chart has a title and a file; several have a folder."""
        super().__init__(parent)
        self._one = one
        self._choices = choices
        self._window_size = (1100, 620)
        self.format = Segments("Format", {row.id: row.label for row in FORMATS.values()}, self)
        self.size_preset = Choice(appearance, "Size", self)
        self.wide, self.tall = QSpinBox(self), QSpinBox(self)
        self.sharpness = Segments("Sharpness", {str(number): f"{number}×" for number in (1, 2, 3, 4)}, self)
        self.theme = Segments("Theme", {str(key): words for key, words in THEME_TITLES.items()}, self)
        self.background = Segments("Background", {"theme": "Theme’s", "transparent": "Transparent"}, self)
        self.letters = Segments("Letters", {"shapes": "Shapes", "text": "Text"}, self)
        self.letters.setToolTip(
            tooltip("Shapes look the same in every reader; text can be edited, and needs the typeface to look the same")
        )
        self.heading = Segments("Title says", {"finding": "Finding", "topic": "Topic"}, self)
        self.heading.setToolTip(tooltip("What the chart shows to be true, or what it is about"))
        self.title, self.file = QLineEdit(self), QLineEdit(self)
        self.browse = IconButton(appearance, "folder", "", "Choose a place for the file" if one else "Choose a folder", self)
        self._fill(choices)
        self._assemble()
        self._offer_what_fits()
        self._connect()

    @property
    def choices(self) -> ExportChoices:
        """What is chosen now."""
        picked = replace(
            self._choices,
            format=self.format.value,
            preset=str(self.size_preset.currentData()),
            scale=int(self.sharpness.value),
            theme=_THEMES[self.theme.value],
            letters=_LETTERS[self.letters.value],
            background=_BACKGROUNDS[self.background.value],
            topic=self.heading.value == "topic",
        )
        return replace(picked, width=self.wide.value(), height=self.tall.value())

    def set_window_size(self, width: int, height: int) -> None:
        """The size that "as wide as the window" stands for."""
        self._window_size = (max(LEAST, width), max(LEAST, height))
        if self.size_preset.currentData() == "window":
            self._preset_chosen()

    def _fill(self, choices: ExportChoices) -> None:
        self.format.pick(choices.format)
        self.sharpness.pick(str(choices.scale))
        self.theme.pick(choices.theme)
        self.letters.pick(choices.letters)
        self.background.pick(choices.background)
        self.heading.pick("topic" if choices.topic else "finding")
        for key, (words, _) in PRESETS.items():
            self.size_preset.addItem(words, key)
        self.size_preset.setCurrentIndex(list(PRESETS).index(choices.preset))
        for box, value, name in ((self.wide, choices.width, "Width in pixels"), (self.tall, choices.height, "Height in pixels")):
            box.setRange(LEAST, MOST)
            box.setSingleStep(20)
            box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            box.setValue(value)
            box.setAccessibleName(name)
            box.setKeyboardTracking(False)
        self.title.setAccessibleName("Title")
        self.title.setMaxLength(MOST_LETTERS)
        self.file.setAccessibleName("File" if self._one else "Folder")

    def _assemble(self) -> None:
        size = QHBoxLayout()
        size.setSpacing(6)
        size.addWidget(self.wide, 1)
        size.addWidget(label("×", "body", "text2"))
        size.addWidget(self.tall, 1)
        size.addWidget(label("pixels", "secondary", "text2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        fields = {
            "Format": self.format,
            "Size": self.size_preset,
            "Sharpness": self.sharpness,
            "Theme": self.theme,
            "Background": self.background,
            "Letters": self.letters,
            "Title says": self.heading,
        }
        named = {words: label(words, "secondary", "text2") for words in fields}
        for row, (words, field) in enumerate(fields.items()):
            place = row if row < 2 else row + 1
            grid.addWidget(named[words], place, 0)
            grid.addWidget(field, place, 1)
        self._letters_name = named["Letters"]
        grid.addLayout(size, 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addSpacing(8)
        if self._one:
            column.addWidget(label("Title", "secondary", "text2"))
            column.addWidget(self.title)
        self.title.setVisible(self._one)
        column.addWidget(label("File" if self._one else "Folder", "secondary", "text2"))
        place_row = QHBoxLayout()
        place_row.addWidget(self.file, 1)
        place_row.addWidget(self.browse)
        column.addLayout(place_row)

    def _connect(self) -> None:
        self.format.chosen.connect(self._offer_what_fits)
        for segments in (self.format, self.sharpness, self.theme, self.background, self.letters, self.heading):
            segments.chosen.connect(self.changed)
        self.size_preset.activated.connect(self._preset_chosen)
        for box in (self.wide, self.tall):
            box.valueChanged.connect(self._size_typed)
        for field in (self.title, self.file):
            field.textEdited.connect(self.changed)
        self.browse.clicked.connect(self._choose_place)

    def offer_finding(self, *, there: bool) -> None:
        """A chart without a finding is headed by its topic anyway."""
        why = "" if there else "No sentence is safe to say of this chart, or none short enough: its topic heads it"
        self.heading.setEnabled(there)
        if why:
            self.heading.setToolTip(tooltip(why))
            self.heading.setAccessibleDescription(why)

    def _offer_what_fits(self) -> None:
        """Only an SVG has words of either kind, and only a PNG has pixels that could be more."""
        row = FORMATS[self.format.value]
        paper = "" if "transparent" in row.grounds else f"A {row.label} page has a ground of its own"
        self._offer(self.background, paper)
        for widget in (self._letters_name, self.letters):
            widget.setVisible(row.id == "svg")
        why = "" if row.pixels else f"{row.label} is a drawing: sharp at any size, its page the same at every sharpness"
        self._offer(self.sharpness, why)

    def _offer(self, field: Segments, why_not: str) -> None:
        """Let a field be used, or say why it cannot be."""
        field.setEnabled(not why_not)
        field.setToolTip(tooltip(why_not))
        field.setAccessibleDescription(why_not)

    def _preset_chosen(self) -> None:
        key = str(self.size_preset.currentData())
        width, height = self._window_size if key == "window" else PRESETS[key][1]
        if key != "custom":
            for box, value in ((self.wide, width), (self.tall, height)):
                box.blockSignals(True)
                box.setValue(value)
                box.blockSignals(False)
        self.changed.emit()

    def _size_typed(self) -> None:
        self.size_preset.setCurrentIndex(list(PRESETS).index("custom"))
        self.changed.emit()

    def _choose_place(self) -> None:
        place = place_of(self.file.text(), self.format.value, one=self._one)
        start = str(pictures_folder() if isinstance(place, Refusal) else place)
        if self._one:
            ask = QFileDialog.Option.DontConfirmOverwrite
            found, _ = QFileDialog.getSaveFileName(self, "Save the picture as", start, options=ask)
        else:
            found = QFileDialog.getExistingDirectory(self, "Folder for the pictures", start)
        if found:
            self.file.setText(found)
            self.changed.emit()
