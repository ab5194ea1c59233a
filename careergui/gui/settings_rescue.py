"""Takes what is sound out of a damaged file of settings, sets the file aside, says what was lost; leaves sound ones to settings."""

import re
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


def rescued(path: Path, content: bytes, reason: str, kind: type[T]) -> tuple[T, str, Fault]:
    """The sound fields of a file that is not sound as a whole (all as usual where it is not even JSON), what to say, and the fault.

    `reason` is what is wrong first, in msgspec's words.
    """
    settings, lost = _sound_fields(content, kind)
    aside = _set_aside(path)
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
            name = _take_out(fields, _AT.search(str(wrong)))
        if not name:
            break
        lost.append(_WORDS.get(name, "the list"))
    return kind(), ()


def _take_out(fields: dict[str, Any], place: re.Match[str] | None) -> str:
    """Remove the field that is named from those of the file, or of the view; its name, or "" when there is none."""
    outer, inner = place.groups() if place else ("", "")
    within = fields.get(_VIEW) if outer == _VIEW and inner else fields
    name = inner if within is not fields else outer
    if not isinstance(within, dict) or name not in within:
        return ""
    del within[name]
    return str(name)


def _set_aside(path: Path) -> str:
    """Rename a broken file to a free name beside it, and say so."""
    names = (f"{path.name}.broken", *(f"{path.name}.broken-{number}" for number in range(2, 100)))
    aside = next((place for place in map(path.with_name, names) if not place.exists()), path.with_name(names[0]))
    try:
        path.replace(aside)
    except OSError as error:
        return f"The file {path} cannot be set aside ({error.strerror})."
    return f"The file is kept as {aside.name}."
