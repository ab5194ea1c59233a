"""How large the tiles of a map are and how their words are set: as wide and high as the picture lets them; draws nothing."""

from msgspec import Struct

from careergui.charts.spec import Tile, TileMap
from careergui.render.ground import Ground
from careergui.render.tile_lists import least_beside, lists_height

_NATURAL, _LARGEST = 50, 62
"""A tile with its gap in the window at 100 %: what its text is made for, and what it grows to."""
GAP, PAD = 3, 6
"""Between tiles, and from a tile's edge to its words."""
_CLOSE_PAD = 2
NAME, _VALUE = 13, 12.5
_LEAST_VALUE = 9.5
"""The least size of a figure on such a tile: long ones, as bounds are, are written smaller than the rest of the picture."""
_CLOSE_NAME, _CLOSE_VALUE = 11.5, 11
_MOST_GROWTH = 1.7
_WIDER = 1.35
"""How much wider than high the tiles of a picture set close may be."""


class Plan(Struct, frozen=True):
    """Where the map lies: its corner, the distances from tile to tile, and the sizes of the name and the figure on a tile."""

    left: float
    top: float
    across: float
    down: float
    name: int
    value: int

    def corner(self, tile: Tile) -> tuple[float, float]:
        """Where a tile begins."""
        return self.left + tile.column * self.across, self.top + tile.line * self.down


class Room(Struct, frozen=True):
    """The part of a picture, or of the window, that the map and its lists may take; `high` is nothing where the window grows with it."""

    left: float
    right: float
    top: float
    high: float


def planned(ground: Ground, tiles: TileMap, room: Room, *, picture: bool) -> tuple[Plan, bool]:
    """The largest tiles that fit, and whether the lists stand beside them."""
    unit, wide = ground.sizes.unit, room.right - room.left + GAP * ground.sizes.unit
    down = max(_NATURAL * unit, room.high / tiles.lines) if picture and not ground.sizes.close else room.high / tiles.lines
    down = min(wide / tiles.columns, down if picture else _LARGEST * unit)
    left = wide - least_beside(ground, tiles) if picture and tiles.lists else 0
    beside = left >= down * tiles.columns and lists_height(ground, tiles) <= room.high
    across = min(down * _WIDER, (left if beside else wide) / tiles.columns) if ground.sizes.close and picture else down
    spare = max(0.0, room.high - tiles.lines * down) / 2 if picture else 0
    name, value = _types(ground, tiles, across, down, picture=picture)
    return Plan(room.left, room.top + spare, across, down, name, value), beside


def _types(ground: Ground, tiles: TileMap, across: float, down: float, *, picture: bool) -> tuple[int, int]:
    """The sizes of the name and of the figure; the widest figure fits its tile, down to the least that can be read."""
    sizes, unit = ground.sizes, ground.sizes.unit
    if sizes.close:
        return sizes.type(_CLOSE_NAME), sizes.type(_CLOSE_VALUE)
    growth = min(_MOST_GROWTH, max(1.0, down / (_NATURAL * unit))) if picture else 1
    usual, least = sizes.type(_VALUE * growth), sizes.type(_LEAST_VALUE * growth)
    widest = max(ground.measure.width(tile.value, usual, 500) for tile in tiles.tiles)
    return sizes.type(NAME * growth), max(least, min(usual, int(usual * _room(ground, across) / widest)))


def _room(ground: Ground, across: float) -> float:
    """The width of a tile that its words may take."""
    return across - (GAP + 2 * (_CLOSE_PAD if ground.sizes.close else PAD * 0.8)) * ground.sizes.unit


def is_cramped(ground: Ground, tiles: TileMap, plan: Plan) -> bool:
    """Whether a tile is too small for its words."""
    width = ground.measure.width
    widest = max(max(width(tile.value, plan.value, 500), width(tile.name, plan.name, 600)) for tile in tiles.tiles)
    lines = (plan.name + plan.value) * (1.2 if ground.sizes.close else 1.36)
    return widest > _room(ground, plan.across) or lines > plan.down - GAP * ground.sizes.unit
