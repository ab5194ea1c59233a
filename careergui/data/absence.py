"""Why an official figure is not there, in words, by source and status; leaves wording of figures that are there to others."""

from careergui.domain.area import named
from careergui.domain.estimate import Status

_ANY: dict[Status, str] = {
    "missing": "The source has no figure for this occupation.",
    "suppressed": "The source does not release this figure.",
    "not-applicable": "The figure does not apply to this occupation.",
    "top-coded": "The figure is at least this much; the source gives no more.",
}
_WORDS: dict[tuple[str, Status], str] = {
    ("oews", "missing"): "The wage survey has no figure for this occupation.",
    ("oews", "suppressed"): "The survey found people in this job but does not release the figure.",
    ("oews", "not-applicable"): "Paid by the hour only or by the year only: the other figure is not published, nor worked out here.",
    ("oews", "top-coded"): "Of this figure the survey says only that it is at least $115.00 an hour, or $239,200 a year.",
    ("ep", "missing"): "The employment projections have no figure for this occupation.",
    ("attainment", "missing"): "The attainment table has no figure for this occupation.",
    ("onet", "missing"): "O*NET analysts and workers have not rated this occupation yet.",
    ("onet", "suppressed"): "Too few answers, or answers too far apart: the source recommends not to show it.",
    ("onet", "not-applicable"): "The source marks it as not relevant for this occupation.",
}


_PERCENTILES = "The wage survey gives percentiles, not a range with a low and a high end."
GAPS: dict[str, str] = {
    "employment.per_1000": "The wage survey gives it for states and smaller areas, not for the nation.",
    "employment.location_quotient": "It is 1 for the nation by definition; the wage survey gives it for states and smaller areas.",
    "pay.industry.best": "The wage survey names no best-paying industry; its figures by industry stand under pay by industry.",
    "education.no_college_degree": "The attainment table gives seven levels of schooling instead.",
    **{f"pay.{period}.{end}": _PERCENTILES for period in ("annual", "hourly") for end in ("low", "high", "spread")},
}
"""Why official occupations lack a measure that role files may have, by measure."""


def reason(source: str, status: Status) -> str:
    """The reason in words; `source` is a source id such as "oews-2025", whose first part names the programme."""
    return _WORDS.get((source.partition("-")[0], status)) or _ANY.get(status, "")


def not_here(title: str, area: str) -> str:
    """Why an occupation has no row at all for an area."""
    return f"The wage survey publishes no figures for {title} in {named(area)}."
