"""What a call may tell some kinds of chart: a table of options, and the ChartOptions they make; leaves drawing to commands."""

from argparse import ArgumentParser
from collections.abc import Callable
from typing import Any

from careergui.charts.further.pay_by_place import FEWEST, MOST
from careergui.charts.options import FLAGS, NEITHER, USUAL, ChartOptions
from careergui.charts.place_names import heeds
from careergui.charts.place_words import MEASURES
from careergui.charts.registry import EVERY
from careergui.charts.scatter import measure_named
from careergui.cli.parser import whole_number
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog
from careergui.errors import UsageError
from careergui.search.areas import resolve_area
from careergui.search.facet_words import parsed
from careergui.search.resolve import resolve
from careergui.text import listing

_MOST_JOBS, _MOST_PLACES = 10_000_000, 60
_LOGS = {"x": "x", "y": "y", "x,y": "x,y", "y,x": "x,y", NEITHER: ""}
_READ: dict[str, Callable[[Catalog, Any], Any]] = {
    "across": lambda _catalog, words: measure_named(words).id,
    "up": lambda _catalog, words: measure_named(words).id,
    "log": lambda _catalog, words: _LOGS[words],
    "filters": parsed,
    "places": lambda catalog, words: tuple(resolve_area(catalog.areas, word).id for word in _parted(words)),
    "only": lambda catalog, words: tuple(resolve(catalog, word).id for word in words.split(",")),
}
"""How the words of a call become what a chart shows."""


def add_chart_options(parser: ArgumentParser) -> None:
    """The options that only some kinds heed; one that is not given stays None."""
    group = parser.add_argument_group("options of map, places, roles-by-place")
    group.add_argument("--measure", metavar="ID", help=f"what is shown by place: {', '.join(MEASURES)} (default: {USUAL.measure})")
    group.add_argument("--against", metavar="ROLE", help="show by how much the role lies above or below this one (map, places)")
    group.add_argument("--state", metavar="XX", help="rank the places of one state, by its postal code (places)")
    group.add_argument(
        "--least-jobs",
        metavar="N",
        type=whole_number(0, _MOST_JOBS),
        help="leave places with fewer jobs out (places; default: a round number that leaves enough)",
    )
    group.add_argument("--lowest-first", action="store_true", default=None, help="rank from the lowest (places)")
    group.add_argument("--most", metavar="N", type=whole_number(1, _MOST_PLACES), help=f"draw so many places (default: {USUAL.most})")
    parser.add_argument_group("options of pay-by-place").add_argument(
        "--places",
        metavar="AREA,AREA",
        help=f"compare pay across these areas, {FEWEST} to {MOST} (default: the area in force, the nation, the states with most jobs); "
        "names that hold a comma are parted by semicolons",
    )
    _add_scatter(parser)


def _add_scatter(parser: ArgumentParser) -> None:
    """What the scatter of all occupations shows."""
    group = parser.add_argument_group("options of scatter (--log of pay and roles-by-place too)")
    group.add_argument("--x", dest="across", metavar="ID", help=f"the measure across (default: {USUAL.across})")
    group.add_argument("--y", dest="up", metavar="ID", help=f"the measure upward (default: {USUAL.up})")
    group.add_argument(
        "--log",
        metavar="AXES",
        choices=tuple(_LOGS),
        help="logarithmic axes: x, y, x,y or none (default: those of money and counts); of pay and roles-by-place: x (default: none)",
    )
    group.add_argument(
        "--where",
        dest="filters",
        metavar="FACET=OPTION",
        action="append",
        help="only occupations like this, such as pay=75-100k; may be given more than once",
    )
    group.add_argument("--only", metavar="CODE,CODE", help="only these occupations, besides the roles named")


def chart_options(catalog: Catalog, arguments: Any) -> ChartOptions:
    """The options a call gives. UsageError for one that its kind of chart does not heed, or for an unknown measure or role."""
    given = {field: value for field in FLAGS if (value := getattr(arguments, field, None)) is not None}
    named = [kind for name in (arguments.kind or "").split(",") if (kind := EVERY.get(name))]
    heeded = {field for kind in named for field in kind.options}
    for field in given:
        if field not in heeded:
            kinds = listing([other.id for other in EVERY.values() if field in other.options])
            raise UsageError(f"{FLAGS[field]} belongs to the charts {kinds}, not to “{arguments.kind}”. Leave it out.")
    if "measure" in given:
        given["measure"] = place_measure(given["measure"])
    if "against" in given:
        given["against"] = resolve(catalog, given["against"]).id
    if "state" in given:
        given["state"] = given["state"].upper()
    _refuse_contradiction(catalog, arguments.kind, given.get("state", ""))
    for field, read in _READ.items():
        if field in given:
            given[field] = read(catalog, given[field])
    return ChartOptions(**given)


def _parted(words: str) -> list[str]:
    """The areas of a list: between semicolons where there are any, as names may hold commas."""
    return [part for part in words.split(";" if ";" in words else ",") if part.strip()]


def _refuse_contradiction(catalog: Catalog, kinds: str, state: str) -> None:
    """UsageError where --area names what the ranking of places leaves out: a state, or a place outside the state of --state."""
    area = catalog.area
    if kinds != "places" or area.id in {NATION.id, state} or heeds(area, state):
        return  # among several kinds there are some that the area matters for
    if state:
        raise UsageError(
            f"--state {state} and --area {area.id} contradict each other: {area.name} is no place of that state. "
            "Leave --area out, or name one of its places to hold it out in the ranking."
        )
    raise UsageError(
        f"The chart places ranks smaller areas, and --area {area.id} ({area.name}) is none: "
        f"--state {area.id} ranks its places; without --area those of the whole country are ranked."
    )


def place_measure(words: str) -> str:
    """An id of a measure given by place, or its last part: "mean" is pay.annual.mean. UsageError for another."""
    found = next((name for name in MEASURES if words == name or name.endswith(f".{words}")), None)
    if found is None:
        raise UsageError(f"“{words[:60]}” is not given by place. Measures: {', '.join(MEASURES)}.")
    return found
