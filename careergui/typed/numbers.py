"""Numbers and sizes as they are typed; leaves what may be done with a number to those who ask for it."""

import re
from typing import Any

from careergui.typed.refusal import Refusal, quoted

_WHOLE, _SIZE, _PLACES = r"[+-]?[0-9]{1,9}", r"([0-9]{1,9})[x×X]([0-9]{1,9})", r"[1-9](,[1-9])*"
"""Compiled when first asked for: most starts of the program read no number."""


def whole_number(text: str, least: int, most: int) -> int | Refusal:
    """A whole number within limits, in the digits 0 to 9."""
    if re.fullmatch(_WHOLE, text) and least <= int(text) <= most:
        return int(text)
    return Refusal(f"must be a whole number from {least} to {most:,}, not {quoted(text)}")


def size(text: str) -> tuple[int, int] | Refusal:
    """Width and height in pixels, typed as WIDTHxHEIGHT; whether such a picture can be made is for export to say."""
    found = re.fullmatch(_SIZE, text)
    if found:
        return int(found[1]), int(found[2])
    return Refusal(f"must be WIDTHxHEIGHT in pixels, such as 1600x900, not {quoted(text)}")


def places(text: str, most: int) -> tuple[int, ...] | Refusal:
    """Different places from 1 to `most` (at most 9), with commas between, as places from 0."""
    numbers = tuple(int(part) for part in text.split(",")) if re.fullmatch(_PLACES, text) else ()
    if numbers and len(set(numbers)) == len(numbers) and max(numbers) <= most:
        return tuple(number - 1 for number in numbers)
    return Refusal(f"must be different numbers from 1 to {most}, such as 1,3,2, not {quoted(text)}")


def remembered(value: Any, least: int, most: int, usual: int) -> int:
    """A whole number as it was kept: the usual one where it is none, or is not within limits."""
    return value if type(value) is int and least <= value <= most else usual
