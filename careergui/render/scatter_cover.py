"""Where circles lie in a plot, so that a name can be kept off them: a raster that is asked how much of a rectangle is covered."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careergui.render.scatter_place import INSIDE, Plot, Spots
from careergui.render.scatter_room import Box

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from careergui.render.scatter_place import Numbers

    Cells = NDArray[np.int64]

_CELL = 3.0
"""Side of a cell of the raster in pixels at 100 %; a circle takes every cell that its square touches."""


class Cover:
    """The circles of the roles that are not compared; a sum over cells, each counted once for every circle on it."""

    def __init__(self, plot: Plot, found: Spots, but: tuple[int, ...], unit: float) -> None:
        """`but` are the places of those that are kept clear of otherwise."""
        import numpy as np  # late: costs start time, and only drawing needs it

        self._cell, self._left, self._top = _CELL * unit, plot.left, plot.top
        self._across = max(int((plot.right - plot.left) / self._cell) + 2, 1)
        self._down = max(int((plot.bottom - plot.top) / self._cell) + 2, 1)
        drawn = found.kind == INSIDE
        drawn[list(but)] = False
        radius = np.where(drawn, found.radius, -self._cell)
        self._squares = self._cells(found.x - radius, found.y - radius, found.x + radius, found.y + radius)
        left, top, right, bottom = (side[drawn] for side in self._squares)
        wide = self._across + 1
        size = wide * (self._down + 1)
        counts = np.zeros(size, dtype=np.int64)
        for rows, columns, sign in ((top, left, 1), (top, right, -1), (bottom, left, -1), (bottom, right, 1)):
            counts += sign * np.bincount(rows * wide + columns, minlength=size)
        counts = counts.reshape(self._down + 1, wide).cumsum(0).cumsum(1)
        self._sums = np.zeros((self._down + 2, wide + 1), dtype=np.int64)
        self._sums[1:, 1:] = counts.cumsum(0).cumsum(1)

    def of(self, left: "Numbers", top: "Numbers", right: "Numbers", bottom: "Numbers") -> "Cells":
        """How much of some rectangles is covered, 0 for nothing."""
        return self._sum(self._cells(left, top, right, bottom))

    def _sum(self, cells: "tuple[Cells, Cells, Cells, Cells]") -> "Cells":
        first, above, last, below = cells
        found: Cells = self._sums[below, last] - self._sums[above, last] - self._sums[below, first] + self._sums[above, first]
        return found

    def of_others(self, places: Sequence[int], left: "Numbers", top: "Numbers", right: "Numbers", bottom: "Numbers") -> "Cells":
        """The same, in a row for each of some points, without the circle of that point."""
        import numpy as np  # late: as above

        cells = self._cells(left, top, right, bottom)
        own = [side[np.array(places)][:, None] for side in self._squares]
        wide = np.minimum(cells[2], own[2]) - np.maximum(cells[0], own[0])
        high = np.minimum(cells[3], own[3]) - np.maximum(cells[1], own[1])
        found: Cells = self._sum(cells) - np.maximum(wide, 0) * np.maximum(high, 0)
        return found

    def is_clear(self, box: Box) -> bool:
        """Whether no circle lies under one rectangle; without numpy's ways, which take their time for each call."""
        cell, sums = self._cell, self._sums
        first, last = (min(max(int((x - self._left) // cell) + end, 0), self._across) for x, end in ((box.left, 0), (box.right, 1)))
        above, below = (min(max(int((y - self._top) // cell) + end, 0), self._down) for y, end in ((box.top, 0), (box.bottom, 1)))
        return bool(sums[below, last] - sums[above, last] - sums[below, first] + sums[above, first] == 0)

    def _cells(self, left: "Numbers", top: "Numbers", right: "Numbers", bottom: "Numbers") -> "tuple[Cells, Cells, Cells, Cells]":
        """The cells rectangles touch: first and last column and row, the last not among them."""
        import numpy as np  # late: as above

        def column(x: "Numbers", end: int) -> "Cells":
            return np.clip(np.floor((x - self._left) / self._cell).astype(np.int64) + end, 0, self._across)

        def row(y: "Numbers", end: int) -> "Cells":
            return np.clip(np.floor((y - self._top) / self._cell).astype(np.int64) + end, 0, self._down)

        return column(left, 0), row(top, 0), column(right, 1), row(bottom, 1)
