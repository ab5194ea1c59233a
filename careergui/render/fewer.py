"""A chart of ranked rows cut to its first ones, where a picture has no room for all in type that can be read; lays nothing out."""

from collections.abc import Callable

from msgspec.structs import replace

from careergui.charts.further_marks import Cell
from careergui.charts.spec import ChartSpec, Mark, Point, Reference
from careergui.render.pieces import Layout
from careergui.render.whiskers import interval

LEAST_ROWS = 3
"""A chart of fewer would say too little."""
_SAMPLED: dict[str, Callable[[Mark], bool]] = {
    "whisker": lambda mark: isinstance(mark, Point) and interval(mark) is not None,
    "hollow mark": lambda mark: isinstance(mark, Point) and mark.hollow,
    "hatch": lambda mark: isinstance(mark, Cell) and mark.hatched,
}
"""Samples of the key, and which marks they explain."""


def counts(spec: ChartSpec) -> range:
    """How few rows a chart may have, from most to least; none where every row belongs to it."""
    return range(len(spec.rows) - 1, LEAST_ROWS - 1, -1) if spec.shortened else range(0)


def fewer(spec: ChartSpec, count: int) -> ChartSpec:
    """The chart of its first rows, which its unit line counts."""
    marks = tuple(mark for mark in spec.marks if isinstance(mark, Reference) or mark.row < count)
    return replace(
        spec,
        subtitle=spec.subtitle.replace(spec.shortened[-1], spec.shortened[count - 1]),
        rows=spec.rows[:count],
        marks=marks,
        keys=tuple(key for key in spec.keys if key.sample not in _SAMPLED or any(map(_SAMPLED[key.sample], marks))),
    )


def as_drawn(spec: ChartSpec, layout: Layout) -> ChartSpec:
    """The chart as a layout shows it: with the rows it has room for."""
    return fewer(spec, len(layout.rows)) if spec.shortened and len(layout.rows) < len(spec.rows) else spec
