"""A desk for tests of commands that need no window on screen."""

from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.desk import Desk
from careergui.gui.file_target import FileTarget
from careergui.gui.session import Session


def bare_desk(qtbot: QtBot, session: Session, appearance: Appearance) -> Desk:
    """A real session and appearance, and a window with nothing in it."""
    window = FileTarget()
    qtbot.addWidget(window)
    return Desk(window, session, appearance, ())


def heard(session: Session) -> list[str]:
    """Every line that is said from now on."""
    said: list[str] = []
    session.said.connect(said.append)
    return said
