"""The comparison as a grid: measures as rows by question, roles as columns, differences to the baseline; paints nothing."""

from typing import TypeAlias

from careergui.compare.categories import category_rows
from careergui.compare.comparison import Comparison, ComparisonRow
from careergui.compare.figure_words import difference_margin, difference_words, doubt_words, margin_words, relative_words, standing_words
from careergui.domain.area import NATION, national_words
from careergui.domain.catalog import is_occupation
from careergui.domain.difference import Difference, Figure
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.gui.cell import Cell, ColumnHead, Grid, Line, Part, Tone
from careergui.gui.estimate_words import difference_in_full, flagged, measure_label, nearest_words, period_of, shown, value_words
from careergui.gui.official_lines import RANGES, category_line, range_line
from careergui.text import first_lower

QUESTIONS: dict[str, tuple[str, str]] = {
    "pay": ("Pay", "US dollars"),
    "education": ("Education", "share of people"),
    "outlook": ("Outlook", ""),
    "employment": ("Jobs", ""),
}
"""Groups of rows in the order of a person's questions: name and unit."""

_NARROWEST = 104
_TYPICAL = ("median", "average", "low", "high")
"""Statistics of pay with a row of their own, in order; percentiles stand two in a row."""
Kept: TypeAlias = dict[tuple[str, str, str, str, bool], str]
"""Words of cells by role, baseline, measure, area and whether pay is adjusted."""
_MOST_KEPT = 20_000
_ALWAYS = "pay.annual.median"


def measure_grid(comparison: Comparison, kept: Kept | None = None) -> Grid:
    """Every measure that any of the roles has, grouped by question; what is asked and who does the job in groups of their own.

    `kept` remembers what was said of cells, for grids to come.
    """
    kept = {} if kept is None else kept
    columns = tuple(ColumnHead(cell=_head(comparison, role), minimum=_NARROWEST) for role in comparison.roles)
    official = any(is_occupation(role.id) for role in comparison.roles)
    lines = _official_lines(comparison, kept) if official else _lines(comparison, QUESTIONS, kept)
    return Grid(columns=columns, lines=tuple(lines), head_width=_head_width(len(columns)), corner="Measure")


def _lines(comparison: Comparison, questions: dict[str, tuple[str, str]], kept: Kept, *, official: bool = False) -> list[Line]:
    lines: list[Line] = []
    for question, (title, unit) in questions.items():
        rows = [row for row in comparison.rows if row.measure.question == question and (not official or _says_something(comparison, row))]
        if rows:
            lines += [_heading(title, unit), *(_line(comparison, row, kept) for row in rows)]
    return lines


def _heading(title: str, unit: str) -> Line:
    return Line(head=Cell(parts=(Part(title, "strong", wrap=True), *((Part(unit, "quiet", wrap=True),) if unit else ()))), heading=True)


def _says_something(comparison: Comparison, row: ComparisonRow) -> bool:
    """Whether a row holds more than absences, or an area's absences, beside which a larger area is offered; pay is always spoken of."""
    here = row.measure.by_area and comparison.area.id != NATION.id
    return here or row.measure.id == _ALWAYS or row.known


def _official_lines(comparison: Comparison, kept: Kept) -> list[Line]:
    """As a person asks: pay, jobs, outlook, what is asked to enter, who does the job."""
    lines: list[Line] = []
    for period, unit in (("annual", "US dollars a year"), ("hourly", "US dollars an hour")):
        rows = [row for row in comparison.rows if row.measure.id.startswith(f"pay.{period}.") and row.measure.kind in _TYPICAL]
        made = [
            _line(comparison, row, kept)
            for row in sorted(rows, key=lambda row: _TYPICAL.index(row.measure.kind))
            if _says_something(comparison, row)
        ]
        ranges = [line for ends in RANGES[period] if (line := range_line(comparison, period, ends)) is not None]
        lines += [_heading("Pay", unit), *made, *ranges] if made or ranges else []
    where = national_words(comparison.area)
    lines += _lines(
        comparison, {"employment": ("Jobs", ""), "outlook": ("Outlook", _of_occupations(comparison, where))}, kept, official=True
    )
    asked = category_rows(comparison)
    lines += [_heading("What is asked", where or "to enter"), *(category_line(comparison, row) for row in asked)] if asked else []
    who = _of_occupations(comparison, ", ".join(filter(None, (where, _held_when(comparison))))) or "schooling held"
    return lines + _lines(comparison, {"education": ("Who does the job", who)}, kept, official=True)


def _held_when(comparison: Comparison) -> str:
    """The period of the schooling of those who work in the occupations; it is one for all levels."""
    rows = [row.values for row in comparison.rows if row.measure.question == "education"]
    return period_of([values[role.id] for values in rows for role in comparison.roles if is_occupation(role.id)])


