"""Puts what changed in this window into what other windows have written meanwhile; reads and writes nothing."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Fields: TypeAlias = Mapping[str, Any]

_TOGETHER = ("chosen", "baseline")
"""Fields of the view that make one comparison: the roles of one window with the baseline of another would be nobody's."""
_LONGEST = 8
"""Files and areas of late that are remembered."""


def merged(theirs: Fields, kept: Fields, now: Fields) -> dict[str, Any]:
    """What to write: of each field of `now` that differs from `kept`, its new value; of all others, also unknown ones, that of `theirs`.

    All three are settings as JSON has them: `theirs` as the file is now, `kept` as this window found or left it.
    """
    changed = {name: value for name, value in now.items() if name not in kept or value != kept[name]}
    return {**theirs, **{name: _joined(name, theirs.get(name), kept.get(name), value) for name, value in changed.items()}}


def _joined(name: str, theirs: Any, kept: Any, now: Any) -> Any:
    join = _JOINED.get(name)
    return join(theirs, kept, now) if join and all(isinstance(one, type(now)) for one in (theirs, kept)) else now


def _view(theirs: Fields, kept: Fields, now: Fields) -> dict[str, Any]:
    """Field by field, the comparison as one."""
    result = merged(theirs, kept, now)
    if any(now.get(name) != kept.get(name) for name in _TOGETHER):
        result.update({name: now[name] for name in _TOGETHER if name in now})
    return result


def _lately(theirs: list[Any], kept: list[Any], now: list[Any]) -> list[Any]:
    """Ours first, then what others have added."""
    return [*now, *(one for one in theirs if one not in now and one not in kept)][:_LONGEST]


_JOINED: dict[str, Callable[[Any, Any, Any], Any]] = {"view": _view, "recent": _lately, "recent_areas": _lately, "export": merged}
"""How a field is put together that two windows may both have changed; of others the last one written counts."""
