"""Average pay of occupations by sector of industry, side by side as marks on one axis; leaves all industries to the profile."""

from collections.abc import Mapping

from careergui.charts.absent import NO_AXIS, NO_FIGURES, NO_SOURCE
from careergui.charts.apart import left_out_note, of_one_kind
from careergui.charts.common import error_keys, highest_first, in_full, money_axis, of_roles, source_line, where_and_when
from careergui.charts.spec import Absent, Bar, ChartSpec, Key, Mark, Point, Row, Table
from careergui.compare.comparison import Comparison
from careergui.compare.figure_words import figure_words, margin_words
from careergui.compare.ranks import is_bound
from careergui.compare.unread import file_words, unread, unread_words
from careergui.domain.certainty import hollow, interval
from careergui.domain.estimate import Estimate
from careergui.domain.library import IndustryFigures
from careergui.domain.role import Role
from careergui.text import listing

MOST = 10
"""How many sectors are drawn: those with most of the roles' jobs; the table holds all."""
_PERIODS = (("pay.annual.mean", "a year"), ("pay.hourly.mean", "an hour"))
_SHORT = {
    "99-100": "Government, without its schools, hospitals and post",
    "999101": "Federal government",
    "999201": "State government",
    "999301": "Local government",
}
"""Names of sectors that are too long for a row; the table has them whole."""
_JOBS = "employment.jobs"


def build(comparison: Comparison) -> ChartSpec:
    """Averages by sector, as the survey gives no jobs in a sector where it has too few answers."""
    whole, comparison = comparison, of_one_kind(comparison)
    found = by_sector(comparison)
    measure, period = measure_of(found)
    chosen = drawn(found, measure)
    names = {code: one.name for sectors in found.values() for code, one in sectors.items()}
    shown = [one.facts[measure] for sectors in found.values() for code, one in sectors.items() if code in chosen and measure in one.facts]
    values = [value for estimate in shown for value in (estimate.value, *interval(estimate)) if value is not None]
    several = len(comparison.roles) > 1
    quiet = [role for role in comparison.roles if all(_value(one, measure) is None for one in found[role.id].values())]
    damaged = unread(comparison.catalog, quiet, "industry-pay")
    nothing = file_words("industry-pay") if damaged else "No pay by sector is published for these roles"
    silent = [role.title for role in quiet if role not in damaged]
    return ChartSpec(
        kind="industry-pay",
        title="Average pay by sector" if several else of_roles(comparison, "Average pay by sector"),
        subtitle=f"US dollars {period}{where_and_when(shown)}; sectors with most of these jobs, most first" if values else NO_FIGURES,
        axis=money_axis(values, zero=not several) if values else NO_AXIS,
        rows=tuple(_row(comparison, code, names[code], found, measure) for code in chosen) or (Row(label="Sectors"),),
        marks=tuple(mark for row, code in enumerate(chosen) for mark in _marks(comparison, row, code, found, measure))
        or (Absent(row=0, text=nothing),),
        keys=(
            *(Key(sample="mark", ink=comparison.slots[role.id], label=role.title) for role in comparison.roles if several and values),
            *error_keys(shown),
        ),
        trailing_title="" if several or not values else "Jobs",
        notes=(
            *filter(None, (unread_words("industry-pay", damaged),)),
            *((f"No average pay {period} by sector is published for {listing(silent)}.",) if silent else ()),
            *left_out_note(whole, "Average pay by sector"),
        ),
        source=source_line(comparison, shown) if values else NO_SOURCE,
        summary=_summary(comparison, chosen, names, found, measure) if chosen else f"Average pay by sector. {nothing}.",
        table=_table(comparison, names, found, measure, period),
        dense=True,
    )


def by_sector(comparison: Comparison) -> dict[str, dict[str, IndustryFigures]]:
    """Each role's figures by code of the sector."""
    library = comparison.catalog.library
    return {role.id: {one.code: one for one in library.industries(role.id) if one.sector} if library else {} for role in comparison.roles}


def measure_of(found: Mapping[str, Mapping[str, IndustryFigures]]) -> tuple[str, str]:
    """Pay a year, unless only pay by the hour is given."""
    for measure, period in _PERIODS:
        if any(_value(one, measure) is not None for sectors in found.values() for one in sectors.values()):
            return measure, period
    return _PERIODS[0]


