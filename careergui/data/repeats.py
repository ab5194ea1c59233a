"""Keys that stand twice in one object, of which any reader keeps one only and says nothing; leaves what the keys mean to explain."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from careergui.data.faults import Found, child, quoted

_ESCAPED_QUOTE = rb"\u0022"
_BEFORE_A_COLON = (b" :", b"\t:", b"\n:", b"\r:")
"""What stands in a file whose keys do not end in `":`; in others it may stand in a text."""


class _Object(dict[str, Any]):
    """An object that knows which of its keys stood in it more than once."""

    repeated: tuple[str, ...] = ()


def may_repeat(content: bytes) -> bool:
    """Whether some key of sound JSON could stand twice: a quick look that may be wrong only in saying yes."""
    if _ESCAPED_QUOTE in content:
        return True
    return _keys(content) != _keys(msgspec.json.encode(msgspec.json.decode(content)))


def _keys(content: bytes) -> int:
    """How many ends of keys there seem to be: counted, where that is enough, as finding a pattern takes many times as long."""
    if any(spaced in content for spaced in _BEFORE_A_COLON):
        return len(re.findall(rb'"\s*:', content))
    return content.count(b'":')


def repeated(content: bytes, path: str) -> Iterator[Found]:
    """Every key that stands twice in an object of sound JSON, or in those within it."""
    import json  # start time: needed only when something is wrong

    # Numbers are of no matter here, and Python refuses to read very long ones.
    yield from _in(json.loads(content, object_pairs_hook=_object, parse_int=len, parse_float=len), path)


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    if len(made) < len(pairs):
        counted = Counter(key for key, _ in pairs)
        made.repeated = tuple(key for key, times in counted.items() if times > 1)
    return made


def _in(value: Any, path: str) -> Iterator[Found]:
    if isinstance(value, _Object):
        yield from ((child(path, key), f"stands twice, and only one {quoted(key)} can be meant") for key in value.repeated)
        for key, item in value.items():
            yield from _in(item, child(path, key))
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _in(item, f"{path}[{place}]")
