"""The short lists of a map of tiles: beside it where there is room, else under it; leaves the map to tiles. Draws nothing."""

from collections.abc import Sequence
from typing import TypeAlias

from careergui.charts.spec import TileMap
from careergui.render.ground import Ground
from careergui.render.pieces import Text
from careergui.render.words import Paragraphs

LIST_GAP = 44
"""From the map to the lists beside it."""
_WIDEST = 270
_LINE, _HEAD, _ABOVE = 21, 30, 10
"""Height of a line, of the words over a list, and the room above lists under a map."""
Group: TypeAlias = tuple[str, Sequence[tuple[str, str]]]
"""The words over a list, none for the nation, and its lines: a name and a figure."""


def lists_beside(ground: Ground, tiles: TileMap, room: tuple[float, float, float, float]) -> list[Text]:
    """The nation and the places at both ends, in a column in a room: the map's right edge and top, the picture's right edge, its bottom."""
    unit, (edge, top, right, bottom) = ground.sizes.unit, room
    left = edge + LIST_GAP * unit
    right = min(right, left + _WIDEST * unit)
    groups: list[Group] = [("", (tiles.whole,)), *tiles.lists]
    y = top + max(0.0, (bottom - top - sum(_height(ground, group) for group in groups)) / 2)
    pieces: list[Text] = []
    for group in groups:
        pieces += _list(ground, group, left, right, y)
        y += _height(ground, group)
    return pieces


def lists_below(ground: Ground, tiles: TileMap, left: float, right: float) -> Paragraphs:
    """The places at both ends side by side, what comes before them above; laid out from zero, with the height of it all."""
    if not tiles.lists:
        return Paragraphs((), 0)
    pieces: list[Text] = []
    y, gap = _ABOVE * ground.sizes.unit, LIST_GAP * ground.sizes.unit
    for group in tiles.lists[:-2]:
        pieces += _list(ground, group, left, right, y)
        y += _height(ground, group)
    pair = tiles.lists[-2:]
    wide = (right - left - gap * (len(pair) - 1)) / len(pair)
    for number, group in enumerate(pair):
        start = left + number * (wide + gap)
        pieces += _list(ground, group, start, start + wide, y)
    return Paragraphs(tuple(pieces), y + max(_height(ground, group) for group in pair))


def _height(ground: Ground, group: Group) -> float:
    title, rows = group
    return (len(rows) * _LINE + (_HEAD if title else 0)) * ground.sizes.unit


def _list(ground: Ground, group: Group, left: float, right: float, y: float) -> list[Text]:
    unit, sizes, (title, rows) = ground.sizes.unit, ground.sizes, group
    pieces: list[Text] = []
    if title:
        pieces.append(ground.text(left, y + (_HEAD - 11) * unit, title, sizes.small, 400, ground.theme.text2))
        y += _HEAD * unit
    for number, (label, figure) in enumerate(rows):
        middle = y + (number + 0.5) * _LINE * unit
        pieces.append(ground.text(left, middle, label, sizes.label, 400 if title else 600))
        pieces.append(ground.text(right, middle, figure, sizes.label, 600, anchor=1))
    return pieces
