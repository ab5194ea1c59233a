"""The tables of chart kinds; menus, options, pages and tests follow from their rows."""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts import (
    education,
    industry_pay,
    outlook,
    pay,
    pay_gap,
    places,
    rated,
    required_education,
    roles_by_place,
    scatter,
    skills,
    tile_map,
)
from careergui.charts.credits import credited
from careergui.charts.findings.table import finding, told
from careergui.charts.further import at_least, jobs, pay_by_place, pay_curve, skills_grid
from careergui.charts.options import LOG_ACROSS, USUAL, ChartOptions
from careergui.charts.spec import ChartSpec
from careergui.compare.comparison import Comparison, in_order
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.view_state import MOST_ROLES, Chosen
from careergui.errors import UsageError
from careergui.text import plural


class ChartKind(Struct, frozen=True, kw_only=True):
    """A kind of chart: its name in commands, what it shows, and the function that makes it."""

    id: str
    title: str
    description: str
    build: Callable[[Comparison], ChartSpec]
    fewest: int = 1
    """Roles it is made of: two where it shows nothing but differences."""
    logged: Callable[[Comparison], ChartSpec] | None = None
    """Makes it on a logarithmic scale; None where bars or shares need their zero."""

    @property
    def options(self) -> tuple[str, ...]:
        """Names of the fields of ChartOptions it heeds."""
        return ("log",) if self.logged else ()

    def told(self, options: ChartOptions) -> Callable[[Comparison], ChartSpec]:
        """The function that makes it as the options say. UsageError for an axis it does not have."""
        if not self.logged or not options.log:
            return self.build
        if options.log != LOG_ACROSS:
            raise UsageError(f"The chart “{self.id}” has one axis, across. Say --log {LOG_ACROSS}, or leave --log out.")
        return self.logged


class OptionedKind(Struct, frozen=True, kw_only=True):
    """A kind of chart that is told what to show by options too, and that may be made of one role only, or of none."""

    id: str
    title: str
    description: str
    options: tuple[str, ...]
    """Names of the fields of ChartOptions it heeds."""
    build: Callable[[Catalog, Sequence[Chosen], ChartOptions], ChartSpec]
    fewest: int = 1
    most: int = MOST_ROLES
    """Roles it is made of."""
    unfit: Callable[[Catalog, Sequence[Chosen]], str] = lambda _catalog, _chosen: ""
    """Why it cannot be made of these roles, as a sentence; "" when it can."""


KINDS: dict[str, ChartKind] = {
    kind.id: kind
    for kind in (
        ChartKind(
            id="pay",
            title="Pay",
            description="annual pay of each role on one scale, with its range",
            build=pay.build,
            logged=partial(pay.build, log=True),
        ),
        ChartKind(
            id="pay-gap",
            title="Pay difference",
            description="how far each role’s pay lies from the baseline’s",
            build=pay_gap.build,
            fewest=2,
        ),
        ChartKind(id="education", title="Education", description="highest schooling of the people in each role", build=education.build),
        ChartKind(id="skills", title="Skills", description="skills named for the roles, shared and distinct", build=skills.build),
        ChartKind(
            id="industry-pay",
            title="Pay by industry",
            description="average pay in each role’s best-paying industry",
            build=industry_pay.build,
        ),
    )
}
"""Kinds made of a comparison of any roles and nothing else."""


def _rated(id_: str, title: str, description: str, build: Callable[[Comparison], ChartSpec]) -> ChartKind:
    """A kind that only official occupations have figures for."""
    return ChartKind(id=id_, title=title, description=f"{description}, of official occupations", build=build)


OF_OCCUPATIONS: dict[str, ChartKind] = {
    kind.id: kind
    for kind in (
        _rated("pay-curve", "Pay curve", "pay at the 10th, 25th, 50th, 75th and 90th percentile as a line a role", pay_curve.build),
        _rated("outlook", "Outlook", "expected change in jobs, and openings a year", outlook.build),
        _rated(
            "jobs", "Jobs", "jobs at the start and at the end of the projection, a line a role with both numbers and the change", jobs.build
        ),
        _rated("at-least", "Schooling, at least", "share of workers with at least each level of schooling", at_least.build),
        _rated("required-education", "Schooling asked", "what schooling new hires are asked for", required_education.build),
        _rated("skills-importance", "Skills by importance", "skills rated, by importance instead of level", rated.skills_importance),
        _rated(
            "skills-grid",
            "Skills in figures",
            "skills rated, by level, as printed figures with margins, roles across",
            skills_grid.by_level,
        ),
        _rated(
            "skills-grid-importance",
            "Skills in figures, by importance",
            "the same by importance instead of level",
            skills_grid.by_importance,
        ),
        _rated("knowledge", "Knowledge", "areas of knowledge rated, by level", rated.knowledge),
        _rated("knowledge-importance", "Knowledge by importance", "areas of knowledge rated, by importance", rated.knowledge_importance),
    )
}
"""Kinds made of a comparison whose baseline is an official occupation."""

