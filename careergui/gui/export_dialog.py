"""Takes charts away as picture files or by the clipboard, with a live preview by the real renderer; draws nothing itself."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from careergui.charts.spec import head
from careergui.errors import CareerguiError
from careergui.export.clipboard import chart_text, copy_chart
from careergui.export.drawing import PictureOptions
from careergui.export.formats import FORMATS
from careergui.export.pictures import Studio, titled
from careergui.files import write_whole
from careergui.gui.appearance import Appearance
from careergui.gui.export_choices import (
    ALL,
    background_of,
    command_line,
    file_name,
    kinds_of,
    left_out_words,
    remembered,
    to_keep,
)
from careergui.gui.export_frame import ExportFrame
from careergui.gui.export_place import in_format, make_folder, place_of, replace_words, saved_words, taken, targets
from careergui.gui.export_words import facts, warnings
from careergui.gui.places import pictures_folder
from careergui.gui.plain_text import breakable, caption
from careergui.gui.session import Session
from careergui.gui.shown import Subject, shown_subject
from careergui.text import plain, plural
from careergui.typed.refusal import Refusal, usable

_PAUSE = 60
"""Milliseconds without a change after which the preview is drawn."""
_NO_COMMAND = "As soon as the file can be written"


class ExportDialog(ExportFrame):
    """One chart, or all of the page in view. `choices` may be kept for the next time; `saved` carries each file written."""

    saved = Signal(str)

    def __init__(
        self,
        session: Session,
        appearance: Appearance,
        kind: str | None,
        parent: QWidget | None = None,
        choices: dict[str, str | int | float | bool] | None = None,
        subject: Subject | None = None,
    ) -> None:
        """`kind` is a chart kind; None or "all" stands for every chart of the subject, which is Profile's or Compare's unless given."""
        subject = subject or shown_subject(session)
        if subject is None:
            raise CareerguiError("There is nothing to export: select a role, or choose roles to compare.")
        kind = kind or ALL
        specs = {key: subject.chart(key) for key in kinds_of(kind, subject)}
        super().__init__(appearance, kind, specs, remembered(choices or {}), parent)
        self._subject = subject
        self._data: tuple[Path, ...] = ()
        self._studio = Studio()
        self._confirmed: tuple[Path, ...] = ()
        self._drawn = self._closed = False
        self._written: Path | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(_PAUSE)
        self._connect()
        try:
            self._begin(parent)
        except BaseException:
            self.deleteLater()  # the window, whose child it is, would keep what nobody has seen
            raise

    @property
    def choices(self) -> dict[str, str | int | float | bool]:
        """Everything chosen, to be handed in the next time."""
        chosen, place = self.form.choices, self.place
        return to_keep(chosen if isinstance(place, Refusal) else replace(chosen, folder=str(place.parent)))

    @property
    def place(self) -> Path | Refusal:
        """The file to be written, or the folder for all charts; the sentence that says why there is none."""
        return place_of(self.form.file.text(), self.form.choices.format, one=self.kind != ALL)

    @property
    def target(self) -> Path:
        """As `place`. Raises CareerguiError with the sentence."""
        return usable(self.place)

    @property
    def options(self) -> PictureOptions:
        """What the picture is made with."""
        chosen = self.form.choices
        scale = {1: 1, 2: 2, 3: 3, 4: 4}[chosen.scale]
        return PictureOptions(
            width=chosen.width,
            height=chosen.height,
            scale=scale,  # type: ignore[arg-type]  # 1 to 4, as the form offers
            theme=chosen.theme,
            letters=chosen.letters,
            background=background_of(chosen),
            title=self._own_title(),
            topic=chosen.topic,
        )

    @property
    def command(self) -> str:
        """The call that writes the same without the window. Raises CareerguiError where no file can be written."""
        return command_line(self.kind, self._subject, self.form.choices, self.target, self._own_title(), self._data)

    def name_data(self, data: tuple[Path, ...]) -> None:
        """Name further files of roles that are loaded in the call."""
        self._data = data
        self._show_target()

    def _connect(self) -> None:
        self._timer.timeout.connect(self.draw)
        self.which.activated.connect(self.draw)
        self.form.heading.chosen.connect(self._head_switched)
        self.form.changed.connect(self._changed)
        for made, done in (
            (self.copy_command, self._copy_command),
            (self.copy_image, self._copy_image),
            (self.copy_data, self._copy_data),
            (self.show_folder, self._open_folder),
            (self.cancel, self.accept),
            (self.save_button, self.save),
        ):
            made.clicked.connect(done)

    def _begin(self, parent: QWidget | None) -> None:
        """Fill what follows from the comparison, and draw the first preview."""
        kept = self.form.choices
        spec = None if self.kind == ALL else self._specs[self.kind]
        self.form.offer_finding(there=any(one.finding for one in self._specs.values()))
        self._head_again()
        self.form.file.setText(str(pictures_folder(kept.folder) / file_name(spec, self._subject.of(self.kind), kept.format)))
        out = left_out_words(self._subject) if self.kind == ALL else ""
        self.left_out.setText(out)
        self.left_out.setVisible(bool(out))
        if parent is not None:
            self.form.set_window_size(parent.width(), parent.height())
        self._show_target()
        self.draw()

    # ---- what a person does

    def draw(self) -> None:
        """Draw the preview at once; nothing once the dialog is closed."""
        self._timer.stop()
        if self._closed:
            return
        spec = self._specs[str(self.which.currentData())]
        try:
            image = self._studio.image(spec, replace(self.options, scale=1))
        except CareerguiError as error:
            self.preview.show_words(str(error))
            self.facts.setText("")
            self.warning.setText(str(error))
            self._drawn = False
        else:
            self.preview.show_image(image, f"{titled(spec, self.options).title}. {spec.summary}", self.options.theme)
            self._drawn = True
            self._say_facts()
        self._offer_save()

    def save(self) -> None:
        """Write the file or files; an existing one only after it was confirmed."""
        if self._closed:
            return
        self._say("")
        try:
            self._save(targets(self.target, self._specs, self.form.choices.format, one=self.kind != ALL))
        except CareerguiError as error:
            self._say(str(error), caution=True)
        self._offer_save()

    def done(self, result: int) -> None:
        """Close, once however often it is asked for: what is drawn on is let go, and nothing is drawn any more."""
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        self._studio.close()
        super().done(result)

    def _save(self, files: dict[str, Path]) -> None:
        there = taken(files)
        if there and self._confirmed != tuple(files.values()):
            self._confirmed = tuple(files.values())
            self._say(replace_words(there), caution=True)
            return
        self._confirmed = ()
        self._write(files)
        self._written = self.target if self.kind == ALL else self.target.parent
        self._say(saved_words(self.target, len(files), one=self.kind != ALL))
        self.show_folder.setVisible(True)

    def _write(self, files: dict[str, Path]) -> None:
        """Draw everything first, then write: a size that one chart cannot have leaves no half of them behind."""
        options, format_id = self.options, self.form.choices.format
        contents = {path: self._studio.bytes(self._specs[key], options, format_id) for key, path in files.items()}
        if self.kind == ALL:
            make_folder(self.target)
        for path, content in contents.items():
            write_whole(path, content, force=True)
            self.saved.emit(str(path))

    def _changed(self) -> None:
        if self._closed:
            return  # a field may still say on its way out what was typed into it
        self._confirmed = ()
        self._say("")
        self._show_target()
        self._timer.start()

    def _show_target(self) -> None:
        """Keep name and ending in step with the format, and the words with the name."""
        typed = self.form.file.text()
        if self.kind != ALL and (other := in_format(typed, self.form.choices.format)) != typed:
            self.form.file.setText(other)
        place = self.place
        if isinstance(place, Refusal):
            self._say(place.words, caution=True)
        self.command_words.setText(_NO_COMMAND if isinstance(place, Refusal) else breakable(self.command))
        self._offer_save()

    def _offer_save(self) -> None:
        what = plural(len(self._specs), "chart") if self.kind == ALL else FORMATS[self.form.choices.format].label
        self.save_button.setText(caption(f"{'Replace' if self._confirmed else 'Save'} {what}"))
        named = not isinstance(self.place, Refusal)
        self.copy_command.setEnabled(named)
        self.save_button.setEnabled(named and self._drawn)

    def _say_facts(self) -> None:
        chosen, points = self.form.choices, self._studio.smallest_text()
        self.facts.setText(facts(chosen, points, self.preview.percent))
        heed = warnings(chosen, points, self._studio.lacking)
        self.warning.setText(heed)
        self.warning.setVisible(bool(heed))

    def _own_title(self) -> str:
        """The title a person typed; empty while it is the chart's own."""
        typed = plain(self.form.title.text())
        return "" if self.kind == ALL or typed == head(self._specs[self.kind], topic=self.form.choices.topic)[0] else typed

    def _head_switched(self) -> None:
        self._head_again()
        self._show_target()

    def _head_again(self) -> None:
        """Put the chart's own title as chosen into the field, unless a person has typed another."""
        spec = self._specs.get(self.kind)
        if spec is not None and plain(self.form.title.text()) in {"", spec.title, spec.finding}:
            self.form.title.setText(head(spec, topic=self.form.choices.topic)[0])
            self.form.title.setCursorPosition(0)  # else a long one would show its end

    def _say(self, words: str, *, caution: bool = False) -> None:
        self.message.setText(words)
        self.message.setProperty("tone", "caution" if caution else "")
        self.message.style().polish(self.message)
        self.show_folder.setVisible(False)

    def _copy_command(self) -> None:
        try:
            QGuiApplication.clipboard().setText(self.command)
        except CareerguiError as error:
            self._say(str(error), caution=True)
            return
        self._say("Copied the command")

    def _copy_image(self) -> None:
        spec = self._specs[str(self.which.currentData())]
        try:
            copy_chart(spec, self.options)
        except CareerguiError as error:
            self._say(str(error), caution=True)
            return
        self._say("Copied the picture, with its table for programs that take text")

    def _copy_data(self) -> None:
        QGuiApplication.clipboard().setText(chart_text(titled(self._specs[str(self.which.currentData())], self.options)))
        self._say("Copied the table, separated by tabs, with units and source")

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.preview.percent:
            self._say_facts()
