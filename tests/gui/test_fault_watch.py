"""Files that turn out damaged while the window is used: said over the pages, in plain words, as soon as it is known."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from careergui.data.faults import Fault
from careergui.data.load import load_all
from careergui.gui.fault_bar import FaultBar
from careergui.gui.fault_watch import FaultWatch
from careergui.gui.main_window import MainWindow
from careergui.gui.session import Session
from tests.bundled_copy import bundled_copy
from tests.gui.conftest import MakeWindow
from tests.gui.kit import session_of, words_on

NURSES = "29-1141"


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return bundled_copy(tmp_path, monkeypatch)


def _session() -> Session:
    return session_of(load_all().catalog, page="profile", selected=NURSES)


def _says(window: MainWindow, words: str) -> bool:
    return any(words in words_on(bar) and not bar.isHidden() for bar in window.findChildren(FaultBar))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("facts/ratings", "Ratings of skills and knowledge (ratings.json) cannot be read."),
        ("facts/connections", "Summaries, related occupations, software and further job titles (connections.json) cannot be read."),
        ("areas", "The list of areas (areas.json) cannot be read."),
    ],
)
def test_that_a_file_found_damaged_late_is_said_over_the_pages(
    qtbot: QtBot, make_window: MakeWindow, copy: Path, name: str, words: str
) -> None:
    (copy / f"{name}.json").unlink()
    window = make_window(_session())
    qtbot.waitUntil(lambda: _says(window, words))
    assert window.menus.by_id["problems"].isEnabled()


def test_that_a_damaged_search_index_is_said_once_something_is_searched(qtbot: QtBot, make_window: MakeWindow, copy: Path) -> None:
    (copy / "facts" / "search-index.json").unlink()
    window = make_window(_session())
    assert window.panel is not None
    window.panel.field.setText("nurse")
    qtbot.waitUntil(lambda: _says(window, "Further job titles to search by (search-index.json) cannot be read."))


def test_that_a_line_put_away_comes_back_with_the_next_fault(qtbot: QtBot, make_window: MakeWindow, copy: Path) -> None:
    (copy / "facts" / "pay-by-area" / "OH.json").unlink()
    window = make_window(_session())
    window.desk.session.look(area="OH")
    qtbot.waitUntil(lambda: _says(window, "Pay and jobs by area in OH (OH.json) cannot be read."))
    (bar,) = window.findChildren(FaultBar)
    bar.hide()
    (copy / "facts" / "pay-by-area" / "TX.json").unlink()
    window.desk.session.look(area="TX")
    qtbot.waitUntil(lambda: _says(window, "Pay and jobs by area in TX (TX.json)"))


def test_that_sound_files_need_no_line(make_window: MakeWindow) -> None:
    window = make_window(_session())
    assert not window.findChildren(FaultBar)
    assert not window.menus.by_id["problems"].isEnabled()


def test_that_a_library_may_outlive_its_window(qapp: QApplication, copy: Path) -> None:
    library = load_all().catalog.library
    faults: list[Fault] = []
    watch = FaultWatch(library, faults, qapp)
    delete(watch)
    (copy / "facts" / "pay-by-area" / "OH.json").unlink()
    assert library is not None
    library.prepare("OH", ["pay.annual.median"])
    assert (len(library.faults), faults) == (1, [])