def short_name(code: str, name: str) -> str:
    """The name of a sector as it fits a row."""
    return _SHORT.get(code, name)


def _value(one: IndustryFigures | None, measure: str) -> float | None:
    estimate = one.facts.get(measure) if one else None
    return estimate.value if estimate else None


def drawn(found: Mapping[str, Mapping[str, IndustryFigures]], measure: str) -> list[str]:
    """Sectors with a figure, those with most of the roles' jobs first; a role's jobs count as shares, or the largest would decide."""
    weights: dict[str, float] = {}
    for sectors in found.values():
        jobs = {code: _value(one, _JOBS) or 0 for code, one in sectors.items()}
        whole = sum(jobs.values()) or 1
        for code, one in sectors.items():
            if _value(one, measure) is not None:
                weights[code] = weights.get(code, 0) + jobs[code] / whole
    # The government rows count schools and hospitals again that stand under their own sectors.
    return highest_first({code: weight for code, weight in weights.items() if code not in {"999101", "999201", "999301"}})[:MOST]


def _estimates(
    comparison: Comparison, code: str, found: Mapping[str, Mapping[str, IndustryFigures]], measure: str
) -> list[tuple[Role, Estimate]]:
    rows = ((role, found[role.id].get(code)) for role in comparison.roles)
    return [(role, one.facts[measure]) for role, one in rows if one is not None and measure in one.facts]


def _row(comparison: Comparison, code: str, name: str, found: Mapping[str, Mapping[str, IndustryFigures]], measure: str) -> Row:
    said = [in_full(comparison, estimate, role.title) for role, estimate in _estimates(comparison, code, found, measure)]
    trailing = "" if len(comparison.roles) > 1 else _shown(found[comparison.roles[0].id][code].facts.get(_JOBS))
    return Row(label=short_name(code, name), trailing=trailing, words=f"{name}. {' '.join(said)}")


def _marks(comparison: Comparison, row: int, code: str, found: Mapping[str, Mapping[str, IndustryFigures]], measure: str) -> list[Mark]:
    here = [(role, one) for role, one in _estimates(comparison, code, found, measure) if one.value is not None]
    if len(comparison.roles) == 1:
        return [_bar(row, comparison.slots[role.id], one) for role, one in here]
    return [_point(row, comparison.slots[role.id], one) for role, one in here]


def _bar(row: int, slot: int, one: Estimate) -> Bar:
    low, high = interval(one)
    return Bar(
        row=row, start=0, end=one.value or 0, ink=slot, label=_shown(one), low=low, high=high, hollow=hollow(one), open_end=is_bound(one)
    )


def _point(row: int, slot: int, one: Estimate) -> Point:
    low, high = interval(one)
    return Point(row=row, value=one.value or 0, ink=slot, shape="mark", low=low, high=high, hollow=hollow(one), open_end=is_bound(one))


def _summary(
    comparison: Comparison, chosen: list[str], names: dict[str, str], found: Mapping[str, Mapping[str, IndustryFigures]], measure: str
) -> str:
    def said(code: str) -> str:
        rows = _estimates(comparison, code, found, measure)
        return f"{names[code]}: {', '.join(f'{role.title} {_shown(estimate)}' for role, estimate in rows)}"

    return f"Average pay by sector. {'; '.join(map(said, chosen))}."


def _shown(estimate: Estimate | None) -> str:
    if estimate is None or estimate.value is None:
        return "withheld" if estimate and estimate.status == "suppressed" else "not given"
    return figure_words(estimate)


def _table(
    comparison: Comparison, names: dict[str, str], found: Mapping[str, Mapping[str, IndustryFigures]], measure: str, period: str
) -> Table:
    columns = (
        "Sector",
        *(head for role in comparison.roles for head in (f"{role.title}, average {period}", "90% margin")),
        *(f"{role.title}, jobs" for role in comparison.roles),
    )

    def cells(code: str) -> tuple[str, ...]:
        here = [found[role.id].get(code) for role in comparison.roles]
        pay = [one.facts.get(measure) if one else None for one in here]
        shown = (cell for estimate in pay for cell in (_shown(estimate), margin_words(estimate) if estimate else ""))
        return (names[code], *shown, *(_shown(one.facts.get(_JOBS) if one else None) for one in here))

    return Table(columns=columns, rows=tuple(map(cells, names)))
