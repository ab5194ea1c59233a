"""The file of pay in each state, read when first asked for, and any one list in it; leaves the meaning of the lists to area_pay."""

from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeAlias, TypeVar

import msgspec
from msgspec import Raw, Struct

from careergui.data import holding
from careergui.data.faults import Fault
from careergui.data.reading import Faulty, decoded, read
from careergui.domain.area import Area

Kind = TypeVar("Kind")
Identity: TypeAlias = tuple[int, ...]
Group: TypeAlias = Literal["columns", "hourly", "hourly_given"]


class StateFile(Struct, frozen=True):
    """An AreaPayFile whose lists, one for each area, are not yet read."""

    format: Literal["careergui-area-pay/1"]
    source: str
    period: str
    areas: tuple[str, ...]
    occupations: tuple[Raw, ...]
    columns: dict[str, tuple[Raw, ...]]
    hourly: dict[str, tuple[Raw, ...]] = {}
    hourly_given: dict[str, tuple[Raw, ...]] = {}


_FILE = msgspec.json.Decoder(StateFile)
_MOST = 8
"""Files whose text is kept at hand; all together are many megabytes."""


class AreaFiles:
    """All states' files; the text of the few read last is at hand, that of others is read again when a further list is asked for."""

    def __init__(self, path_of: Callable[[str], Path], faulty: Faulty) -> None:
        self._path_of, self._faulty = path_of, faulty
        self._held: dict[str, StateFile] = {}
        self._known: dict[str, Identity | None] = {}
        """Which file was read of each state; None for one that cannot be used."""

    def of(self, state: str) -> StateFile | None:
        """A state's file; None (and one fault said) when it cannot be used, or is another one than it was when it was read first."""
        if state not in self._held and self._known.get(state, ()) is not None:
            self._hold(state)
        return self._held.get(state)

    def entry(self, area: Area, group: Group, name: str, decoder: "msgspec.json.Decoder[Kind]", none: Kind) -> Kind | None:
        """The list of a name that the file has for an area, or `none` where there is none of this name.

        None where it is damaged (one fault said), or the file cannot be used.
        """
        file = self.of(area.state)
        if file is None:
            return None
        lists: tuple[Raw, ...] | None = getattr(file, group).get(name)
        if lists is None or area.id not in file.areas:
            return none
        if len(lists) != len(file.areas):
            self.refuse(area.state, name, f"has not one list for each of {len(file.areas):,} areas")
            return None
        return self.decoded(area, lists[file.areas.index(area.id)], decoder, name)

    def decoded(self, area: Area, raw: Raw, decoder: "msgspec.json.Decoder[Kind]", name: str) -> Kind | None:
        """A part of an area's figures; None, and the fault said, where it is damaged."""
        return decoded(bytes(raw), decoder, f"{self._path_of(area.state)}, {area.id}, {name}", self._faulty, part_of(area.state))

    def refuse(self, state: str, name: str, words: str) -> None:
        """Say that a part of a state's file cannot be used, and why."""
        self._faulty(Fault(f"{self._path_of(state)}, {name}" if name else str(self._path_of(state)), "$", words, part=part_of(state)))

    def _hold(self, state: str) -> None:
        """Read a file and keep it when it is sound, and the same as before; let go of the one read longest ago."""
        identity = _identity(self._path_of(state))
        if self._known.setdefault(state, identity) != identity:  # columns of two releases would be put together
            file, words = None, "has become another file since it was first read"
        else:
            file = read(self._path_of(state), _FILE, self._faulty, part_of(state))
            words = holding.area_lists(file.areas, len(file.occupations), state) if file is not None else ""
        if words:
            self.refuse(state, "", words)
        if file is None or words:
            self._known[state] = None
            return
        self._held[state] = file
        while len(self._held) > _MOST:
            self._held.pop(next(iter(self._held)))


def _identity(path: Path) -> Identity:
    """What tells a file from another one in its place; nothing for one that is not there."""
    try:
        found = path.stat()
    except OSError:
        return ()
    return (found.st_ino, found.st_size, found.st_mtime_ns)


def part_of(state: str) -> str:
    """What the file of a state holds, in words."""
    return f"Pay and jobs by area in {state}"
