"""Pay of each occupation by industry: all sectors, and the industries that matter most for it; leaves cells to cells."""

import heapq
from collections.abc import Collection, Iterable, Mapping

import msgspec

from careergui.build.cells import figure, pay_cells
from careergui.build.codes import hyphened
from careergui.build.oews import Cell, Oews
from careergui.build.releases import PAY_PERIOD, SURVEY
from careergui.domain.bundle import TOP_CODES, IndustryPay, IndustryPayFile
from careergui.domain.estimate import Number

SECTOR, INDUSTRY = 2, 4
"""Levels of the survey’s industries."""
MOST, FEWEST_JOBS = 10, 30
RULE = (
    f"All sectors with a figure for the occupation; besides, of the industries with a four-digit code, the {MOST} with the most jobs "
    f"and the {MOST} with the highest average pay a year (an hour where no pay a year is published) among those with at least "
    f"{FEWEST_JOBS} jobs published. Sectors stand first, in order of code; industries follow, most jobs first. They do not add up: the "
    "rows for federal, state and local government count public schools, hospitals and the postal service, which also stand under "
    "education, health care and transportation, and hospitals stand both by kind and by owner."
)
_JOBS, _HOURLY_MEAN, _ANNUAL_MEAN = 1, 3, 4
_NATION = "OEUN0000000"


def build(survey: Oews, detailed: Collection[str]) -> IndustryPayFile:
    """The whole file."""
    known = survey.industries()
    given: dict[str, dict[int, dict[str, Cell]]] = {}
    for cell in survey.cells(_NATION):
        key = str(cell[0])
        industry, code = key[11:17], key[17:]
        level = known[industry][1]
        if code in detailed and level in (SECTOR, INDUSTRY):
            given.setdefault(code, {SECTOR: {}, INDUSTRY: {}})[level][industry] = cell
    chosen = {code: _chosen(levels) for code, levels in sorted(given.items())}
    used = {industry for cells in chosen.values() for industry in cells}
    names = {industry: name for industry, (name, _) in known.items() if industry in used}
    return IndustryPayFile(
        format="careergui-industry-pay/1",
        source=SURVEY.source,
        period=PAY_PERIOD,
        rule=RULE,
        sectors={industry: _plain(name) for industry, name in names.items() if known[industry][1] == SECTOR},
        industries={industry: name for industry, name in names.items() if known[industry][1] == INDUSTRY},
        occupations={hyphened(code): msgspec.Raw(msgspec.json.encode(_pay(cells))) for code, cells in chosen.items()},
    )


def _pay(cells: Mapping[str, Cell]) -> IndustryPay:
    return IndustryPay(industries=tuple(cells), cells=pay_cells(list(cells.values()), local=False))


def _chosen(levels: Mapping[int, Mapping[str, Cell]]) -> dict[str, Cell]:
    """The cells of one occupation that are bundled, in the order of the file."""
    narrow = levels[INDUSTRY]
    largest = _best(narrow, narrow, _JOBS)
    enough = [industry for industry, cell in narrow.items() if figure(cell, _JOBS) >= FEWEST_JOBS]
    by_year = [industry for industry in enough if figure(narrow[industry], _ANNUAL_MEAN) not in (-4, -8)]
    best = _best(by_year, narrow, _ANNUAL_MEAN) if by_year else _best(enough, narrow, _HOURLY_MEAN)
    ordered = sorted({*largest, *best}, key=lambda industry: (-figure(narrow[industry], _JOBS), industry))
    return {**dict(sorted(levels[SECTOR].items())), **{industry: narrow[industry] for industry in ordered}}


def _best(industries: Iterable[str], cells: Mapping[str, Cell], place: int) -> list[str]:
    """The industries with the highest value; one of which only "at least the highest published" is known counts as that much."""
    ranked = [(_rank(figure(cells[industry], place), place), industry) for industry in industries]
    return [industry for rank, industry in heapq.nsmallest(MOST, ((-rank, industry) for rank, industry in ranked if rank > 0))]


def _rank(value: Number, place: int) -> float:
    if value != -5:
        return float(value)
    return TOP_CODES["USD/hour" if place == _HOURLY_MEAN else "USD/year"]


def _plain(name: str) -> str:
    """A sector's name without its number: Sector 22 - Utilities is Utilities."""
    head, dash, tail = name.partition(" - ")
    return tail if dash and head.startswith("Sector") else name
