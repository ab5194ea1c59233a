"""How sure one figure is: its standard error, its 90 % margin and what a reader must be warned of; leaves differences to difference."""

from collections.abc import Mapping
from typing import Final

from careergui.domain.estimate import Caution, Estimate, Number

NINETY: Final = 1.645
"""Standard errors in a 90 % margin of error: the normal quantile that BLS and the Census Bureau use for their 90 % intervals."""
FLAGGED: Final = 10
"""Relative standard error in percent from which a figure is flagged."""
HOLLOW: Final = 30
"""Relative standard error in percent from which a figure is also drawn hollow."""
FAR: Final = 2
"""Percentiles that fall together are far from the median from this ratio on, upwards or downwards."""
_NEIGHBOURS: Final = {"p10": "p25", "p25": "p10", "p75": "p90", "p90": "p75"}


def standard_error(estimate: Estimate) -> float | None:
    """The standard error in the estimate's own unit: relative standard error × estimate; None where none is published.

    Source: BLS, Handbook of Methods, Occupational Employment and Wage Statistics, “Relative standard error”: standard error over estimate.
    """
    if estimate.value is None or estimate.rse is None or estimate.status == "top-coded":
        return None
    return abs(estimate.value) * estimate.rse / 100


def margin(estimate: Estimate) -> float | None:
    """The 90 % margin of error in the estimate's own unit: 1.645 standard errors; None where no error is published."""
    error = standard_error(estimate)
    return None if error is None else margin_of(error)


def interval(estimate: Estimate) -> tuple[float | None, float | None]:
    """The ends of the 90 % interval, not below zero; none where no error is published."""
    found = margin(estimate)
    if found is None or estimate.value is None:
        return None, None
    return max(0.0, estimate.value - found), estimate.value + found


def margin_of(standard_error: float) -> float:
    """The 90 % margin that belongs to a standard error, in its unit."""
    return NINETY * standard_error


def caution(estimate: Estimate) -> Caution:
    """What a reader must be warned of: what is stored with the figure, else how large its relative standard error is; "" for nothing."""
    if estimate.caution or estimate.rse is None or estimate.value is None:
        return estimate.caution
    return "unreliable" if estimate.rse >= HOLLOW else "large-error" if estimate.rse >= FLAGGED else ""


def hollow(estimate: Estimate) -> bool:
    """Whether the figure is drawn hollow: its relative standard error is 30 % or more."""
    return caution(estimate) == "unreliable"


def neighbour(statistic: str) -> str:
    """The percentile next to one at the same end of the range: p75 for p90; "" for what is no end."""
    return _NEIGHBOURS.get(statistic, "")


def collapsed(value: Number, beside: Number, median: Number) -> bool:
    """Whether two neighbouring percentiles have collapsed into one figure far from the median.

    The rule: both are the same, and that figure is at least twice the median or at most half of it. Equal percentiles
    nearer to the median are usual where many are paid one rate (a wage scale, a minimum wage); farther away they come from few answers.
    """
    return value == beside and median > 0 and (value >= FAR * median or value * FAR <= median)


COLLAPSED: Final = "two neighbouring percentiles are the same and far from the median"
"""What has happened to a figure that is cautioned as collapsed."""
READ_WITH_CARE: Final = "read with care"
"""A caution where there is room for three words."""
CAUTIONS: Mapping[Caution, str] = {
    "collapsed-percentiles": f"{COLLAPSED[0].upper()}{COLLAPSED[1:]}: read it with care.",
    "large-error": f"The relative standard error is {FLAGGED}% or more: read it with care.",
    "unreliable": f"The relative standard error is {HOLLOW}% or more: too unsure to rely on.",
}
"""Each caution in a sentence; its place in a figure's note is made where it is shown."""
