"""Lays out a map of equal tiles: tiles with name and figure, and the key of its steps; leaves short lists to tile_lists. Draws nothing."""

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts.spec import ChartSpec, Tile, TileMap
from careergui.render.ground import Ground
from careergui.render.layout import Canvas, Fit
from careergui.render.measure import Measure
from careergui.render.pieces import Box, Frame, Layout, Piece, Text
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme
from careergui.render.tile_lists import LIST_GAP, lists_below, lists_beside
from careergui.render.words import Paragraphs, footer, header

_MARGIN, _UPRIGHT = 36, 0.8
_NATURAL, _LARGEST = 50, 62
"""A tile with its gap in the window at 100 %: what its text is made for, and what it grows to."""
_GAP, _PAD, _RADIUS = 3, 6, 3
_NAME, _VALUE = 13, 12.5
_LEAST_VALUE = 9.5
"""The least size of a figure on such a tile: long ones, as bounds are, are written smaller than the rest of the picture."""
_MOST_GROWTH = 1.7
_LISTS = 250
"""Least room for the lists beside a map."""
_SWATCH, _KEY = 46, 9
_FREE = (1, 0, 9, 2)
"""Columns and lines that hold no state: left, top, and how many."""
_PALE = {"step": 0, "gap": 3}
"""The step that needs an outline to stand out from the ground."""


class Plan(Struct, frozen=True):
    """Where the map lies: its corner, the distance from tile to tile, and the sizes of the name and the figure on a tile."""

    left: float
    top: float
    pitch: float
    name: int
    value: int


