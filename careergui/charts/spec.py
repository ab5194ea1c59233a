"""A chart as data: rows, marks in the units of the axis, words and table; leaves pixels, fonts and colours to render."""

from typing import Literal, TypeAlias

from msgspec import Struct

from careergui.charts.further_marks import Cell, Curve

Ink: TypeAlias = int | str
"""What colours a mark: a role's slot (0 to 7), or a named ink of the theme ("text2", "level0" … "level6", "ghost")."""


class Tick(Struct, frozen=True):
    """One place on the value axis and its label."""

    value: float
    label: str


class Column(Struct, frozen=True):
    """A labelled place on an axis of categories; `slot` puts the role's mark above the label."""

    value: float
    label: str
    slot: int | None = None


class Axis(Struct, frozen=True, kw_only=True):
    """The shared horizontal axis; either ticks on a scale or columns of categories. `zero` draws a stronger line at 0.

    On a `log` axis, from above zero, equal ways are equal ratios: it holds no bars, which would say nothing without a zero.
    """

    minimum: float
    maximum: float
    ticks: tuple[Tick, ...] = ()
    columns: tuple[Column, ...] = ()
    zero: bool = False
    log: bool = False


class Row(Struct, frozen=True, kw_only=True):
    """One line of the chart: a role, a skill or a place. `heading` opens a group above it; `words` is the row read in full.

    `rank` stands before the label in quiet figures; `strong` sets one row off from the others, `faint` one whose difference
    is within sampling error (its words and marks turn grey); `key` is the id of a place.
    """

    label: str
    key: str = ""
    rank: str = ""
    strong: bool = False
    faint: bool = False
    detail: str = ""
    slot: int | None = None
    trailing: str = ""
    heading: str = ""
    words: str = ""


class Bar(Struct, frozen=True, kw_only=True, tag=True):
    """A bar from `start` to `end`. `inside` puts the label in the bar, else it stands beyond its end.

    `low` and `high` are the ends of the 90 % interval of `end`, drawn as a whisker; `hollow` is an outline alone, for what is
    too uncertain to be filled (relative standard error of 30 % or more).
    """

    row: int
    start: float
    end: float
    ink: Ink
    label: str = ""
    inside: bool = False
    hatched: bool = False
    hollow: bool = False
    low: float | None = None
    high: float | None = None
    open_end: bool = False
    """The value lies at `end` or beyond it: an open arrow leads on."""
    name: str = ""
    """What the bar is, in words (an education level), for tooltips."""


class Strip(Struct, frozen=True, kw_only=True, tag=True):
    """The percentile glyph: line p10 to p90, box p25 to p75, bar at the median; any value may be unknown."""

    row: int
    slot: int
    p10: float | None = None
    p25: float | None = None
    median: float | None = None
    p75: float | None = None
    p90: float | None = None
    labels: tuple[str, str, str, str, str] = ("", "", "", "", "")
    open_end: bool = False
    """The upper end is only a lower bound (top-coded): drawn as an open arrow."""
    cautious: Literal["", "low", "high", "both"] = ""
    """Which half holds neighbouring percentiles that are equal and far from the median: it is drawn open, in outline and dashes."""


class Span(Struct, frozen=True, kw_only=True, tag=True):
    """A low-to-high range that its source does not define: dashed, with end caps."""

    row: int
    slot: int
    low: float
    high: float
    low_label: str
    high_label: str


class Point(Struct, frozen=True, kw_only=True, tag=True):
    """One value. A hollow diamond is an average; "mark" is the role's own mark; "dot" a small neutral one.

    `low` and `high` are the ends of its 90 % interval, drawn as a whisker; equal or unknown ones draw none. `hollow` marks of
    roles are values of another kind than the filled ones, or too uncertain; `faint` turns the mark grey.
    """

    row: int
    value: float
    ink: Ink
    shape: Literal["diamond", "mark", "dot"] = "diamond"
    hollow: bool = False
    low: float | None = None
    high: float | None = None
    faint: bool = False
    label: str = ""
    place: Literal["above", "right", "left"] = "above"
    strong: bool = True
    open_end: bool = False
    """The value is only a lower bound (top-coded): an open arrow stands to the right of the mark."""


class Link(Struct, frozen=True, kw_only=True, tag=True):
    """A line joining two values of a row."""

    row: int
    start: float
    end: float
    ink: Ink


class Absent(Struct, frozen=True, kw_only=True, tag=True):
    """Nothing to draw in this row, said in a word at the start of the axis (or at `value`)."""

    row: int
    text: str
    value: float | None = None


