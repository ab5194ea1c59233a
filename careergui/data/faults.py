"""What is wrong with a data file, and where, in plain words; leaves finding it to explain and check."""

from collections.abc import Callable
from typing import TypeAlias

from msgspec import Struct

MOST_FAULTS = 200
"""Faults listed for one file; a file with more is not a file of roles, and a list of millions helps nobody."""

_LONGEST = 60
_LARGEST = 10**15
BEYOND = "a number far too large"
"""How a number too long to print is shown."""

Found: TypeAlias = tuple[str, str]
"""A JSON path and what is wrong there."""


class Fault(Struct, frozen=True):
    """One thing wrong with a file: the file, the JSON path in it, and what is wrong in words.

    `left_out` is the title (or else the id) of the role that is not shown because of it, "" when no role is.
    `part` is what of the bundled figures is missing because of it, such as "Pay by industry"; "" for files of a user's own.
    """

    file: str
    path: str
    message: str
    left_out: str = ""
    part: str = ""
    remedy: str = "Install careergui again."
    """What helps where a `part` is missing, as sentences."""
    sentence: str = ""
    """What to say in short where nothing is left out or missing because of it; the message then says all by itself."""

    def __str__(self) -> str:
        """One line for a terminal or a log."""
        if self.sentence:
            return self.message
        where = f"{printable(self.file, 4096)}: {self.path}: {self.message}"
        return f"{self.part} cannot be used: {where}. {self.remedy}" if self.part else where


class Heard:
    """Faults found after loading, each once and in order; whoever listens is told of each as it is found."""

    def __init__(self) -> None:
        self.found: list[Fault] = []
        self.tell: Callable[[Fault], None] | None = None

    def add(self, fault: Fault) -> None:
        """Keep a fault, and tell of it, unless it was found before: what is read piece by piece is read more than once."""
        if fault not in self.found:
            self.found.append(fault)
            if self.tell is not None:
                self.tell(fault)


def child(path: str, key: str) -> str:
    """The JSON path of a field below `path`: `.name` for plain names, `["pay.annual.mean"]` for others."""
    return f"{path}.{key}" if len(key) <= _LONGEST and key.isidentifier() else f"{path}[{quoted(key)}]"


def printable(text: str, longest: int = _LONGEST) -> str:
    """Text on one line: what cannot be seen is written as an escape, and what is long is shortened."""
    shown = "".join(letter if letter.isprintable() else f"\\u{ord(letter):04x}" for letter in text[:longest])
    return f"{shown}…" if len(text) > longest else shown


def quoted(text: str) -> str:
    """Text from a file as it is shown in a message."""
    return f'"{printable(text)}"'


def shown(value: object) -> str:
    """Any JSON value as it is shown in a message, never long."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        return quoted(value) if len(value) <= _LONGEST else f"text of {len(value):,} characters"
    if isinstance(value, int | float):
        return f"{value:,}" if abs(value) < _LARGEST else BEYOND
    return "a list" if isinstance(value, list | tuple) else "an object"
