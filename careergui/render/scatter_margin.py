"""Names of compared roles that stand in a gutter: in one row above it, or one column beside it, so that no line crosses another."""

from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct

from careergui.render.scatter_lines import Segment
from careergui.render.scatter_room import Box, Spot


class Label(Struct, frozen=True):
    """The lines of a name (their text, and whether they are bold), the rectangle they take, and the line to it from its mark."""

    lines: tuple[tuple[str, bool], ...]
    box: Box
    line: Segment | None


class Words(Struct, frozen=True):
    """The lines of a name at some width, and the size they take."""

    lines: tuple[tuple[str, bool], ...]
    width: float
    height: float


def row(spots: Sequence[Spot], words: Sequence[Words], space: Box, gap: float, radius: float) -> list[Label] | None:
    """Names side by side along the lower edge of a space, each as near to its mark below as the others let it; None without room."""
    starts = apart(
        [x - one.width / 2 for (x, _), one in zip(spots, words, strict=True)], [one.width for one in words], space.left, space.right, gap
    )
    if starts is None or max(one.height for one in words) > space.bottom - space.top:
        return None
    found = []
    for (x, y), one, left in zip(spots, words, starts, strict=True):
        box = Box(left, space.bottom - one.height, left + one.width, space.bottom)
        found.append(Label(one.lines, box, (x, y - radius, min(max(x, box.left), box.right), box.bottom)))
    return found


def column(spots: Sequence[Spot], words: Sequence[Words], space: Box, gap: float, radius: float) -> list[Label] | None:
    """Names under each other along the left edge of a space; None without room."""
    starts = apart(
        [y - one.height / 2 for (_, y), one in zip(spots, words, strict=True)], [one.height for one in words], space.top, space.bottom, gap
    )
    if starts is None or max(one.width for one in words) > space.right - space.left:
        return None
    found = []
    for (x, y), one, top in zip(spots, words, starts, strict=True):
        box = Box(space.left, top, space.left + one.width, top + one.height)
        found.append(Label(one.lines, box, (x + radius, y, box.left, min(max(y, box.top), box.bottom))))
    return found


def apart(wanted: Sequence[float], sizes: Sequence[float], low: float, high: float, gap: float) -> list[float] | None:
    """Where stretches of some sizes begin, in the order given, nearest to where each would, a gap between them; None if too many."""
    offsets = [0.0, *accumulate(size + gap for size in sizes)]
    spare = high - low - (offsets.pop() - gap)
    if spare < 0:
        return None
    # Without their offsets the beginnings need only not fall: neighbours that would are put at their common middle.
    groups: list[tuple[float, int]] = []
    for start, offset in zip(wanted, offsets, strict=True):
        total, count = start - offset, 1
        while groups and groups[-1][0] / groups[-1][1] > total / count:
            before = groups.pop()
            total, count = total + before[0], count + before[1]
        groups.append((total, count))
    middles = [total / count for total, count in groups for _ in range(count)]
    return [min(max(middle, low), low + spare) + offset for middle, offset in zip(middles, offsets, strict=True)]
