"""The 90 % intervals of the compared roles in a scatter, and what is said of them; leaves drawing them to render."""

from collections.abc import Iterable, Sequence

from careergui.charts.scatter_spec import Ends, ScatterAxis, ScatterInterval, ScatterPoint
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import FLAGGED, caution, interval
from careergui.domain.estimate import Estimate
from careergui.text import first_lower, listing

WHISKERS = "Thin lines: 90% intervals of compared roles, where they reach beyond the mark."
"""What whiskers are, where there may be some."""


def intervals_of(catalog: Catalog, compared: Iterable[ScatterPoint], axes: Sequence[ScatterAxis]) -> tuple[ScatterInterval, ...]:
    """The intervals on both axes (across, up) of the compared roles for which one of the two figures has a published error."""
    found = [ScatterInterval(point.role, *(_ends(_figure(catalog, point.role, axis)) for axis in axes)) for point in compared]
    return tuple(one for one in found if one.across or one.up)


def interval_notes(catalog: Catalog, intervals: Iterable[ScatterInterval], axes: Sequence[ScatterAxis]) -> tuple[str, ...]:
    """That the lines are intervals, and which of the figures they belong to are to be read with care; nothing without intervals."""
    found = list(intervals)
    unsure = [
        f"{catalog.roles[one.role].title} ({first_lower(axis.label)})"
        for one in found
        for axis in axes
        if caution(_figure(catalog, one.role, axis))
    ]
    care = f"To be read with care, as the relative standard error is {FLAGGED}% or more: {listing(unsure)}."
    return (*((WHISKERS,) if found else ()), *((care,) if unsure else ()))


def _figure(catalog: Catalog, role: str, axis: ScatterAxis) -> Estimate:
    return catalog.estimate(catalog.roles[role], axis.measure)


def _ends(figure: Estimate) -> Ends | None:
    low, high = interval(figure)
    return None if low is None or high is None or low == high else (low, high)
