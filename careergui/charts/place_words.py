"""What the charts of places say: measures, units, ranks, a place in full, sources; leaves what is drawn to each chart."""

from collections.abc import Iterable, Sequence

from careergui.charts.options import ChartOptions
from careergui.compare.across import Across, Standing, across, is_pay, less, no_places
from careergui.compare.figure_words import PLUS_MINUS, VERDICTS, difference_margin, difference_words, figure_words, margin_words
from careergui.compare.ranks import is_bound
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import CAUTIONS, READ_WITH_CARE, caution
from careergui.domain.estimate import Estimate
from careergui.domain.measures import AREA_STATISTICS
from careergui.domain.role import Role
from careergui.errors import UsageError
from careergui.text import ordinal, plural, signed, spoken

_STATISTICS = {
    "median": "Median pay",
    "mean": "Average pay",
    "p10": "10th percentile of pay",
    "p25": "25th percentile of pay",
    "p75": "75th percentile of pay",
    "p90": "90th percentile of pay",
}
_ORDER = ("median", "mean", *(name for name in AREA_STATISTICS if name not in {"median", "mean"}))
MEASURES: dict[str, str] = {
    **{f"pay.annual.{name}": _STATISTICS[name] for name in _ORDER},
    "pay.hourly.median": "Median pay, an hour",
    "pay.hourly.mean": "Average pay, an hour",
    "employment.jobs": "Jobs",
    "employment.per_1000": "Jobs per 1,000",
    "employment.location_quotient": "Location quotient",
}
"""The measures that are given by place, with the words a choice shows."""
NOT_RANKED = "not ranked"
"""Said in a table where a place has no rank."""
_UNITS = {
    "USD/year": "US dollars a year",
    "USD/hour": "US dollars an hour",
    "jobs": "Number of jobs",
    "per 1,000 jobs": "Jobs in this occupation among 1,000 jobs of the place",
    "ratio": "Share of the place’s jobs over the share of the nation’s jobs; 1 is the nation",
}
_A = {"USD/year": " a year", "USD/hour": " an hour"}


def figures(catalog: Catalog, role: Role, options: ChartOptions, *, smaller: bool = True) -> Across:
    """The figures a chart of places is made from. UsageError for a measure or a role that has none by place."""
    if options.measure not in MEASURES:
        raise UsageError(f"“{options.measure[:60]}” is not given by place. Measures: {', '.join(MEASURES)}.")
    found = across(catalog, role, options.measure, smaller=smaller)
    if not options.against:
        return found
    return less(found, across(catalog, of_occupation(catalog, options.against), options.measure, smaller=smaller))


def of_occupation(catalog: Catalog, role_id: str) -> Role:
    """The role of an id that has figures by place; UsageError for one that has none."""
    role = catalog.roles.get(role_id)
    reason = f"There is no role “{role_id[:60]}”." if role is None else no_places(catalog, role)
    if role is None or reason:
        raise UsageError(f"{reason} Name an occupation of the official statistics: “careergui roles” lists them.")
    return role


def measure_words(found: Across, against: Role | None = None) -> str:
    """What is shown, of whom: "Median pay of Registered Nurses"."""
    name, title = MEASURES[found.measure.id].split(", ")[0], found.role.title
    if against is not None:
        return f"{name} of {title} less that of {against.title}"
    return f"{title} per 1,000 jobs" if found.measure.id == "employment.per_1000" else f"{name} of {title}"


def unit_words(found: Across, prices: str) -> str:
    """Unit, period and whether prices are counted; `prices` names whose price level pay is divided by."""
    words = [_UNITS[found.measure.unit], found.nation.paid.period]
    if found.real:
        words.append(f"divided by {prices} (United States = 100)")
    return ", ".join(word for word in words if word)


def value_words(estimate: Estimate, *, difference: bool = False) -> str:
    """A figure in full: "$137,690", "≥$239,200", "+$4,200"; "n/a" without one."""
    if estimate.value is None:
        return "n/a"
    return signed(estimate.value, estimate.unit) if difference else figure_words(estimate)


def shown_words(entry: Standing, *, real: bool, difference: bool = False) -> str:
    """The figure of a place in full; of a difference of which only a bound is known, that: "at least $110,190 more"."""
    shown, gap = entry.shown(real=real), entry.gap(real=real)
    if shown.value is None and gap is not None and entry.bound(real=real):
        return difference_words(gap)
    return value_words(shown, difference=difference)


def rank_range(entry: Standing, *, real: bool) -> str:
    """A rank for a column: "8", "1–13" where top-coded figures leave it open, "" without one."""
    best, last = entry.rank(real=real), entry.last(real=real)
    if best is None:
        return ""
    return f"{best:,}" if last in {best, None} else f"{best:,}–{last:,}"


