"""What falls while the window is driven: exceptions nobody caught and lines of Qt's, each place once, with the trail that led there."""

import re
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_NUMBERS = re.compile(r"[0-9]+")
_HARMLESS = ("This plugin does not support", "Mouse event at ", "QFont::setPointSize", "Broken filename")
"""Qt's own lines: of the platform without a display, of a hand that reaches beyond a window just gone, of a file dialog."""


class Findings:
    """`found` holds each fault once, by where it was raised; `counts` how often it fell."""

    def __init__(self, trail: Callable[[], str]) -> None:
        """`trail` says what was done last."""
        self._trail = trail
        self.found: dict[str, str] = {}
        self.counts: dict[str, int] = {}

    def listen(self) -> None:
        """Hear everything that nobody caught from now on."""
        sys.excepthook = self._raised
        threading.excepthook = lambda failed: self._raised(failed.exc_type, failed.exc_value, failed.exc_traceback)
        sys.unraisablehook = lambda failed: self._raised(failed.exc_type, failed.exc_value, failed.exc_traceback)
        qInstallMessageHandler(self._said)

    def add(self, place: str, words: str) -> None:
        """Remember a fault by its place."""
        self.counts[place] = self.counts.get(place, 0) + 1
        if place not in self.found:
            self.found[place] = f"--- {place}\n{words}\n  last done:\n{self._trail()}"

    def told(self) -> tuple[str, ...]:
        """Each fault with its trail and how often it fell."""
        return tuple(f"{words}\n  fell {self.counts[place]} times" for place, words in self.found.items())

    def _raised(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        frames = traceback.extract_tb(trace)
        ours = [frame for frame in frames if "careergui" in frame.filename] or frames
        place = f"{ours[-1].filename.rsplit('careergui', 1)[-1]}:{ours[-1].lineno}" if ours else "nowhere"
        self.add(f"{kind.__name__} at {place}", "".join(traceback.format_exception(kind, error, trace)))

    def _said(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} and not message.startswith(_HARMLESS):
            self.add(f"Qt: {_NUMBERS.sub('…', message[:80])}", message)
