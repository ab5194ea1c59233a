"""Rules for one estimate and for the estimates of one role together; leaves reading to decode and references between records to check."""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from msgspec import Struct

from careergui.data.faults import Found, child, quoted, shown
from careergui.domain.estimate import WITH_VALUE, Estimate, Number, Unit, difference_unit
from careergui.domain.measures import BY_ID, EDUCATION_LEVELS, MEASURES, Measure


class Limits(Struct, frozen=True):
    """What an estimate of a measure must be: its unit, and the least and the greatest value that can be true."""

    unit: Unit
    least: float
    greatest: float


_GREATEST: dict[Unit, float] = {
    "USD/year": 1e9,
    "USD/hour": 1e6,
    "percent": 100,
    "percentage points": 100,
    "jobs": 1e10,
    "jobs/year": 1e10,
    "per 1,000 jobs": 1000,
    "ratio": 1e6,
}
_CHANGES = {"outlook.change_percent": (-100.0, 1e6), "outlook.new_jobs": (-1e10, 1e10)}
_CHAINS = tuple(
    tuple(f"pay.{period}.{name}" for name in names)
    for period in ("annual", "hourly")
    for names in (("p10", "p25", "median", "p75", "p90"), ("low", "mean", "high"))
)
_SPREADS = tuple((f"pay.{period}.spread", f"pay.{period}.high", f"pay.{period}.low") for period in ("annual", "hourly"))
_ROUNDED_TOTAL = 100.5
"""The most that shares may add up to: each of the eight is rounded."""


def _limits(measure: Measure) -> Limits:
    least, greatest = _CHANGES.get(measure.id, (0.0, _GREATEST[measure.unit]))
    return Limits(measure.unit, least, greatest)


def _difference(limits: Limits) -> Limits:
    span = limits.greatest - limits.least
    return Limits(difference_unit(limits.unit), -span, span)


FACTS: dict[str, Limits] = {measure.id: _limits(measure) for measure in MEASURES}
DIFFERENCES: dict[str, Limits] = {measure_id: _difference(limits) for measure_id, limits in FACTS.items()}
SHARE = Limits("percent", 0, 100)
OPENINGS = Limits("jobs", 0, _GREATEST["jobs"])
EMPLOYER_PAY: dict[Unit, Limits] = {unit: Limits(unit, 0, _GREATEST[unit]) for unit in ("USD/year", "USD/hour")}

_Rule: TypeAlias = tuple[str, Callable[[Estimate, Limits], bool], str]
"""The field at fault, whether the rule is broken, and what to say of it."""

_UNIT: _Rule = (".unit", lambda estimate, limits: estimate.unit != limits.unit, "must be {wanted}; it is {unit}")
_WITH_VALUE: tuple[_Rule, ...] = (
    (".status", lambda estimate, _: estimate.status not in WITH_VALUE, "is {status}, which goes without a value; here one is given"),
    _UNIT,
    (
        ".value",
        lambda estimate, limits: not limits.least <= (estimate.value or 0) <= limits.greatest,
        "must lie between {least:,.0f} and {greatest:,.0f}; it is {value}",
    ),
    ("", lambda estimate, _: not estimate.source, "has a value but names no source"),
    (
        "",
        lambda estimate, _: estimate.status == "corrected" and not (estimate.printed and estimate.note),
        "is corrected: it must say in printed what stood there and in note why",
    ),
)
_WITHOUT_VALUE: tuple[_Rule, ...] = (
    (".status", lambda estimate, _: estimate.status in WITH_VALUE, "is {status}, which needs a value; here none is given"),
    _UNIT,
    ("", lambda estimate, _: estimate.status == "missing" and not estimate.note.strip(), "is missing: it must say in note why"),
)


def is_ordinary(estimate: Estimate, limits: Limits, sources: Collection[str]) -> bool:
    """Whether one look is enough to see that no rule is broken; nearly every estimate of a large file is so."""
    value, status = estimate.value, estimate.status
    if estimate.source not in sources or estimate.unit != limits.unit:
        return False
    if value is None:
        return status == "missing" and bool(estimate.note.strip())
    if status == "corrected" and not (estimate.printed and estimate.note):
        return False
    return limits.least <= value <= limits.greatest and status in WITH_VALUE


