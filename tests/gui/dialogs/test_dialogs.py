"""The rarely needed dialogs: all of what they promise is in them, as plain text, and Escape closes them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from careergui.data.faults import Fault
from careergui.domain.catalog import Catalog
from careergui.export.source_words import attributions, method_notes, source_lines
from careergui.gui.appearance import Appearance
from careergui.gui.dialogs.about import AboutDialog
from careergui.gui.dialogs.frame import Frame
from careergui.gui.dialogs.problems import ProblemsDialog
from careergui.gui.dialogs.sources import SourcesDialog
from tests.builders import hard_catalog
from tests.gui.kit import words_on

FAULT = Fault("roles.json", "$.roles[0].title", "is <b>odd</b>", "Astronaut")
DIALOGS: tuple[Callable[[], Frame], ...] = (AboutDialog, lambda: SourcesDialog(hard_catalog()), lambda: ProblemsDialog([FAULT]))


@pytest.mark.parametrize("make", DIALOGS)
def test_that_a_dialog_is_plain_text_and_closes_with_escape(qtbot: QtBot, appearance: Appearance, make: Callable[[], Frame]) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_about_names_the_versions_and_licences(qtbot: QtBot, appearance: Appearance) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    said = words_on(dialog)
    assert all(word in said for word in ("careergui 0", "Python 3", "PySide6-Essentials 6", "LGPL", "MIT", "Open Font License"))


def test_that_every_source_is_told_with_its_terms_and_cautions(qtbot: QtBot, appearance: Appearance, catalog: Catalog) -> None:
    dialog = SourcesDialog(catalog)
    qtbot.addWidget(dialog)
    said = words_on(dialog)
    for source in catalog.sources.values():
        assert all(
            words in said for words in (source.title, source.publisher, source.vintage, source.licence, source.origin, source.caution)
        )
    for collection in catalog.collections.values():
        assert collection.description in said


def test_that_problems_can_be_copied(qtbot: QtBot, appearance: Appearance) -> None:
    dialog = ProblemsDialog([FAULT])
    qtbot.addWidget(dialog)
    shown = dialog.findChild(QPlainTextEdit)
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert shown is not None
    assert shown.toPlainText() == QGuiApplication.clipboard().text() == "roles.json: $.roles[0].title: is <b>odd</b>"


def test_that_about_carries_the_wordings_the_sources_ask_for(qtbot: QtBot, appearance: Appearance, official_catalog: Catalog) -> None:
    dialog = AboutDialog(official_catalog)
    qtbot.addWidget(dialog)
    assert all(wording in words_on(dialog) for wording in attributions(official_catalog))


def test_that_the_files_behind_the_figures_are_told_with_their_sums(
    qtbot: QtBot, appearance: Appearance, official_catalog: Catalog
) -> None:
    dialog = SourcesDialog(official_catalog)
    qtbot.addWidget(dialog)
    said = words_on(dialog)
    assert all(words in said for source in official_catalog.sources.values() for _, words in source_lines(official_catalog, source))
    assert all(note in said for note in method_notes(official_catalog))
