"""The comparison as a grid: measures as rows by question, roles as columns, differences to the baseline; paints nothing."""

from careergui.compare.comparison import Comparison, ComparisonRow
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.gui.cell import Cell, ColumnHead, Grid, Line, Part
from careergui.gui.estimate_words import difference_words, flagged, measure_label, shown, value_words
from careergui.text import signed

QUESTIONS: dict[str, tuple[str, str]] = {
    "pay": ("Pay", "US dollars"),
    "education": ("Education", "share of people"),
    "outlook": ("Outlook", ""),
    "employment": ("Jobs", ""),
}
"""Groups of rows in the order of a person's questions: name and unit."""

_NARROWEST = 104


def measure_grid(comparison: Comparison) -> Grid:
    """Every measure that any of the roles has, grouped by question."""
    columns = tuple(ColumnHead(cell=_head(comparison, role), minimum=_NARROWEST) for role in comparison.roles)
    lines: list[Line] = []
    for question, (title, unit) in QUESTIONS.items():
        rows = [row for row in comparison.rows if row.measure.question == question]
        if rows:
            lines.append(Line(head=Cell(parts=(Part(title, "strong"), *((Part(unit, "quiet"),) if unit else ()))), heading=True))
            lines += [_line(comparison, row) for row in rows]
    return Grid(columns=columns, lines=tuple(lines), head_width=_head_width(len(columns)), corner="Measure")


def _head_width(columns: int) -> int:
    return 176 if columns > 5 else 208


def _head(comparison: Comparison, role: Role) -> Cell:
    """The head of a role's column: its mark and its name; "baseline" where it is that."""
    is_base = role.id == comparison.baseline.id
    parts = (Part(role.title, "strong", wrap=True), *((Part("baseline", "quiet"),) if is_base else ()))
    said = "the baseline: differences are measured from it" if is_base else f"against {comparison.baseline.title}"
    return Cell(parts=parts, slot=comparison.slots[role.id], marked=True, words=f"{role.title}, {said}.")


def _line(comparison: Comparison, row: ComparisonRow) -> Line:
    estimates = list(row.values.values())
    label = measure_label(row.measure, estimates)
    scale = _scale(estimates)
    cells = tuple(_cell(comparison, row, role, scale) for role in comparison.roles)
    return Line(head=Cell(parts=(Part(label, "quiet", wrap=True),), words=label), cells=cells)


def _scale(estimates: list[Estimate]) -> float:
    """What a full data bar stands for; 0 where bars would say nothing (one value) or cannot start at zero."""
    values = [estimate.value for estimate in estimates if estimate.value is not None]
    return max(values) if len(values) > 1 and min(values) >= 0 else 0


def _cell(comparison: Comparison, row: ComparisonRow, role: Role, scale: float) -> Cell:
    estimate, found = row.values[role.id], row.differences.get(role.id)
    subject = f"{role.title}, {row.measure.label[:1].lower()}{row.measure.label[1:]}"
    said = value_words(comparison.catalog, subject, estimate)
    if found is not None:
        said += " " + difference_words(comparison.catalog, f"Against {comparison.baseline.title}", found)
    bar = estimate.value / scale if scale and estimate.value is not None else None
    doubtful = flagged(estimate) or (found is not None and found.status == "corrected")
    parts = _parts(row, estimate, found)
    behind = 0 if estimate.known else len(parts) - 1
    return Cell(parts=parts, flagged=doubtful, flag_after=behind, bar=bar, slot=comparison.slots[role.id], words=said)


def _parts(row: ComparisonRow, estimate: Estimate, found: Estimate | None) -> tuple[Part, ...]:
    difference = signed(found.value, found.unit) if found is not None and found.value is not None else ""
    named = estimate.label or (row.measure.kind if not difference else "")
    value = Part(shown(estimate), "strong" if estimate.known else "absent")
    return (value, *(Part(text, "quiet", wrap=text == estimate.label) for text in (named if estimate.known else "", difference) if text))
