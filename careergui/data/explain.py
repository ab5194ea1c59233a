"""Why a record does not fit its type: walks it field by field to name every fault; leaves rules across fields to check."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from math import isinf
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
import msgspec.structs
from msgspec import Meta, Struct

from careergui.data.faults import BEYOND, MOST_FAULTS, Found, child, quoted, shown
from careergui.data.malformed import REFUSED, malformed

_IDENTIFIER = "an identifier of lower-case letters, digits and hyphens, at most 80 of them, that does not begin with a hyphen"
_PLAIN_WORDS = {str: "text", bool: "true or false", dict: "an object", Mapping: "an object", tuple: "a list", NoneType: "null"}
_NUMBERS = (int, float)


class _TooGreat(Struct):
    """Stands for a number that no float can hold, so that it fits no type and is found where it stands."""


def _number(digits: str) -> float | _TooGreat:
    number = float(digits)
    return _TooGreat() if isinf(number) else number


_ENDLESS = re.compile(rb"-?[0-9]{400,}(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_LOOSE = msgspec.json.Decoder(float_hook=_number)


def explain(raw: bytes, kind: Any, path: str) -> list[Found]:
    """Every reason why `raw` is not a `kind`; never empty, as it is called when msgspec has refused it."""
    try:
        found = list(islice(_walk(_loosely(raw), kind, path), MOST_FAULTS + 1))
    except REFUSED as error:
        return [(path, malformed(raw, error))]
    return found or [(path, _refusal(raw, kind))]


def _loosely(raw: bytes) -> Any:
    """The value whatever its numbers; one of more digits than Python takes becomes one too great, and is found where it stands."""
    try:
        return _LOOSE.decode(raw)
    except msgspec.ValidationError:
        return _LOOSE.decode(_ENDLESS.sub(b"1e999", raw))


def _refusal(raw: bytes, kind: Any) -> str:
    try:
        msgspec.json.decode(raw, type=kind)
    except REFUSED as error:
        return f"cannot be read: {error}"
    return "cannot be read"


def _walk(value: Any, kind: Any, path: str) -> Iterator[Found]:
    if _fits(value, kind):
        return
    if (most := _most(kind)) is not None and isinstance(value, list | dict) and len(value) > most:
        yield path, f"must be {_expected(kind)} of at most {most:,} entries; it has {len(value):,}"  # too many to look at one by one
        return
    inside = _inside(value, _bare(kind), path)
    yield next(inside, (path, f"must be {_expected(kind)}; it is {_shown(value)}"))
    yield from inside


def _shown(value: object) -> str:
    return BEYOND if isinstance(value, _TooGreat) else shown(value)


def _fits(value: Any, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except REFUSED:
        return False
    return True


def _most(kind: Any) -> int | None:
    """How many entries a list or an object may have; None where that is not limited, or the type is of neither."""
    limited = get_origin(kind) is Annotated and get_args(kind)[0] is not str
    return get_args(kind)[1].max_length if limited else None


def _inside(value: Any, kind: Any, path: str) -> Iterator[Found]:
    origin = get_origin(kind)
    if isinstance(value, dict) and isinstance(kind, type) and issubclass(kind, Struct):
        yield from _fields(value, kind, path)
    elif isinstance(value, dict) and origin in {dict, Mapping}:
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
        return _limited(_expected(arguments[0]), arguments[1]) if _most(kind) is None else _expected(arguments[0])
    if origin is Literal:
        return ("one of " if len(arguments) > 1 else "") + ", ".join(quoted(choice) for choice in arguments)
    if origin in {Union, UnionType}:
        return " or ".join(dict.fromkeys(_expected(choice) for choice in arguments))
    return "a number" if kind in _NUMBERS else _PLAIN_WORDS.get(origin or kind, "an object")


def _limited(words: str, limits: Meta) -> str:
    if limits.pattern is not None:
        return _IDENTIFIER
    if limits.ge is not None:
        return f"{words} of {limits.ge} to {limits.le:,}" if limits.le is not None else f"{words} of at least {limits.ge}"
    if limits.min_length is not None:
        return f"{words} of {limits.min_length} to {limits.max_length:,} characters"
    return f"{words} of at most {limits.max_length:,} characters"
