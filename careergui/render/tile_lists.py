"""The short lists of a map of tiles: beside it where there is room, else under it; leaves the map to tiles. Draws nothing."""

from collections.abc import Sequence
from typing import TypeAlias

from careergui.charts.spec import TileMap
from careergui.render.ground import Ground
from careergui.render.pieces import Text
from careergui.render.words import Paragraphs

_LEAST, _WIDEST = 250, 270
"""How wide lists beside a map are."""
_GAP, _CLOSE_GAP = 44, 22
"""From the map to the lists beside it."""
_LINE, _HEAD, _ABOVE = 21, 30, 10
"""Height of a line, of the words over a list, and the room above lists under a map."""
_CLOSE_LINE, _CLOSE_HEAD, _LOWER = 17, 23, 11
"""Of lists set close; and how far above a list its words stand."""
_APART = 12
"""From the longest name of a list set close to its figures."""
Group: TypeAlias = tuple[str, Sequence[tuple[str, str]]]
"""The words over a list, none for the nation, and its lines: a name and a figure."""


def _groups(tiles: TileMap) -> list[Group]:
    """The nation and the places at both ends."""
    return [("", (tiles.whole,)), *tiles.lists]


def lists_height(ground: Ground, tiles: TileMap) -> float:
    """How high the lists beside a map are."""
    return sum(_height(ground, group) for group in _groups(tiles))


def least_beside(ground: Ground, tiles: TileMap) -> float:
    """The least width that lists beside a map take, with the space before them."""
    unit, label, width = ground.sizes.unit, ground.sizes.label, ground.measure.width
    if not ground.sizes.close:
        return (_LEAST + _GAP) * unit
    lines = [line for _, lines in _groups(tiles) for line in lines]
    return max(width(name, label, 600) + width(figure, label, 600) for name, figure in lines) + (_APART + _CLOSE_GAP) * unit


def lists_beside(ground: Ground, tiles: TileMap, room: tuple[float, float, float, float]) -> list[Text]:
    """The nation and the places at both ends, in a column in a room: the map's right edge and top, the picture's right edge, its bottom."""
    unit, (edge, top, right, bottom) = ground.sizes.unit, room
    left = edge + (_CLOSE_GAP if ground.sizes.close else _GAP) * unit
    right = min(right, left + _WIDEST * unit)
    y = top + max(0.0, (bottom - top - lists_height(ground, tiles)) / 2)
    pieces: list[Text] = []
    for group in _groups(tiles):
        pieces += _list(ground, group, left, right, y)
        y += _height(ground, group)
    return pieces


def lists_below(ground: Ground, tiles: TileMap, left: float, right: float) -> Paragraphs:
    """The places at both ends side by side, what comes before them above; laid out from zero, with the height of it all."""
    if not tiles.lists:
        return Paragraphs((), 0)
    pieces: list[Text] = []
    y, gap = _ABOVE * ground.sizes.unit, _GAP * ground.sizes.unit
    for group in tiles.lists[:-2]:
        pieces += _list(ground, group, left, right, y)
        y += _height(ground, group)
    pair = tiles.lists[-2:]
    wide = (right - left - gap * (len(pair) - 1)) / len(pair)
    for number, group in enumerate(pair):
        start = left + number * (wide + gap)
        pieces += _list(ground, group, start, start + wide, y)
    return Paragraphs(tuple(pieces), y + max(_height(ground, group) for group in pair))


def _steps(ground: Ground) -> tuple[float, float]:
    """The height of a line, and of the words over a list."""
    line, head = (_CLOSE_LINE, _CLOSE_HEAD) if ground.sizes.close else (_LINE, _HEAD)
    return line * ground.sizes.unit, head * ground.sizes.unit


def _height(ground: Ground, group: Group) -> float:
    (title, rows), (line, head) = group, _steps(ground)
    return len(rows) * line + (head if title else 0)


def _list(ground: Ground, group: Group, left: float, right: float, y: float) -> list[Text]:
    sizes, (title, rows), (line, head) = ground.sizes, group, _steps(ground)
    pieces: list[Text] = []
    if title:
        pieces.append(ground.text(left, y + head - _LOWER * sizes.unit, title, sizes.small, 400, ground.theme.text2))
        y += head
    for number, (label, figure) in enumerate(rows):
        middle = y + (number + 0.5) * line
        pieces.append(ground.text(left, middle, label, sizes.label, 400 if title else 600))
        pieces.append(ground.text(right, middle, figure, sizes.label, 600, anchor=1))
    return pieces
