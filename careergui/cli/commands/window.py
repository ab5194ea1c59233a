"""The call without a command: opens the window; leaves everything in it to app and gui."""

import gc
import os
import sys
from argparse import ArgumentParser
from typing import Any

from careergui.cli.parser import file_to_read
from careergui.cli.qt import load_qt
from careergui.errors import WITHOUT_A_DISPLAY, CareerguiError

DESCRIPTION = "Open the window, with further role files or a saved comparison. “careergui help” lists the commands."


def add_arguments(parser: ArgumentParser) -> None:
    """Files to open, and when to close again."""
    parser.add_argument("files", metavar="FILE", nargs="*", type=file_to_read, help="role files, or a saved comparison")
    parser.add_argument("--exit-after", choices=("window", "ready"), help="close after the first paint, or when the first page is painted")


def run(arguments: Any) -> int:
    """Open the window and stay until it is closed."""
    refuse_without_display()
    gc.disable()  # start time: collecting while Qt is imported frees nothing; the window collects by itself
    load_qt()
    from careergui.app import run_window  # late: the one command that loads the window, and with it Qt

    status: int = run_window([*arguments.data, *arguments.files], arguments.exit_after, arguments.debug)
    return status


def refuse_without_display() -> None:
    """Raise CareerguiError where no window can be shown; Qt itself would end the process without a word."""
    on_linux = sys.platform.startswith(("linux", "freebsd", "openbsd"))
    if on_linux and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise CareerguiError(f"There is no display to open a window on. {WITHOUT_A_DISPLAY}")
