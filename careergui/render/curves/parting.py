"""Parts labels that want to stand at heights too close together; knows no text and no lines."""

from collections.abc import Sequence


def parted(wishes: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Middles for labels of these heights, as near as can be to the wished ones in the sum of squares, in the wished order.

    No two overlap and none leaves `top` to `bottom` while all of them fit between the two; else they run over the bottom.
    """
    order = sorted(range(len(wishes)), key=lambda number: wishes[number])
    groups: list[list[float]] = []  # first edge wished on average, height, count
    for number in order:
        groups.append([wishes[number] - heights[number] / 2, heights[number], 1.0])
        while len(groups) > 1 and groups[-2][0] + groups[-2][1] > groups[-1][0]:
            groups.append(_joined(groups.pop(-2), groups.pop()))
    edges = _inside(groups, top, bottom)
    found = [0.0] * len(wishes)
    for number, edge in zip(order, _each(edges, groups, [heights[number] for number in order]), strict=True):
        found[number] = edge + heights[number] / 2
    return found


def _joined(upper: list[float], lower: list[float]) -> list[float]:
    """Two groups as one, whose first edge is the mean of where its members would have it."""
    count = upper[2] + lower[2]
    return [(upper[0] * upper[2] + (lower[0] - upper[1]) * lower[2]) / count, upper[1] + lower[1], count]


def _inside(groups: Sequence[Sequence[float]], top: float, bottom: float) -> list[float]:
    """The first edges of the groups, pushed up from the bottom and then down from the top as far as need be."""
    edges: list[float] = []
    limit = bottom
    for edge, height, _ in reversed(groups):
        edges.insert(0, min(edge, limit - height))
        limit = edges[0]
    limit = top
    for number, (_, height, _) in enumerate(groups):
        edges[number] = max(edges[number], limit)
        limit = edges[number] + height
    return edges


def _each(edges: Sequence[float], groups: Sequence[Sequence[float]], heights: Sequence[float]) -> list[float]:
    """The first edge of every label, in the order they stand."""
    found: list[float] = []
    for edge, (_, _, count) in zip(edges, groups, strict=True):
        for height in heights[len(found) : len(found) + round(count)]:
            found.append(edge)
            edge += height  # noqa: PLW2901 - the next one stands below
    return found
