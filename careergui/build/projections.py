"""Jobs projected, and what is typical for entering, as columns of the bundled file; leaves other sources to their modules."""

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

from careergui.build.codes import unmangled
from careergui.build.reading import Rows
from careergui.build.releases import BASE, PROJECTED, SPAN
from careergui.domain.bundle import CategoryColumn, MeasureColumn
from careergui.domain.estimate import Number
from careergui.errors import CareerguiError

SOURCE = "ep-2024"
FILE = "Employment Projections.csv"
Projections: TypeAlias = dict[str, dict[str, str]]
"""Occupation code → its row."""

_COLUMNS: dict[str, tuple[str, int, str]] = {
    "outlook.jobs_base": (f"Employment {BASE}", 1000, BASE),
    "outlook.jobs_projected": (f"Employment {PROJECTED}", 1000, PROJECTED),
    "outlook.new_jobs": (f"Employment Change, {BASE}-{PROJECTED}", 1000, SPAN),
    "outlook.change_percent": (f"Employment Percent Change, {BASE}-{PROJECTED}", 1, SPAN),
    "outlook.openings_per_year": (f"Occupational Openings, {BASE}-{PROJECTED} Annual Average", 1000, SPAN),
}
"""Measure → column, what it is multiplied by (the release counts in thousands of jobs), and the years it holds for."""

_ENTRY: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "entry_education": (
        "Typical Entry-Level Education",
        (
            ("No formal educational credential", "No certificate of any school is usual at the start; the work is learned by doing it."),
            ("High school diploma or equivalent", "Finishing high school, or passing a test that counts as much, is usual at the start."),
            ("Some college, no degree", "Courses at a college are usual at the start, but no degree."),
            ("Postsecondary nondegree award", "A certificate from a course after high school, mostly weeks to two years long, is usual."),
            ("Associate's degree", "A degree after about two years at a college is usual at the start."),
            ("Bachelor's degree", "A degree after about four years at a college or university is usual at the start."),
            ("Master's degree", "A degree one or two years beyond a bachelor’s is usual at the start."),
            ("Doctoral or professional degree", "A doctorate, or a degree such as those of physicians and lawyers, is usual at the start."),
        ),
    ),
    "work_experience": (
        "Work Experience in a Related Occupation",
        (
            ("None", "People usually enter without having worked in a related occupation."),
            ("Less than 5 years", "People have usually worked in a related occupation first, for less than five years."),
            ("5 years or more", "People have usually worked in a related occupation first, for five years or longer."),
        ),
    ),
    "training": (
        "Typical on-the-job Training",
        (
            ("None", "Those who enter can usually do the work without further training."),
            ("Short-term on-the-job training", "The work is usually learned on the job within a month."),
            ("Moderate-term on-the-job training", "The work is usually learned on the job in one to twelve months."),
            (
                "Long-term on-the-job training",
                "The work is usually learned on the job in more than a year, at times with classes.",
            ),
            ("Apprenticeship", "The work is usually learned in an apprenticeship: paid work with lessons, mostly over some years."),
            (
                "Internship/residency",
                "Supervised practice, such as a residency or student teaching, usually ends the schooling.",
            ),
        ),
    ),
}
"""Category → column and its options, least first, each in our own words."""


def by_code(rows: Rows) -> Projections:
    """The rows by occupation. CareerguiError for what is no code, or a code that stands twice."""
    found: Projections = {}
    for row in rows:
        code = unmangled(row["Occupation Code"])
        if code in found:
            raise CareerguiError(f"{FILE} has two rows for {code}. Nothing was built.")
        found[code] = row
    return found


def title(row: Mapping[str, str]) -> str:
    """The title without the list of other titles that follows it."""
    return row["Occupation Title"].partition(" * ")[0].strip()


def columns(rows: Projections, ids: Sequence[str]) -> dict[str, MeasureColumn]:
    """The measures of the projections, jobs counted one by one."""
    return {
        measure_id: MeasureColumn(
            source=SOURCE,
            period=period,
            values=tuple(_number(rows[occupation][name], times) for occupation in ids),
            reference=f"{FILE}, column “{name}”, row {{code}}",
        )
        for measure_id, (name, times, period) in _COLUMNS.items()
    }


def categories(rows: Projections, ids: Sequence[str]) -> dict[str, CategoryColumn]:
    """What is typical for entering. CareerguiError for an option that is not in our table."""
    return {category_id: _category(rows, ids, *entry) for category_id, entry in _ENTRY.items()}


def _category(rows: Projections, ids: Sequence[str], name: str, options: tuple[tuple[str, str], ...]) -> CategoryColumn:
    place = {option: number for number, (option, _) in enumerate(options)}
    unknown = sorted({rows[occupation][name] for occupation in ids} - place.keys())
    if unknown:
        raise CareerguiError(f"{FILE}, column “{name}”: “{unknown[0]}” is not known. Nothing was built.")
    return CategoryColumn(
        source=SOURCE,
        period=BASE,
        options=tuple(option.replace("'", "’") for option in place),
        values=tuple(place[rows[occupation][name]] for occupation in ids),
        reference=f"{FILE}, column “{name}”",
        explained=tuple(words for _, words in options),
    )


def _number(text: str, times: int) -> Number:
    """A number without thousands separators, times a whole number, exactly. CareerguiError when it is none."""
    try:
        value = Decimal(text.replace(",", "")) * times
    except InvalidOperation as error:
        raise CareerguiError(f"{FILE}: “{text}” is no number. Nothing was built.") from error
    return int(value) if value == value.to_integral_value() else float(value)
