"""How columns of pay cells are written so that the bundled files stay small, and read back exactly; leaves files to build and data."""

from collections.abc import Sequence

TIMES: dict[str, int] = dict.fromkeys(("jobs", "mean", "p10", "p25", "median", "p75", "p90"), 10)
"""Columns that are published in tens and written so."""
PARTS: dict[str, int] = {"jobs_rse": 10, "wage_rse": 10, "per_1000": 1000, "location_quotient": 100}
"""Columns published with decimals and written as whole numbers of such parts."""
STEP_FROM: dict[str, str] = {"p25": "median", "p10": "p25", "p75": "median", "p90": "p75"}
"""Columns written as their distance from the one nearer the median, where both have a value; the median itself is read most."""
_DOWN = frozenset({"p25", "p10"})


def packed(column: str, published: Sequence[float], base: Sequence[float] = ()) -> tuple[int, ...]:
    """The numbers as they are written; a negative one is a footnote and stays. ValueError for numbers this cannot carry exactly."""
    bases = base or [-1] * len(published)
    stored = tuple(_stored(column, number, nearer) for number, nearer in zip(published, bases, strict=True))
    if unpacked(column, stored, base) != list(published):
        raise ValueError(f"the column {column} cannot be written exactly")
    return stored


def unpacked(column: str, stored: Sequence[int], base: Sequence[float] = ()) -> list[float]:
    """The published numbers again; `base` is the published column that STEP_FROM names, where it names one."""
    parts, times = PARTS.get(column), TIMES.get(column, 1)
    if parts:
        return [number / parts if number >= 0 else number for number in stored]
    if base:
        sign = -times if column in _DOWN else times
        steps = zip(stored, base, strict=True)
        return [number if number < 0 else nearer + number * sign if nearer >= 0 else number * times for number, nearer in steps]
    return [number * times if number >= 0 else number for number in stored]


def _stored(column: str, number: float, nearer: float) -> int:
    if number < 0:
        return int(number)
    if column in PARTS:
        return round(number * PARTS[column])
    return round(abs(number - max(nearer, 0)) / TIMES.get(column, 1))
