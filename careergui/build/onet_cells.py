"""Single O*NET ratings: reading them with their marks, choosing whose count, averaging; leaves occupations to onet_ratings."""

from collections.abc import Iterable, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from msgspec import Struct

from careergui.build.bridge import own_code
from careergui.build.reading import Rows
from careergui.errors import CareerguiError

SCALES: dict[str, tuple[int, int]] = {
    "IM": (1, 5),
    "LV": (0, 7),
    "EX": (1, 7),
    "OI": (1, 7),
    "VH": (0, 6),
    "IH": (0, 6),
    **dict.fromkeys(("RL", "RW", "PT", "OJ"), (0, 100)),
}
"""Scale → its lowest and highest value; a distribution is in percent, a high-point is the number of an element or 0."""

CENTS = Decimal("0.01")


class Cell(Struct, frozen=True, kw_only=True):
    """One rating; without a value it was not given, is withheld, or means nothing for the occupation."""

    value: Decimal | None = None
    error: Decimal | None = None
    suppressed: bool = False
    irrelevant: bool = False


def by_occupation(rows: Rows, scales: Iterable[str]) -> dict[str, Rows]:
    """O*NET code → its rows on any of the scales."""
    wanted, found = frozenset(scales), dict[str, Rows]()
    for row in rows:
        if row["Scale ID"] in wanted:
            found.setdefault(row["O*NET-SOC Code"], []).append(row)
    return found


def chosen(occupation: str, rated: tuple[str, ...]) -> tuple[str, ...]:
    """Of the O*NET codes with data those whose ratings are taken: the occupation's own one alone, else all."""
    own = own_code(occupation, rated)
    return (own,) if own else rated


def rests_on(occupation: str, rated: tuple[str, ...]) -> tuple[str, ...]:
    """The codes a reader is told of: none where the occupation's own code is the only one with data."""
    taken = chosen(occupation, rated)
    return () if taken == rated == (f"{occupation}.00",) else taken


def withheld(row: Mapping[str, str]) -> bool:
    """Whether the publisher recommends not to show the value; an empty mark means that nobody assessed it."""
    return row.get("Recommend Suppress") == "Y"


def irrelevant(row: Mapping[str, str]) -> bool:
    """Whether the level has no meaning, because the element does not matter for the occupation."""
    return row.get("Not Relevant") == "Y"


def column(rows: Iterable[Mapping[str, str]], scale: str, key: str, order: Sequence[str]) -> tuple[Cell, ...]:
    """The ratings of one O*NET occupation on one scale, in the given order of what stands in column `key`.

    Raises CareerguiError for a value that is no number or off its scale, and for an element that is rated twice.
    """
    cells: dict[str, Cell] = {}
    for row in rows:
        if row["Scale ID"] != scale:
            continue
        if row[key] in cells:
            raise CareerguiError(f"{_place(row)} is rated twice. Nothing was built.")
        cells[row[key]] = _cell(row)
    return tuple(cells.get(name, Cell()) for name in order)


def merged(columns: Sequence[tuple[Cell, ...]]) -> tuple[Cell, ...]:
    """The columns of several O*NET occupations as one: a single one as it is, several as their plain average."""
    return columns[0] if len(columns) == 1 else tuple(_average(cells) for cells in zip(*columns, strict=True))


def plain(value: Decimal | None) -> int | float | None:
    """The number as it is written to a file: whole ones without a fraction."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def period(rows: Iterable[Mapping[str, str]]) -> str:
    """When ratings were collected: "08/2023", or "08/2018–05/2021" from the earliest month to the latest."""
    months = {(date[3:], date[:2]) for row in rows if (date := row["Date"])}
    ends = dict.fromkeys((min(months), max(months))) if months else ()
    return "–".join(f"{month}/{year}" for year, month in ends)


def _average(cells: tuple[Cell, ...]) -> Cell:
    """The mean of what all parts give; a mark on any part falls on the average, and a gap in any part leaves a gap."""
    suppressed, without_meaning = any(cell.suppressed for cell in cells), any(cell.irrelevant for cell in cells)
    values = [cell.value for cell in cells if cell.value is not None]
    if suppressed or without_meaning or len(values) < len(cells):
        return Cell(suppressed=suppressed, irrelevant=without_meaning)
    return Cell(value=(sum(values, Decimal(0)) / len(values)).quantize(CENTS, ROUND_HALF_UP))


def _cell(row: Mapping[str, str]) -> Cell:
    value, error = _number(row, "Data Value"), _number(row, "Standard Error")
    low, high = SCALES[row["Scale ID"]]
    if value is None or not value.is_finite() or not low <= value <= high:
        raise CareerguiError(f"{_place(row)} has the value “{row['Data Value']}”, not one from {low} to {high}. Nothing was built.")
    if withheld(row) or irrelevant(row):
        return Cell(suppressed=withheld(row), irrelevant=irrelevant(row))
    return Cell(value=value, error=error)


def _number(row: Mapping[str, str], name: str) -> Decimal | None:
    text = row.get(name, "")
    try:
        return Decimal(text) if text else None
    except InvalidOperation as error:
        raise CareerguiError(f"{_place(row)} has “{text}” as {name}, which is no number. Nothing was built.") from error


def _place(row: Mapping[str, str]) -> str:
    return f"{row['Element Name']} of {row['O*NET-SOC Code']} (scale {row['Scale ID']})"
