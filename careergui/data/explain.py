"""Why a record does not fit its type: walks it field by field to name every fault; leaves rules across fields to check."""

from collections.abc import Iterator
from math import isinf
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
import msgspec.structs
from msgspec import Meta, Struct

from careergui.data.faults import BEYOND, Found, child, printable, quoted, shown

REFUSED = (msgspec.MsgspecError, RecursionError, UnicodeError)
"""Everything msgspec raises for bytes it will not take."""

_IDENTIFIER = "an identifier of lower-case letters, digits and hyphens, at most 80 of them, that does not begin with a hyphen"
_PLAIN_WORDS = {str: "text", bool: "true or false", dict: "an object", tuple: "a list", NoneType: "null"}
_NUMBERS = (int, float)


class _TooGreat(Struct):
    """Stands for a number that no float can hold, so that it fits no type and is found where it stands."""


def _number(digits: str) -> float | _TooGreat:
    number = float(digits)
    return _TooGreat() if isinf(number) else number


_LOOSE = msgspec.json.Decoder(float_hook=_number)


def explain(raw: bytes, kind: Any, path: str) -> list[Found]:
    """Every reason why `raw` is not a `kind`; never empty, as it is called when msgspec has refused it."""
    try:
        found = list(_walk(_LOOSE.decode(raw), kind, path))
    except REFUSED as error:
        return [(path, malformed(raw, error))]
    return found or [(path, _refusal(raw, kind))]


def malformed(content: bytes, error: Exception) -> str:
    """What is wrong with bytes that are not JSON, with line and column where known."""
    if isinstance(error, RecursionError):
        return "is nested too deep to be read"
    if isinstance(error, UnicodeDecodeError):
        line = content.count(b"\n", 0, error.start) + 1
        return f"is not UTF-8 text (line {line:,}, byte {error.start:,}); save the file as UTF-8"
    if not content.strip():
        return "is empty"
    if "out of range" in str(error):
        return f"holds {BEYOND}"
    words, _, place = str(error).partition(" (byte ")
    position = int(place.rstrip(")")) if place else None
    return f"is not JSON: {_reason(words, content, position)}"


def _reason(words: str, content: bytes, position: int | None) -> str:
    if position is None:
        return "it breaks off, or holds half of a \\ud8…\\udf… pair" if b"\\ud" in content.lower() else "it breaks off before its end"
    line = content.count(b"\n", 0, position) + 1
    column = position - (content.rfind(b"\n", 0, position) + 1) + 1
    here = f"line {line:,}, column {column:,}"
    if any(content.startswith(name, max(0, position - back)) for name in (b"NaN", b"Infinity") for back in (0, 1)):
        return f"NaN and Infinity are not numbers ({here}); leave the value out and say why in a note"
    if content.startswith(b"\xef\xbb\xbf"):
        return "it begins with a byte order mark; save the file as UTF-8 without one"
    if "trailing characters" in words:
        return f"there is more after its end ({here})"
    if "trailing comma" in words:
        return f"a comma stands before the end of a list or an object ({here})"
    letter = content[position : position + 4].decode(errors="replace")[:1]
    return f"the character {printable(letter)} does not belong at {here}" if letter else f"it breaks off at {here}"


def _refusal(raw: bytes, kind: Any) -> str:
    try:
        msgspec.json.decode(raw, type=kind)
    except REFUSED as error:
        return f"cannot be read: {error}"
    return "cannot be read"


def _walk(value: Any, kind: Any, path: str) -> Iterator[Found]:
    if _fits(value, kind):
        return
    found = list(_inside(value, _bare(kind), path))
    yield from found or [(path, f"must be {_expected(kind)}; it is {_shown(value)}")]


def _shown(value: object) -> str:
    return BEYOND if isinstance(value, _TooGreat) else shown(value)


def _fits(value: Any, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except REFUSED:
        return False
    return True


def _inside(value: Any, kind: Any, path: str) -> Iterator[Found]:
    origin = get_origin(kind)
    if isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, Struct):
        yield from _fields(value, kind, path)
    elif isinstance(value, dict) and origin is dict:
        for key, item in value.items():
            yield from _walk(item, get_args(kind)[1], child(path, key))
    elif isinstance(value, list) and origin is tuple:
        for place, item in enumerate(value):
            yield from _walk(item, get_args(kind)[0], f"{path}[{place}]")


def _fields(value: dict[str, Any], kind: type[Struct], path: str) -> Iterator[Found]:
    fields = {field.name: field for field in msgspec.structs.fields(kind)}
    for name in value:
        if name not in fields:
            yield child(path, name), f"is not a known field; known here: {', '.join(fields)}"
    for name, field in fields.items():
        if name in value:
            yield from _walk(value[name], field.type, child(path, name))
        elif field.required:
            yield path, f"lacks the field {quoted(name)}"


def _bare(kind: Any) -> Any:
    """The type without its limits, and without the null that may stand for it."""
    if get_origin(kind) is Annotated:
        return _bare(get_args(kind)[0])
    choices = [choice for choice in get_args(kind) if choice is not NoneType]
    return _bare(choices[0]) if get_origin(kind) in {Union, UnionType} and len(choices) == 1 else kind


def _expected(kind: Any) -> str:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _limited(_expected(arguments[0]), arguments[1])
    if origin is Literal:
        return ("one of " if len(arguments) > 1 else "") + ", ".join(quoted(choice) for choice in arguments)
    if origin in {Union, UnionType}:
        return " or ".join(dict.fromkeys(_expected(choice) for choice in arguments))
    return "a number" if kind in _NUMBERS else _PLAIN_WORDS.get(origin or kind, "an object")


def _limited(words: str, limits: Meta) -> str:
    if limits.pattern is not None:
        return _IDENTIFIER
    if limits.ge is not None:
        return f"{words} of at least {limits.ge}"
    if limits.min_length is not None:
        return f"{words} of {limits.min_length} to {limits.max_length:,} characters"
    return f"{words} of at most {limits.max_length:,} characters"
