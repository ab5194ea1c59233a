"""Takes what is sound out of a damaged file of settings, sets the file aside, says what was lost; leaves sound ones to settings."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from careergui.data.faults import Fault
from careergui.text import listing, plain

T = TypeVar("T")
_AT = re.compile(r"at `\$\.(\w+)(?:\.(\w+))?")
"""Where in the file something is wrong, in msgspec's words."""
_VIEW = "view"
_WORDS = {
    "theme": "the colours",
    "zoom": "the text size",
    "geometry": "the window’s place",
    "view": "what was shown",
    "page": "the page",
    "selected": "the role shown",
    "real": "real pay",
    "chosen": "the comparison",
    "baseline": "the baseline",
    "area": "the area",
    "filters": "the facets",
    "recent": "files opened lately",
    "recent_areas": "areas chosen lately",
    "export": "the export",
}
"""Fields in words, where they are not simply settings of the list."""
_ENTRIES = {"chosen": "a role", "export": "a choice", "recent": "an entry", "recent_areas": "an entry", "filters": "one"}
"""What is lost in words where the rest of a field stays."""


def rescued(path: Path, content: bytes, reason: str, kind: type[T]) -> tuple[T, str, Fault]:
    """The sound fields of a file that is not sound as a whole (all as usual where it is not even JSON), what to say, and the fault.

    `reason` is what is wrong first, in msgspec's words.
    """
    settings, lost = _sound_fields(content, kind)
    aside = set_aside(path)
    part = f"What was remembered of {listing(lost)}" if lost else "What was remembered"
    what, _, where = reason.partition(" - at `")
    remedy = f"It is as at a first start. {aside}"
    fault = Fault(f"{path}", where.rstrip("`") or "$", plain(what[:200]), part=part, remedy=remedy)
    return settings, f"{part} was damaged; careergui starts with {'the rest' if lost else 'the usual settings'}. {aside}", fault


def _sound_fields(content: bytes, kind: type[T]) -> tuple[T, tuple[str, ...]]:
    """The settings without the fields that are wrong, those of the view one by one, and these in words; all is lost where none is named."""
    try:
        fields = msgspec.json.decode(content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return kind(), ()
    lost: list[str] = []
    while isinstance(fields, dict):
        try:
            return msgspec.convert(fields, kind), tuple(dict.fromkeys(lost))
        except msgspec.ValidationError as wrong:
            words = _take_out(fields, _AT.search(str(wrong)), kind)
        if not words:
            break
        lost.append(words)
    return kind(), ()


def _take_out(fields: dict[str, Any], place: re.Match[str] | None, kind: type[Any]) -> str:
    """Remove the field that is named from those of the file, or of the view, or of its entries the bad ones; what is lost in words.

    "" when nothing is named that could be removed.
    """
    outer, inner = place.groups() if place else ("", "")
    within = fields.get(_VIEW) if outer == _VIEW and inner else fields
    name = inner if within is not fields else outer
    if not isinstance(within, dict) or name not in within:
        return ""
    whole = within.pop(name)
    alone = (lambda one: {_VIEW: {name: one}}) if within is not fields else (lambda one: {name: one})
    sound = _sound_entries(whole, lambda one: _fits(alone(one), kind))
    if not sound:
        return _WORDS.get(name, "the list")
    within[name] = sound
    return f"{_ENTRIES.get(name, 'parts')} of {_WORDS.get(name, 'the list')}"


def _sound_entries(whole: Any, fits: Callable[[Any], bool]) -> Any:
    """The entries of a list or an object that are sound each by itself; none where that is not what is wrong."""
    if isinstance(whole, list):
        sound: Any = [one for one in whole if fits([one])]
    elif isinstance(whole, dict):
        sound = {key: value for key, value in whole.items() if fits({key: value})}
    else:
        return None
    return sound if len(sound) < len(whole) else None


def _fits(fields: dict[str, Any], kind: type[Any]) -> bool:
    try:
        msgspec.convert(fields, kind)
    except msgspec.ValidationError:
        return False
    return True


def set_aside(path: Path) -> str:
    """Rename a broken file to a free name beside it, and say so."""
    names = (f"{path.name}.broken", *(f"{path.name}.broken-{number}" for number in range(2, 100)))
    aside = next((place for place in map(path.with_name, names) if not place.exists()), path.with_name(names[0]))
    try:
        path.replace(aside)
    except OSError as error:
        return f"The file {path} cannot be set aside ({error.strerror})."
    return f"The file is kept as {aside.name}."
