"""Between which ranks each of some figures lies: one rank where all is known, a range where a bound leaves it open."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from careergui.domain.difference import Bound
from careergui.domain.estimate import Estimate, Number

Entry: TypeAlias = tuple[Number | None, Bound]
"""A value, and whether it is known or only that the figure is at least, or at most, so much."""
Range: TypeAlias = tuple[int, int] | tuple[None, None]
"""The best and the last rank that are possible; none without a figure."""


def is_bound(estimate: Estimate) -> bool:
    """Whether a figure is only known to be at least so much."""
    return estimate.status == "top-coded"


def ranges(entries: Sequence[Entry]) -> list[Range]:
    """For each figure the ranks that are possible, 1 for the highest; equal figures share one.

    A bound may be any amount from its limit up, or down, so everything beyond its limit may stand on either side of it.
    """
    sorts = [sorted(value for value, bound in entries if value is not None and bound == wanted) for wanted in _BOUNDS]
    by_entry = {entry: _range(entry, *sorts) for entry in set(entries)}
    return [by_entry[entry] for entry in entries]


_BOUNDS: tuple[Bound, ...] = ("", "at-least", "at-most")


def _range(entry: Entry, known: Sequence[Number], at_least: Sequence[Number], at_most: Sequence[Number]) -> Range:
    value, bound = entry
    if value is None:
        return None, None
    surely = _above(value, known) + _above(value, at_least)
    if bound == "at-most":
        return 1 + surely, len(known) + len(at_least) + len(at_most)
    maybe = _above(value, known) + len(at_least) + _above(value, at_most)
    return (1, maybe) if bound else (1 + surely, 1 + maybe)


def _above(value: Number, ordered: Sequence[Number]) -> int:
    return len(ordered) - bisect_right(ordered, value)
