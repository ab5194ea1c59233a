"""How columns of pay cells are written so that the bundled files stay small, and read back exactly; leaves files to build and data."""

from collections.abc import Sequence

TIMES: dict[str, int] = dict.fromkeys(("jobs", "mean", "p10", "p25", "median", "p75", "p90"), 10)
"""Columns that are published in tens and written so."""
PARTS: dict[str, int] = {"jobs_rse": 10, "wage_rse": 10, "per_1000": 1000, "location_quotient": 100}
"""Columns published with decimals and written as whole numbers of such parts."""
BELOW: dict[str, str] = {"p25": "p10", "median": "p25", "p75": "median", "p90": "p75"}
"""Columns written as the step from the one below it, where both have a value."""


def packed(column: str, published: Sequence[float], below: Sequence[float] = ()) -> tuple[int, ...]:
    """The numbers as they are written; a negative one is a footnote and stays. ValueError for numbers this cannot carry exactly."""
    steps = below or [-1] * len(published)
    stored = tuple(_stored(column, number, base) for number, base in zip(published, steps, strict=True))
    if unpacked(column, stored, below) != list(published):
        raise ValueError(f"the column {column} cannot be written exactly")
    return stored


def unpacked(column: str, stored: Sequence[int], below: Sequence[float] = ()) -> list[float]:
    """The published numbers again; `below` is the published column that BELOW names, where it names one."""
    parts, times = PARTS.get(column), TIMES.get(column, 1)
    if parts:
        return [number / parts if number >= 0 else number for number in stored]
    if below:
        steps = zip(stored, below, strict=True)
        return [number if number < 0 else number * times + base if base >= 0 else number * times for number, base in steps]
    return [number * times if number >= 0 else number for number in stored]


def _stored(column: str, number: float, base: float) -> int:
    if number < 0:
        return int(number)
    if column in PARTS:
        return round(number * PARTS[column])
    return round((number - max(base, 0)) / TIMES.get(column, 1))