def _of_occupations(comparison: Comparison, words: str) -> str:
    """Place and period of official figures in a heading: named as theirs where figures of other roles stand under it too."""
    others = any(not is_occupation(role.id) for role in comparison.roles)
    return f"occupations: {words}" if words and others else words


def _head_width(columns: int) -> int:
    return 176 if columns > 5 else 208


def _head(comparison: Comparison, role: Role) -> Cell:
    """The head of a role's column: its mark and its name; "baseline" where it is that."""
    is_base = role.id == comparison.baseline.id
    parts = (Part(role.title, "strong", wrap=True), *((Part("baseline", "quiet"),) if is_base else ()))
    said = "the baseline: differences are measured from it" if is_base else f"against {comparison.baseline.title}"
    return Cell(parts=parts, slot=comparison.slots[role.id], marked=True, words=f"{role.title}, {said}.")


def _line(comparison: Comparison, row: ComparisonRow, kept: Kept) -> Line:
    figures: list[Figure] = [*row.values.values(), *row.differences.values()]
    official = any(is_occupation(role.id) for role in comparison.roles)
    # Of occupations, all shares of schooling are of one period, which stands in their heading.
    label = row.measure.label if official and row.measure.question == "education" else measure_label(row.measure, figures)
    scale = _scale([estimate for role_id, estimate in row.values.items() if role_id in comparison.on_one_axis])
    cells = tuple(_cell(comparison, row, role, scale, kept) for role in comparison.roles)
    return Line(head=Cell(parts=(Part(label, "quiet", wrap=True),), words=label), cells=cells)


def _scale(estimates: list[Estimate]) -> float:
    """What a full data bar stands for; 0 where bars would say nothing (one value) or cannot start at zero."""
    values = [estimate.value for estimate in estimates if estimate.value is not None]
    return max(values) if len(values) > 1 and min(values) >= 0 else 0


def _cell(comparison: Comparison, row: ComparisonRow, role: Role, scale: float, kept: Kept) -> Cell:
    estimate, found = row.values[role.id], row.differences.get(role.id)
    said = _said(comparison, row, role, kept)
    bar = estimate.value / scale if scale and role.id in comparison.on_one_axis and estimate.value is not None else None
    doubtful = flagged(estimate) or (found is not None and found.status == "corrected")
    parts = _parts(row, estimate, found, relative=comparison.relative)
    behind = 0 if estimate.known else len(parts) - 1
    if offer := nearest_words(comparison.catalog, role, row.measure.id):
        parts, said = (*parts, Part(offer, "quiet", wrap=True)), f"{said} The nearest larger area with a figure is {offer}."
    return Cell(parts=parts, flagged=doubtful, flag_after=behind, bar=bar, slot=comparison.slots[role.id], words=said)


def _said(comparison: Comparison, row: ComparisonRow, role: Role, kept: Kept) -> str:
    """A cell in full; what was said before of the same figures is taken again, as a change touches few columns."""
    catalog = comparison.catalog
    key = (role.id, comparison.baseline.id, row.measure.id, catalog.area.id, catalog.real)
    found = kept.get(key)
    if found is None:
        subject = f"{role.title}, {first_lower(row.measure.label)}"
        found = value_words(catalog, subject, row.values[role.id])
        if difference := row.differences.get(role.id):
            found += " " + difference_in_full(catalog, f"Against {comparison.baseline.title}", difference)
        if len(kept) >= _MOST_KEPT:
            kept.clear()
        kept[key] = found
    return found


def _parts(row: ComparisonRow, estimate: Estimate, found: Difference | None, *, relative: bool) -> tuple[Part, ...]:
    """The figure with its margin, the source’s word for it, and the difference with its own margin and, within it, that verdict."""
    gap = _gap_parts(found, relative=relative) if found is not None and found.known else ()
    named = estimate.label or (row.measure.kind if not gap else "")
    value = Part(shown(estimate), "strong" if estimate.known else "absent")
    quiet = (Part(text, "quiet", wrap=text == estimate.label) for text in (margin_words(estimate), named if estimate.known else "") if text)
    return (value, *quiet, *gap)


def _gap_parts(found: Difference, *, relative: bool) -> tuple[Part, ...]:
    """The difference, and its margin as a part of its own: below it where the column is too narrow for both, never cut."""
    doubt, margin = doubt_words(found), difference_margin(found)
    tone: Tone = "faint" if doubt else "quiet"
    further = (relative_words(found), standing_words(found)) if relative else ()
    figures = (Part(difference_words(found), tone), *((Part(margin, tone, near=True),) if margin else ()))
    return (*figures, *(Part(words, tone, wrap=True) for words in (doubt, *further) if words))
