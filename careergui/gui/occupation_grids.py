"""Pay, outlook and what is asked of an official occupation as grids of cells; leaves ratings to rating_grids."""

from careergui.domain.catalog import Catalog
from careergui.domain.category import CATEGORIES
from careergui.domain.estimate import Estimate
from careergui.domain.library import CategoryFact, IndustryFigures
from careergui.domain.measures import AREA_STATISTICS, BY_ID, MEASURES
from careergui.domain.role import Role
from careergui.export.source_words import place
from careergui.gui.cell import Cell, ColumnHead, Grid, Line, Part, words
from careergui.gui.estimate_words import ABSENT, flagged, margin_parts, period_of, shown, value_words
from careergui.text import first_upper, signed

_PERIODS = {"annual": "A year", "hourly": "An hour"}
_COUNTS = ("employment.jobs", "employment.per_1000", "employment.location_quotient")
_HEAD = 148
_ASKED_HEAD = 140
_CHANGES = ("outlook.change_percent", "outlook.new_jobs")
"""What is a change of something is shown with its sign."""
_OF_ALL = "All occupations"


def pay_grid(catalog: Catalog, role: Role) -> Grid:
    """Average and percentiles by the year and by the hour, each where it exists, and the jobs they are paid in."""
    periods = [period for period in _PERIODS if not pay_gap(catalog, role, period)]
    lines = [_pay_line(catalog, role, statistic, periods) for statistic in AREA_STATISTICS] if periods else []
    counted = [name for name in _COUNTS if name in role.facts and catalog.estimate(role, name).status != "missing"]
    if counted:
        lines.append(Line(head=words("Jobs of employees", "strong"), heading=True))
    for name in counted:
        estimate = catalog.estimate(role, name)
        label = catalog.area.name if name == "employment.jobs" else BY_ID[name].label
        lines.append(Line(head=_head(label, estimate), cells=(_figure(catalog, role, name, estimate),)))
    columns = tuple(ColumnHead(cell=words(_PERIODS[period], "quiet"), minimum=110) for period in periods) or (ColumnHead(),)
    return Grid(columns=columns, lines=tuple(lines), head_width=_HEAD, show_heads=bool(periods))


def pay_gap(catalog: Catalog, role: Role, period: str) -> str:
    """Why there is no pay at all by the year, or by the hour; "" where there is some."""
    found = [catalog.estimate(role, f"pay.{period}.{statistic}") for statistic in AREA_STATISTICS]
    reasons = list(dict.fromkeys(estimate.note for estimate in found))
    return "" if any(estimate.known for estimate in found) or len(reasons) > 1 else reasons[0] or ABSENT[found[0].status]


def pay_gaps(catalog: Catalog, role: Role) -> str:
    """What pay is not given, and why, in one line."""
    gaps = {title: gap for period, title in _PERIODS.items() if (gap := pay_gap(catalog, role, period))}
    if len(set(gaps.values())) < len(gaps):
        return f"Pay is not given. {next(iter(gaps.values()))}"
    return " ".join(f"{title}: not given. {gap}" for title, gap in gaps.items())


def _pay_line(catalog: Catalog, role: Role, statistic: str, periods: list[str]) -> Line:
    ids = [f"pay.{period}.{statistic}" for period in periods]
    found = [catalog.estimate(role, name) for name in ids]
    cells = tuple(_figure(catalog, role, name, estimate) for name, estimate in zip(ids, found, strict=True))
    return Line(head=_head(first_upper(BY_ID[ids[0]].kind), found[0]), cells=cells)


def _head(label: str, estimate: Estimate) -> Cell:
    return words(label, "quiet", wrap=True, said=f"{label}, {estimate.period}" if estimate.period else label)


def _figure(catalog: Catalog, role: Role, measure_id: str, estimate: Estimate) -> Cell:
    """A value, its error where one is published, and everything about it in words."""
    figure = signed(estimate.value, estimate.unit) if measure_id in _CHANGES and estimate.value is not None else shown(estimate)
    value = Part(figure, "strong" if estimate.known else "absent")
    said = value_words(catalog, f"{role.title}, {BY_ID[measure_id].label}", estimate)
    return Cell(parts=(value, *margin_parts(estimate)), flagged=flagged(estimate), words=said)


def outlook_grid(catalog: Catalog, role: Role) -> Grid:
    """Jobs now and then, their change, and openings; beside them all occupations together, where the source has a total."""
    measures = [measure for measure in MEASURES if measure.question == "outlook" and measure.id in role.facts]
    totals = {measure.id: _total(catalog, measure.id) for measure in measures}
    with_all = any(total is not None for total in totals.values())
    lines = []
    for measure in measures:
        estimate, total = role.facts[measure.id], totals[measure.id]
        period = period_of([estimate])
        cells = [_figure(catalog, role, measure.id, estimate)]
        if with_all:
            said = value_words(catalog, f"{_OF_ALL}, {measure.label}", total) if total else ""
            cells.append(words(shown(total) if total else "", said=said))
        label = {"outlook.jobs_base": "Jobs", "outlook.jobs_projected": "Jobs projected"}.get(measure.id, measure.label)
        lines.append(Line(head=words(f"{label}, {period}" if period else label, "quiet", wrap=True), cells=tuple(cells)))
    titles = ("This occupation", _OF_ALL) if with_all else ("",)
    columns = tuple(ColumnHead(cell=words(title, "quiet"), minimum=90) for title in titles)
    return Grid(columns=columns, lines=tuple(lines), head_width=190, show_heads=with_all)


