"""The words of the scatter: title, unit lines, headline, counts, notes, summary; leaves values and axes to scatter."""

from collections.abc import Sequence
from itertools import compress
from typing import TypeAlias

from msgspec import Struct

from careergui.charts.absent import ONLY
from careergui.charts.findings.words import named
from careergui.charts.scatter_intervals import interval_notes, intervals_of
from careergui.charts.scatter_spec import ScatterAxis, ScatterPoint, ScatterSpec
from careergui.data.real_pay import level_words
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.measures import Measure
from careergui.domain.view_state import Chosen, Filters
from careergui.search.facets import FacetTable
from careergui.text import amount, first_lower, first_upper, listing, number, plural

_UNITS = {
    "USD/year": "US dollars a year",
    "USD/hour": "US dollars an hour",
    "percent": "percent",
    "jobs": "number of jobs",
    "jobs/year": "openings a year",
    "per 1,000 jobs": "jobs per 1,000 jobs",
    "ratio": "ratio to the United States",
}
_ENOUGH = 10
"""So many roles must have both figures before one is said to stand above a share of them."""
_MOST_NAMED = 4
"""So many options of one filter are named; more are counted."""
_KEY_SHARE = 0.3
"""The largest circle of the key stands for at most this part of the most jobs: a larger one would need a line of its own."""


Values: TypeAlias = list[float | None]
Pairs: TypeAlias = tuple[list[float], list[float]]
"""The values of the points that have both: across, up."""


class Counts(Struct, frozen=True):
    """How many roles could stand in the chart, how many there are at all, how many the filters let through, and the most jobs of one.

    `only` are the filters in words.
    """

    placed: int
    everyone: int
    kept: int
    most_jobs: float
    only: str = ""


def spec_of(
    catalog: Catalog,
    chosen: Sequence[Chosen],
    points: tuple[ScatterPoint, ...],
    values: tuple[Values, Values],
    axes: tuple[ScatterAxis, ScatterAxis],
    counts: Counts,
) -> ScatterSpec:
    """Put words to points and axes; `values` are those of the points, across and up."""
    across, up = axes
    held = [point for point in points if point.slot is not None]
    pairs = _pairs(*values)
    noun = "occupation" if not points or any(is_occupation(point.role) for point in points) else "role"
    count = _count(counts, len(points), noun)
    level = catalog.area.price_level if catalog.real and "pay." in up.measure + across.measure else None
    names = dict.fromkeys((up.source, across.source, level.source if level else ""))
    sources = [catalog.sources[name].short for name in names if name in catalog.sources]
    first = min((point for point in held if point.placed), key=lambda point: point.slot or 0, default=None)
    intervals = intervals_of(catalog, held, axes)
    said = _standing(first, points, pairs, axes, narrowed=counts.kept < counts.placed)
    topic = f"{first_upper(up.words)} and {across.words} of {plural(len(points), noun)}" if points else "Nothing to show"
    return ScatterSpec(
        title=f"{first_upper(up.words)} and {across.words}, {count}",
        subtitle=f"Up: {up.subtitle}. Across: {across.subtitle}.{f' {counts.only}.' if counts.only else ''}",
        finding=first_upper(f"{named(catalog.roles[first.role])}: {said}") if first and said else "",
        headline=f"{first.name}: {said}" if first and said else topic,
        across=across,
        up=up,
        points=points,
        total=counts.placed,
        count=count,
        sizes=_sizes(counts.most_jobs),
        most_jobs=counts.most_jobs,
        intervals=intervals,
        notes=(*_notes(catalog, chosen, (points, held, pairs), axes, counts), *interval_notes(catalog, intervals, axes)),
        source=f"Source: {'; '.join(sources) or 'not stated'}.",
        summary=_summary(points, held, values, axes, count),
    )


def only_words(catalog: Catalog, filters: Filters, named: int) -> str:
    """What the chart is narrowed to: "Only: growth 7–15%; pay $75k–100k or $100k–150k"; "" for everything."""
    table = FacetTable(catalog)
    said = [f"{first_lower(facet.label)} {_options(table.options(facet), places)}" for facet, places in table.in_force(filters)]
    said += [plural(named, "named occupation")] if named else []
    return f"Only: {'; '.join(said)}" if said else ""


