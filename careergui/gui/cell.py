"""A table as text with meaning, before any pixels; leaves measuring, painting and selecting to gui.cell_table."""

from typing import Literal, TypeAlias

from msgspec import Struct

from careergui.export.tables import safe

Tone: TypeAlias = Literal["strong", "plain", "quiet", "faint", "absent"]
"""`faint` is for what sampling error alone may explain."""


class Part(Struct, frozen=True):
    """Some words of one weight; parts stand side by side while they fit. `wrap` lets long text run over lines.

    What is `near` belongs to the part before it, and stands closer to it: a margin to its difference.
    """

    text: str
    tone: Tone = "plain"
    wrap: bool = False
    near: bool = False


class Cell(Struct, frozen=True, kw_only=True):
    """What stands at one place; `words` says it in full, with source and status, for tooltip and ear."""

    parts: tuple[Part, ...] = ()
    flagged: bool = False
    """A flag after a part: the figure was derived or corrected."""
    flag_after: int = 0
    bar: float | None = None
    """Length of a data bar under the text, 0 to 1."""
    slot: int | None = None
    """The role this cell belongs to: ink of the bar, and of the mark where `marked`."""
    marked: bool = False
    words: str = ""

    @property
    def text(self) -> str:
        """The cell as one plain line."""
        return "  ".join(part.text for part in self.parts)


class ColumnHead(Struct, frozen=True, kw_only=True):
    """The head of a column, how it shares the width, and which way its text leans."""

    cell: Cell = Cell()
    weight: float = 1.0
    minimum: int = 60
    right: bool = False


class Line(Struct, frozen=True, kw_only=True):
    """One row: its own head at the left, then its cells. A `heading` groups the rows below it and has no cells."""

    head: Cell
    cells: tuple[Cell, ...] = ()
    heading: bool = False


class Grid(Struct, frozen=True, kw_only=True):
    """A whole table. `head_width` is the width of the row heads at 100 %; 0 hides them."""

    columns: tuple[ColumnHead, ...]
    lines: tuple[Line, ...]
    head_width: int = 0
    corner: str = ""
    show_heads: bool = True

    def cell(self, row: int, column: int) -> Cell:
        """The cell at a place; an empty one in a heading row."""
        cells = self.lines[row].cells
        return cells[column] if column < len(cells) else Cell()


def words(text: str, tone: Tone = "plain", *, wrap: bool = False, said: str = "") -> Cell:
    """A cell of one part."""
    return Cell(parts=(Part(text, tone, wrap),) if text else (), words=said or text)


def copied(grid: Grid, places: list[tuple[int, int]]) -> str:
    """The chosen cells with their heads, separated by tabs, as a spreadsheet takes them."""
    rows = sorted({row for row, _ in places if not grid.lines[row].heading})
    columns = sorted({column for _, column in places})
    chosen = set(places)
    heads = ["", *(grid.columns[column].cell.text for column in columns)]
    body = [
        [grid.lines[row].head.text, *(grid.cell(row, column).text if (row, column) in chosen else "" for column in columns)] for row in rows
    ]
    lines = [heads, *body]
    if all(not line[0] for line in lines):
        lines = [line[1:] for line in lines]
    return "\n".join("\t".join(safe(text) for text in line) for line in lines if any(line))
