"""The one bridge from O*NET occupations to the occupations of the wage and projection releases; leaves ratings to others."""

from typing import TypeAlias

from careergui.build.reading import Rows
from careergui.errors import CareerguiError

Bridge: TypeAlias = dict[str, tuple[str, ...]]
"""Occupation code (29-1141) → the O*NET codes that fall into it (29-1141.00, 29-1141.01, …), in order of code."""


def bridge(rows: Rows) -> Bridge:
    """The National Employment Matrix crosswalk as occupation → its O*NET occupations, both sorted.

    Raises CareerguiError when an O*NET code is led to two occupations, as nothing could then be assigned truthfully.
    """
    found: dict[str, list[str]] = {}
    led: dict[str, str] = {}
    for row in rows:
        rated, code = row["O*NET-SOC Code"].strip(), row["NEM Code"].strip()
        if led.setdefault(rated, code) != code:
            raise CareerguiError(f"The crosswalk leads {rated} to both {led[rated]} and {code}. Nothing was built.")
        if rated not in found.setdefault(code, []):
            found[code].append(rated)
    return {code: tuple(sorted(found[code])) for code in sorted(found)}


def own_code(occupation: str, rated: tuple[str, ...]) -> str | None:
    """Of several O*NET codes the one that stands for the occupation as a whole: NN-NNNN.00 of the same code, if it is there."""
    return f"{occupation}.00" if f"{occupation}.00" in rated else None
