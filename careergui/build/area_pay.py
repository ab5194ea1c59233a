"""Pay and jobs of one state and the areas filed under it, as one file; leaves cells to cells."""

from collections.abc import Collection, Sequence

from careergui.build.cells import COLUMNS, HOURLY, pay_cells
from careergui.build.national import TOTAL
from careergui.build.oews import Cell, Oews
from careergui.build.releases import PAY_PERIOD, SURVEY
from careergui.domain.area import Area
from careergui.domain.bundle import AreaPayFile, Column, PayCells

_KEYS = {"state": "S", "metropolitan": "M", "nonmetropolitan": "M"}


def of_state(survey: Oews, areas: Sequence[Area], detailed: Collection[str]) -> AreaPayFile:
    """The file of one state; `areas` are its own and its smaller ones in any order, `detailed` codes without hyphen."""
    ordered = sorted(areas, key=lambda area: (area.kind != "state", area.id))
    given = [_cells(survey, area, detailed) for area in ordered]
    cells = [pay_cells(found, local=True) for found in given]
    return AreaPayFile(
        format="careergui-area-pay/1",
        source=SURVEY.source,
        period=PAY_PERIOD,
        areas=tuple(area.id for area in ordered),
        occupations=tuple(tuple(_steps([int(str(cell[0])[-6:]) for cell in found])) for found in given),
        columns=_columns(cells),
        hourly={name: tuple(one.hourly[name] for one in cells) for name in HOURLY},
        hourly_given=_given(cells),
    )


def _cells(survey: Oews, area: Area, detailed: Collection[str]) -> list[Cell]:
    """The total and every detailed occupation the area has a cell for, in order of code."""
    start = f"OEU{_KEYS[area.kind]}{area.code}000000"
    return [cell for cell in survey.cells(start) if (code := str(cell[0])[-6:]) == TOTAL or code in detailed]


def _columns(cells: Sequence[PayCells]) -> dict[str, tuple[Column, ...]]:
    """Each column with one list for each area."""
    return {name: tuple(getattr(one, name) for one in cells) for name in COLUMNS}


def _given(cells: Sequence[PayCells]) -> dict[str, tuple[dict[str, float], ...]]:
    """As `_columns`, of the hourly figures given by themselves, where any area has some."""
    names = [name for name in HOURLY if any(name in one.hourly_given for one in cells)]
    return {name: tuple(one.hourly_given.get(name, {}) for one in cells) for name in names}


def _steps(codes: Sequence[int]) -> list[int]:
    """The first code and every further one’s distance from the one before."""
    return [code - before for before, code in zip((0, *codes), codes, strict=False)]
