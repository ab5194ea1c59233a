"""Every occupation on any two measures, the compared ones held out: catalogue and choices → ScatterSpec; leaves axes to scatter_axes."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat

from msgspec import Struct

from careergui.charts import scatter_words
from careergui.charts.findings.words import fitting
from careergui.charts.options import ChartOptions
from careergui.charts.scatter_axes import ends, ticks
from careergui.charts.scatter_spec import SIGNED, ScatterAxis, ScatterChart, ScatterPoint, ScatterSpec
from careergui.charts.spec import Axis
from careergui.domain.bundle import TOP_CODES
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.estimate import Estimate, Number
from careergui.domain.measures import BY_ID, MEASURES, Measure
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from careergui.search.facets import narrowed
from careergui.text import listing, plain

JOBS = "employment.jobs"
_CHEAPEST = 1.5
"""Adjusted for prices, a wage that is only a lower limit stays above that limit divided by this."""


class Asked(Struct, frozen=True):
    """A measure asked for on an axis: all its values, those of the roles shown, theirs on the other axis, and those of compared roles."""

    measure: str
    letter: str
    values: Mapping[str, Number]
    shown: Mapping[str, Number]
    beside: Mapping[str, Number]
    held: list[Number]


def build(catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions, everyone: Sequence[str] = ()) -> ScatterSpec:
    """The chart for the catalogue's area. Compared roles stay in it whatever the filters; those of another basis never get in.

    `everyone` are the catalogue's candidates `by_jobs`, for callers that keep them.
    """
    everyone = everyone or by_jobs(catalog, candidates(catalog))
    slots = {entry.role: entry.slot for entry in chosen}
    across, up = (known(catalog, name, everyone) for name in (options.across, options.up))
    placed = [role for role in everyone if role in across or role in up]
    kept = _kept(catalog, placed, options)
    shown = placed if len(kept) == len(placed) else [role for role in placed if role in kept or role in slots]
    seen = [found if shown is placed else {role: found[role] for role in shown if role in found} for found in (across, up)]
    asked = (
        Asked(options.across, "x", across, seen[0], seen[1], [across[role] for role in slots if role in across]),
        Asked(options.up, "y", up, seen[1], seen[0], [up[role] for role in slots if role in up]),
    )
    axes = (_axis(catalog, asked[0], everyone, options.log), _axis(catalog, asked[1], everyone, options.log))
    limits = (_limited(catalog, options.across, across), _limited(catalog, options.up, up))
    jobs, titles = known(catalog, JOBS, everyone), catalog.titles
    # Column by column, without a step of Python for each point: there may be thousands.
    values = [list(map(found.get, shown)) for found in (across, up)]
    lower = (map(limit.__contains__, shown) if limit else repeat(False) for limit in limits)
    points = map(ScatterPoint, shown, map(titles.__getitem__, shown), *values, map(jobs.get, shown), map(slots.get, shown), *lower)
    only = scatter_words.only_words(catalog, options.filters, len(options.only))
    counts = scatter_words.Counts(len(placed), len(everyone), len(kept), max(jobs.values(), default=1) or 1, only)
    return scatter_words.spec_of(catalog, chosen, tuple(points), (values[0], values[1]), axes, counts)


def by_jobs(catalog: Catalog, roles: Sequence[str]) -> list[str]:
    """Roles with most jobs in the catalogue's area first, and those without a figure last: the order in which circles are drawn."""
    jobs = known(catalog, JOBS, roles)
    return sorted(roles, key=lambda role: jobs.get(role, 0), reverse=True)


def known(catalog: Catalog, measure_id: str, roles: Sequence[str]) -> Mapping[str, Number]:
    """A measure of the given roles, by id: occupations as the library has them, with no need to ask each."""
    if catalog.library is not None and roles and is_occupation(roles[0]):
        return catalog.library.known(measure_id, catalog.area, real=catalog.real)
    wanted = set(roles)
    return {role: value for role, value in catalog.known(measure_id).items() if role in wanted}


def chart(catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions) -> ScatterChart:
    """The same as any other chart, its table worked out: for files, the clipboard and the export dialog."""
    return as_chart(build(catalog, chosen, options))


def as_chart(spec: ScatterSpec) -> ScatterChart:
    """A scatter among the other charts."""
    return ScatterChart(
        kind="scatter",
        title=spec.title,
        subtitle=spec.subtitle,
        axis=Axis(minimum=0, maximum=1),
        rows=(),
        marks=(),
        notes=spec.notes,
        source=spec.source,
        summary=spec.summary,
        finding=fitting([spec.finding]),
        table=spec.table,
        scatter=spec,
    )