def arrange_tiles(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> Fit:
    """Lay a map out on a canvas; what does not fit is told by the result, never cut."""
    ground, unit = Ground(spec, theme, Sizes(canvas.factor), measure), canvas.factor
    tiles = spec.tiles or TileMap(columns=1, lines=1, tiles=(), limits=(), limits_note="")
    margin = _MARGIN * unit if canvas.picture else 0
    left, right = margin, canvas.width - margin
    head = header(ground, left, margin * _UPRIGHT, right) if canvas.picture else Paragraphs((), 2 * unit)
    foot = footer(ground, left, right) if canvas.picture else Paragraphs((), 0)
    key, key_height = _key(ground, tiles, left, right)
    below = key_height + (14 * unit + foot.height + margin * _UPRIGHT if canvas.picture else 2 * unit)
    top = head.height + (10 * unit if canvas.picture else 0)
    plan, beside = _plan(ground, tiles, canvas, left, right, top, below)
    under = lists_below(ground, tiles, left, right) if canvas.picture and not beside else Paragraphs((), 0)
    spare = canvas.height - top - below - tiles.lines * plan.pitch - under.height
    if under.height and spare >= 0:
        plan = replace(plan, top=top + spare / 2)
    bottom = plan.top + tiles.lines * plan.pitch
    pieces: list[Piece] = [*head.pieces, *(replace(piece, y=piece.y + bottom) for piece in key)]
    for tile in tiles.tiles:
        pieces += _tile(ground, tiles, tile, plan)
    if beside:
        map_right = plan.left + tiles.columns * plan.pitch
        pieces += lists_beside(ground, tiles, (map_right, plan.top, right, plan.top + tiles.lines * plan.pitch))
    elif canvas.picture:
        pieces += _whole(ground, tiles, plan)
        pieces += [replace(piece, y=piece.y + bottom + key_height) for piece in under.pieces] if spare >= 0 else []
    needed = top + tiles.lines * plan.pitch + below
    if canvas.picture:
        lift = canvas.height - margin * _UPRIGHT - foot.height
        pieces += [replace(piece, y=piece.y + lift) for piece in foot.pieces]
    return Fit(_layout(tiles, canvas, plan, pieces, max(needed, canvas.height)), needed, _is_cramped(ground, tiles, plan), broken=False)


def _plan(ground: Ground, tiles: TileMap, canvas: Canvas, left: float, right: float, top: float, below: float) -> tuple[Plan, bool]:
    """The largest tiles that fit, and whether the lists stand beside them."""
    unit = ground.sizes.unit
    pitch = (right - left + _GAP * unit) / tiles.columns
    fitting = max(_NATURAL * unit, (canvas.height - top - below) / tiles.lines) if canvas.picture else _LARGEST * unit
    pitch = min(pitch, fitting)
    wide = pitch * tiles.columns
    beside = canvas.picture and bool(tiles.lists) and right - left - wide >= (_LISTS + LIST_GAP) * unit
    high = tiles.lines * pitch
    spare = max(0.0, canvas.height - top - below - high) / 2 if canvas.picture else 0
    growth = min(_MOST_GROWTH, max(1.0, pitch / (_NATURAL * unit))) if canvas.picture else 1
    return Plan(left, top + spare, pitch, ground.sizes.type(_NAME * growth), _value_size(ground, tiles, pitch, growth)), beside


def _value_size(ground: Ground, tiles: TileMap, pitch: float, growth: float) -> int:
    """The size at which the widest figure fits its tile, down to the least that can be read."""
    usual, least = ground.sizes.type(_VALUE * growth), ground.sizes.type(_LEAST_VALUE * growth)
    widest = max(ground.measure.width(tile.value, usual, 500) for tile in tiles.tiles)
    return max(least, min(usual, int(usual * _room(ground, pitch) / widest)))


def _room(ground: Ground, pitch: float) -> float:
    """The width of a tile that its words may take."""
    return pitch - (_GAP + 2 * _PAD * 0.8) * ground.sizes.unit


def _layout(tiles: TileMap, canvas: Canvas, plan: Plan, pieces: list[Piece], height: float) -> Layout:
    gap = _GAP * canvas.factor
    side = plan.pitch - gap
    column, line, columns, lines = _FREE
    right, bottom = plan.left + tiles.columns * plan.pitch - gap, plan.top + tiles.lines * plan.pitch - gap
    return Layout(
        width=canvas.width,
        height=height,
        frame=Frame(left=plan.left, top=plan.top, right=right, bottom=bottom, minimum=0, maximum=1),
        under=(),
        bars=(),
        over=tuple(pieces),
        rows=(),
        smallest_text=min(piece.pixels for piece in pieces if isinstance(piece, Text)),
        spots=tuple((*_corner(tile, plan), side, side) for tile in tiles.tiles),
        free=(plan.left + column * plan.pitch, plan.top + line * plan.pitch, columns * plan.pitch - 2 * gap, lines * plan.pitch - 2 * gap),
    )


def _corner(tile: Tile, plan: Plan) -> tuple[float, float]:
    return plan.left + tile.column * plan.pitch, plan.top + tile.line * plan.pitch


def _is_cramped(ground: Ground, tiles: TileMap, plan: Plan) -> bool:
    """Whether a tile is too small for its words."""
    width = ground.measure.width
    widest = max(max(width(tile.value, plan.value, 500), width(tile.name, plan.name, 600)) for tile in tiles.tiles)
    return widest > _room(ground, plan.pitch) or (plan.name + plan.value) * 1.36 > plan.pitch - _GAP * ground.sizes.unit


def _tile(ground: Ground, tiles: TileMap, tile: Tile, plan: Plan) -> list[Piece]:
    unit, theme = ground.sizes.unit, ground.theme
    x, y = _corner(tile, plan)
    side = plan.pitch - _GAP * unit
    ink = "surface" if tile.step is None else f"{tiles.ramp}{tile.step}"
    box = Box(x=x, y=y, width=side, height=side, ink=ink, radius=_RADIUS * unit)
    if tile.step is None or tile.step == _PALE[tiles.ramp]:
        box = replace(box, outline=unit, x=x + unit / 2, y=y + unit / 2, width=side - unit, height=side - unit)
    if tile.bound:
        box = replace(box, hatched=True, hatch_ink="soft_border", hatch_step=side / 7, radius=0)
    elif tile.step is None:
        box = replace(box, dash=(3 * unit, 3 * unit))
    elif box.outline:
        box = replace(box, outline_ink="soft_border")
    quiet = theme.text1 if tile.bound else theme.text2
    colours = (theme.text1, quiet) if tile.step is None else (theme.text_on(ink),) * 2
    name, value = plan.name, plan.value
    pad = min(_PAD / _NAME * name, (side - ground.measure.width(tile.value, value, 500)) / 2)
    middle, apart = y + side / 2, (name + value) * 0.66
    pieces: list[Piece] = [
        box,
        ground.text(x + pad, middle - apart / 2, tile.name, name, 600, colours[0], halo=tile.bound),
        ground.text(x + pad, middle + apart / 2, tile.value, value, 500, colours[1], halo=tile.bound),
    ]
    return [*pieces, *_ring(x, y, side, unit)] if tile.chosen else pieces


def _ring(x: float, y: float, side: float, unit: float) -> list[Piece]:
    """A double line, dark and light, that shows on any step."""
    made: list[Piece] = []
    for inset, width, ink in ((-1.0, 2.0, "text1"), (1.0, 1.5, "surface")):
        reach = inset * unit
        made.append(
            Box(
                x=x + reach,
                y=y + reach,
                width=side - 2 * reach,
                height=side - 2 * reach,
                ink=ink,
                hollow=True,
                outline=width * unit,
                outline_ink=ink,
                radius=_RADIUS * unit,
            )
        )
    return made


def _key(ground: Ground, tiles: TileMap, left: float, right: float) -> tuple[list[Box | Text], float]:
    """The seven steps with the limits between them, and what else must be said, laid out from zero; and the height of it all."""
    unit, sizes, theme = ground.sizes.unit, ground.sizes, ground.theme
    small = sizes.small
    pieces: list[Box | Text] = []
    if not tiles.limits:
        start = (left, 16 * unit)
        return pieces, _key_words(ground, tiles, pieces, start, start, right)
    widest = max(ground.measure.width(limit, small) for limit in tiles.limits)
    swatch = min(max(_SWATCH * unit, widest + 6 * unit), (right - left) / len(tiles.inks))
    y = 12 * unit
    for number, step in enumerate(tiles.inks):
        outline = unit * 0.75 if step == _PALE[tiles.ramp] else 0.0
        pieces.append(
            Box(
                x=left + number * swatch,
                y=y,
                width=swatch - unit,
                height=_KEY * unit,
                ink=f"{tiles.ramp}{step}",
                outline=outline,
                outline_ink="soft_border",
            )
        )
    under = y + (_KEY + 10) * unit
    for number, limit in enumerate(tiles.limits, start=1):
        pieces.append(ground.text(left + number * swatch - unit / 2, under, limit, small, colour=theme.text2, anchor=0.5))
    beside = left + len(tiles.inks) * swatch + 16 * unit
    return pieces, _key_words(ground, tiles, pieces, (beside, y + _KEY / 2 * unit), (left, under + 20 * unit), right)


def _key_words(
    ground: Ground, tiles: TileMap, pieces: list[Box | Text], beside: tuple[float, float], below: tuple[float, float], right: float
) -> float:
    """The words of the key: beside the steps where there is room, else under them; the height of the key."""
    unit, small, theme = ground.sizes.unit, ground.sizes.small, ground.theme
    box = Box(x=0, y=0, width=11 * unit, height=10 * unit, ink="surface", outline=unit)
    said = ((tiles.limits_note, None), (tiles.bound, replace(box, hatched=True)), (tiles.absent, replace(box, dash=(2 * unit, 2 * unit))))
    words = [(text, sample) for text, sample in said if text]
    widest = max(ground.measure.width(text, small) + (18 * unit if sample else 0) for text, sample in words) if words else 0
    fits = beside[0] + widest <= right
    x, y = beside if fits else below
    step = (16 if fits else 17) * unit
    for text, sample in words:
        indent = 0.0
        if sample is not None:
            pieces.append(replace(sample, x=x + unit / 2, y=y - 5 * unit))
            indent = 18 * unit
        for line in ground.measure.wrap(text, small, 400, right - x - indent):
            pieces.append(ground.text(x + indent, y, line, small, colour=theme.text2))
            y += step
    return max(y - step, below[1] - 20 * unit) + small * 0.7 if words else below[1]


def _whole(ground: Ground, tiles: TileMap, plan: Plan) -> list[Piece]:
    """The nation's figure in the room above the states, for a picture without lists."""
    unit, sizes = ground.sizes.unit, ground.sizes
    name, value = tiles.whole
    if not name:
        return []
    x = plan.left + 3 * plan.pitch
    y = plan.top + plan.pitch * 0.6
    return [
        ground.text(x, y, name, sizes.label, 400, ground.theme.text2),
        ground.text(x, y + 20 * unit, value, sizes.type(18), 600),
    ]
