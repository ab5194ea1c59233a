"""The words of the scatter: title, unit lines, headline, counts, notes, summary; leaves values and axes to scatter."""

from collections.abc import Sequence

from msgspec import Struct

from careergui.charts.scatter_spec import ScatterAxis, ScatterPoint, ScatterSpec
from careergui.data.real_pay import level_words
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.measures import Measure
from careergui.domain.view_state import Chosen
from careergui.text import amount, first_upper, listing, number, plural

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
_KEY_SHARE = 0.3
"""The largest circle of the key stands for at most this part of the most jobs: a larger one would need a line of its own."""


class Counts(Struct, frozen=True):
    """How many roles could stand in the chart, how many there are at all, how many the filters let through, and the most jobs of one."""

    placed: int
    everyone: int
    kept: int
    most_jobs: float


def spec_of(
    catalog: Catalog, chosen: Sequence[Chosen], points: tuple[ScatterPoint, ...], axes: tuple[ScatterAxis, ScatterAxis], counts: Counts
) -> ScatterSpec:
    """Put words to points and axes."""
    across, up = axes
    noun = "occupation" if counts.placed == 0 or any(is_occupation(point.role) for point in points) else "role"
    count = f"{number(counts.kept)} of {plural(counts.placed, noun)} shown" if counts.kept < counts.placed else plural(counts.placed, noun)
    level = catalog.area.price_level if catalog.real and "pay." in up.measure + across.measure else None
    names = dict.fromkeys((up.source, across.source, level.source if level else ""))
    sources = [catalog.sources[name].short for name in names if name in catalog.sources]
    return ScatterSpec(
        title=f"{first_upper(up.words)} and {across.words}, {count}",
        subtitle=f"Up: {up.subtitle}. Across: {across.subtitle}.",
        headline=_headline(points, axes, narrowed=counts.kept < counts.placed),
        across=across,
        up=up,
        points=points,
        total=counts.placed,
        count=count,
        sizes=_sizes(counts.most_jobs),
        most_jobs=counts.most_jobs,
        notes=_notes(catalog, chosen, points, axes, counts),
        source=f"Source: {'; '.join(sources) or 'not stated'}.",
        summary=_summary(points, axes, count),
    )


def plain_name(measure: Measure) -> str:
    """A measure within a sentence: "median pay a year", "90th percentile of pay an hour", "share with a bachelor’s degree"."""
    if measure.question == "education" and measure.subject:
        return measure.subject.removeprefix("the ")
    if "percentile," in measure.label:
        return measure.label.replace("percentile, a", "percentile of pay a")
    return measure.label[:1].lower() + measure.label[1:].replace(", a year", " a year").replace(", an hour", " an hour")


def not_given(measure: Measure) -> str:
    """The words at the gutter of roles without a measure: "median pay a year not given"."""
    return f"{plain_name(measure)} not given"


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


def _headline(points: Sequence[ScatterPoint], axes: tuple[ScatterAxis, ScatterAxis], *, narrowed: bool) -> str:
    """Where the first compared role stands among the rest; the plain topic when none is compared or it lacks a figure."""
    across, up = axes
    pairs = [(point.up, point.across) for point in points if point.up is not None and point.across is not None]
    held = min((point for point in points if point.slot is not None and point.placed), key=lambda point: point.slot or 0, default=None)
    if held is None or held.up is None or held.across is None or len(pairs) < _ENOUGH:
        return f"{first_upper(up.words)} and {across.words} of {plural(len(points), 'role')}" if points else "Nothing to show"
    others = len(pairs) - 1
    shares = (sum([value < held.up for value, _ in pairs]) / others, sum([value < held.across for _, value in pairs]) / others)
    first, second = (f"{round(100 * share)}%" for share in shares)
    whom = "the occupations shown" if narrowed else "occupations"
    return f"{held.name}: higher in {_brief(up)} than {first} of {whom}, in {_brief(across)} than {second}"


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
    catalog: Catalog, chosen: Sequence[Chosen], points: Sequence[ScatterPoint], axes: tuple[ScatterAxis, ScatterAxis], counts: Counts
) -> tuple[str, ...]:
    across, up = axes
    in_chart = {point.role for point in points if point.slot is not None}
    outside = [catalog.roles[entry.role].title for entry in chosen if entry.role not in in_chart]
    resumes = [catalog.roles[entry.role].title for entry in chosen if entry.role not in in_chart and not is_occupation(entry.role)]
    silent = [title for title in outside if title not in resumes]
    far = _far(points, axes)
    top = sum([point.least_up or point.least_across for point in points])
    neither = counts.everyone - counts.placed
    said = (
        f"{plural(far, 'occupation lies', 'occupations lie')} beyond an axis: arrows at the edge." if far else "",
        f"{plural(top, 'wage')} known only to be at least this much: an open arrow above." if top else "",
        f"Not shown, with neither figure here: {plural(neither, 'occupation')}." if neither else "",
        f"Not in the chart, with figures from résumés and not a survey: {listing(resumes)}." if resumes else "",
        f"Compared, but with neither figure here: {listing(silent)}." if silent else "",
        level_words(catalog.area) if catalog.real and "pay." in up.measure + across.measure and catalog.area.kind != "nation" else "",
    )
    return tuple(text for text in said if text)


def _far(points: Sequence[ScatterPoint], axes: tuple[ScatterAxis, ScatterAxis]) -> int:
    """How many points with both figures lie beyond an axis."""
    across, up = axes
    left, right, bottom, top = across.minimum, across.maximum, up.minimum, up.maximum
    places = [(point.across, point.up) for point in points]
    return sum([x is not None and y is not None and not (left <= x <= right and bottom <= y <= top) for x, y in places])


def _extremes(points: Sequence[ScatterPoint], axis: ScatterAxis, values: list[float | None]) -> str:
    """The lowest and the highest value of an axis, with whose they are."""
    found = [value for value in values if value is not None]
    if not found:
        return ""
    ends = [f"{axis.said(value)} ({points[values.index(value)].name})" for value in (min(found), max(found))]
    return f"{axis.label}: from {ends[0]} to {ends[1]}."


def _summary(points: Sequence[ScatterPoint], axes: tuple[ScatterAxis, ScatterAxis], count: str) -> str:
    """What the chart is, its extremes, and the compared roles with their figures."""
    across, up = axes
    parts = [f"{first_upper(up.words)} against {across.words}, {count}."]
    parts.append(_extremes(points, up, [point.up for point in points]))
    parts.append(_extremes(points, across, [point.across for point in points]))
    for point in sorted((point for point in points if point.slot is not None), key=lambda point: point.slot or 0):
        jobs = f", {amount(point.jobs, 'jobs')} jobs" if point.jobs is not None else ""
        values = up.said(point.up, at_least=point.least_up), across.said(point.across, at_least=point.least_across)
        parts.append(f"{point.name}: {', '.join(values)}{jobs}.")
    return " ".join(part for part in parts if part)
