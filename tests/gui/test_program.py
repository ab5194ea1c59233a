"""One run of the window: a crash loses nothing, a broken settings file is said, a further file of roles joins in."""

import gc
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from careergui.assets import OTHER_FOLDER, role_files
from careergui.gui.collector import Collector
from careergui.gui.dialogs.crash import CrashDialog
from careergui.gui.interrupt import Interrupt
from careergui.gui.main_window import MainWindow
from careergui.gui.places import settings_path
from careergui.gui.program import Program
from careergui.gui.settings import Remembered, load
from tests.gui.kit import words_on


@pytest.fixture(autouse=True)
def nothing_left_to_quit(qapp: QApplication) -> Iterator[None]:
    """Let Qt carry out what it still has queued about quitting, so that the loops of later tests run."""
    yield
    QTimer.singleShot(1, qapp, qapp.exit)
    qapp.exec()


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    made = Program(qapp, None, debug=True)
    yield made
    made.quit()
    made.deleteLater()


def _window(qapp: QApplication) -> MainWindow:
    return next(widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible())


def _opened(qtbot: QtBot, qapp: QApplication, program: Program, *data: Path) -> MainWindow:
    program.open(data)
    window = _window(qapp)
    qtbot.waitUntil(lambda: bool(window.menus.by_id))
    return window


def test_that_a_crash_keeps_the_comparison_and_ends_with_status_1(
    qtbot: QtBot,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(CrashDialog, "exec", lambda dialog: shown.append(words_on(dialog)))
    program = Program(qapp, None, debug=True)  # here and not in a fixture: its hooks come after those of pytest-qt
    _opened(qtbot, qapp, program).desk.session.add("case-worker")
    QTimer.singleShot(1, qapp, lambda: 1 / 0)  # an error in a timer of 0 milliseconds is lost on its way (PySide 6.10)
    assert program.run() == 1
    program.quit()
    program.deleteLater()
    assert "Your comparison is saved" in shown[0]
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivisionError" in capsys.readouterr().err
    kept = load(settings_path()).settings.view
    assert kept is not None
    assert kept.roles == ("case-worker",)


def test_that_closing_the_window_ends_with_status_0_and_keeps_the_settings(qtbot: QtBot, qapp: QApplication, program: Program) -> None:
    window = _opened(qtbot, qapp, program)
    QTimer.singleShot(0, window, window.close)
    assert program.run() == 0
    assert load(settings_path()).settings.zoom == 100


def test_that_a_signal_ends_the_loop_whatever_is_open_and_keeps_the_settings(qtbot: QtBot, qapp: QApplication, program: Program) -> None:
    window = _opened(qtbot, qapp, program)
    window.desk.session.add("case-worker")
    interrupt = program.findChild(Interrupt)
    assert interrupt is not None
    dialog = QDialog(window)
    QTimer.singleShot(1, dialog, dialog.exec)
    QTimer.singleShot(2, interrupt, lambda: interrupt.heard.emit(143))
    assert program.run() == 143
    kept = load(settings_path()).settings.view
    assert kept is not None
    assert kept.roles == ("case-worker",)


def test_that_broken_settings_are_said_in_the_window(qtbot: QtBot, qapp: QApplication) -> None:
    settings_path().parent.mkdir(parents=True)
    settings_path().write_bytes(b'{"theme": "purple", "zoom": 125}')
    program = Program(qapp, None, debug=True)
    window = _opened(qtbot, qapp, program)
    assert "settings.json.broken" in window.status.message
    assert "remembered of the colours (settings.json) cannot be read" in words_on(window)
    assert window.settings().zoom == 125
    program.quit()
    program.deleteLater()


def test_that_settings_that_cannot_be_written_are_said_at_the_start_and_stay_said(
    qtbot: QtBot, qapp: QApplication, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    settings_path().parent.parent.mkdir(parents=True, exist_ok=True)
    settings_path().parent.write_text("in the way", encoding="utf-8")
    program = Program(qapp, None, debug=True)
    window = _opened(qtbot, qapp, program)
    assert "The settings cannot be kept" in caplog.text
    for act in (lambda: window.desk.session.add("case-worker"), lambda: window.desk.session.said.emit("Something else")):
        act()
        assert "What you choose is not remembered" in words_on(window)
    window.desk.open_data(_more_roles(tmp_path))
    later = _window(qapp)
    qtbot.waitUntil(lambda: "What you choose is not remembered" in words_on(later))
    settings_path().parent.unlink()
    later.close()
    assert "What you choose is not remembered" not in words_on(later)
    program.quit()
    program.deleteLater()


def test_that_the_first_role_is_shown_at_the_first_start(qtbot: QtBot, qapp: QApplication, program: Program) -> None:
    state = _opened(qtbot, qapp, program).desk.session.state
    assert (state.selected, state.page, state.chosen) == ("case-manager", "profile", ())


def test_that_a_further_file_of_roles_joins_the_same_comparison(qtbot: QtBot, qapp: QApplication, program: Program, tmp_path: Path) -> None:
    window = _opened(qtbot, qapp, program)
    window.desk.session.add("case-worker")
    window.desk.open_data(_more_roles(tmp_path))
    later = _window(qapp)
    qtbot.waitUntil(lambda: bool(later.menus.by_id))
    assert later is not window
    assert "astronaut" in later.desk.session.catalog.roles
    assert later.desk.session.state.roles == ("case-worker",)


def test_that_a_window_stays_when_its_data_cannot_be_read_again(
    qtbot: QtBot, qapp: QApplication, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, more = _opened(qtbot, qapp, program), _more_roles(tmp_path)
    monkeypatch.setenv(OTHER_FOLDER, str(tmp_path / "gone"))
    window.desk.open_data(more)
    assert "The bundled data is missing" in window.status.message
    assert _window(qapp) is window


def test_that_what_becomes_garbage_after_the_first_page_is_collected(
    qtbot: QtBot, qapp: QApplication, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    left_aside: list[str] = []
    for name in ("freeze", "unfreeze", "enable", "collect"):
        monkeypatch.setattr(gc, name, partial(left_aside.append, name))
    window = _opened(qtbot, qapp, program)
    for _ in range(3):  # each page says so when it is first drawn
        window.charts_painted.emit()
    assert left_aside.count("freeze") == 1
    program.open([])
    _window(qapp).charts_painted.emit()
    assert left_aside == ["freeze", "unfreeze", "collect", "freeze"]
    collectors = program.findChildren(Collector)
    assert [collector.isActive() for collector in collectors] == [True]
    program.quit()
    assert not collectors[0].isActive()


def _more_roles(folder: Path) -> Path:
    whole = msgspec.json.decode(role_files()[0].read_bytes())
    role = {"id": "astronaut", "title": "Astronaut"}
    path = folder / "more.json"
    collection = {**whole["collection"], "id": "space"}
    path.write_bytes(msgspec.json.encode({"format": whole["format"], "collection": collection, "roles": [role]}))
    return path


def test_that_a_measured_run_keeps_no_settings(qtbot: QtBot, qapp: QApplication) -> None:
    program = Program(qapp, "ready", debug=False)
    program.open([])
    assert program.run() == 0
    program.quit()
    program.deleteLater()
    assert load(settings_path()) == Remembered()
