"""A made-up wage survey for the tests of the builder: a few cells, each test changes what it is about."""

import sqlite3
from collections.abc import Iterable

from careergui.build.oews import Cell, Oews
from careergui.build.releases import SURVEY, Survey

NURSE, ACTOR, TEACHER = "291141", "272011", "252021"
AREAS = (
    ("0000000", "N", "00", "National"),
    ("0010420", "M", "39", "Akron, OH"),
    ("3900000", "S", "39", "Ohio"),
    ("3900001", "M", "39", "West Northwestern Ohio nonmetropolitan area"),
    ("7200000", "S", "72", "Puerto Rico"),
)
OCCUPATIONS = (
    ("000000", "All Occupations", 0),
    ("290000", "Healthcare Practitioners", 0),
    (NURSE, "Registered Nurses", 3),
    (ACTOR, "Actors", 3),
    (TEACHER, "Elementary School Teachers", 3),
)
_USUAL = {
    "v01": "3379720",
    "v02": "0.3",
    "v03": "48.76",
    "v04": "101420",
    "v05": "0.2",
    "v16": "21.735",
    "v17": "1.05",
    "v06": "33.14",
    "v07": "38.62",
    "v08": "46.90",
    "v09": "54.02",
    "v10": "66.09",
    "v11": "68940",
    "v12": "80330",
    "v13": "97550",
    "v14": "112350",
    "v15": "137470",
}


def cell(key: str = f"OEUN0000000000000{NURSE}", **changed: str) -> Cell:
    """A cell; a value given as the name of a footnote is "-" with that footnote: v13="note 8"."""
    given = {**_USUAL, **changed}
    texts = [given[f"v{number:02d}"] for number in range(1, 18)]
    notes = [text.removeprefix("note ") if text.startswith("note ") else None for text in texts]
    return (key, *("-" if note else text for text, note in zip(texts, notes, strict=True)), *notes)


def content(cells: Iterable[Cell], industries: Iterable[tuple[str, str, int]] = (), survey: Survey = SURVEY) -> bytes:
    """The survey as the bytes of an SQLite file."""
    data = sqlite3.connect(":memory:")
    rows = {"cell": list(cells), "area": AREAS, "industry": list(industries), "occupation": OCCUPATIONS}
    for table, columns in survey.tables.items():
        data.execute(f"CREATE TABLE {table} ({', '.join(columns)})")
        data.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})", rows[table])  # noqa: S608 the names are those of our table
    data.commit()
    return data.serialize()


def survey(cells: Iterable[Cell], industries: Iterable[tuple[str, str, int]] = ()) -> Oews:
    """The survey, opened."""
    return Oews(content(cells, industries), SURVEY)
