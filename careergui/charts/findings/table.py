"""Which finding each kind of chart of a comparison has, and the one that fits a title; leaves statements to its neighbours."""

from collections.abc import Callable, Iterable, Mapping

from careergui.charts.findings import named_skills, pay, prospects, rated, schooling, sectors
from careergui.charts.findings.words import LIMIT
from careergui.compare.comparison import Comparison

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


def finding(kind: str, comparison: Comparison) -> str:
    """What a chart of a comparison shows to be true; "" where nothing is safe to say, or nothing short enough."""
    return fitting(COMPARED[kind](comparison)) if kind in COMPARED else ""


def fitting(statements: Iterable[str]) -> str:
    """The first statement that fits a title; "" for none."""
    return next((said for said in statements if len(said) <= LIMIT), "")
