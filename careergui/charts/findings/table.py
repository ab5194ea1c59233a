"""Which finding each kind of chart of a comparison has, and the one that fits a title; leaves statements to its neighbours."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from careergui.charts.findings import named_skills, one_place, pay, prospects, rated, schooling, sectors
from careergui.charts.findings.words import fitting
from careergui.charts.options import ChartOptions
from careergui.compare.comparison import Comparison
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen

COMPARED: Mapping[str, Callable[[Comparison], Iterable[str]]] = {
    "pay": pay.spread,
    "pay-gap": pay.apart,
    "pay-curve": pay.curve,
    "education": schooling.held,
    "at-least": schooling.from_a_level_up,
    "required-education": schooling.asked,
    "industry-pay": sectors.industries,
    "outlook": prospects.change,
    "jobs": prospects.numbers,
    "skills": named_skills.skills,
    "skills-importance": rated.skills_importance,
    "skills-grid": rated.grid,
    "skills-grid-importance": rated.grid_importance,
    "knowledge": rated.knowledge,
    "knowledge-importance": rated.knowledge_importance,
}
"""Kind → statements that are true of it, the one that says most first."""

OPTIONED: Mapping[str, Callable[[Catalog, Sequence[Chosen], ChartOptions], Iterable[str]]] = {
    "roles-by-place": one_place.roles,
    "pay-by-place": one_place.places,
}
"""The same of kinds that heed options; what a chart finds while it is made (map, places, scatter) it brings along."""


def told(kind: str, catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions) -> str:
    """The same of a chart that heeds options and brings no finding along."""
    return fitting(OPTIONED[kind](catalog, chosen, options)) if kind in OPTIONED else ""


def finding(kind: str, comparison: Comparison) -> str:
    """What a chart of a comparison shows to be true; "" where nothing is safe to say, or nothing short enough."""
    return fitting(COMPARED[kind](comparison)) if kind in COMPARED else ""
