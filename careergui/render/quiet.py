"""Has Qt start without a word on the terminal; where it finds no screen it ends in one line; leaves a log of Qt's words to gui."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from careergui import errors
from careergui.render.locales import utf8_locale

_MOST = 100
_NAMES = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
"""What in the environment leads Qt to a screen."""
_FAILED = 1


class Unsaid:
    """What Qt had to say before there was a log for it: kinds, categories and messages, the first of them."""

    def __init__(self, terminal: int) -> None:
        """`terminal` is where a person reads; -1 where nobody does."""
        self.lines: list[tuple[QtMsgType, str, str]] = []
        self.terminal = terminal

    def __call__(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Take note; after the worst kind Qt would end the process with an abort."""
        if kind is QtMsgType.QtFatalMsg:
            with suppress(OSError):
                os.write(self.terminal, f"careergui: error: {no_screen()}\n".encode())
            os._exit(_FAILED)
        if len(self.lines) < _MOST:
            self.lines.append((kind, context.category or "default", message))


@contextmanager
def quiet_start() -> Iterator[None]:
    """An application of Qt made inside says nothing, nor do the libraries that it loads; what Qt says later goes to no terminal either."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
        os.environ.pop("QT_QPA_PLATFORMTHEME", None)  # GTK, which may be named there, ends a process that has no display
    terminal = _hushed()
    unsaid = Unsaid(terminal)
    qInstallMessageHandler(unsaid)
    try:
        with utf8_locale():
            yield
    finally:
        if terminal >= 0:
            os.dup2(terminal, 2)
            os.close(terminal)
            unsaid.terminal = 2


def no_screen() -> str:
    """Why there is no window, and what to do."""
    named = " and ".join(f"{name}={os.environ[name]}" for name in _NAMES if os.environ.get(name))
    where = f"with {named} " if named else ""
    return f"No window can be opened: Qt finds no screen {where}in the environment. Name one that is there. {errors.WITHOUT_A_DISPLAY}"


def _hushed() -> int:
    """Another number for the error stream, which itself leads nowhere for now; -1 where there is none to be had."""
    try:
        sys.stderr.flush()
        terminal, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    except (OSError, AttributeError):
        return -1
    os.dup2(nowhere, 2)
    os.close(nowhere)
    return terminal
