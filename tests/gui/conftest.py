"""What tests of the window get: an appearance in force, a session with nothing chosen, windows that are cleared away."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.main_window import MainWindow
from careergui.gui.program import dress
from careergui.gui.session import Session
from careergui.gui.settings import Settings
from tests.gui.kit import session_of

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """Light colours and text at 100 %, with typeface and style sheet in force."""
    made = Appearance("light", 100)
    dress(qapp, made)
    yield made
    made.deleteLater()


@pytest.fixture
def session(catalog: Catalog) -> Session:
    """Nothing compared, the Case Manager in the profile."""
    return session_of(catalog, page="profile")


@pytest.fixture
def make_window(qtbot: QtBot, appearance: Appearance) -> MakeWindow:
    """Makes a window on a session, on screen and with its page drawn; cleared away after the test."""

    def make(session: Session, settings: Settings | None = None, width: int = 1280, height: int = 800) -> MainWindow:
        window = MainWindow(session, appearance, settings or Settings())
        qtbot.addWidget(window)
        window.resize(width, height)
        with qtbot.waitSignal(window.charts_painted):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make
