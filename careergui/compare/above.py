"""Whether one figure is above another for sure, in places too: the one rule for naming an end of many; leaves differences to difference."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from msgspec.structs import replace

from careergui.compare.across import Across, Standing, is_pay
from careergui.compare.difference import certainty_of
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import standard_error
from careergui.domain.estimate import Estimate, Number

Above: TypeAlias = Callable[[Standing, Standing], bool]
"""Whether the first place is above the second for sure."""


def is_above(one: Estimate, other: Estimate, average: Estimate | None = None, other_average: Estimate | None = None) -> bool:
    """Whether a figure is more than another: neither an error nor a bound leaves that open.

    A percentile has no published error: the averages beside it then have to differ the same way by more than their 90 % margin,
    as in difference.difference. Figures without any published error are taken as they are.
    """
    if one.value is None or other.value is None or other.status == "top-coded" or not _more(one.value - other.value, one, other):
        return False
    if one.status == "top-coded" or average is None or other_average is None or average.value is None or other_average.value is None:
        return True
    errors = standard_error(average), standard_error(other_average)
    return None in errors or _more(average.value - other_average.value, average, other_average)


def _more(gap: Number, one: Estimate, other: Estimate) -> bool:
    """Whether the first of two figures is higher, and no published error explains by how much."""
    return gap > 0 and certainty_of(gap, standard_error(one), standard_error(other))[1] != "within-sampling-error"


def above_in(catalog: Catalog, found: Across) -> Above:
    """The same of two places: for percentiles of pay by the averages there, for rates of jobs by the error of the number of jobs."""
    averages = averages_of(catalog, found)

    def above(high: Standing, low: Standing) -> bool:
        one, other = high.shown(real=found.real), low.shown(real=found.real)
        if not is_pay(found.measure.id):
            one, other = replace(one, rse=high.jobs.rse), replace(other, rse=low.jobs.rse)
        return is_above(one, other, averages.get(high.area.id), averages.get(low.area.id))

    return above


def averages_of(catalog: Catalog, found: Across) -> Mapping[str, Estimate]:
    """The averages beside percentiles of pay, by area; none where the figures are averages themselves or no pay."""
    if catalog.library is None or not is_pay(found.measure.id) or found.measure.id.endswith(".mean"):
        return {}
    measure = f"{found.measure.id.rpartition('.')[0]}.mean"
    return catalog.library.everywhere(found.role.id, measure, real=found.real, smaller=bool(found.places))
