"""The figures beside each title of the role list: which there are, how they are written, and why one is missing; paints nothing."""

from msgspec import Struct

from careergui.compare.figure_words import margin_words
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID, Measure
from careergui.domain.role import Role
from careergui.gui.estimate_words import ABSENT, shown
from careergui.gui.list_look import GROWTH, PAY
from careergui.text import amount, spoken

_SIGNED = frozenset({GROWTH, "outlook.new_jobs"})
_INSTEAD = ("pay.annual.mean", "pay.hourly.median", "pay.hourly.mean")
"""What is shown, named as such, of a role that has no median pay a year."""
_OTHERWISE = {"USD/year": "By the hour", "USD/hour": "By the year"}
"""How a role is paid that has no pay in this unit, in words short enough for a column."""
RESUMES = "résumés"
_WIDTHS = {"USD/year": 66, "USD/hour": 62, "percent": 54, "jobs": 66, "jobs/year": 62, "per 1,000 jobs": 56, "ratio": 44}

_CAPTIONS = {
    "pay.annual.mean": "Average pay",
    "pay.annual.median": "Median pay",
    "pay.hourly.mean": "Average, hour",
    "pay.hourly.median": "Median, hour",
    "pay.industry.best": "Best industry",
    "employment.per_1000": "Per 1,000",
    "employment.location_quotient": "Quotient",
    "outlook.jobs_base": "Jobs, start",
    "outlook.jobs_projected": "Jobs, end",
    "outlook.change_percent": "Growth",
    "outlook.new_jobs": "Gain or loss",
    "outlook.openings_per_year": "Openings",
    "education.less_than_high_school": "No school",
    "education.some_college": "College",
    "education.associates": "Associate’s",
    "education.bachelors": "Bachelor’s",
    "education.masters": "Master’s",
    "education.doctoral_or_professional": "Doctoral",
    "education.no_college_degree": "No degree",
}
"""Names short enough for the head of a column of figures; the others have their own label there."""


class Figure(Struct, frozen=True, kw_only=True):
    """One figure of a row: as it stands there, as it is read aloud, and why it is missing ("" when it is not)."""

    text: str
    spoken: str
    missing: str = ""
    aside: bool = False
    """Another figure than the column's, as the role does not have that one; its text says which."""


def caption_of(measure: Measure) -> str:
    """The head of a measure's column."""
    return _CAPTIONS.get(measure.id, measure.label.partition(",")[0])


def width_of(measure: Measure) -> int:
    """The width of a measure's column, in pixels at 100 %."""
    return _WIDTHS[measure.unit]


def basis_of(catalog: Catalog, role: Role) -> str:
    """What a role's figures rest on."""
    collection = catalog.collections.get(role.collection)
    return collection.basis if collection else RESUMES


def figure_of(catalog: Catalog, role: Role, measure: Measure) -> Figure:
    """A role's figure for a column, or a word for its absence with the reason."""
    estimate = catalog.estimate(role, measure.id)
    if estimate.value is not None:
        return _known(measure, estimate)
    if measure.id == PAY and (instead := _other_pay(catalog, role)) is not None:
        return instead
    word = ABSENT[estimate.status]
    name = "pay" if measure.id == PAY else measure.label.lower()
    short = _OTHERWISE.get(measure.unit, word) if estimate.status == "not-applicable" else word
    return Figure(text=short, spoken=f"{name} {word.lower()}", missing=estimate.note)


def _other_pay(catalog: Catalog, role: Role) -> Figure | None:
    """Pay of a role without a median a year; the heading of job titles says that theirs are averages, elsewhere the figure does."""
    for name in _INSTEAD:
        measure, found = BY_ID[name], catalog.estimate(role, name)
        if found.value is not None:
            figure = _known(measure, found)
            said = " average" if measure.kind == "average" and basis_of(catalog, role) != RESUMES else ""
            hourly = " an hour" if measure.unit == "USD/hour" else ""
            return Figure(text=f"{figure.text}{said}{hourly}", spoken=figure.spoken, aside=bool(said or hourly))
    return None


def _known(measure: Measure, estimate: Estimate) -> Figure:
    value = estimate.value or 0
    text = f"+{amount(value, estimate.unit)}" if measure.id in _SIGNED and value > 0 else shown(estimate)
    least = "at least " if estimate.status == "top-coded" else ""
    name = f"{measure.kind} pay" if measure.question == "pay" and measure.kind else measure.label.lower()
    sure = f", 90% margin {margin}" if (margin := margin_words(estimate)) else ""
    return Figure(text=text, spoken=f"{name} {least}{spoken(value, estimate.unit)}{sure}")
