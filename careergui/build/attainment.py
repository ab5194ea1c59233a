"""Schooling of those who do the job, as columns of the bundled file, with the groups that share one row; leaves what is asked to others."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from careergui.build.cells import number
from careergui.build.reading import Rows
from careergui.build.releases import ATTAINMENT_PERIOD, Release
from careergui.build.tally import Tally
from careergui.domain.bundle import MeasureColumn, OccupationNote
from careergui.domain.role import Note
from careergui.errors import CareerguiError

TOTAL = "00-0000"
SHARED = "(1)"
"""Stands behind the title of an occupation that the census does not count by itself."""
MOST_NAMED = 6
_TITLE, _CODE = "2022 National Employment Matrix title", "2022 National Employment Matrix code"
_LEVELS = {
    "education.less_than_high_school": "Less than high school diploma",
    "education.high_school": "High school diploma or equivalent",
    "education.some_college": "Some college, no degree",
    "education.associates": "Associate's degree",
    "education.bachelors": "Bachelor's degree",
    "education.masters": "Master's degree",
    "education.doctoral_or_professional": "Doctoral or professional degree",
}
Attainment: TypeAlias = dict[str, dict[str, str]]


def by_code(rows: Rows, tally: Tally) -> Attainment:
    """The rows by occupation, the total too; lines without a code are the publisher’s notes. CareerguiError for shares that are not 100."""
    found = {row[_CODE].strip(): row for row in rows if row[_CODE].strip()}
    tally.refuse("a note under the table", len(rows) - len(found))
    for code, row in found.items():
        whole = sum(number(row[name]) for name in _LEVELS.values())
        if not 99.5 <= whole <= 100.5:
            raise CareerguiError(f"The education shares of {code} add up to {whole:.1f} percent. Nothing was built.")
    return found


def columns(rows: Attainment, ids: Sequence[str], release: Release) -> dict[str, MeasureColumn]:
    """The seven levels. An occupation without a row is missing."""
    file = release.path.rpartition("/")[2]
    return {
        measure_id: MeasureColumn(
            source=release.source,
            period=ATTAINMENT_PERIOD,
            values=tuple(number(rows[occupation][name]) if occupation in rows else None for occupation in ids),
            total=number(rows[TOTAL][name]),
            reference=f"{file}, sheet “{release.sheet}”, column “{name}”, row {{code}}",
        )
        for measure_id, name in _LEVELS.items()
    }


def shared(rows: Attainment, titles: Mapping[str, str]) -> list[OccupationNote]:
    """One note for each group of occupations that the census counts together: those marked so whose shares are the same."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for code in sorted(titles):
        if code in rows and rows[code][_TITLE].strip().endswith(SHARED):
            groups.setdefault(tuple(rows[code][name] for name in _LEVELS.values()), []).append(code)
    return [OccupationNote(note=Note(text=_words(codes, titles), about=("education",)), ids=tuple(codes)) for codes in groups.values()]


def _words(codes: Sequence[str], titles: Mapping[str, str]) -> str:
    if len(codes) == 1:
        return "The education shares are those of a wider group that the census counts together; it is not counted by itself."
    named = f": {'; '.join(titles[code] for code in codes)}" if len(codes) <= MOST_NAMED else ""
    return f"The education shares are those of a group of {len(codes)} occupations that the census counts together{named}."
