"""Lines of the comparison table that only official occupations need: ranges of pay in one row, and what is asked, in words."""

from careergui.compare.categories import CategoryRow
from careergui.compare.comparison import Comparison
from careergui.domain.certainty import READ_WITH_CARE, caution
from careergui.domain.estimate import Estimate
from careergui.domain.library import CategoryFact
from careergui.domain.role import Role
from careergui.gui.cell import Cell, Line, Part
from careergui.gui.estimate_words import ABSENT, shown, value_words
from careergui.text import first_lower

_WHOLE = ("p10", "p90", "10th to 90th percentile")
RANGES: dict[str, tuple[tuple[str, str, str], ...]] = {"annual": (("p25", "p75", "Middle half"), _WHOLE), "hourly": (_WHOLE,)}
"""Two percentiles that stand in one row, and its name; fewer by the hour, to keep the table short."""


def range_line(comparison: Comparison, period: str, ends: tuple[str, str, str]) -> Line | None:
    """Pay from one percentile to another; None where no role has either."""
    low, high, label = f"pay.{period}.{ends[0]}", f"pay.{period}.{ends[1]}", ends[2]
    found = {role.id: [comparison.catalog.estimate(role, measure) for measure in (low, high)] for role in comparison.roles}
    if not any(estimate.known for pair in found.values() for estimate in pair):
        return None
    name = f"{label}, {'a year' if period == 'annual' else 'an hour'}"
    return Line(
        head=Cell(parts=(Part(name, "quiet", wrap=True),), words=name),
        cells=tuple(_range(comparison, role, found[role.id], name) for role in comparison.roles),
    )


def _range(comparison: Comparison, role: Role, ends: list[Estimate], name: str) -> Cell:
    low, high = ends
    subject = f"{role.title}, {first_lower(name)}"
    said = f"{value_words(comparison.catalog, f'{subject}, from', low)} {value_words(comparison.catalog, 'To', high)}"
    slot = comparison.slots[role.id]
    if not low.known and not high.known:
        return Cell(parts=(Part(shown(low), "absent"),), slot=slot, words=value_words(comparison.catalog, subject, low))
    doubtful = any(caution(one) for one in ends)
    parts = (Part(f"{shown(low)} to {shown(high)}", "plain", wrap=True), *((Part(READ_WITH_CARE, "quiet"),) if doubtful else ()))
    return Cell(parts=parts, flagged=doubtful, slot=slot, words=said)


def category_line(comparison: Comparison, row: CategoryRow) -> Line:
    """One kind of fact across the roles: its words, and no differences."""
    head = Cell(parts=(Part(row.category.label, "quiet", wrap=True),), words=f"{row.category.label}: {row.category.asks}.")
    return Line(head=head, cells=tuple(_category(comparison, role, row, row.facts[role.id]) for role in comparison.roles))


def _category(comparison: Comparison, role: Role, row: CategoryRow, fact: CategoryFact) -> Cell:
    slot, subject = comparison.slots[role.id], f"{role.title}, {first_lower(row.category.label)}"
    if fact.place is None:
        return Cell(parts=(Part(ABSENT[fact.status], "absent"),), slot=slot, words=f"{subject}: {ABSENT[fact.status].lower()}. {fact.note}")
    source = comparison.catalog.sources.get(fact.source)
    parts = (
        f"{subject}: {fact.label}.",
        fact.explained,
        f"Period: {fact.period}." if fact.period else "",
        f"Source: {source.short}." if source else "",
    )
    return Cell(parts=(Part(fact.label, "plain", wrap=True),), slot=slot, words=" ".join(filter(None, parts)))