def _options(labels: Sequence[str], places: Sequence[int]) -> str:
    if len(places) > _MOST_NAMED:
        return f"{len(places)} of {len(labels)} kinds"
    return listing([labels[place] for place in places], "or")


def _count(counts: Counts, drawn: int, noun: str) -> str:
    """How many are shown, of how many; compared ones that filters would have left out are told apart."""
    if counts.kept >= counts.placed:
        return plural(counts.placed, noun)
    further = f", and {number(drawn - counts.kept)} compared" if drawn > counts.kept else ""
    return f"{number(counts.kept)} of {plural(counts.placed, noun)} shown{further}"


def _pairs(across: Values, up: Values) -> Pairs:
    """The values of the points that have both."""
    both = [x is not None and y is not None for x, y in zip(across, up, strict=True)]
    return list(compress(across, both)), list(compress(up, both))  # type: ignore[arg-type]  # none is left out of both


def plain_name(measure: Measure) -> str:
    """A measure within a sentence: "median pay a year", "90th percentile of pay an hour", "share with a bachelor’s degree"."""
    if measure.question == "education" and measure.subject:
        return measure.subject.removeprefix("the ")
    if "percentile," in measure.label:
        return measure.label.replace("percentile, a", "percentile of pay a")
    return first_lower(measure.label).replace(", a year", " a year").replace(", an hour", " an hour")


def elsewise_words(measure: Measure) -> str:
    """Why annual or hourly pay does not apply to an occupation that has the other one; "" for other measures."""
    return ONLY.get(measure.unit, "")


def gutter_words(measure: Measure, elsewise: int, lacking: int) -> str:
    """The words at the gutter of roles without a measure; `elsewise` of the `lacking` ones are paid by another measure only."""
    name = plain_name(measure)
    if not elsewise:
        return f"{name} not given"
    why = elsewise_words(measure)
    return f"no {name}: {why}" if elsewise >= lacking else f"{name} not given, or {why}"


def unit_line(catalog: Catalog, measure: Measure, sample: Estimate | None, *, log: bool) -> str:
    """Unit, period, place and scale of an axis: "US dollars a year, May 2025, United States, log scale"."""
    place = catalog.area.name if measure.by_area else NATION.name
    adjusted = catalog.real and measure.id.startswith("pay.") and catalog.area.kind != "nation"
    parts = (
        _UNITS[measure.unit],
        sample.period if sample is not None else "",
        place if catalog.library is not None else "",
        "adjusted for prices" if adjusted else "",
        "log scale" if log else "",
    )
    return ", ".join(part for part in parts if part)


def _standing(
    held: ScatterPoint | None, points: Sequence[ScatterPoint], pairs: Pairs, axes: tuple[ScatterAxis, ScatterAxis], *, narrowed: bool
) -> str:
    """Where a compared role stands among those with both figures; "" when none is compared or it lacks a figure."""
    limited = [point for point in points if point.placed and (point.least_up or point.least_across)]
    across, up = axes
    if held is None or held.up is None or held.across is None or len(pairs[0]) < _ENOUGH:
        return ""
    others = len(pairs[0]) - 1
    bounds = ([point.up for point in limited if point.least_up], [point.across for point in limited if point.least_across])
    first, second = (
        _above(values, own, others, [bound for bound in open_ if bound is not None], is_bound=is_bound)
        for values, own, open_, is_bound in (
            (pairs[1], held.up, bounds[0], held.least_up),
            (pairs[0], held.across, bounds[1], held.least_across),
        )
    )
    noun = "occupations" if is_occupation(held.role) else "roles"
    whom = f"{number(others)} other {noun}{' shown' if narrowed else ''}"
    return f"above {first} of {whom} in {_brief(up)}, above {second} in {_brief(across)}"


def _above(values: Sequence[float], own: float, others: int, bounds: Sequence[float], *, is_bound: bool) -> str:
    """Above which share of the others a value is for sure: a bound below it may be above it, and one's own may be any amount higher."""
    lower = sum([value < own for value in values]) - sum([bound < own for bound in bounds])
    unsure = (is_bound and lower < others) or any(bound < own for bound in bounds)
    return f"{'at least ' if unsure else ''}{_share(lower, others)}"


def _share(below: int, others: int) -> str:
    """A share in whole percent that says neither all nor none unless it is so."""
    if below in {0, others}:
        return "all" if below else "none"
    return "less than 1%" if 100 * below <= 0.5 * others else f"{min(round(100 * below / others), 99)}%"


