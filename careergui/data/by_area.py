"""Figures by area of all occupations, state by state as they are asked for; leaves national figures to occupations."""

from collections.abc import Callable, Iterable, Mapping

from careergui import assets
from careergui.data.area_facts import InArea, in_cell, unread
from careergui.data.area_pay import PayByArea
from careergui.data.cells import PLACES, figure
from careergui.data.facts import Facts
from careergui.data.occupations import Occupations
from careergui.data.reading import Faulty
from careergui.domain.area import Area
from careergui.domain.estimate import Estimate

_MOST_EVERYWHERE = 32
"""Looked-up measures of occupations across all areas that are kept at hand: eight roles as paid, in local prices, and their jobs."""
_MOST_TABLES = 24
"""Areas, as paid or in local prices, whose look-up is kept at hand."""


class ByArea:
    """What the survey gives for areas other than the nation."""

    def __init__(self, nation: Occupations, areas: Callable[[], Mapping[str, Area]], faulty: Faulty) -> None:
        self._nation, self._areas = nation, areas
        self._pay = PayByArea(assets.area_pay, faulty)
        self._tables: dict[tuple[str, bool], InArea] = {}
        self._everywhere: dict[tuple[str, str, bool, bool], Mapping[str, Estimate]] = {}

    def facts(self, occupation: str, area: Area, *, real: bool) -> Mapping[str, Estimate]:
        """The estimates of an occupation in an area."""
        return Facts(self.table(area, real=real), occupation)

    def everywhere(self, occupation: str, measure_id: str, *, real: bool, smaller: bool = True) -> Mapping[str, Estimate]:
        """A measure of one occupation by area id; without `smaller` areas, in the nation and the states alone."""
        key = (occupation, measure_id, real, smaller)
        if key not in self._everywhere:
            code = int(occupation.replace("-", ""))
            areas = [area for area in self._areas().values() if smaller or area.kind in {"nation", "state"}]
            found = {area.id: self._in(area, measure_id, occupation, code, real=real) for area in areas}
            while len(self._everywhere) >= _MOST_EVERYWHERE:
                self._everywhere.pop(next(iter(self._everywhere)))
            self._everywhere[key] = {area_id: estimate for area_id, estimate in found.items() if estimate is not None}
        return self._everywhere[key]

    def prepare(self, state: str, measure_ids: Iterable[str]) -> None:
        """Read what is held of some measures in a state and its areas, so that looking them up later costs nothing."""
        places = [PLACES[measure_id] for measure_id in measure_ids if measure_id in PLACES]
        areas = [self._pay.of(area) for area in self._areas().values() if area.state == state]
        for pay in [pay for pay in areas if pay]:
            for place in places:
                figure(pay, place, 0)

    def table(self, area: Area, *, real: bool) -> InArea:
        """All occupations in one area."""
        found = self._tables.get((area.id, real))
        if found is None:
            while len(self._tables) >= _MOST_TABLES:
                self._tables.pop(next(iter(self._tables)))
            found = self._tables[area.id, real] = InArea(self._nation, area, self._pay.of(area), real=real)
        return found

    def _in(self, area: Area, measure_id: str, occupation: str, code: int, *, real: bool) -> Estimate | None:
        """One occupation's estimate in one area; None where the area has no row for it."""
        if area.kind == "nation":
            return self._nation.estimate(occupation, measure_id)
        if measure_id not in PLACES:
            return None
        pay = self._pay.of(area)
        if pay is None:
            return unread(measure_id, area)
        cell = pay.cell(code)
        if cell is None:
            return None
        return in_cell(pay, area, measure_id, code, cell, real=real) or unread(measure_id, area)
