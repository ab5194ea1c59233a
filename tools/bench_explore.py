"""Draws the page Explore and points at its circles, with the bundled occupations and with ten times as many; the milliseconds, as JSON."""

import gc
import json
import os
import sys
import time
from statistics import median

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from careergui.charts.options import ChartOptions
from careergui.data.load import load_all
from careergui.domain.area import Area
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.estimate import Number
from careergui.domain.view_state import ViewState, choose
from careergui.gui.appearance import Appearance
from careergui.gui.pages.explore import ExplorePage
from careergui.gui.program import dress, start_application
from careergui.gui.session import Session

TIMES = 30
COMPARED = ("29-1141", "21-1022", "47-2111", "15-1252")
SIZE = (1136, 780)
_ACROSS = (
    "outlook.openings_per_year",
    "outlook.change_percent",
    "outlook.new_jobs",
    "employment.jobs",
    *(f"pay.annual.{name}" for name in ("mean", "p10", "p25", "p75", "p90")),
)
"""More than the page keeps: each time the chart is made anew."""


class ManyOccupations:
    """The bundled library with every occupation several times, a little apart; asks the real one for all else."""

    def __init__(self, catalog: Catalog, times: int) -> None:
        self._library, self._times = catalog.library, times
        self._known: dict[tuple[str, str, bool], dict[str, Number]] = {}

    def __getattr__(self, name: str) -> object:
        return getattr(self._library, name)

    def known(self, measure_id: str, area: Area, *, real: bool) -> dict[str, Number]:
        key = (measure_id, area.id, real)
        if key not in self._known and self._library is not None:
            found = self._library.known(measure_id, area, real=real)
            self._known[key] = {
                again(role, turn): value * (1 + 0.013 * turn) for role, value in found.items() for turn in range(self._times)
            }
        return self._known[key]


def again(role: str, turn: int) -> str:
    """The id of a further occupation like this one; the first is itself."""
    return role if turn == 0 else f"{role[:2]}-{turn}{role[3:]}"


def many(catalog: Catalog, times: int) -> Catalog:
    """The catalogue with so many times the occupations."""
    roles = {
        again(role_id, turn): replace(role, id=again(role_id, turn), title=role.title if turn == 0 else f"{role.title} {turn}")
        for role_id, role in catalog.roles.items()
        if is_occupation(role_id)
        for turn in range(times)
    }
    return replace(catalog, roles=roles, library=ManyOccupations(catalog, times))


def shown_page(catalog: Catalog, appearance: Appearance) -> tuple[ExplorePage, float]:
    """The page on screen, and the milliseconds from showing it to its first painting."""
    session = Session(catalog, choose(ViewState(page="explore"), COMPARED))
    start = time.perf_counter()
    page = ExplorePage(session, appearance)
    page.resize(*SIZE)
    painted: list[float] = []
    page.card.painted.connect(lambda: painted.append(time.perf_counter()))
    page.show()
    while not painted:
        QApplication.processEvents()
    return page, (painted[0] - start) * 1000


def redrawn(page: ExplorePage, number: int) -> float:
    """Milliseconds from a change of what is shown until it is painted."""
    start = time.perf_counter()
    page.show_options(across=_ACROSS[number % len(_ACROSS)])
    page.card.view.repaint()
    return (time.perf_counter() - start) * 1000


def hovered(page: ExplorePage, number: int) -> float:
    """Milliseconds from a move of the pointer onto another point until ring and card are painted."""
    view = page.card.view
    placed = view.placed
    if placed is None:
        raise SystemExit("there is no chart")
    place = (number * 37) % len(placed.spots.x)
    spot = QPointF(float(placed.spots.x[place]), float(placed.spots.y[place]))
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, spot, view.mapToGlobal(spot), none, none, Qt.KeyboardModifier.NoModifier)
    start = time.perf_counter()
    QApplication.sendEvent(view, event)
    view.repaint()
    return (time.perf_counter() - start) * 1000


def measured(times: int = 1) -> dict[str, float]:
    """First showing, redrawing and hovering in milliseconds, with so many times the bundled occupations."""
    start_application()
    appearance = Appearance("light", 100)
    dress(start_application(), appearance)
    catalog = load_all([]).catalog
    catalog = many(catalog, times) if times > 1 else catalog
    warm, coldest = shown_page(catalog, appearance)  # loads what the first chart of any kind would have loaded
    warm.close()
    page, first = shown_page(catalog, appearance)
    gc.freeze()  # as the program does once its window stands
    redraws = sorted(redrawn(page, number) for number in range(TIMES))
    hovers = sorted(hovered(page, number) for number in range(TIMES * 5))
    points = len(page.card.spec.points) if page.card.spec else 0
    if page.options == ChartOptions() and points == 0:
        raise SystemExit("no points were drawn")
    page.close()
    page.deleteLater()
    warm.deleteLater()
    return {
        "points": points,
        "coldest": coldest,
        "first": first,
        "redraw": median(redraws),
        "redraw worst": redraws[-1],
        "hover": median(hovers),
        "hover worst": hovers[-1],
    }


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    once, tenfold = measured(), measured(10)
    growth = max(tenfold[name] / once[name] for name in ("first", "redraw", "hover"))
    json.dump({"once": once, "tenfold": tenfold, "growth": growth}, sys.stdout, indent=2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
