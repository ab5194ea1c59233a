"""Taking charts and tables away from the page in front."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from careergui.domain.catalog import Catalog
from careergui.errors import CareerguiError
from careergui.gui.commands import take_away
from careergui.gui.desk import Desk
from careergui.gui.export_dialog import ExportDialog
from tests.builders import BUNDLED
from tests.gui.conftest import MakeWindow
from tests.gui.kit import session_of


@pytest.fixture
def desk(make_window: MakeWindow, catalog: Catalog) -> Desk:
    return make_window(session_of(catalog, *BUNDLED)).desk


def test_that_the_table_goes_to_the_clipboard_with_its_heads(desk: Desk) -> None:
    take_away.copy_table(desk)
    text = QGuiApplication.clipboard().text()
    assert "Registered Nurse Case Manager" in text.splitlines()[0]
    assert "$62,016" in text


def test_that_the_chart_in_sight_goes_to_the_clipboard_as_picture_and_table(desk: Desk) -> None:
    take_away.copy_chart(desk)
    assert QGuiApplication.clipboard().mimeData().hasImage()
    assert QGuiApplication.clipboard().mimeData().hasText()


@pytest.mark.parametrize("command", [take_away.export_chart, take_away.export_all])
def test_that_the_export_dialog_opens_and_its_choices_are_remembered(desk: Desk, monkeypatch: pytest.MonkeyPatch, command: object) -> None:
    opened: list[str | None] = []

    def answered(dialog: ExportDialog) -> int:
        opened.append(dialog.kind)
        return int(QDialog.DialogCode.Rejected)

    monkeypatch.setattr(ExportDialog, "exec", answered)
    command(desk)  # type: ignore[operator]  # one of the two commands
    assert len(opened) == 1
    assert desk.export_choices


def test_that_an_export_dialog_whose_opening_fails_is_gone(desk: Desk, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    def failing(*_: object) -> None:
        raise CareerguiError("It cannot be opened.")

    monkeypatch.setattr(ExportDialog, "_begin", failing)
    take_away.export_all(desk)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not desk.window.findChildren(QDialog, "exportDialog")


def test_that_an_export_dialog_that_fails_while_it_is_open_is_gone(desk: Desk, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(ExportDialog, "exec", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        take_away.export_kind(desk, "pay")
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not desk.window.findChildren(QDialog, "exportDialog")
