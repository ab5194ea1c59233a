"""What stands in place of a value when a text gives none; leaves who says it to window and command line."""

from typing import NamedTuple, TypeVar

from careergui.errors import CareerguiError

Value = TypeVar("Value")
_SHOWN = 40


class Refusal(NamedTuple):
    """`words` are a sentence for the person who typed: what is wrong, and what would be right."""

    words: str


def usable(found: Value | Refusal) -> Value:
    """The value. Raises CareerguiError with the sentence when there is none."""
    if isinstance(found, Refusal):
        raise CareerguiError(found.words)
    return found


def quoted(text: str) -> str:
    """What was typed, as a sentence repeats it: short, on one line, in quotes."""
    seen = "".join(character if character.isprintable() else "·" for character in text[: _SHOWN + 1])
    return f"“{seen}”" if len(text) <= _SHOWN else f"“{seen[:_SHOWN]}…”"
