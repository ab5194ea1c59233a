"""The command `compare`: two to eight roles side by side; leaves what is said to export."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.layout import page
from careergui.cli.loading import FEWEST_ROLES, chosen, chosen_baseline, loaded
from careergui.cli.output import say, terminal_width
from careergui.cli.parser import add_area, add_format
from careergui.compare.comparison import Comparison, in_order
from careergui.export.comparison_report import comparison_report

DESCRIPTION = "Put two to eight roles side by side. A difference is role minus baseline; shares differ in percentage points."
MORE = """The baseline is the first role unless named. Behind ± stands the 90% margin of error, where the source publishes an
error; a difference smaller than its margin is said to be within sampling error. --relative says each
difference in percent of the baseline too, and which percentile of all jobs, by the pay of their occupation,
each role and the baseline stand at.

As csv, one row for each role and measure: value, unit, status, source and note, and the difference to
the baseline with a unit, status, margin, verdict (difference_certainty) and note of its own; every figure
is a plain number; what is asked to enter
an occupation stands as a word in the column “detail”. As json, the same with the skills of the roles (named
for them, or rated important) and the comparison in sentences. Roles drawn from résumés are not subtracted
from official occupations."""


def add_arguments(parser: ArgumentParser) -> None:
    """Roles, baseline, area and format."""
    parser.add_argument("roles", metavar="ROLE", nargs="*", help="ids, SOC codes or titles")
    parser.add_argument("--baseline", metavar="ROLE", help="the role differences are measured from (default: the first)")
    parser.add_argument(
        "--relative", action="store_true", help="differences in percent too, and for pay where both stand among all occupations"
    )
    add_area(parser)
    add_format(parser)


def run(arguments: Any) -> int:
    """Print the comparison."""
    catalog = loaded(arguments)
    roles = chosen(catalog, arguments.roles, fewest=FEWEST_ROLES)
    baseline = chosen_baseline(catalog, arguments.baseline, roles)
    comparison = in_order(catalog, [role.id for role in roles], baseline.id)
    say(_printed(comparison, arguments.format, relative=arguments.relative))
    return 0


def _printed(comparison: Comparison, form: str, *, relative: bool) -> str:
    if form == "text":
        return page(comparison_report(comparison, relative=relative), terminal_width())
    from careergui.export import markdown, objects, sheets, tables  # late: the text needs none of them

    if form == "json":
        return objects.json_text(objects.comparison_object(comparison))
    if form == "csv":
        return tables.csv_text(sheets.of_comparison(comparison))
    return markdown.markdown_report(comparison_report(comparison, relative=relative))
