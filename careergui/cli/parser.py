"""What may stand on a command line and how a wrong call is said; leaves the meaning to each command."""

import argparse
import re
from collections.abc import Callable
from typing import NoReturn, TypeVar

from careergui.cli.lines import wrapped
from careergui.cli.output import terminal_width
from careergui.errors import UsageError
from careergui.typed import numbers, paths
from careergui.typed.refusal import Refusal

# Its few words are English, as all of ours, in every locale; looking for others on the disk takes as long as all the rest of a parser.
setattr(argparse, "_", str)  # noqa: B010 - argparse has no other way, and its types do not know this one

Value = TypeVar("Value")

FORMATS = ("text", "json", "csv", "md")
"""How a result can be printed."""
_HELP_WIDTH = 110
_ITEM = re.compile(r"[a-z]+: ")
"""The beginning of a line of help that stands by itself, its further lines indented as far."""


class WrongCallError(UsageError):
    """The words of a call do not fit its command; `program` says which command's help to read."""

    def __init__(self, program: str, message: str) -> None:
        super().__init__(message)
        self.program = program


class _Formatter(argparse.RawDescriptionHelpFormatter):
    """Help as wide as `help_width` says: argparse's own way of asking for the terminal's costs start time in every call."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=help_width())


def help_width() -> int:
    """The places of a line of help: no more than are easily read, nor than the terminal has."""
    return min(terminal_width() or _HELP_WIDTH, _HELP_WIDTH)


def flowed(text: str) -> str:
    """Paragraphs of help wrapped to the terminal; they are parted by empty lines, and by lines that begin like "kinds: "."""
    lines: list[str] = []
    for paragraph in text.split("\n\n"):
        items: list[str] = []
        for line in paragraph.splitlines():
            if items and not _ITEM.match(line):
                items[-1] += f" {line}"
            else:
                items.append(line)
        for item in items:
            head = found[0] if (found := _ITEM.match(item)) else ""
            lines += wrapped(item[len(head) :], head, help_width())
        lines.append("")
    return "\n".join(lines[:-1])


class Parser(argparse.ArgumentParser):
    """An argument parser that raises instead of ending the program, and that takes no shortened option names."""

    def __init__(self, program: str, usage: str, description: str, more: str = "") -> None:
        super().__init__(
            prog=program,
            usage="\n".join(wrapped(f"usage: {program} {usage}", line=help_width(), further=7)).removeprefix("usage: "),
            description=flowed(description),
            epilog=flowed(more) if more else None,
            allow_abbrev=False,
            formatter_class=_Formatter,
        )

    def error(self, message: str) -> NoReturn:
        """Raise WrongCallError in place of printing the usage and leaving."""
        raise WrongCallError(self.prog, message)


def add_common(parser: argparse.ArgumentParser) -> None:
    """The options that stand before or after any command."""
    group = parser.add_argument_group("options of every command")
    group.add_argument(
        "--data",
        metavar="FILE",
        type=file_to_read,
        action="append",
        default=[],
        help="read further roles from FILE; may be given more than once",
    )
    group.add_argument("--debug", action="store_true", help="show where in the program an error arose")


def add_format(parser: argparse.ArgumentParser) -> None:
    """How the result is printed."""
    parser.add_argument(
        "--format", choices=FORMATS, default="text", help="print the result as text (the default), json, csv or md (Markdown)"
    )


def add_area(parser: argparse.ArgumentParser) -> None:
    """The area of the official figures, and whether pay is adjusted for its prices."""
    group = parser.add_argument_group("place of the official figures")
    group.add_argument(
        "--area",
        metavar="AREA",
        default="US",
        help="US (the default), a state’s postal code such as OH, or another area’s code or name",
    )
    group.add_argument("--real", action="store_true", help="pay divided by the area’s regional price parity (United States = 100)")


def read_as(read: Callable[[str], Value | Refusal]) -> Callable[[str], Value]:
    """What is typed there, for an option's `type`: its value, or the sentence that refuses it."""

    def value(text: str) -> Value:
        found = read(text)
        if isinstance(found, Refusal):
            raise argparse.ArgumentTypeError(found.words)
        return found

    return value


def whole_number(least: int, most: int) -> Callable[[str], int]:
    """A reader of whole numbers within limits, for an option's `type`."""
    return read_as(lambda text: numbers.whole_number(text, least, most))


pixels = read_as(numbers.size)
"""A reader of a picture's size."""
file_to_read = read_as(paths.file_to_read)
"""A reader of the name of a file there should be."""
place_to_write = read_as(paths.folder)
"""A reader of the name of a file or a folder to be written."""
