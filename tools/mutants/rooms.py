"""The rooms that are tried, their files and the tests that answer for them."""

from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent.parent
LEAST = 0.9
"""The share of changes that the tests of each room must notice."""


class Room(NamedTuple):
    """A room's name, where its code lies, and the tests that stand for it."""

    name: str
    code: tuple[str, ...]
    tests: tuple[str, ...]

    def every_file(self) -> list[Path]:
        """Its modules, in order."""
        return sorted(path for place in self.code for path in ([ROOT / place] if place.endswith(".py") else (ROOT / place).rglob("*.py")))

    def files(self) -> list[Path]:
        """Those that hold more than what the room is for."""
        return [path for path in self.every_file() if path.name != "__init__.py"]


ROOMS: tuple[Room, ...] = (
    Room("text", ("careergui/text.py",), ("tests/test_text.py",)),
    Room("domain", ("careergui/domain",), ("tests/domain",)),
    Room("search", ("careergui/search",), ("tests/search",)),
    Room("compare", ("careergui/compare",), ("tests/compare",)),
    Room("charts", ("careergui/charts",), ("tests/charts",)),
)
BY_NAME = {room.name: room for room in ROOMS}
