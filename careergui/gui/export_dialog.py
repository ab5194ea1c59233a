"""Takes charts away as picture files or by the clipboard, with a live preview by the real renderer; draws nothing itself."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QStandardPaths, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from careergui.charts.spec import head
from careergui.errors import CareerguiError
from careergui.export.clipboard import chart_text, copy_chart
from careergui.export.drawing import PictureOptions
from careergui.export.formats import FORMATS
from careergui.export.pictures import Studio, lacking_line, titled
from careergui.files import write_whole
from careergui.gui.appearance import Appearance
from careergui.gui.export_choices import (
    ALL,
    ExportChoices,
    background_of,
    command_line,
    file_name,
    kinds_of,
    left_out_words,
    remembered,
    to_keep,
)
from careergui.gui.export_frame import ExportFrame
from careergui.gui.plain_text import breakable, caption
from careergui.gui.session import Session
from careergui.gui.shown import Subject, shown_subject
from careergui.text import plain, plural

_SMALLEST_POINTS = 9
"""Type smaller than this is hard to read on paper."""
_PIXELS_PER_INCH = 96
_PAUSE = 60
"""Milliseconds without a change after which the preview is drawn."""


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
        self._timer = QTimer(self, singleShot=True)
        self._timer.setInterval(_PAUSE)
        self._connect()
        self._begin(parent)
        self.finished.connect(self._finish)

    @property
    def choices(self) -> dict[str, str | int | float | bool]:
        """Everything chosen, to be handed in the next time."""
        return to_keep(replace(self.form.choices, folder=str(self.target.parent)))

    @property
    def target(self) -> Path:
        """The file to be written, or the folder for all charts."""
        return Path(self.form.file.text()).expanduser()

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
        """The call that writes the same without the window."""
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
        folder = kept.folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation) or str(Path.home())
        self.form.offer_finding(there=any(one.finding for one in self._specs.values()))
        self._head_again()
        self.form.file.setText(str(Path(folder) / file_name(spec, self._subject.of(self.kind), kept.format)))
        out = left_out_words(self._subject) if self.kind == ALL else ""
        self.left_out.setText(out)
        self.left_out.setVisible(bool(out))
        if parent is not None:
            self.form.set_window_size(parent.width(), parent.height())
        self._show_target()
        self.draw()

    # ---- what a person does

    def draw(self) -> None:
        """Draw the preview at once."""
        self._timer.stop()
        spec = self._specs[str(self.which.currentData())]
        try:
            image = self._studio.image(spec, replace(self.options, scale=1))
        except CareerguiError as error:
            self.preview.show_words(str(error))
            self.facts.setText("")
            self.warning.setText(str(error))
            self.save_button.setEnabled(False)
            return
        self.preview.show_image(image, f"{titled(spec, self.options).title}. {spec.summary}", self.options.theme)
        self.save_button.setEnabled(True)
        self._say_facts()

    def save(self) -> None:
        """Write the file or files; an existing one only after it was confirmed."""
        targets = self._targets()
        self._say("")
        taken = [path for path in targets.values() if path.exists()]
        if taken and self._confirmed != tuple(targets.values()):
            self._ask_replace(targets, taken)
            return
        try:
            self._write(targets)
        except CareerguiError as error:
            self._say(str(error), caution=True)
            return
        finally:
            self._confirmed = ()
            self._name_save()
        written = self.target if self.kind == ALL else next(iter(targets.values()))
        self._say(f"Saved {plural(len(targets), 'chart')} in {written}" if self.kind == ALL else f"Saved {written}")
        self.show_folder.setVisible(True)

    def _targets(self) -> dict[str, Path]:
        suffix = FORMATS[self.form.choices.format].suffix
        if self.kind == ALL:
            return {key: self.target / f"{key}{suffix}" for key in self._specs}
        return {self.kind: self.target if self.target.suffix.lower() == suffix else self.target.with_name(self.target.name + suffix)}

    def _write(self, targets: dict[str, Path]) -> None:
        """Draw everything first, then write: a size that one chart cannot have leaves no half of them behind."""
        options, format_id = self.options, self.form.choices.format
        contents = {path: self._studio.bytes(self._specs[key], options, format_id) for key, path in targets.items()}
        if self.kind == ALL:
            _make_folder(self.target)
        for path, content in contents.items():
            write_whole(path, content, force=True)
            self.saved.emit(str(path))

    def _ask_replace(self, targets: dict[str, Path], taken: list[Path]) -> None:
        self._confirmed = tuple(targets.values())
        names = taken[0].name if len(taken) == 1 else f"{len(taken)} of these files"
        verb, them = ("exists", "it") if len(taken) == 1 else ("exist", "them")
        place = taken[0].parent
        self._say(f"{names} {verb} already in {place}. Press Replace to write over {them}, or give another name.", caution=True)
        self._name_save()

    def _changed(self) -> None:
        self._confirmed = ()
        self._say("")
        self._show_target()
        self._timer.start()

    def _show_target(self) -> None:
        """Keep name and ending in step with the format, and the words with the name."""
        suffix = FORMATS[self.form.choices.format].suffix
        known = {row.suffix for row in FORMATS.values()}
        if self.kind != ALL and self.target.suffix in known - {suffix}:
            self.form.file.setText(str(self.target.with_suffix(suffix)))
        self.command_words.setText(breakable(self.command))
        self._name_save()

    def _name_save(self) -> None:
        what = plural(len(self._specs), "chart") if self.kind == ALL else FORMATS[self.form.choices.format].label
        self.save_button.setText(caption(f"{'Replace' if self._confirmed else 'Save'} {what}"))

    def _say_facts(self) -> None:
        chosen = self.form.choices
        row = FORMATS[chosen.format]
        points = self._studio.smallest_text()
        size = f"{chosen.width * chosen.scale} × {chosen.height * chosen.scale} pixels" if row.pixels else _page(chosen)
        self.facts.setText(f"{size}. Smallest text {points:.0f} pt. Shown at {self.preview.percent}%.")
        small = f"The smallest text is {points:.1f} pt, hard to read on paper or a slide. A larger size helps."
        warnings = [*([small] if points < _SMALLEST_POINTS else []), lacking_line(self._studio.lacking, row.id)]
        self.warning.setText(" ".join(filter(None, warnings)))
        self.warning.setVisible(any(warnings))

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
        QGuiApplication.clipboard().setText(self.command)
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
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.target if self.kind == ALL else self.target.parent)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.preview.percent:
            self._say_facts()

    def _finish(self) -> None:
        self._timer.stop()
        self._studio.close()


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CareerguiError(f"Cannot make the folder {folder}: {error.strerror or error}. Name another one.") from error


def _page(chosen: ExportChoices) -> str:
    """The page of a drawing, which has no pixels."""
    inches = (f"{side / _PIXELS_PER_INCH:.1f}" for side in (chosen.width, chosen.height))
    return f"Page {' × '.join(inches)} inches, sharp at any size"
