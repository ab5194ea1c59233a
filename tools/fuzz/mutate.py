"""Changes one thing or a few in a JSON file: a value, a key, a list, or bytes as they lie; knows nothing of what it means."""

import copy
import json
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, TypeAlias

Place: TypeAlias = tuple[Any, Any]
"""What holds a value, and the key or number it is held under."""

MARKUP = "<img src=x onerror=alert(1)>"
FORMULA = "=HYPERLINK(1)"
STRANGE: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 0.5, -0.0, 1e308, -1e308, 5e-324, 2**31, 2**63, 10**310, "", " ", "x" * 5_000, "\ufffe", "\uffff",
    "\u0000", "\x1b[31m", "\u202egnp", "a\nb", "a\tb", "\u2028", FORMULA, "+1+1", "@SUM(A1)", "-2+3", MARKUP, "&amp;", "]]>", "<!--",
    "`x` **b** [a](http://x)", "| a | b |", "https://example.org", "29-1141", "case-manager", [], {}, [[]], [None], {"": ""}, ["x"] * 3_000,
    "\U0001d518", "👩‍⚕️", "é" * 300, "../../etc/passwd", "NaN", "2024-13-45", -(2**63),
)  # fmt: skip


_MOST_SHIFTED = 2**63
"""A whole number beyond this is not multiplied: there may be no such float."""


def places(value: Any) -> Iterator[Place]:
    """Everywhere a value is held, at any depth."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from places(value[key])


def _replace(holder: Any, key: Any, chance: Random) -> None:
    holder[key] = copy.deepcopy(chance.choice(STRANGE))


def _remove(holder: Any, key: Any, _chance: Random) -> None:
    del holder[key]


def _rename(holder: Any, key: Any, chance: Random) -> None:
    if isinstance(holder, dict):
        holder[f"{key}{chance.choice(('', 's', '_', ' ', MARKUP))}"] = holder.pop(key)


def _repeat(holder: Any, key: Any, chance: Random) -> None:
    if isinstance(holder, list):
        holder[key:key] = [copy.deepcopy(holder[key])] * chance.choice((1, 2, 50))


def _shift(holder: Any, key: Any, chance: Random) -> None:
    """A number a little or much beside itself; a text with something at its end."""
    found = holder[key]
    if isinstance(found, int | float) and not isinstance(found, bool) and abs(found) < _MOST_SHIFTED:
        holder[key] = found * chance.choice((-1, 0, 1.000001, 10, 1e6, 1e300))
    elif isinstance(found, str):
        holder[key] = found + str(chance.choice(STRANGE))[:200]


_CHANGES: tuple[Callable[[Any, Any, Random], None], ...] = (_replace, _replace, _replace, _shift, _shift, _remove, _rename, _repeat)


def of_values(content: bytes, chance: Random) -> bytes:
    """The file with one to four values changed."""
    value = json.loads(content)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        found = list(places(value))
        if found:
            holder, key = chance.choice(found)
            chance.choice(_CHANGES)(holder, key, chance)
    return json.dumps(value, ensure_ascii=chance.random() < 0.5).encode("utf-8", errors="surrogatepass")


def of_bytes(content: bytes, chance: Random) -> bytes:
    """The file with bytes flipped, cut off, put in, or in another encoding."""
    changed = bytearray(content)
    way = chance.randrange(6)
    if way == 0:
        return content[: chance.randrange(len(content) + 1)]
    if way == 1:
        return chance.choice((b"\xef\xbb\xbf", b"\x00", b" ", b"[")) + content
    if way == 2:
        return content.decode("utf-8").encode(chance.choice(("utf-16", "utf-32", "utf-16-le")))
    if way == 3:
        return b"[" * chance.choice((100, 5_000, 200_000)) + content
    for _ in range(chance.choice((1, 5, 50))):
        place = chance.randrange(len(changed))
        changed[place : place + (way == 4)] = bytes([chance.randrange(256)])
    return bytes(changed)


def mutated(content: bytes, chance: Random) -> bytes:
    """Changed in one of both ways, by values three times in four."""
    return of_values(content, chance) if chance.random() < 0.75 else of_bytes(content, chance)
