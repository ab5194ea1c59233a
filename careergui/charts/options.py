"""What a chart may be told besides its roles: measures, places, order; each kind heeds only what its row in the registry names."""

from msgspec import Struct

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Filters
from careergui.search.facets import FacetTable

MEASURE = "pay.annual.median"
ACROSS, UP = "outlook.change_percent", MEASURE
"""What the two axes of the scatter show until something else is chosen."""

LOG_ACROSS = "x"
"""The axis of a chart of rows, as a call names it."""
NEITHER = "none"
"""What a call says where neither axis is logarithmic."""


class ChartOptions(Struct, frozen=True, kw_only=True):
    """Choices with their usual values; which of them a kind heeds stands in the registry."""

    measure: str = MEASURE
    """Id of the measure that is shown across places."""
    against: str = ""
    """Id of a role whose figure is taken off in every place; "" to show the figures themselves."""
    state: str = ""
    """Postal code of the one state whose places are ranked; "" for all."""
    least_jobs: int | None = None
    """Places with fewer jobs are left out of the ranking; None lets the chart choose a round number."""
    lowest_first: bool = False
    most: int = 15
    """How many places of the ranking are drawn; the table holds all."""
    places: tuple[str, ...] = ()
    """Ids of the areas that pay is compared across; none named: the area in force, the nation, and the states with most jobs."""
    across: str = ACROSS
    up: str = UP
    """Ids of the measures on the two axes of the scatter."""
    log: str | None = None
    """Which axes are logarithmic: "x", "y", "x,y" or ""; None for what is usual: of the scatter by measure, of pay none."""
    filters: Filters = {}
    """What all occupations are narrowed to; the compared ones stay."""
    only: tuple[str, ...] = ()
    """Ids of the only roles to show besides the compared ones; none named: all."""


USUAL = ChartOptions()

FLAGS: dict[str, str] = {
    "measure": "--measure",
    "against": "--against",
    "state": "--state",
    "least_jobs": "--least-jobs",
    "lowest_first": "--lowest-first",
    "most": "--most",
    "places": "--places",
    "across": "--x",
    "up": "--y",
    "log": "--log",
    "filters": "--where",
    "only": "--only",
}
"""Field of ChartOptions → the option of the command line that sets it."""


def call_words(options: ChartOptions, heeded: tuple[str, ...], catalog: Catalog) -> list[str]:
    """The words of a call that set what is not usual, of the fields a kind heeds."""
    words: list[str] = []
    for field, flag in FLAGS.items():
        value = getattr(options, field)
        if field in heeded and value != getattr(USUAL, field):
            words += _said(flag, value, catalog)
    return words


def _said(flag: str, value: object, catalog: Catalog) -> list[str]:
    if isinstance(value, dict):
        table = FacetTable(catalog)
        conditions = [f"{facet.id}={table.options(facet)[place]}" for facet, places in table.in_force(value) for place in places]
        return [word for condition in conditions for word in (flag, condition)]
    if isinstance(value, tuple):
        return [flag, ",".join(value)]
    return [flag] if value is True else [flag, str(value) or NEITHER]
