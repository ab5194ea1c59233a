"""Roles that may not share an axis with the baseline: what stands in their row, and the chart of the others alone."""

from careergui.charts.spec import Absent
from careergui.compare.comparison import Comparison, in_order
from careergui.compare.kinds import basis, mixed, mixed_together
from careergui.domain.role import Role
from careergui.text import first_upper, listing

NOT_COMPARABLE = "not comparable"
"""What stands in a table for a figure of such a role."""
_WORDS = {
    "résumés": "Drawn from résumés: not on one scale with official statistics",
    "official statistics": "Official statistics: not on one scale with résumés",
}


def is_apart(comparison: Comparison, role: Role) -> bool:
    """Whether a role is left off the chart's axis because its figures are of another kind than the baseline's."""
    return role.id not in comparison.on_one_axis


def apart_mark(comparison: Comparison, row: int, role: Role) -> Absent:
    """What stands in the row of such a role."""
    return Absent(row=row, text=_WORDS.get(basis(comparison.catalog, role), "Not on one scale with the baseline"))


def apart_words(comparison: Comparison, role: Role) -> str:
    """Why, in full."""
    return mixed(comparison.catalog, role, comparison.baseline)


def apart_notes(comparison: Comparison) -> tuple[str, ...]:
    """The same as notes of a chart: roles with one reason are named together."""
    return mixed_together(comparison.catalog, [role for role in comparison.roles if is_apart(comparison, role)], comparison.baseline)


def apart_summary(comparison: Comparison) -> str:
    """What the chart in a sentence says of such roles; "" where there is none."""
    out = [role.title for role in comparison.roles if is_apart(comparison, role)]
    return f" {first_upper(NOT_COMPARABLE)} with {comparison.baseline.title}: {listing(out)}." if out else ""


def of_one_kind(comparison: Comparison) -> Comparison:
    """The comparison without the roles that may not share an axis with its baseline."""
    ids = [role.id for role in comparison.roles if not is_apart(comparison, role)]
    if len(ids) == len(comparison.roles):
        return comparison
    return in_order(comparison.catalog, ids, comparison.baseline.id, [comparison.slots[role_id] for role_id in ids])


def left_out_note(comparison: Comparison, what: str) -> tuple[str, ...]:
    """A note that names the roles a chart leaves out; `what` is what it shows, as the subject of a sentence."""
    out = [role.title for role in comparison.roles if is_apart(comparison, role)]
    if not out:
        return ()
    return (f"{what} is not shown for {listing(out)}: figures of another kind than those of {comparison.baseline.title}.",)
