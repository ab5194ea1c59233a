"""The table of comparable facts: one row makes list column, comparison row, sentence and export column."""

from typing import Literal, TypeAlias

from msgspec import Struct

from careergui.domain.estimate import Unit

Question: TypeAlias = Literal["pay", "outlook", "education", "employment"]


class Measure(Struct, frozen=True, kw_only=True):
    """What one comparable fact is and how it is written; the fact itself is an Estimate under the same id."""

    id: str
    label: str
    unit: Unit
    question: Question
    decimals: int = 0
    subject: str = ""
    """Subject of a sentence about a difference: "average annual pay"; empty for measures not put into sentences."""
    kind: str = ""
    """The word beside the number in a table: average, median, 10th percentile."""
    sortable: bool = True
    """Whether roles can be put in its order."""
    listed: bool = False
    """Whether it stands in lists of roles that hold several figures: a table in a terminal, a sheet of all roles."""
    by_area: bool = False
    """Given for states and smaller areas too; the others are figures for the nation only."""


AREA_STATISTICS = ("mean", "p10", "p25", "median", "p75", "p90")
"""The pay statistics official sources give, in the order of a table."""


def _pay() -> list[Measure]:
    statistics = (
        ("mean", "Average pay", "average pay", "average"),
        ("p10", "10th percentile", "", "10th percentile"),
        ("p25", "25th percentile", "", "25th percentile"),
        ("median", "Median pay", "median pay", "median"),
        ("p75", "75th percentile", "", "75th percentile"),
        ("p90", "90th percentile", "", "90th percentile"),
        ("low", "Low end of the range", "the low end of the range", "low"),
        ("high", "High end of the range", "the high end of the range", "high"),
        ("spread", "Spread of the range", "", "high minus low"),
    )
    units: tuple[tuple[str, Unit, str, int], ...] = (("annual", "USD/year", "a year", 0), ("hourly", "USD/hour", "an hour", 2))
    return [
        Measure(
            id=f"pay.{period}.{name}",
            label=f"{label}, {words}",
            unit=unit,
            question="pay",
            decimals=decimals,
            subject=f"{subject} {words}" if subject else "",
            kind=kind,
            sortable=name != "spread",
            listed=name in {"mean", "median"},
            by_area=name in AREA_STATISTICS,
        )
        for period, unit, words, decimals in units
        for name, label, subject, kind in statistics
    ]


def _education() -> list[Measure]:
    levels = (
        ("less_than_high_school", "Less than high school", "the share with less than high school"),
        ("high_school", "High school", "the share with high school as the highest level"),
        ("some_college", "Some college, no degree", "the share with some college but no degree"),
        ("associates", "Associate’s degree", "the share with an associate’s degree"),
        ("bachelors", "Bachelor’s degree", "the share with a bachelor’s degree"),
        ("masters", "Master’s degree", "the share with a master’s degree"),
        ("doctoral_or_professional", "Doctoral or professional degree", "the share with a doctoral degree"),
        ("no_college_degree", "No college degree", "the share without a college degree"),
    )
    return [
        Measure(
            id=f"education.{name}",
            label=label,
            unit="percent",
            question="education",
            decimals=1,
            subject=subject,
            listed=name == "masters",
        )
        for name, label, subject in levels
    ]


MEASURES: tuple[Measure, ...] = (
    *_pay(),
    Measure(
        id="pay.industry.best",
        label="Best-paying industry",
        unit="USD/year",
        question="pay",
        subject="average pay a year in the best-paying industry",
    ),
    Measure(
        id="employment.jobs",
        label="Jobs",
        unit="jobs",
        question="employment",
        subject="the number of jobs",
        listed=True,
        by_area=True,
    ),
    Measure(
        id="employment.per_1000",
        label="Jobs per 1,000 jobs",
        unit="per 1,000 jobs",
        question="employment",
        decimals=3,
        subject="the number of jobs per 1,000 jobs in the area",
        by_area=True,
    ),
    Measure(
        id="employment.location_quotient",
        label="Location quotient",
        unit="ratio",
        question="employment",
        decimals=2,
        subject="the location quotient",
        by_area=True,
    ),
    Measure(id="outlook.jobs_base", label="Jobs at the start of the projection", unit="jobs", question="outlook"),
    Measure(id="outlook.jobs_projected", label="Jobs projected", unit="jobs", question="outlook"),
    Measure(
        id="outlook.change_percent",
        label="Change in jobs",
        unit="percent",
        question="outlook",
        decimals=1,
        subject="the expected change in jobs",
        listed=True,
    ),
    Measure(
        id="outlook.new_jobs",
        label="Jobs gained or lost",
        unit="jobs",
        question="outlook",
        subject="the expected number of jobs gained or lost",
    ),
    Measure(
        id="outlook.openings_per_year",
        label="Openings a year",
        unit="jobs/year",
        question="outlook",
        subject="the number of openings a year",
        listed=True,
    ),
    *_education(),
)

BY_ID: dict[str, Measure] = {measure.id: measure for measure in MEASURES}

EDUCATION_LEVELS: tuple[str, ...] = (
    "education.no_college_degree",
    "education.less_than_high_school",
    "education.high_school",
    "education.some_college",
    "education.associates",
    "education.bachelors",
    "education.masters",
    "education.doctoral_or_professional",
)
"""Levels from least to most schooling; together (with what is not stated) they make 100 percent."""


def listed_measures(sort: str = "") -> list[Measure]:
    """The measures a list of many roles holds, and the one it is ordered by."""
    return [measure for measure in MEASURES if measure.listed or measure.id == sort]
