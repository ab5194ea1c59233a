"""Why a figure of a role is not in a chart, in a few words that fit its row; leaves full sentences to the estimate's own note."""

from collections.abc import Sequence

from careergui.charts.spec import Absent, Axis, Mark, Row, Table
from careergui.compare.comparison import Comparison
from careergui.compare.figure_words import figure_words
from careergui.data.area_facts import unread
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog, in_area, is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import first_lower, first_upper

ONLY = {"USD/year": "paid by the hour only", "USD/hour": "paid by the year only"}
"""Unit of pay → how those are paid to whom it does not apply."""
NO_AXIS = Axis(minimum=0, maximum=1)
"""The axis of a chart that has no figure to draw: it has no ticks, so that nothing is drawn of it."""
NO_SOURCE = "Source: none, as nothing is drawn."
NO_FIGURES = "No figures to draw"
_OTHER = {"annual": ("hourly", "an hour"), "hourly": ("annual", "a year")}


def only_paid(estimate: Estimate) -> str:
    """How an occupation is paid to which annual or hourly pay does not apply; "" for any other figure."""
    return ONLY.get(estimate.unit, "") if estimate.status == "not-applicable" else ""


def in_a_word(estimate: Estimate) -> str:
    """What stands in a table where a figure is not there."""
    return only_paid(estimate) or ("withheld" if estimate.status == "suppressed" else "not given")


def absent_words(catalog: Catalog, role: Role, measure_id: str, usual: str) -> str:
    """What stands in a row where a role has no figure; `usual` where nothing more is known than that it is not there."""
    estimate = catalog.estimate(role, measure_id)
    if not is_occupation(role.id):
        return usual
    if only := only_paid(estimate):
        return first_upper(only) + _paid_instead(catalog, role, measure_id)
    area = catalog.area
    if estimate.note == unread(measure_id, area).note:
        return f"The file of {area.name} cannot be read"
    if estimate.status == "suppressed":
        return "Withheld by the survey" if area.id == NATION.id else f"Withheld by the survey for {area.name}"
    if area.id == NATION.id:
        return "The wage survey has no figure"
    unpriced = catalog.real and area.price_level is None and _as_paid(catalog, role, measure_id).known
    return f"No price level for {area.name}" if unpriced else f"Not published for {area.name}"


def _as_paid(catalog: Catalog, role: Role, measure_id: str) -> Estimate:
    """The same figure without regard to prices."""
    paid = in_area(catalog, catalog.area.id, real=False)
    return paid.estimate(paid.roles[role.id], measure_id)


def _paid_instead(catalog: Catalog, role: Role, measure_id: str) -> str:
    """The median by the other period, which is the one there is: ": median $29.05 an hour"; where it is not given either, why not."""
    period = next((name for name in _OTHER if f".{name}." in measure_id), "")
    if not period:
        return ""
    other, per = _OTHER[period]
    found = catalog.estimate(role, f"pay.{other}.median")
    if found.value is None:
        why = "" if only_paid(found) else absent_words(catalog, role, f"pay.{other}.median", "")
        return f"; {first_lower(why)}" if why else ""
    return f": median {figure_words(found)} {per}"


def where_silent(comparison: Comparison) -> str:
    """What follows a unit line when no figure is drawn: area and release that were asked."""
    catalog, area = comparison.catalog, comparison.area
    if catalog.library is None or not is_occupation(comparison.baseline.id):
        return ""
    total = catalog.library.total("pay.annual.median", area, real=False)
    parts = (area.name, total.period if total else "")
    return f"; {', '.join(part for part in parts if part)}"


def silent_summary(rows: Sequence[Row], marks: Sequence[Mark]) -> str:
    """The chart in a sentence when it has no figure: each role with its reason."""
    return f"{NO_FIGURES}. {'; '.join(f'{title}: {why}' for title, why in _reasons(rows, marks))}."


def silent_table(rows: Sequence[Row], marks: Sequence[Mark]) -> Table:
    """The same as a table."""
    return Table(columns=("Role", "Why there is no figure"), rows=tuple(_reasons(rows, marks)))


def _reasons(rows: Sequence[Row], marks: Sequence[Mark]) -> list[tuple[str, str]]:
    return [(rows[mark.row].label, mark.text) for mark in marks if isinstance(mark, Absent)]
