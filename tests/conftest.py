"""What every test gets: a home of its own, no noise, nothing left behind; and the bundled data."""

import gc
import itertools
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from careergui.domain.catalog import Catalog

# The same examples each time, so that a red test is red for everybody; no deadline, because machines differ in speed.
hypothesis.settings.register_profile("careergui", deadline=None, derandomize=True)
hypothesis.settings.load_profile("careergui")

# As in the program circles of references are cleared at chosen moments only, here between tests: Python itself would do it at any
# moment, in any thread, and a window that goes while another is being painted takes the process with it.
gc.disable()
_MOST_UNCLEARED = 25
"""Tests after which circles of references are cleared."""

ROOT = Path(__file__).resolve().parent.parent
"""The checkout the tests run against."""

PASSING_WIDGETS = {"QTipLabel"}
"""Top-level widgets that Qt itself makes and keeps: the one tooltip of an application."""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, so that no test reads or writes the settings of whoever runs it."""
    folder = tmp_path / "home"
    for variable, name in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"), ("XDG_STATE_HOME", "state")):
        monkeypatch.setenv(variable, str(folder / name))
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    # One for all tests: the list of fonts is costly to make, and nothing of ours is kept there.
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
    return folder


_uncleared = itertools.count(1)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Clear circles of references now and then, while nothing is painted."""
    if next(_uncleared) % _MOST_UNCLEARED == 0:
        gc.collect()


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log_lines(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test in which something warned to the log, unless the test asks for `caplog` and so looks itself."""
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    if listener.lines and "caplog" not in request.fixturenames:
        pytest.fail("Unexpected lines in the log:\n" + "\n".join(listener.lines), pytrace=False)


@pytest.fixture(autouse=True)
def nothing_left_behind(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test that leaves a thread, and, once Qt is loaded, a window, a running timer or a running job."""
    threads = set(threading.enumerate())
    windows = set(map(_address, _windows()))
    timers = _watch_timers(monkeypatch)
    yield
    left = _left(threads, windows, timers)
    if left:
        # What only a circle of references kept (pyqtgraph's menus) was let go: it counts as cleared away.
        gc.collect()
        left = _left(threads, windows, timers)
    if left:
        pytest.fail("Left behind after the test: " + "; ".join(left), pytrace=False)


def _left(threads: set[threading.Thread], windows: set[int], timers: list[tuple[Any, str]]) -> list[str]:
    _carry_out_deletions()
    left = [f"thread {thread.name}" for thread in threading.enumerate() if thread not in threads and thread.is_alive()]
    left += [f"window {widget!r}" for widget in _windows() if _address(widget) not in windows]
    left += [f"timer started at {place}" for timer, place in timers if _is_running(timer)]
    return left + _jobs()


def _qt_application() -> Any:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def _windows() -> list[Any]:
    application = _qt_application()
    if application is None or not hasattr(application, "topLevelWidgets"):
        return []
    return [widget for widget in application.topLevelWidgets() if widget.metaObject().className() not in PASSING_WIDGETS]


def _address(widget: Any) -> int:
    """Where Qt keeps it: the Python object may be another one each time it is asked for."""
    return int(sys.modules["shiboken6"].getCppPointer(widget)[0])


def _carry_out_deletions() -> None:
    application = _qt_application()
    if application is not None:
        event = sys.modules["PySide6.QtCore"].QEvent
        application.sendPostedEvents(None, event.Type.DeferredDelete)


def _watch_timers(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, str]]:
    """Every timer started from Python while the test runs, with the line that started it."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return []
    started: list[tuple[Any, str]] = []
    original: Callable[..., None] = core.QTimer.start

    def start(timer: Any, *arguments: Any) -> None:
        caller = traceback.extract_stack(limit=2)[0]
        started.append((timer, f"{caller.filename}:{caller.lineno}"))
        original(timer, *arguments)

    monkeypatch.setattr(core.QTimer, "start", start)
    return started


def _is_running(timer: Any) -> bool:
    return bool(sys.modules["shiboken6"].isValid(timer) and timer.isActive())


def _jobs() -> list[str]:
    core = sys.modules.get("PySide6.QtCore")
    if core is None or not (count := core.QThreadPool.globalInstance().activeThreadCount()):
        return []
    return [f"{count} running jobs"]


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    """The bundled data, loaded once; a fault in it fails every test that asks."""
    from careergui.assets import role_files  # late: the tests of the rooms below data run without it
    from careergui.data.load import load_catalog

    loaded = load_catalog(role_files())
    assert not loaded.faults, loaded.faults
    return loaded.catalog


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout the tests run against."""
    return ROOT


@pytest.fixture(scope="session")
def official_catalog() -> Catalog:
    """Everything bundled, the official figures too, loaded once; a fault in it fails every test that asks."""
    from careergui.data.load import load_all  # late: as above

    loaded = load_all([])
    assert not loaded.faults, loaded.faults
    gc.freeze()  # it stays for all tests, so nothing in it need be looked through for circles
    return loaded.catalog