class Entry(Struct, frozen=True, kw_only=True, tag=True):
    """A name standing in a column of its own, wrapped to the column's width."""

    row: int
    value: float
    text: str
    slot: int


class Reference(Struct, frozen=True, kw_only=True, tag=True):
    """A dashed line across all rows, labelled at its end; `slot` colours it as a role's."""

    value: float
    label: str
    slot: int | None = None


Mark: TypeAlias = Bar | Strip | Span | Point | Link | Absent | Entry | Reference | Cell | Curve


class Key(Struct, frozen=True, kw_only=True):
    """One entry of the legend: a sample of how a mark looks and what it means."""

    sample: Literal[
        "strip",
        "open strip",
        "diamond",
        "filled diamond",
        "span",
        "whisker",
        "swatch",
        "hatch",
        "dot",
        "mark",
        "hollow mark",
        "faint",
        "open arrow",
        "ramp",
    ]
    label: str
    ink: Ink = "text2"


OPEN_END = Key(sample="open arrow", label="at least this much; how much more is not published")
"""Explains the open arrow wherever one is drawn."""


class Tile(Struct, frozen=True, kw_only=True):
    """One place on a map of equal tiles: where it lies, what stands on it, and which of seven steps colours it.

    Without a step it is hatched where its figure is a bound, else there is no figure.
    """

    column: int
    line: int
    name: str
    value: str
    step: int | None = None
    bound: bool = False
    chosen: bool = False


class TileMap(Struct, frozen=True, kw_only=True):
    """A map of equal tiles in the order of the chart's rows; `limits` are the words between the steps of its key, `inks` their colours.

    `ramp` names the colours: low to high, or below to above no difference. `whole` is the nation and its figure; `lists` are
    short rankings that stand beside the map where there is room.
    """

    columns: int
    lines: int
    tiles: tuple[Tile, ...]
    ramp: Literal["step", "gap"] = "step"
    limits: tuple[str, ...]
    inks: tuple[int, ...] = ()
    limits_note: str
    bound: str = ""
    """What a hatched tile means; empty when there is none."""
    absent: str = ""
    """What a dashed tile means; empty when there is none."""
    whole: tuple[str, str] = ("", "")
    lists: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


class Table(Struct, frozen=True, kw_only=True):
    """The chart's figures as a table: the same truth for screen readers, clipboards and files."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Named(Struct, frozen=True):
    """A role of the chart: the slot that colours it, its id and its title."""

    slot: int
    id: str
    title: str


class ChartSpec(Struct, frozen=True, kw_only=True):
    """A whole chart. `summary` is what a screen reader says; `source` the line that never leaves the picture."""

    kind: str
    title: str
    subtitle: str
    axis: Axis
    rows: tuple[Row, ...]
    marks: tuple[Mark, ...]
    keys: tuple[Key, ...] = ()
    trailing_title: str = ""
    notes: tuple[str, ...] = ()
    source: str
    summary: str
    table: Table
    dense: bool = False
    """Rows are many and short (skills), not roles with glyphs."""
    shortened: tuple[str, ...] = ()
    """Of a chart of ranked rows that says as much by its first ones: what of the unit line counts them, for one row, two, and all."""
    tiles: TileMap | None = None
    """A map in place of rows along an axis; the rows still say each tile in words."""
    finding: str = ""
    """What it shows to be true, as its title; "" where no statement is safe, and the topic in `title` heads it."""
    headline: str = ""
    """One computed sentence that is true of what is drawn, for the head of a page; empty where the page finds its own."""
    roles: tuple[Named, ...] = ()
    """Whose marks are whose, for files that name them."""
    terms: tuple[str, ...] = ()
    """Under which terms the sources named in `source` may be used, a sentence each, for files that say so."""


def head(spec: ChartSpec, own: str = "", *, topic: bool = False) -> tuple[str, str]:
    """Title and unit line as shown: one's `own` words, else the finding unless the `topic` is wanted, which else begins the unit line."""
    title = own or ("" if topic else spec.finding)
    if title in {"", spec.title}:
        return spec.title, spec.subtitle
    return title, f"{spec.title}. {spec.subtitle}" if spec.subtitle else spec.title


def under_name(spec: ChartSpec) -> str:
    """The unit line where a short name of its own heads the chart: what it shows begins it."""
    return f"{spec.finding}. {spec.subtitle}" if spec.finding else spec.subtitle
