"""A report as Markdown; leaves what it says to the reports and tables alone to tables."""

from careergui.export.report import Column, Part, Report
from careergui.export.tables import markdown_words, safe


def markdown_report(report: Report) -> str:
    """The report with headings, tables and lists; text from data is shown as it is, never as marks or HTML."""
    blocks = [f"# {markdown_words(report.title)}", *(block for part in report.parts for block in _part(part))]
    if report.notes:
        blocks += ["## Notes", "\n".join(f"{number}. {markdown_words(words)}" for number, words in enumerate(report.notes, start=1))]
    return "\n\n".join(blocks) + "\n"


def _part(part: Part) -> list[str]:
    blocks = [f"## {markdown_words(part.heading)}"] if part.heading else []
    blocks += [markdown_words(words) for words in part.words]
    if part.columns:
        blocks.append("\n".join([_row([column.title for column in part.columns]), _rule(part.columns), *map(_row, part.rows)]))
    if part.items:
        blocks.append("\n".join(f"- {markdown_words(item)}" for item in part.items))
    return blocks


def _row(cells: list[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(markdown_words(safe(cell)) for cell in cells)} |"


def _rule(columns: tuple[Column, ...]) -> str:
    return f"| {' | '.join('---:' if column.right else '---' for column in columns)} |"
