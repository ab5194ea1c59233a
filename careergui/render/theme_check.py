"""Whether colours that were read can be drawn with: as many as are asked for, and words that stand out from their ground."""

from typing import Any

_LENGTHS = {"roles": 8, **dict.fromkeys(("levels", "level_text", "steps", "step_text", "gaps", "gap_text"), 7)}
"""Colours of a list. One that is shorter would end the process within Qt, where no error gets out."""
_READ_ON = {"text1": "surface", "text2": "surface", "text3": "surface", "button_text": "button", "caution_text": "caution_ground"}
_LEAST_CONTRAST = 3.0
"""What the colours of words must have on their ground at the very least; those bundled have more (WCAG 2, for large text)."""
_CHANNELS = ((1, 0.2126), (3, 0.7152), (5, 0.0722))
"""Where a channel stands in "#RRGGBB", and its weight in the luminance."""


def what_is_wrong(theme: Any, name: str) -> str:
    """What is wrong with the theme of a name, as field and words; "" when nothing is."""
    if theme.name != name:
        return f"$.name: is {theme.name}, not {name}"
    for field, count in _LENGTHS.items():
        if len(getattr(theme, field)) != count:
            return f"$.{field}: has {len(getattr(theme, field))} colours, not {count}"
    for words, ground in _READ_ON.items():
        if contrast(getattr(theme, words), getattr(theme, ground)) < _LEAST_CONTRAST:
            return f"$.{words}: cannot be read on {ground}"
    return ""


def contrast(one: str, other: str) -> float:
    """The ratio of luminance of two colours "#RRGGBB", from 1 to 21 (WCAG 2)."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    return sum(weight * _linear(int(colour[place : place + 2], 16) / 255) for place, weight in _CHANNELS)


def _linear(share: float) -> float:
    return float(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