def unfit(catalog: Catalog, _chosen: Sequence[Chosen]) -> str:
    """Why there is nothing to draw: no official occupations were loaded."""
    return "" if any(map(is_occupation, catalog.roles)) else "No official occupations are loaded, so there is nothing to set them against."


def candidates(catalog: Catalog) -> list[str]:
    """The roles that may stand in one chart: official occupations, or where there are none all that were loaded."""
    found = [role for role in catalog.roles if is_occupation(role)]
    return found or list(catalog.roles)


def measures_offered(catalog: Catalog) -> list[Measure]:
    """The measures with at least two different values in this area."""
    everyone = candidates(catalog)
    return [measure for measure in MEASURES if _varies(known(catalog, measure.id, everyone).values())]


def log_by_habit(measure_id: str) -> bool:
    """Whether a measure is usually shown on a log axis: money and counts, whose ratios say more than their differences."""
    return measure_id not in SIGNED and BY_ID[measure_id].unit in {"USD/year", "USD/hour", "jobs", "jobs/year"}


def measure_named(words: str) -> Measure:
    """The measure a call names: its id, its label, or the last part of its id. UsageError with all ids for an unknown one."""
    wanted = plain(words).casefold()
    labelled = (measure for measure in MEASURES if measure.label.casefold() == wanted or measure.id.endswith(f".{wanted}"))
    found = BY_ID.get(wanted) or next(labelled, None)
    if found is None:
        raise UsageError(f"There is no measure “{words[:60]}”. Measures: {listing([measure.id for measure in MEASURES])}.")
    return found


def _varies(values: Iterable[Number]) -> bool:
    return len(set(values)) > 1


def _kept(catalog: Catalog, roles: Sequence[str], options: ChartOptions) -> set[str]:
    """The roles that filters and a choice of some let through."""
    kept = set(narrowed(catalog, roles, options.filters)) if options.filters else set(roles)
    return kept & set(options.only) if options.only else kept


def _paid_elsewise(catalog: Catalog, measure: Measure, values: Mapping[str, Number], everyone: Sequence[str]) -> frozenset[str]:
    """The roles without this pay that have the same an hour, or a year: the survey gives both but to those paid by one only."""
    if not measure.by_area or not scatter_words.elsewise_words(measure):
        return frozenset()
    asked, other = ("annual", "hourly") if ".annual." in measure.id else ("hourly", "annual")
    same = measure.id.replace(asked, other)
    return frozenset(known(catalog, same, everyone).keys() - values.keys()) if same in BY_ID else frozenset()


def _axis(catalog: Catalog, asked: Asked, everyone: Sequence[str], logs: str | None) -> ScatterAxis:
    """The axis over all that is shown; a far value is left outside it unless it is a compared role’s."""
    measure = BY_ID[asked.measure]
    elsewise = _paid_elsewise(catalog, measure, asked.values, everyone)
    lacking = asked.beside.keys() - asked.shown.keys()
    found = list(asked.shown.values())
    possible = bool(asked.values) and min(asked.values.values()) > 0
    log = possible and (log_by_habit(measure.id) if logs is None else asked.letter in logs)
    low, high = ends(found, asked.held, log=log)
    sample = next((catalog.estimate(catalog.roles[role], measure.id) for role in asked.values), None)
    total = catalog.library.total(measure.id, catalog.area, real=catalog.real) if catalog.library else None
    inside = total is not None and total.value is not None and low <= total.value <= high and measure.unit != "jobs"
    return ScatterAxis(
        measure=measure.id,
        label=measure.label,
        words=scatter_words.plain_name(measure),
        unit=measure.unit,
        minimum=low,
        maximum=high,
        ticks=ticks(low, high, measure.unit, log=log, signed=measure.id in SIGNED),
        log=log,
        log_possible=possible,
        subtitle=scatter_words.unit_line(catalog, measure, sample, log=log),
        gutter=scatter_words.gutter_words(measure, len(elsewise & lacking), len(lacking)),
        elsewise=elsewise,
        elsewise_words=scatter_words.elsewise_words(measure),
        reference=total.value if inside and total is not None else None,
        source=sample.source if sample is not None else "",
    )


def _limited(catalog: Catalog, measure_id: str, values: Mapping[str, Number]) -> set[str]:
    """The roles whose value is only known to be at least this much; only wages near the highest published one can be."""
    limit = TOP_CODES.get(BY_ID[measure_id].unit)
    if limit is None:
        return set()
    least = limit / _CHEAPEST if catalog.real else limit
    near = (role for role, value in values.items() if value >= least)
    return {role for role in near if _estimate(catalog, role, measure_id).status == "top-coded"}


def _estimate(catalog: Catalog, role: str, measure_id: str) -> Estimate:
    return catalog.estimate(catalog.roles[role], measure_id)
