"""Whole reports as plain text for a terminal: title, headed parts, numbered notes; leaves tables to grid."""

from collections.abc import Sequence

from careergui.cli.grid import table
from careergui.cli.lines import line_within, width, wrapped
from careergui.export.report import Part, Report


def page(report: Report, limit: int = 0) -> str:
    """A report as plain text; no line but a word of its own is longer than the `limit`, where there is one."""
    title = wrapped(report.title, line=limit or width(report.title) + 1)
    lines = [*title, "=" * max(map(width, title))]
    for part in report.parts:
        lines += ["", *_part(part, limit)]
    return "\n".join([*lines, *(["", "Notes", *note_lines(report.notes, limit)] if report.notes else [])])


def note_lines(notes: Sequence[str], limit: int = 0) -> list[str]:
    """Notes as numbered paragraphs, no wider than the `limit` where there is one."""
    return [line for number, words in enumerate(notes, start=1) for line in wrapped(words, f"  [{number}] ", line_within(limit))]


def _part(part: Part, limit: int) -> list[str]:
    indent = "  " if part.heading else ""
    lines = wrapped(part.heading, line=limit or width(part.heading) + 1) if part.heading else []
    lines += [line for words in part.words for line in wrapped(words, indent, line_within(limit))]
    if part.columns:
        lines += [f"{indent}{line}".rstrip() for line in table(part.columns, part.rows, max(limit - len(indent), 0))]
    return lines + [line for item in part.items for line in wrapped(item, f"{indent}- ", line_within(limit))]
