"""What the Help menu shows: each entry opens its dialog, which is gone afterwards; the log's folder is named where it cannot be opened."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from careergui.data.faults import Fault
from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.commands import help as commands
from careergui.gui.desk import Desk
from careergui.gui.dialogs.about import AboutDialog
from careergui.gui.dialogs.problems import ProblemsDialog
from careergui.gui.dialogs.shortcuts import ShortcutsDialog
from careergui.gui.dialogs.sources import SourcesDialog
from careergui.gui.places import log_path
from tests.gui.commands.desks import bare_desk, heard
from tests.gui.kit import session_of


@pytest.fixture
def desk(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> Desk:
    made = bare_desk(qtbot, session_of(catalog), appearance)
    made.faults = [Fault("roles.json", "$", "odd")]
    return made


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        (commands.shortcuts, ShortcutsDialog),
        (commands.sources, SourcesDialog),
        (commands.problems, ProblemsDialog),
        (commands.about, AboutDialog),
    ],
)
def test_that_an_entry_opens_its_dialog_over_the_window(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, command: Callable[[Desk], None], kind: type[QDialog]
) -> None:
    opened: list[QDialog] = []

    def open_it(dialog: QDialog) -> int:
        opened.append(dialog)
        return 0

    monkeypatch.setattr(QDialog, "exec", open_it)
    command(desk)
    assert [type(dialog) for dialog in opened] == [kind]
    assert opened[0].parent() is desk.window


@pytest.mark.parametrize(("opens", "said"), [(True, []), (False, ["The log is in {folder}"])])
def test_that_the_folder_of_the_log_is_opened_or_named(
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    opens: bool,  # noqa: FBT001 - a table of cases
    said: list[str],
) -> None:
    asked: list[str] = []
    lines = heard(desk.session)

    def answer(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", answer)
    commands.open_log_folder(desk)
    assert asked == [str(log_path().parent)]
    assert lines == [line.format(folder=log_path().parent) for line in said]