def margin_shown(entry: Standing, *, real: bool) -> str:
    """The 90 % margin of a place's figure, or of its difference: "±$1,200"; "" where no error is published."""
    gap = entry.gap(real=real)
    return difference_margin(gap) if gap is not None else margin_words(entry.shown(real=real))


def margin_note(places: Iterable[Standing], *, real: bool) -> tuple[str, ...]:
    """What ± stands for, where some place has a margin."""
    return (PLUS_MINUS,) if any(margin_shown(entry, real=real) for entry in places) else ()


def care_words(entry: Standing, *, real: bool) -> str:
    """What a reader of this place must beware of, in a few words."""
    gap = entry.gap(real=real)
    if gap is not None and gap.unsure:
        return VERDICTS[gap.certainty]
    return READ_WITH_CARE if caution(entry.shown(real=real)) else ""


def rank_words(entry: Standing, found: Across, ranked: tuple[int, int]) -> str:
    """Both ranks: "8th of 51 adjusted for prices, 12th as paid"; `ranked` are the numbers of places ranked each way."""
    shown = _rank_in_words(entry, real=found.real)
    if not shown:
        return ""
    words = f"{shown} of {ranked[found.real]}"
    if not is_pay(found.measure.id):
        return words
    other = _rank_in_words(entry, real=not found.real)
    here, there = ("adjusted for prices", "as paid") if found.real else ("as paid", "adjusted for prices")
    return f"{words} {here}, {other} {there}" if other else f"{words} {here}"


def _rank_in_words(entry: Standing, *, real: bool) -> str:
    """One rank, or between which two it lies: "8th", "1st to 13th"."""
    best, last = entry.rank(real=real), entry.last(real=real)
    if best is None:
        return ""
    return ordinal(best) if last is None or last == best else f"{ordinal(best)} to {ordinal(last)}"


def other_words(entry: Standing, found: Across, *, difference: bool = False) -> str:
    """The figure that is not shown, and the price level between the two."""
    if not is_pay(found.measure.id) or not entry.paid.known:
        return ""
    other, level = entry.shown(real=not found.real), entry.area.price_level
    if level is None:
        return "no price level"
    words = f"{value_words(other, difference=difference)} {'as paid' if found.real else 'adjusted for prices'}"
    return f"{words}, prices {level.index:.1f}"


def in_full(entry: Standing, found: Across, ranked: tuple[int, int]) -> str:
    """A place with everything to be known of it there, to be read or heard."""
    shown = entry.shown(real=found.real)
    if shown.value is None:
        return f"{entry.area.name}: {shown_words(entry, real=found.real)}. {shown.note}".strip()
    least = "at least " if shown.status == "top-coded" else ""
    jobs = entry.jobs
    parts = [
        f"{entry.area.name}: {least}{spoken(shown.value, shown.unit)}.",
        f"{rank_words(entry, found, ranked)}." if entry.rank(real=found.real) else "",
        _other_spoken(entry, found),
        _level_words(entry),
        f"{plural(round(jobs.value), 'job')}." if jobs.value is not None and found.measure.id != "employment.jobs" else "",
        f"90% margin of error {margin_words(shown)}." if shown.rse is not None else "",
        CAUTIONS.get(caution(shown), ""),
    ]
    return " ".join(part for part in parts if part)


def _other_spoken(entry: Standing, found: Across) -> str:
    other = entry.shown(real=not found.real)
    if not is_pay(found.measure.id) or other.value is None:
        return ""
    least = "at least " if is_bound(other) else ""
    return f"{'As paid' if found.real else 'Adjusted for prices'} {least}{spoken(other.value, other.unit)}."


def _level_words(entry: Standing) -> str:
    level = entry.area.price_level
    if not entry.paid.unit.startswith("USD"):
        return ""
    if level is None:
        return "It has no price level, so pay there cannot be adjusted."
    whose = "" if level.of == entry.area.name else f", that of {level.of}"
    return f"Prices {level.index:.1f} in {level.year}{whose} (United States = 100)."


def counts(standings: Sequence[Standing]) -> tuple[int, int]:
    """How many places have a figure, or a bound of one, as paid and adjusted for prices."""
    paid, local = (sum(entry.limit(real=real) is not None for entry in standings) for real in (False, True))
    return paid, local


def sources_words(catalog: Catalog, found: Across, shown: Iterable[Standing], *, prices: bool = True) -> str:
    """The line that stays in every picture; `prices` says whether price levels bear on anything in it."""
    entries = [found.nation, *shown]
    sources = catalog.sources_of(estimate for entry in entries for estimate in (entry.paid, entry.jobs))
    levels = (
        {entry.area.price_level.source for entry in entries if entry.area.price_level and entry.paid.known}
        if prices and is_pay(found.measure.id)
        else set()
    )
    further = [catalog.sources[name] for name in sorted(levels) if name in catalog.sources]
    return f"Source: {'; '.join(source.short for source in dict.fromkeys([*sources, *further])) or 'not stated'}."