COMPARED: dict[str, ChartKind] = {**KINDS, **OF_OCCUPATIONS}

OPTIONED: dict[str, OptionedKind] = {
    kind.id: kind
    for kind in (
        OptionedKind(
            id="map",
            title="Map of states",
            description="one occupation in every state, on a map of equal tiles",
            options=("measure", "against"),
            build=tile_map.build,
            most=1,
            unfit=tile_map.unfit,
        ),
        OptionedKind(
            id="places",
            title="Places ranked",
            description="one occupation in metropolitan and nonmetropolitan areas, highest or lowest first",
            options=("measure", "against", "state", "least_jobs", "lowest_first", "most"),
            build=places.build,
            most=1,
            unfit=tile_map.unfit,
        ),
        OptionedKind(
            id="pay-by-place",
            title="Pay in chosen places",
            description="pay of one occupation in two to eight places, from the 10th to the 90th percentile",
            options=("places",),
            build=pay_by_place.build,
            most=1,
            unfit=tile_map.unfit,
        ),
        OptionedKind(
            id="roles-by-place",
            title="Roles in one place",
            description="each role in the chosen area, beside the nation and all states",
            options=("measure", "log"),
            build=roles_by_place.build,
            unfit=roles_by_place.unfit,
        ),
        OptionedKind(
            id="scatter",
            title="All occupations",
            description="every occupation on two measures, circles as large as their jobs, the named roles held out",
            options=("across", "up", "log", "filters", "only"),
            build=scatter.chart,
            fewest=0,
            unfit=scatter.unfit,
        ),
    )
}
"""Kinds that heed options."""

EVERY: dict[str, ChartKind | OptionedKind] = {**COMPARED, **OPTIONED}


def build(kind_id: str, catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions = USUAL, baseline: str = "") -> ChartSpec:
    """A chart of any kind; `baseline` is one of the chosen roles, the first unless named. UsageError when it cannot be made of them."""
    return credited(_built(kind_id, catalog, chosen, options, baseline), catalog, chosen)


def _built(kind_id: str, catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions, baseline: str) -> ChartSpec:
    kind = EVERY[kind_id]
    if why := _unfit(kind, catalog, chosen, baseline):
        raise UsageError(f"The chart “{kind_id}” cannot be made of this. {why}")
    if isinstance(kind, OptionedKind):
        made = kind.build(catalog, chosen, options)
        return replace(made, finding=made.finding or told(kind_id, catalog, chosen, options))
    return of(kind_id, in_order(catalog, [entry.role for entry in chosen], baseline, [entry.slot for entry in chosen]), options)


def of(kind_id: str, comparison: Comparison, options: ChartOptions = USUAL) -> ChartSpec:
    """A chart of a comparison, with what it shows to be true."""
    return replace(COMPARED[kind_id].told(options)(comparison), finding=finding(kind_id, comparison))


def fitting(catalog: Catalog, chosen: Sequence[Chosen], baseline: str = "") -> list[str]:
    """Every kind that can be made of these roles, in order: what “all” stands for."""
    out = left_out(catalog, chosen, baseline)
    return [kind_id for kind_id in EVERY if kind_id not in out]


def left_out(catalog: Catalog, chosen: Sequence[Chosen], baseline: str = "") -> dict[str, str]:
    """Every kind that cannot be made of these roles, in order, with the reason as a sentence: what “all” has to say it does without."""
    found = {kind_id: _unfit(kind, catalog, chosen, baseline) for kind_id, kind in EVERY.items()}
    return {kind_id: why for kind_id, why in found.items() if why}


def of_comparison(comparison: Comparison) -> list[str]:
    """The kinds that a comparison can be drawn as, in order."""
    chosen = [Chosen(role.id, comparison.slots[role.id]) for role in comparison.roles]
    return [kind_id for kind_id, kind in COMPARED.items() if not _unfit(kind, comparison.catalog, chosen, comparison.baseline.id)]


def _unfit(kind: ChartKind | OptionedKind, catalog: Catalog, chosen: Sequence[Chosen], baseline: str) -> str:
    """Why a kind cannot be made of these roles, as a sentence; "" when it can."""
    if len(chosen) < kind.fewest:
        return f"{plural(kind.fewest, 'role')} or more are needed."
    if isinstance(kind, OptionedKind):
        return (
            f"{plural(kind.most, 'role')} can be shown; {len(chosen)} are named."
            if len(chosen) > kind.most
            else kind.unfit(catalog, chosen)
        )
    first = baseline or chosen[0].role
    if kind.id in OF_OCCUPATIONS and not is_occupation(first):
        title = catalog.roles[first].title
        return f"An official occupation is needed first, or as baseline, not {title}."
    return ""
