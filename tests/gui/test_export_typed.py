"""Whatever is typed into the fields of the export dialog, or remembered of them, is answered in words; closing twice is closing once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.errors import CareerguiError
from careergui.gui.appearance import Appearance
from careergui.gui.export_dialog import ExportDialog
from tests.builders import BUNDLED
from tests.gui.kit import session_of

Opened = Callable[..., ExportDialog]
NO_FILE = {
    "a home of nobody": "~x",
    "a file in a home of nobody": "~x/pay.png",
    "nothing": "",
    "here": ".",
    "the root": "/",
    "a folder": "/x/",
    "260 letters": "a" * 260,
    "NUL": "/x/a\0b.png",
    "a line break": "/x/a\nb.png",
}


@pytest.fixture
def opened(qtbot: QtBot, catalog: Catalog, appearance: Appearance, tmp_path: Path) -> Opened:
    def open_dialog(kind: str | None = "pay", parent: QWidget | None = None, **choices: object) -> ExportDialog:
        kept = {"folder": str(tmp_path), **choices}
        dialog = ExportDialog(session_of(catalog, *BUNDLED), appearance, kind, parent, kept)  # type: ignore[arg-type]  # damaged ones too
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


def _type(dialog: ExportDialog, text: str) -> None:
    dialog.form.file.setText(text)
    dialog.form.file.textEdited.emit(text)


@pytest.mark.parametrize("name", NO_FILE)
def test_that_a_text_that_names_no_file_is_answered_in_words(opened: Opened, name: str, tmp_path: Path) -> None:
    dialog = opened()
    _type(dialog, NO_FILE[name])
    words = dialog.message.text()
    assert words.endswith(".")
    assert not dialog.save_button.isEnabled()
    assert not dialog.copy_command.isEnabled()
    dialog.save()
    assert dialog.message.text() == words
    assert dialog.choices["folder"] == str(tmp_path)
    with pytest.raises(CareerguiError):
        _ = dialog.command


def test_that_a_name_that_can_be_takes_the_words_back(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    _type(dialog, "~x")
    dialog.draw()
    assert not dialog.save_button.isEnabled()
    _type(dialog, str(tmp_path / "pay"))
    assert dialog.message.text() == ""
    assert dialog.command.split(" -o ")[1].startswith(str(tmp_path / "pay.png"))
    dialog.save_button.click()
    assert (tmp_path / "pay.png").read_bytes().startswith(b"\x89PNG")


def test_that_a_place_through_a_file_is_said_on_saving(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for kind in ("pay", None):
        dialog = opened(kind)
        _type(dialog, str(tmp_path / "file" / "x.png"))
        dialog.save()
        assert "a part of it is a file" in dialog.message.text()
        assert dialog.save_button.isEnabled()


def test_that_a_folder_in_the_way_of_one_chart_leaves_none_behind(opened: Opened, tmp_path: Path) -> None:
    dialog = opened(None)
    (dialog.target / "skills.png").mkdir(parents=True)
    dialog.save()
    assert "skills.png is a folder" in dialog.message.text()
    assert [path.name for path in dialog.target.iterdir()] == ["skills.png"]


def test_that_the_file_dialog_begins_where_files_can_be(opened: Opened, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def ask(_parent: object, _title: str, start: str, **_: object) -> tuple[str, str]:
        asked.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog = opened()
    offered = dialog.form.file.text()
    dialog.form.browse.click()
    _type(dialog, "~x")
    dialog.form.browse.click()
    assert asked == [offered, str(home)]


@pytest.mark.parametrize("kept", [{"width": 2**31}, {"folder": "~x"}, {"folder": "a\0"}, {"folder": "a" * 5000}, {"scale": 2**40}])
def test_that_damaged_settings_open_the_usual_dialog(opened: Opened, kept: dict[str, object], home: Path) -> None:
    home.mkdir(exist_ok=True)
    dialog = opened(**kept)
    assert dialog.save_button.isEnabled()
    assert (dialog.options.width, dialog.options.scale) == (1600, 1)
    assert dialog.target.parent.is_dir()


def test_that_where_the_pictures_folder_is_missing_another_is_offered(opened: Opened, home: Path) -> None:
    home.mkdir(exist_ok=True)
    dialog = opened(folder=str(home / "gone"))
    assert dialog.target.parent == home
    dialog.save()
    assert dialog.message.text() == f"Saved {dialog.target}"


def test_that_the_dialog_is_no_wider_than_its_window(opened: Opened, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(720, 600)
    dialog = opened(parent=window)
    assert dialog.width() == 720
    assert dialog.form.width() >= dialog.form.minimumSizeHint().width()


def test_that_closing_twice_is_closing_once(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(width=3000, height=2000, preset="custom")
    ends: list[int] = []
    dialog.finished.connect(ends.append)
    dialog.form.theme.click("dark")
    dialog.cancel.click()
    dialog.cancel.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.reject()
    assert ends == [ExportDialog.DialogCode.Accepted.value]


def test_that_nothing_is_drawn_or_written_once_it_is_closed(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    dialog.accept()
    dialog.form.changed.emit()
    dialog.draw()
    dialog.save()
    assert not dialog._timer.isActive()
    assert list(tmp_path.iterdir()) == []


def test_that_a_command_is_not_copied_of_a_name_put_into_the_field_by_another_hand(opened: Opened) -> None:
    dialog = opened()
    QGuiApplication.clipboard().setText("before")
    dialog.form.file.setText("n\0l.png")
    dialog.copy_command.click()
    assert "NUL" in dialog.message.text()
    assert QGuiApplication.clipboard().text() == "before"
