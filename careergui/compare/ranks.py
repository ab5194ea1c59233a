"""Between which ranks each of some figures lies: one rank where all is known, a range where a top-coded one leaves it open."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from careergui.domain.estimate import Estimate, Number

Key: TypeAlias = tuple[Number | None, bool]
"""A value, and whether it is a bound."""
Range: TypeAlias = tuple[int, int] | tuple[None, None]
"""The best and the last rank that are possible; none without a figure."""


def is_bound(estimate: Estimate) -> bool:
    """Whether a figure is only known to be at least so much."""
    return estimate.status == "top-coded"


def ranges(estimates: Sequence[Estimate]) -> list[Range]:
    """For each figure the ranks that are possible, 1 for the highest; equal figures share one.

    A bound may be any amount from its limit up, so it may stand above everything, and everything that is known above its limit
    may have it above or below. Nothing is below a bound but what is known to be less than its limit, or another bound.
    """
    found = {_key(estimate) for estimate in estimates}
    known = sorted(value for value, bound in map(_key, estimates) if value is not None and not bound)
    limits = sorted(value for value, bound in map(_key, estimates) if value is not None and bound)
    by_key = {entry: _range(entry, known, limits) for entry in found}
    return [by_key[_key(estimate)] for estimate in estimates]


def _key(estimate: Estimate) -> Key:
    return estimate.value, is_bound(estimate)


def _range(entry: Key, known: Sequence[Number], limits: Sequence[Number]) -> Range:
    value, bound = entry
    if value is None:
        return None, None
    higher = len(known) - bisect_right(known, value)
    if bound:
        return 1, higher + len(limits)
    return 1 + higher + len(limits) - bisect_right(limits, value), 1 + higher + len(limits)
