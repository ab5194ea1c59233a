"""One call of the program from its words to its exit status, and every error in words; leaves the work to commands/."""

import contextlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from careergui import __version__
from careergui.cli.output import complain, fall_silent, finish, prepare_streams, say
from careergui.cli.parser import WrongCallError
from careergui.cli.table import COMMANDS, WINDOW, Command, overview, prepared
from careergui.errors import CareerguiError, UsageError
from careergui.text import plain
from careergui.typed import paths
from careergui.typed.refusal import Refusal, quoted
from careergui.typed.standing import standing

_INTERRUPTED = 130
_WITH_VALUE = ("--data", "--exit-after")
_LONGEST_MESSAGE = 2000
_LONGEST_REASON = 200


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one call and return its exit status: 0 done, 1 could not be done, 2 wrong call."""
    words = list(sys.argv[1:] if argv is None else argv)
    prepare_streams()
    try:
        status = _dispatch(words)
        finish()
    except BrokenPipeError:
        # Whoever read the result has seen enough, as `head` does.
        fall_silent()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the one place where every error becomes words and a status
        return _failed(error, debug="--debug" in words)
    return status


def run() -> None:
    """Carry out the call of this process, and end it."""
    _leave(main())


def _leave(status: int) -> NoReturn:
    """End the process at once, everything being written: taking Qt and numpy apart costs a fifth of drawing a chart, for nothing."""
    for stream in (sys.stdout, sys.stderr):
        # A stream can be missing (no console) or its reader gone; main() has told of what could be told.
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(status)


def _dispatch(words: list[str]) -> int:
    command, rest = _split(words)
    if command is None:
        return _say_and_leave(overview())
    if "--version" in words[: words.index("--") if "--" in words else None]:
        return _say_and_leave(f"careergui {__version__}")
    parser, carry_out = prepared(command)
    # Options between the roles are understood as long as no “--” says that none follow.
    parse = parser.parse_args if "--" in rest else parser.parse_intermixed_args
    try:
        arguments = parse(rest)
    except SystemExit:
        # argparse leaves this way after --help, and only then: our parser raises for everything else.
        return 0
    try:
        return carry_out(arguments)
    finally:
        # Also when the call failed: what it asked for may be in a file that is damaged.
        if getattr(arguments, "library", None) is not None:
            from careergui.cli.loading import warn_of_late  # late: only calls that load data have loaded it

            warn_of_late(arguments)


def _split(words: list[str]) -> tuple[Command | None, list[str]]:
    """The command a call names, and all its other words; None when the call asks for help on the whole."""
    place = 0
    while place < len(words) and words[place].startswith("-"):
        if words[place] in {"-h", "--help"}:
            return None, []
        place += 2 if words[place] in _WITH_VALUE else 1
    first = words[place] if place < len(words) else ""
    if first in COMMANDS and "--" not in words[:place]:
        return COMMANDS[first], words[:place] + words[place + 1 :]
    _refuse_unknown_word(first)
    return WINDOW, words


def _refuse_unknown_word(first: str) -> None:
    place = paths.path(first)
    file_like = Path(first).suffix or "/" in first or "\\" in first
    if first and not file_like and (isinstance(place, Refusal) or standing(place) == "nothing"):
        near = [name for name in COMMANDS if name[:2] == first[:2].lower()]
        hint = f" Did you mean {' or '.join(near)}?" if near else ""
        raise UsageError(f"{quoted(first)} is neither a command nor a file.{hint} “careergui --help” lists the commands.")


def _say_and_leave(text: str) -> int:
    say(text)
    return 0


def _failed(error: Exception, *, debug: bool) -> int:
    """Say what went wrong in one line, with the place in the program only when asked for; the exit status."""
    if debug:
        import traceback  # late: costs start time and is needed only here

        complain("".join(traceback.format_exception(error)))
    if isinstance(error, WrongCallError):
        complain(f"{error.program}: {_one_line(error)} See “{error.program} --help”.")
    elif isinstance(error, CareerguiError):
        complain(f"careergui: error: {_one_line(error)}")
    elif isinstance(error, MemoryError):
        complain("careergui: error: Memory does not suffice for this. Close other programs, or ask for a smaller picture.")
    elif isinstance(error, ImportError):
        complain(
            f"careergui: error: Part of the program cannot be loaded: {_one_line(error).partition('!')[0][:_LONGEST_REASON]} "
            "Give it more memory where that is limited, or install careergui again."
        )
    else:
        complain(
            f"careergui: error: {type(error).__name__}: {_one_line(error)} This is a fault of the program: "
            "please report it with what the same call prints with --debug, as the README says under “Reporting a fault”."
        )
    return error.exit_status if isinstance(error, CareerguiError) else 1


def _one_line(error: Exception) -> str:
    words = plain(str(error))
    words = words if len(words) <= _LONGEST_MESSAGE else f"{words[:_LONGEST_MESSAGE]}…"
    return words if not words or words[-1] in ".!?…" else f"{words}."
