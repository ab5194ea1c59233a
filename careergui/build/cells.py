"""Pay cells of the survey as the columns of the bundled files, hourly figures as proven letters; leaves choosing cells to others."""

from collections.abc import Sequence

from careergui.build.oews import Cell
from careergui.domain.bundle import FOOTNOTES, HOURLY_FOOTNOTES, PayCells, hourly_of
from careergui.domain.estimate import Number
from careergui.domain.packing import STEP_FROM, packed
from careergui.errors import CareerguiError

VALUES = 17
"""Values a cell has; the footnote of value n stands n + 17 places after the key."""
_COLUMNS = {"jobs": 1, "jobs_rse": 2, "wage_rse": 5, "mean": 4, "p10": 11, "p25": 12, "median": 13, "p75": 14, "p90": 15}
_LOCAL = {"per_1000": 16, "location_quotient": 17}
HOURLY = {"mean": 3, "p10": 6, "p25": 7, "median": 8, "p75": 9, "p90": 10}
ANNUAL = {"mean": 4, "p10": 11, "p25": 12, "median": 13, "p75": 14, "p90": 15}
COLUMNS = (*_COLUMNS, *_LOCAL)
"""The columns of cells of an area."""
_LETTERS = {footnote: letter for letter, footnote in HOURLY_FOOTNOTES.items()}


def number(text: str) -> Number:
    """A published number, whole ones without decimals."""
    value = float(text)
    return int(value) if value.is_integer() else value


def figure(cell: Cell, place: int) -> Number:
    """A value of a cell, or its footnote as a negative number. CareerguiError for a value that is neither."""
    text, footnote = cell[place], cell[place + VALUES]
    if text is not None and text != "-":
        return number(text)
    if text is None or footnote is None or -int(footnote) not in FOOTNOTES:
        raise CareerguiError(f"Cell {cell[0]}, value {place:02d}: “{text}” with footnote “{footnote}” is unknown. Nothing was built.")
    return -int(footnote)


def hourly_letter(hourly: Number, annual: Number) -> str:
    """The letter from which the program finds the hourly figure: proven here, by the program’s own function, or "h"."""
    if hourly < 0:
        return _LETTERS[int(hourly)]
    if annual < 0:
        return "h"
    return next((letter for letter in "0+-" if hourly_of(annual, letter) == hourly), "h")


def pay_cells(cells: Sequence[Cell], *, local: bool) -> PayCells:
    """Cells as columns; `local` cells have their share of the area’s jobs and the location quotient too."""
    columns = {name: [figure(cell, place) for cell in cells] for name, place in (_COLUMNS | (_LOCAL if local else {})).items()}
    letters: dict[str, str] = {}
    given: dict[str, dict[str, float]] = {}
    for name, place in HOURLY.items():
        wages = [figure(cell, place) for cell in cells]
        letters[name] = "".join(hourly_letter(hourly, annual) for hourly, annual in zip(wages, columns[name], strict=True))
        exact = {str(number): wages[number] for number, letter in enumerate(letters[name]) if letter == "h"}
        if exact:
            given[name] = exact
    try:
        written = {name: packed(name, numbers, columns.get(STEP_FROM.get(name, ""), ())) for name, numbers in columns.items()}
    except ValueError as error:
        raise CareerguiError(f"Cells from {cells[0][0]} on: {error}. Nothing was built.") from error
    return PayCells(**written, hourly=letters, hourly_given=given)
