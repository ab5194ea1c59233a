"""Job zone and leading interest of each occupation, never averaged: one rated occupation decides, or all agree, or nothing is said."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from careergui.build.bridge import Bridge, own_code
from careergui.build.reading import Rows
from careergui.build.releases import RATINGS_PERIOD
from careergui.domain.bundle import CategoryColumn, OccupationNote
from careergui.domain.role import Note

SOURCE = "onet-30.3"
_ZONES = (
    ("2", "Job zone 1–2", "Little preparation or some: days to about a year of learning on the job, often after high school."),
    ("3", "Job zone 3", "Some years of preparation: a trade school, an apprenticeship, an associate’s degree or related work."),
    ("4", "Job zone 4", "A good deal of preparation: mostly a bachelor’s degree, often with a few years in the field."),
    ("5", "Job zone 5", "The most preparation: mostly a degree beyond the bachelor’s, and often many years in the field."),
)
_INTERESTS = (
    ("1", "Realistic", "Working with things: tools, machines, plants, animals, often with one’s hands or outdoors."),
    ("2", "Investigative", "Finding out: observing, analysing, solving problems with facts and ideas."),
    ("3", "Artistic", "Making something of one’s own: forms, words, sounds, designs, with few fixed rules."),
    ("4", "Social", "Working with people to help, teach, heal or advise them."),
    ("5", "Enterprising", "Leading and persuading: starting ventures, selling, deciding, taking risks."),
    ("6", "Conventional", "Keeping things in order: records, figures, set procedures, exactness."),
)
_FIRST_INTEREST = "First Interest High-Point"
Options: TypeAlias = tuple[tuple[str, str, str], ...]
"""Value in the release, name, and what it means in our own words; least first."""


def job_zone(rows: Rows, bridge: Bridge, ids: Sequence[str]) -> tuple[CategoryColumn, list[str]]:
    """The job zones, and the occupations whose rated parts disagree."""
    rated = {row["O*NET-SOC Code"]: row["Job Zone"] for row in rows}
    return _column(rated, _ZONES, bridge, ids, "job_zones.csv, column “Job Zone”")


def interest(rows: Rows, bridge: Bridge, ids: Sequence[str]) -> tuple[CategoryColumn, list[str]]:
    """The leading interests, and the occupations whose rated parts disagree."""
    first = [row for row in rows if row["Scale ID"] == "IH" and row["Element Name"] == _FIRST_INTEREST]
    rated = {row["O*NET-SOC Code"]: str(int(float(row["Data Value"]))) for row in first}
    reference = f"career_interest_types.csv, element “{_FIRST_INTEREST}”"
    return _column({code: value for code, value in rated.items() if value != "0"}, _INTERESTS, bridge, ids, reference)


def _column(
    rated: Mapping[str, str], options: Options, bridge: Bridge, ids: Sequence[str], reference: str
) -> tuple[CategoryColumn, list[str]]:
    place = {value: number for number, (value, _, _) in enumerate(options)}
    given = {occupation: _given(occupation, bridge.get(occupation, ()), rated) for occupation in ids}
    column = CategoryColumn(
        source=SOURCE,
        period=RATINGS_PERIOD,
        options=tuple(name for _, name, _ in options),
        values=tuple(place[next(iter(given[occupation]))] if len(given[occupation]) == 1 else None for occupation in ids),
        reference=reference,
        explained=tuple(words for _, _, words in options),
    )
    return column, [occupation for occupation in ids if len(given[occupation]) > 1]


def _given(occupation: str, parts: tuple[str, ...], rated: Mapping[str, str]) -> set[str]:
    """The value that stands for the occupation; more than one where its rated parts disagree, none where nothing is rated."""
    found = tuple(part for part in parts if part in rated)
    own = own_code(occupation, found)
    return {rated[own]} if own else {rated[part] for part in found}


def disagreement(words: str, topic: str, occupations: Sequence[str]) -> list[OccupationNote]:
    """The note for occupations that are given no value because their parts differ."""
    text = f"The O*NET occupations that fall into this one differ in {words}, so none is given: kinds are never averaged."
    return [OccupationNote(note=Note(text=text, about=(topic,)), ids=tuple(occupations))] if occupations else []
