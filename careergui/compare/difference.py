"""The difference of two figures, with how it was found and how sure it is: the one place that subtracts; leaves wording to others."""

from math import hypot

from msgspec.structs import replace

from careergui.compare.figure_words import figure_words
from careergui.compare.kinds import mixed
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import margin_of, standard_error
from careergui.domain.difference import Bound, Certainty, Difference, Doubt
from careergui.domain.estimate import Estimate, Number, Status, Unit, difference_unit
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role

BOTH_BOUNDS = "Both values are only known to be at least their limits."
_AVERAGE = {"pay.annual.median": "pay.annual.mean", "pay.hourly.median": "pay.hourly.mean"}
"""The average beside a median: the survey publishes its error, and none of a median."""
_RELATIVE = frozenset({"USD/year", "USD/hour", "jobs", "jobs/year", "per 1,000 jobs"})
"""Units in which a difference may be read as a percentage of the baseline; a percentage of a share would pass for points."""


def difference(catalog: Catalog, role: Role, baseline: Role, measure_id: str) -> Difference:
    """Role minus baseline: as a source states it, else from both values, else along stated differences.

    Nothing is subtracted across kinds of figures (résumés against official statistics); such a difference is missing, with the reason.
    """
    stated = _stated(catalog, role.id, baseline.id, measure_id)
    if stated is not None:
        return stated
    measure = BY_ID[measure_id]
    if kinds := mixed(catalog, role, baseline):
        return none(measure.unit, "not-applicable", kinds)
    first, second = catalog.estimate(role, measure_id), catalog.estimate(baseline, measure_id)
    if first.value is None or second.value is None:
        return _along_pairs(catalog, role, baseline, measure_id)
    found = between(first, second, measure.decimals)
    average = _AVERAGE.get(measure_id)
    if average is None or not found.value:
        return found
    return replace(found, doubt=_doubt(found.value, catalog.estimate(role, average), catalog.estimate(baseline, average)))


def between(first: Estimate, second: Estimate, decimals: int) -> Difference:
    """One known figure less another of the same measure, rounded as the measure is written.

    The standard error of the difference is the root of the sum of the squared standard errors of both, as the U.S. Census Bureau gives it
    (“Calculating Measures of Error for Derived Estimates”, formula for a sum or difference). The two estimates are taken as independent:
    no covariance of figures of the same survey is published. Its 90 % margin is 1.645 times that.
    """
    if first.value is None or second.value is None:
        silent = first if first.value is None else second
        return none(first.unit, silent.status, silent.note)
    capped = (first.status == "top-coded", second.status == "top-coded")
    if all(capped):
        return none(first.unit, "top-coded", BOTH_BOUNDS)
    gap = first.value - second.value
    margin, certainty = certainty_of(gap, standard_error(first), standard_error(second))
    return Difference(
        value=round(gap, decimals),
        unit=difference_unit(first.unit),
        certainty="bound" if any(capped) else certainty,
        margin=margin,
        bound=_bound(*capped),
        relative=_relative(gap, second),
        sources=_each(first.source, second.source),
        periods=_each(first.period, second.period),
        area=first.area,
        adjusted_by=first.adjusted_by,
        note=f"{figure_words(first)} minus {figure_words(second)}.",
    )


def _doubt(median: Number, first: Estimate, second: Estimate) -> Doubt:
    """Whether averages and their errors bear the direction of a difference of medians; no doubt where no error is published."""
    if first.value is None or second.value is None:
        return ""
    gap = first.value - second.value
    verdict = certainty_of(gap, standard_error(first), standard_error(second))[1]
    if verdict == "clear":
        return "" if (gap > 0) == (median > 0) else "averages-opposite"
    return "averages-too-close" if verdict == "within-sampling-error" else ""


def none(unit: Unit, status: Status, why: str) -> Difference:
    """A difference that there is not, with the reason; `unit` is that of the figures."""
    status = "missing" if status in {"reported", "derived", "corrected", "top-coded"} else status
    return Difference(unit=difference_unit(unit), status=status, found="none", certainty="not-comparable", note=why)


def stated(found: Estimate, *, turned: bool = False) -> Difference:
    """A difference as its source states it; `turned` reads it the other way round."""
    if found.value is None:
        return Difference(unit=found.unit, status=found.status, found="none", certainty="not-comparable", note=found.note)
    return Difference(
        value=-found.value if turned else found.value,
        unit=found.unit,
        status="derived" if turned else found.status,
        found="turned" if turned else "stated",
        certainty="no-error-published",
        sources=_each(found.source),
        periods=_each(found.period),
        area=found.area,
        printed=found.printed,
        note="The stated difference, read the other way round." if turned else found.note,
    )


def certainty_of(value: float, first_error: float | None, second_error: float | None) -> tuple[float | None, Certainty]:
    """The 90 % margin of a difference of two figures with standard errors, and the verdict; as in `between`."""
    if first_error is None or second_error is None:
        return None, "no-error-published"
    margin = margin_of(hypot(first_error, second_error))
    return margin, "clear" if abs(value) > margin else "within-sampling-error"


def _bound(first_capped: bool, second_capped: bool) -> Bound:  # noqa: FBT001 # the two operands, in order
    return "at-least" if first_capped else "at-most" if second_capped else ""


def _relative(value: float, baseline: Estimate) -> float | None:
    whole = baseline.value or 0
    return value / whole * 100 if whole > 0 and baseline.unit in _RELATIVE else None


def _each(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in names if name))


def _stated(catalog: Catalog, role_id: str, baseline_id: str, measure_id: str) -> Difference | None:
    """What the source says of exactly these two, in either direction; None where it says nothing."""
    pair = catalog.pairs.get((role_id, baseline_id))
    turned = catalog.pairs.get((baseline_id, role_id)) if pair is None else None
    asked = pair or turned
    found = asked.differences.get(measure_id) if asked else None
    return stated(found, turned=pair is None) if found is not None else None


def _along_pairs(catalog: Catalog, role: Role, baseline: Role, measure_id: str) -> Difference:
    """The sum of stated differences on the way from one role to the other over a third, or why there is none."""
    measure = BY_ID[measure_id]
    for pair in catalog.pairs_of(role.id):
        between_ = pair.baseline if pair.role == role.id else pair.role
        first = _stated(catalog, role.id, between_, measure_id)
        second = _stated(catalog, between_, baseline.id, measure_id)
        if first and second and first.value is not None and second.value is not None:
            return _over(first, second, first.value + second.value, measure.decimals, catalog.roles[between_].title)
    return none(measure.unit, "missing", _reason(catalog, role, baseline, measure_id))


def _over(first: Difference, second: Difference, value: Number, decimals: int, title: str) -> Difference:
    return Difference(
        value=round(value, decimals),
        unit=first.unit,
        found="along",
        certainty="no-error-published",
        sources=_each(*first.sources, *second.sources),
        periods=_each(*first.periods, *second.periods),
        note=f"From the stated differences of both to {title}.",
    )


def _reason(catalog: Catalog, role: Role, baseline: Role, measure_id: str) -> str:
    absent = [entry for entry in (role, baseline) if not catalog.estimate(entry, measure_id).known]
    return " ".join(dict.fromkeys(f"{entry.title}: {catalog.estimate(entry, measure_id).note}" for entry in absent))
