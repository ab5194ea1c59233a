"""Occupation codes as releases write them and as we do, and what the occupational classification says of them; leaves figures to others."""

import re

from msgspec import Struct

from careergui.build.bridge import Bridge
from careergui.build.reading import Rows
from careergui.errors import CareerguiError

_CODE = re.compile(r"[0-9]{2}-[0-9]{4}")


def unmangled(text: str) -> str:
    """A code out of what a spreadsheet made of it: ="13-2011" is 13-2011. CareerguiError when there is no code in it."""
    code = text.strip().removeprefix("=").strip('"')
    if not _CODE.fullmatch(code):
        raise CareerguiError(f"“{text}” is no occupation code. Nothing was built.")
    return code


def hyphened(digits: str) -> str:
    """291141 as 29-1141."""
    return f"{digits[:2]}-{digits[2:]}"


class Classification(Struct, frozen=True, kw_only=True):
    """The groups and titles of the occupational classification, by code."""

    families: dict[str, str]
    groups: dict[str, str]
    detailed: dict[str, str]

    def group_of(self, code: str) -> str:
        """The minor group an occupation stands in: 29-1141 in 29-1000, but 15-1252 in 15-1200."""
        for group in (f"{code[:5]}00", f"{code[:4]}000"):
            if group in self.groups:
                return group
        raise CareerguiError(f"The classification has no minor group for {code}. Nothing was built.")


def classification(rows: Rows) -> Classification:
    """The classification out of its structure table, which has one column a level and the title in the last."""
    levels = ("Major Group", "Minor Group", "Detailed Occupation")
    families, groups, detailed = ({row[level].strip(): row[""].strip() for row in rows if row[level]} for level in levels)
    return Classification(families=families, groups=groups, detailed=detailed)


def combined(bridge: Bridge, known: Classification) -> dict[str, tuple[str, ...]]:
    """Occupations whose code is no detailed code of the classification → the detailed codes they stand for, through the crosswalk."""
    return {
        code: tuple(sorted({rated[:7] for rated in parts} & known.detailed.keys()))
        for code, parts in bridge.items()
        if code not in known.detailed
    }
