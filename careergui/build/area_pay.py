"""Pay and jobs of one state and the areas filed under it, as one file; leaves cells to cells."""

from collections.abc import Collection, Sequence

from careergui.build.cells import pay_cells
from careergui.build.national import TOTAL
from careergui.build.oews import Cell, Oews
from careergui.build.releases import PAY_PERIOD, SURVEY
from careergui.domain.area import Area
from careergui.domain.bundle import AreaPayFile

_KEYS = {"state": "S", "metropolitan": "M", "nonmetropolitan": "M"}


def of_state(survey: Oews, areas: Sequence[Area], detailed: Collection[str]) -> AreaPayFile:
    """The file of one state; `areas` are its own and its smaller ones in any order, `detailed` codes without hyphen."""
    ordered = sorted(areas, key=lambda area: (area.kind != "state", area.id))
    given = [_cells(survey, area, detailed) for area in ordered]
    return AreaPayFile(
        format="careergui-area-pay/1",
        source=SURVEY.source,
        period=PAY_PERIOD,
        areas=tuple(area.id for area in ordered),
        occupations=tuple(tuple(_steps([int(str(cell[0])[-6:]) for cell in cells])) for cells in given),
        cells=pay_cells([cell for cells in given for cell in cells], local=True),
    )


def _cells(survey: Oews, area: Area, detailed: Collection[str]) -> list[Cell]:
    """The total and every detailed occupation the area has a cell for, in order of code."""
    start = f"OEU{_KEYS[area.kind]}{area.code}000000"
    return [cell for cell in survey.cells(start) if (code := str(cell[0])[-6:]) == TOTAL or code in detailed]


def _steps(codes: Sequence[int]) -> list[int]:
    """The first code and every further one’s distance from the one before."""
    return [code - before for before, code in zip((0, *codes), codes, strict=False)]
