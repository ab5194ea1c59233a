"""The command `where`: one role's figure in every state, or in smaller places; leaves maps and rankings as pictures to `chart`."""

from argparse import ArgumentParser
from collections.abc import Sequence
from typing import Any

from careergui.charts.options import USUAL, ChartOptions
from careergui.charts.place_names import lies_in, state_name
from careergui.charts.place_words import MEASURES, figures, measure_words, of_occupation
from careergui.cli.chart_options import place_measure
from careergui.cli.grid import table
from careergui.cli.layout import note_lines
from careergui.cli.lines import line_within, wrapped
from careergui.cli.loading import loaded
from careergui.cli.output import say, terminal_width
from careergui.cli.parser import add_format, whole_number
from careergui.compare.across import Across, Standing, other_pay, ranked
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.measures import BY_ID
from careergui.export import by_place
from careergui.export.report import Notes
from careergui.search.resolve import resolve
from careergui.text import plural

DESCRIPTION = "Give one figure of an occupation in the nation and in every state, ranked, or in the places of a state or of the country."
MORE = f"""measures: {", ".join(MEASURES)}

States are ranked among the fifty and the District of Columbia, territories are not ranked; smaller places are ranked among those listed.
A figure known only to be at least so much (≥) may be any amount above that: where it leaves a rank open, the best and the last possible
rank are given (1–13; in csv and json “rank” and “last_rank”).
As csv and json, one row for each place: value, unit, status, source, where it stands in its release, jobs and price level."""
_MOST = 100_000


def add_arguments(parser: ArgumentParser) -> None:
    """Role, measure, which places, order and format."""
    parser.add_argument("role", metavar="ROLE", nargs="+", help="a SOC code or a title")
    parser.add_argument("--measure", metavar="ID", default=USUAL.measure, help=f"what is given (default: {USUAL.measure})")
    parser.add_argument("--smaller", action="store_true", help="metropolitan and nonmetropolitan areas instead of states")
    parser.add_argument("--state", metavar="XX", help="the smaller places of one state, by its postal code")
    parser.add_argument("--lowest-first", action="store_true", help="rank from the lowest")
    parser.add_argument("--limit", metavar="N", type=whole_number(1, _MOST), default=None, help="at most so many places")
    # Under a name of its own: here it is about the places, and the nation that they are compared with has no other prices.
    parser.add_argument(
        "--real", dest="adjusted", action="store_true", help="pay divided by each place’s regional price parity (United States = 100)"
    )
    add_format(parser)


def run(arguments: Any) -> int:
    """Print the places."""
    options = ChartOptions(measure=place_measure(arguments.measure))
    state = (arguments.state or "").upper()
    catalog = in_area(loaded(arguments), NATION.id, real=arguments.adjusted)
    role = of_occupation(catalog, resolve(catalog, " ".join(arguments.role)).id)
    named = state_name(catalog, state)
    found = figures(catalog, role, options, smaller=arguments.smaller or bool(state))
    places = _places(found, state, smaller=arguments.smaller)
    listed = by_place.listed(found, places, lowest_first=arguments.lowest_first)[: arguments.limit]
    say(_printed(catalog, found, listed, arguments.format, named))
    return 0


def _places(found: Across, state: str, *, smaller: bool) -> Sequence[Standing]:
    if state:
        return ranked(entry for entry in found.places if lies_in(entry.area, state))
    return ranked(found.places) if smaller else (*found.states, *found.territories)


def _printed(catalog: Catalog, found: Across, listed: Sequence[Standing], form: str, state: str) -> str:
    if form == "text":
        return _text(catalog, found, listed, state)
    from careergui.export import objects, tables  # late: the plain list needs none of them

    if form == "json":
        return objects.json_text(by_place.objects(found, listed))
    sheet = by_place.sheet(found, listed)
    return tables.csv_text(sheet) if form == "csv" else tables.markdown_text(sheet)


def _text(catalog: Catalog, found: Across, listed: Sequence[Standing], state: str) -> str:
    notes, limit = Notes(), terminal_width()
    columns, rows = by_place.text_table(found, listed, notes)
    title = f"{measure_words(found)}{f' in {state}' if state else ''}{', adjusted for prices' if found.real else ''}"
    sources = catalog.sources_of(entry.shown(real=found.real) for entry in (found.nation, *listed))
    source = f"Source: {'; '.join(source.short for source in sources) or 'not stated'}."
    ends = [*note_lines(notes.all(), limit), *wrapped(f"{source} {plural(len(listed), 'place')}.", line=line_within(limit))]
    other = other_pay(catalog, found.role, found.measure.id)
    ends += wrapped(f"What is given is {BY_ID[other].label.lower()}: --measure {other}.", line=line_within(limit)) if other else []
    return "\n".join([*wrapped(title, line=line_within(limit)), "", *table(columns, rows, limit), "", *ends])