def _brief(axis: ScatterAxis) -> str:
    """A measure in a headline: without its unit where it is understood without."""
    return axis.words.removesuffix(" a year") if axis.words.startswith(("median", "average")) else axis.words


def _sizes(most: float) -> tuple[tuple[float, str], ...]:
    """Two round numbers of jobs for the key: one near the largest circle, and a tenth of it."""
    most = max(most * _KEY_SHARE, 1)
    power = 10.0 ** (len(str(int(most))) - 1)
    largest = next(factor * power for factor in (5, 2, 1) if factor * power <= most)
    return tuple((size, _jobs(size)) for size in (largest, largest / 10) if size >= 1)


def _jobs(size: float) -> str:
    return f"{size / 1_000_000:g} million jobs" if size >= 1_000_000 else f"{number(size)} {'job' if size == 1 else 'jobs'}"


def _notes(
    catalog: Catalog,
    chosen: Sequence[Chosen],
    found: tuple[Sequence[ScatterPoint], Sequence[ScatterPoint], Pairs],
    axes: tuple[ScatterAxis, ScatterAxis],
    counts: Counts,
) -> tuple[str, ...]:
    """What the chart leaves out or only hints at; `found` are the points, the compared ones, and the values of those with both."""
    points, held, pairs = found
    across, up = axes
    in_chart = {point.role for point in held}
    outside = [catalog.roles[entry.role].title for entry in chosen if entry.role not in in_chart]
    resumes = [catalog.roles[entry.role].title for entry in chosen if entry.role not in in_chart and not is_occupation(entry.role)]
    silent = [title for title in outside if title not in resumes]
    far = _far(pairs, axes)
    top = sum([point.least_up or point.least_across for point in points])
    neither = counts.everyone - counts.placed
    said = (
        f"{plural(far, 'occupation lies', 'occupations lie')} beyond an axis: arrows at the edge." if far else "",
        f"{plural(top, 'wage')} known only to be at least this much: an open arrow." if top else "",
        f"Not shown, with neither figure here: {plural(neither, 'occupation')}." if neither else "",
        f"Not in the chart, with figures from résumés and not a survey: {listing(resumes)}." if resumes else "",
        f"Compared, but with neither figure here: {listing(silent)}." if silent else "",
        level_words(catalog.area) if catalog.real and "pay." in up.measure + across.measure and catalog.area.kind != "nation" else "",
    )
    return tuple(text for text in said if text)


def _far(pairs: Pairs, axes: tuple[ScatterAxis, ScatterAxis]) -> int:
    """How many points with both figures lie beyond an axis."""
    across, up = axes
    left, right, bottom, top = across.minimum, across.maximum, up.minimum, up.maximum
    return len(pairs[0]) - sum([left <= x <= right and bottom <= y <= top for x, y in zip(*pairs, strict=True)])


def _extremes(points: Sequence[ScatterPoint], axis: ScatterAxis, values: Values, up: str) -> str:
    """The lowest and the highest value of an axis, with whose they are."""
    found = [value for value in values if value is not None]
    if not found:
        return ""
    ends = [f"{axis.said(value)} ({points[values.index(value)].name})" for value in (min(found), max(found))]
    bounds = sum([(point.least_up if axis.measure == up else point.least_across) for point in points])
    least = f"; {number(bounds)} of them known only to be at least so much" if bounds else ""
    return f"{axis.label}: from {ends[0]} to {ends[1]}{least}."


def _summary(
    points: Sequence[ScatterPoint],
    held: Sequence[ScatterPoint],
    values: tuple[Values, Values],
    axes: tuple[ScatterAxis, ScatterAxis],
    count: str,
) -> str:
    """What the chart is, its extremes, and the compared roles with their figures."""
    across, up = axes
    parts = [f"{first_upper(up.words)} against {across.words}, {count}."]
    parts += [_extremes(points, up, values[1], up.measure), _extremes(points, across, values[0], up.measure)]
    for point in sorted(held, key=lambda point: point.slot or 0):
        jobs = f", {amount(point.jobs, 'jobs')} jobs" if point.jobs is not None else ""
        told = up.told(point.role, point.up, at_least=point.least_up), across.told(point.role, point.across, at_least=point.least_across)
        parts.append(f"{point.name}: {', '.join(told)}{jobs}.")
    return " ".join(part for part in parts if part)
