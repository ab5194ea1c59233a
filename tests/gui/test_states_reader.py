"""Figures of all states are read between events, each once, and the end is told."""

from typing import Any

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careergui.gui.states_reader import StatesReader
from tests.places import MadeUpLibrary, everywhere


def test_that_every_state_is_read_and_the_end_told(qtbot: QtBot) -> None:
    library: Any = everywhere().library
    assert isinstance(library, MadeUpLibrary)
    library.prepared.clear()
    parent = QObject()
    reader = StatesReader(parent)
    with qtbot.waitSignal(reader.read):
        reader.start(everywhere(), ("employment.jobs",))
        reader.start(everywhere(), ("employment.jobs",))
    assert len(library.prepared) == len(set(library.prepared)) == 54
    assert reader.has("employment.jobs")
    assert not reader.has("pay.annual.median")
    parent.deleteLater()


def test_that_without_figures_the_reading_ends_at_once(qtbot: QtBot, catalog: Any) -> None:
    parent = QObject()
    reader = StatesReader(parent)
    with qtbot.waitSignal(reader.read):
        reader.start(catalog, ("employment.jobs",))
    parent.deleteLater()