def check_estimate(estimate: Estimate, limits: Limits, sources: Collection[str]) -> list[Found]:
    """Every rule one estimate breaks by itself, with paths below that of the estimate."""
    rules = _WITHOUT_VALUE if estimate.value is None else _WITH_VALUE
    found = [(field, _filled(words, estimate, limits)) for field, broken, words in rules if broken(estimate, limits)]
    if estimate.source and estimate.source not in sources:
        found.append((".source", f"refers to the source {quoted(estimate.source)}, which is not in this file or was left out"))
    return found


def _filled(words: str, estimate: Estimate, limits: Limits) -> str:
    own = {"value": shown(estimate.value), "unit": quoted(estimate.unit), "status": quoted(estimate.status)}
    return words.format(**own, wanted=quoted(limits.unit), least=limits.least, greatest=limits.greatest)


def check_by_measure(
    estimates: Mapping[str, Estimate], rules: Mapping[str, Limits], sources: Collection[str], path: str
) -> Iterator[Found]:
    """Every rule broken by estimates kept by measure id."""
    for measure_id, estimate in estimates.items():
        limits = rules.get(measure_id)
        if limits is None:
            yield child(path, measure_id), "is not a known measure"
        else:
            for field, words in check_estimate(estimate, limits, sources):
                yield child(path, measure_id) + field, words


def check_together(facts: Mapping[str, Estimate]) -> Iterator[Found]:
    """What does not fit between the estimates of one role: order of percentiles, range, spread, sum of shares."""
    values = {
        measure_id: estimate.value
        for measure_id, estimate in facts.items()
        if estimate.value is not None and _is_possible(measure_id, estimate.value)
    }
    related = _related(tuple(values))
    for smaller, greater in related.ordered:
        # A top-coded value may be greater than it says, so nothing is too great to stand before it.
        if values[smaller] > values[greater] and facts[greater].status != "top-coded":
            yield value_of(greater), f"is {shown(values[greater])}, less than {smaller}, which is {shown(values[smaller])}"
    for spread, high, low in related.spreads:
        if not agrees(values[spread], values[high] - values[low], spread):
            yield value_of(spread), f"is {shown(values[spread])}, but the range runs from {shown(values[low])} to {shown(values[high])}"
    total = sum([values[level] for level in related.levels])
    if total > _ROUNDED_TOTAL:
        yield "", f"has shares of schooling that add up to {total:,.1f} percent"


def _is_possible(measure_id: str, value: Number) -> bool:
    """What lies beyond its own limits is at fault by itself, and may be too great to reckon with."""
    limits = FACTS.get(measure_id)
    return limits is not None and limits.least <= value <= limits.greatest


class _Related(Struct, frozen=True):
    """What to hold against what: neighbours in order, spreads with high and low, levels that make up a whole."""

    ordered: tuple[tuple[str, str], ...]
    spreads: tuple[tuple[str, str, str], ...]
    levels: tuple[str, ...]


@lru_cache(maxsize=64)
def _related(known: tuple[str, ...]) -> _Related:
    """Kept for the next role, as most roles of a file have the same measures."""
    chains = ([measure_id for measure_id in chain if measure_id in known] for chain in _CHAINS)
    return _Related(
        ordered=tuple(neighbours for chain in chains for neighbours in pairwise(chain)),
        spreads=tuple(names for names in _SPREADS if set(names) <= set(known)),
        levels=tuple(level for level in EDUCATION_LEVELS if level in known),
    )


def agrees(one: Number, other: Number, measure_id: str) -> bool:
    """Whether two numbers are the same but for the rounding of the three that made them."""
    return abs(one - other) <= 1.5 * 10.0 ** -BY_ID[measure_id].decimals + 1e-9


def value_of(measure_id: str) -> str:
    """The path of a fact's value, below that of the facts."""
    return child("", measure_id) + ".value"
