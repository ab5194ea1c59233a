"""Words to the terminal, whatever its character set; leaves what is said to the commands."""

import codecs
import contextlib
import os
import sys
from io import TextIOWrapper
from typing import TextIO

from careergui.errors import CareerguiError
from careergui.typed.numbers import whole_number
from careergui.typed.refusal import Refusal

_WIDEST = 999_999_999
_STAND_INS = {
    "−": "-",
    "–": "-",
    "—": "-",
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "…": "...",
    "·": "-",
    "×": "x",
    "≥": ">=",
    "±": "+/-",
    "é": "e",
    "•": "*",
}
"""What a terminal without a sign shows in its place: a lost minus would turn a figure round."""


def prepare_streams() -> None:
    """Make both streams able to say anything: UTF-8 into files and pipes, stand-ins where a terminal lacks a sign."""
    codecs.register_error("careergui", _stand_in)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            chosen = stream.isatty() or "PYTHONIOENCODING" in os.environ
            stream.reconfigure(encoding=stream.encoding if chosen else "utf-8", errors="careergui")


def say(text: str) -> None:
    """Print a result, ended by one line end; CareerguiError when it cannot be written, BrokenPipeError when nobody reads it."""
    if sys.stdout is None and os.name == "posix":  # elsewhere a program without a console has none either
        raise CareerguiError("Cannot write the result: the output is closed. Send it to a terminal, a file or a pipe.")
    try:
        _write(sys.stdout, text)
    except OSError as error:
        raise _unwritten(error) from error


def complain(text: str) -> None:
    """Print a message about the call, which is never part of a result; where it cannot be written the status alone tells."""
    with contextlib.suppress(OSError):
        _write(sys.stderr, text)


def finish() -> None:
    """Send out what is still held back; raises as `say` does."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        raise _unwritten(error) from error


def _unwritten(error: OSError) -> Exception:
    if isinstance(error, BrokenPipeError):
        return error
    return CareerguiError(f"Cannot write the result: {error.strerror or error}. What was written of it is not whole; send it elsewhere.")


def fall_silent() -> None:
    """Drop all further output, after its reader has gone."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def terminal_width() -> int:
    """Columns of the terminal, or as many as COLUMNS in the environment asks for; else 0 (no limit) for a file or a pipe."""
    asked = whole_number(os.environ.get("COLUMNS", ""), 1, _WIDEST)
    if not isinstance(asked, Refusal):
        return asked
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns if sys.stdout.isatty() else 0
    except (OSError, ValueError, AttributeError):
        return 0


def _write(stream: TextIO | None, text: str) -> None:
    # Without a console (pythonw) there is no stream to write to.
    if stream is not None:
        stream.write(text if text.endswith("\n") else f"{text}\n")


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = error.object[error.start : error.end]
    return "".join(_STAND_INS.get(character, "?") for character in lost), error.end
