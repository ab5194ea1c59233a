"""What is remembered is written shortly after a change, not only when the window closes."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careergui.domain.view_state import Chosen, ViewState
from careergui.gui.keeper import Keeper
from careergui.gui.list_look import ListLook
from careergui.gui.main_window import MainWindow
from careergui.gui.places import settings_path
from careergui.gui.program import Program
from careergui.gui.settings import Settings, load, save

KILLED = """
import os, signal
from careergui.domain.view_state import Chosen, ViewState
from careergui.gui.keeper import Keeper
from careergui.gui.main_window import MainWindow
from careergui.gui.program import Program, start_application

application = start_application()
program = Program(application, None, debug=True)
program.open([])
window = next(widget for widget in application.topLevelWidgets() if isinstance(widget, MainWindow))

def die():
    program.findChild(Keeper).wait()
    os.kill(os.getpid(), signal.SIGKILL)

def begin():
    window.desk.session.add("case-worker")
    program.findChild(Keeper).soon.timeout.connect(die)

window.charts_painted.connect(begin)
program.run()
"""
"""A process that adds a role and is killed right after the time in which that is written."""


@pytest.fixture
def program(qapp: QApplication) -> Iterator[Program]:
    made = Program(qapp, None, debug=True)
    yield made
    made.quit()
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, program: Program) -> MainWindow:
    """The program's window on screen, with nothing waiting to be written."""
    program.open([])
    made = next(widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible())
    qtbot.waitUntil(lambda: program.findChild(Keeper) is not None and made.isActiveWindow())
    _kept(program)
    return made


def _kept(program: Program) -> Keeper:
    """Let the time pass after which changes are written, and wait for the writing."""
    keeper = program.findChild(Keeper)
    assert isinstance(keeper, Keeper)
    keeper.soon.stop()
    keeper.soon.timeout.emit()
    keeper.wait()
    return keeper


def test_that_a_comparison_is_written_while_the_window_stays_open(program: Program, window: MainWindow) -> None:
    window.desk.session.add("case-worker")
    _kept(program)
    view = load(settings_path()).settings.view
    assert view is not None
    assert view.roles == ("case-worker",)


@pytest.mark.parametrize(
    "change",
    [
        lambda window: window.desk.session.look(area="TX"),
        lambda window: window.desk.session.look(filters={"pay": (1,)}),
        lambda window: window.desk.appearance.set_zoom(125),
        lambda window: window.desk.appearance.choose("dark"),
        lambda window: window.side.toggle(),
        lambda window: window.resize(900, 700),
        lambda window: window.panel.head.orders.chosen.emit(),
        lambda window: window.panel.head.looked.emit(ListLook(drawn=False)),
    ],
)
def test_that_every_change_is_written_soon(
    qtbot: QtBot, program: Program, window: MainWindow, change: Callable[[MainWindow], None]
) -> None:
    keeper = _kept(program)
    change(window)
    qtbot.waitUntil(keeper.soon.isActive)
    _kept(program)
    assert load(settings_path()).settings == window.settings()


def test_that_a_second_change_does_not_put_the_writing_off(program: Program, window: MainWindow) -> None:
    keeper = _kept(program)
    window.desk.session.add("case-worker")
    due = keeper.soon.id()
    window.desk.session.add("case-manager")
    assert keeper.soon.id() == due


def test_that_nothing_is_written_while_nothing_changes(program: Program, window: MainWindow) -> None:
    _kept(program)
    settings_path().unlink()
    window.desk.session.said.emit("Nothing happened")
    _kept(program)
    assert not settings_path().exists()


def test_that_a_comparison_made_in_another_window_stays(program: Program, window: MainWindow) -> None:
    _kept(program)
    elsewhere = ViewState(chosen=(Chosen("case-worker", 0), Chosen("case-manager", 1)), baseline="case-worker")
    save(settings_path(), Settings(view=elsewhere))
    window.desk.session.look(page="where")
    _kept(program)
    window.close()
    view = load(settings_path()).settings.view
    assert view is not None
    assert (view.roles, view.baseline, view.page) == (elsewhere.roles, elsewhere.baseline, "where")


def test_that_closing_an_untouched_window_writes_nothing(program: Program, window: MainWindow) -> None:
    _kept(program)
    settings_path().write_bytes(b'{"theme": "dark"}')
    window.close()
    assert settings_path().read_bytes() == b'{"theme": "dark"}'


def test_that_a_role_that_is_not_loaded_is_said_and_stays_remembered(qtbot: QtBot, qapp: QApplication) -> None:
    kept = ViewState(chosen=(Chosen("case-worker", 0), Chosen("of-another-file", 1)), baseline="case-worker", selected="case-worker")
    save(settings_path(), Settings(view=kept))
    program = Program(qapp, None, debug=True)
    program.open([])
    window = next(widget for widget in qapp.topLevelWidgets() if isinstance(widget, MainWindow) and widget.isVisible())
    said: list[str] = []
    window.desk.session.said.connect(said.append)
    qtbot.waitUntil(lambda: bool(said))
    window.close()
    program.quit()
    program.deleteLater()
    assert said == ["Left out, because no such role is loaded: of-another-file."]
    assert load(settings_path()).settings.view == kept


def test_that_what_a_killed_process_left_beside_the_settings_is_swept_at_the_next_start(program: Program, window: MainWindow) -> None:
    left = settings_path().with_name(".settings.json.0123456789abcdef.part")
    left.write_bytes(b"half")
    keeper = Keeper(settings_path(), Settings(), Settings, program)
    keeper.wait()
    assert not left.exists()


def test_that_failing_writes_are_told_once(qtbot: QtBot, program: Program, window: MainWindow, caplog: pytest.LogCaptureFixture) -> None:
    said: list[str] = []
    settings_path().unlink()
    settings_path().mkdir()
    window.desk.session.said.connect(said.append)
    for role in ("case-worker", "case-manager"):
        window.desk.session.add(role)
        _kept(program)
        qtbot.waitUntil(lambda: any("cannot be kept" in words for words in said))
    window.close()
    assert sum("cannot be kept" in words for words in said) == 1
    assert caplog.text.count("cannot be kept") == 1


def test_that_what_could_not_be_written_is_written_as_soon_as_it_can_be(
    qtbot: QtBot, program: Program, window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    settings_path().unlink()
    settings_path().mkdir()
    window.desk.session.add("case-worker")
    _kept(program)
    qtbot.waitUntil(lambda: "cannot be kept" in caplog.text)
    settings_path().rmdir()
    _kept(program)
    view = load(settings_path()).settings.view
    assert view is not None
    assert view.roles == ("case-worker",)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are not killed by signals here")
def test_that_a_killed_process_has_kept_the_comparison() -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED], check=False, capture_output=True, timeout=60)
    assert ended.returncode == -signal.SIGKILL
    view = load(settings_path()).settings.view
    assert view is not None
    assert view.roles == ("case-worker",)