def _total(catalog: Catalog, measure_id: str) -> Estimate | None:
    return catalog.library.total(measure_id, catalog.area, real=catalog.real) if catalog.library else None


def asked_grid(catalog: Catalog, role: Role) -> Grid:
    """Education, experience and training that is typical for entering, job zone, interest: each with what it means."""
    found = [(category, catalog.category(role, category.id)) for category in CATEGORIES]
    lines = [Line(head=words(category.label, "quiet", wrap=True), cells=(_category(catalog, fact),)) for category, fact in found if fact]
    return Grid(columns=(ColumnHead(),), lines=tuple(lines), head_width=_ASKED_HEAD, show_heads=False)


def _category(catalog: Catalog, fact: CategoryFact) -> Cell:
    source = catalog.sources.get(fact.source)
    said = " ".join(
        filter(
            None,
            (
                f"{fact.label}." if fact.label else fact.note,
                fact.explained,
                f"Period: {fact.period}." if fact.period else "",
                f"Source: {source.short}." if source else "",
                place(catalog, fact.source, fact.reference),
            ),
        )
    )
    if not fact.label:
        return Cell(parts=(Part("Not given", "absent"), Part(fact.note, "quiet", wrap=True)), words=said)
    beside = (Part(fact.explained, "quiet", wrap=True),) if fact.explained else ()
    return Cell(parts=(Part(fact.label, "strong", wrap=True), *beside), words=said)


def attainment_grid(catalog: Catalog, role: Role) -> Grid:
    """Who does the job: the share of workers at each level of schooling."""
    measures = [measure for measure in MEASURES if measure.question == "education" and measure.id in role.facts]
    lines = []
    for measure in measures:
        cell = _figure(catalog, role, measure.id, role.facts[measure.id])
        lines.append(Line(head=words(measure.label, "quiet", wrap=True), cells=(cell,)))
    return Grid(columns=(ColumnHead(),), lines=tuple(lines), head_width=_HEAD + 30, show_heads=False)


INDUSTRY_GROUPS = ("Most jobs", "Best paid", "Sectors, most jobs first")
_SHOWN = 5


def industry_measure(found: tuple[IndustryFigures, ...]) -> str:
    """The pay by which industries are told apart: a year, or an hour where none is published by the year."""
    annual = any(entry.facts["pay.annual.mean"].known for entry in found if "pay.annual.mean" in entry.facts)
    return "pay.annual.mean" if annual else "pay.hourly.mean"


def industries_grid(catalog: Catalog, role: Role, found: tuple[IndustryFigures, ...], slot: int, *, whole: bool) -> Grid:
    """Industries with most jobs, those that pay best, and the sectors; `whole` shows all, the sectors too."""
    measure = industry_measure(found)
    median = measure.replace("mean", "median")
    industries = [entry for entry in found if not entry.sector]
    by_jobs = sorted(industries, key=lambda entry: -_value(entry, "employment.jobs"))
    by_pay = sorted(industries, key=lambda entry: -_value(entry, measure))
    sectors = sorted((entry for entry in found if entry.sector), key=lambda entry: -_value(entry, "employment.jobs"))
    half = max(1, (len(industries) + 1) // 2)
    # The sectors are a chart above the table, which shows those with most jobs.
    most = {True: (half, half, len(sectors)), False: (_SHOWN, _SHOWN, 0)}[whole]
    ids = ("employment.jobs", measure, median)
    scales = {name: max((_value(entry, name) for entry in found), default=0) for name in ids}
    lines: list[Line] = []
    for title, entries, count in zip(INDUSTRY_GROUPS, (by_jobs, by_pay, sectors), most, strict=True):
        if entries[:count]:
            lines.append(Line(head=words(title, "strong"), heading=True))
            lines += [_industry(catalog, role, entry, ids, scales, slot) for entry in entries[:count]]
    columns = tuple(ColumnHead(cell=words(_INDUSTRY_HEADS[name], "quiet", wrap=True), minimum=100) for name in ids)
    return Grid(columns=columns, lines=tuple(lines), head_width=200, corner="Industry")


_INDUSTRY_HEADS = {
    "employment.jobs": "Jobs",
    "pay.annual.mean": "Average pay, a year",
    "pay.annual.median": "Median pay, a year",
    "pay.hourly.mean": "Average pay, an hour",
    "pay.hourly.median": "Median pay, an hour",
}


def _value(entry: IndustryFigures, measure_id: str) -> float:
    found = entry.facts.get(measure_id)
    return found.value if found is not None and found.value is not None else 0


def _industry(catalog: Catalog, role: Role, entry: IndustryFigures, ids: tuple[str, ...], scales: dict[str, float], slot: int) -> Line:
    cells = []
    for name in ids:
        estimate = entry.facts.get(name)
        if estimate is None:
            cells.append(words("Not given", "absent"))
            continue
        said = value_words(catalog, f"{role.title}, {entry.name}, {BY_ID[name].label}", estimate)
        bar = estimate.value / scales[name] if estimate.value is not None and scales[name] else None
        parts = (Part(shown(estimate), "strong" if estimate.known else "absent"), *margin_parts(estimate))
        cells.append(Cell(parts=parts, flagged=flagged(estimate), bar=bar, slot=slot, words=said))
    return Line(head=words(entry.name, wrap=True), cells=tuple(cells))
