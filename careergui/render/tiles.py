"""Lays out a map of equal tiles: tiles with name and figure, and the key of its steps; leaves short lists to tile_lists. Draws nothing."""

from msgspec.structs import replace

from careergui.charts.spec import ChartSpec, Tile, TileMap
from careergui.render.ground import Ground
from careergui.render.layout import Canvas, Fit
from careergui.render.measure import Measure
from careergui.render.pieces import Box, Frame, Layout, Piece, Text
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme
from careergui.render.tile_lists import lists_below, lists_beside
from careergui.render.tile_plan import GAP, NAME, PAD, Plan, Room, is_cramped, planned
from careergui.render.words import Paragraphs, footer, header

_UPRIGHT = 0.8
"""How much of the margin stands above and below."""
_RADIUS = 3
_SWATCH, _KEY = 46, 9
_FREE = (1, 0, 9, 2)
"""Columns and lines that hold no state: left, top, and how many."""
_PALE = {"step": 0, "gap": 3}
"""The step that needs an outline to stand out from the ground."""


def arrange_tiles(spec: ChartSpec, theme: Theme, canvas: Canvas, measure: Measure) -> Fit:
    """Lay a map out on a canvas; what does not fit is told by the result, never cut."""
    ground, unit = Ground(spec, theme, Sizes(canvas.factor, canvas.close), measure), canvas.factor
    tiles = spec.tiles or TileMap(columns=1, lines=1, tiles=(), limits=(), limits_note="")
    margin = ground.sizes.margin if canvas.picture else 0
    left, right = margin, canvas.width - margin
    head = header(ground, left, margin * _UPRIGHT, right) if canvas.picture else Paragraphs((), 2 * unit)
    foot = footer(ground, left, right) if canvas.picture else Paragraphs((), 0)
    key, key_height = _key(ground, tiles, left, right)
    below = key_height + (14 * unit + foot.height + margin * _UPRIGHT if canvas.picture else 2 * unit)
    top = head.height + (10 * unit if canvas.picture else 0)
    plan, beside = planned(ground, tiles, Room(left, right, top, canvas.height - top - below), picture=canvas.picture)
    under = lists_below(ground, tiles, left, right) if canvas.picture and not beside else Paragraphs((), 0)
    spare = canvas.height - top - below - tiles.lines * plan.down - under.height
    if under.height and spare >= 0:
        plan = replace(plan, top=top + spare / 2)
    bottom = plan.top + tiles.lines * plan.down
    pieces: list[Piece] = [*head.pieces, *(replace(piece, y=piece.y + bottom) for piece in key)]
    for tile in tiles.tiles:
        pieces += _tile(ground, tiles, tile, plan)
    if beside:
        map_right = plan.left + tiles.columns * plan.across
        pieces += lists_beside(ground, tiles, (map_right, plan.top, right, plan.top + tiles.lines * plan.down))
    elif canvas.picture:
        pieces += _whole(ground, tiles, plan)
        pieces += [replace(piece, y=piece.y + bottom + key_height) for piece in under.pieces] if spare >= 0 else []
    needed = top + tiles.lines * plan.down + below
    if canvas.picture:
        lift = canvas.height - margin * _UPRIGHT - foot.height
        pieces += [replace(piece, y=piece.y + lift) for piece in foot.pieces]
    return Fit(_layout(tiles, canvas, plan, pieces, max(needed, canvas.height)), needed, is_cramped(ground, tiles, plan), broken=False)


def _layout(tiles: TileMap, canvas: Canvas, plan: Plan, pieces: list[Piece], height: float) -> Layout:
    gap = GAP * canvas.factor
    side = (plan.across - gap, plan.down - gap)
    column, line, columns, lines = _FREE
    right, bottom = plan.left + tiles.columns * plan.across - gap, plan.top + tiles.lines * plan.down - gap
    free = (plan.left + column * plan.across, plan.top + line * plan.down, columns * plan.across - 2 * gap, lines * plan.down - 2 * gap)
    return Layout(
        width=canvas.width,
        height=height,
        frame=Frame(left=plan.left, top=plan.top, right=right, bottom=bottom, minimum=0, maximum=1),
        under=(),
        bars=(),
        over=tuple(pieces),
        rows=(),
        smallest_text=min(piece.pixels for piece in pieces if isinstance(piece, Text)),
        spots=tuple((*plan.corner(tile), *side) for tile in tiles.tiles),
        free=free,
    )


def _tile(ground: Ground, tiles: TileMap, tile: Tile, plan: Plan) -> list[Piece]:
    unit, theme = ground.sizes.unit, ground.theme
    x, y = plan.corner(tile)
    side, high = plan.across - GAP * unit, plan.down - GAP * unit
    ink = "surface" if tile.step is None else f"{tiles.ramp}{tile.step}"
    box = Box(x=x, y=y, width=side, height=high, ink=ink, radius=_RADIUS * unit)
    if tile.step is None or tile.step == _PALE[tiles.ramp]:
        box = replace(box, outline=unit, x=x + unit / 2, y=y + unit / 2, width=side - unit, height=high - unit)
    if tile.bound:
        box = replace(box, hatched=True, hatch_ink="soft_border", hatch_step=high / 7, radius=0)
    elif tile.step is None:
        box = replace(box, dash=(3 * unit, 3 * unit))
    elif box.outline:
        box = replace(box, outline_ink="soft_border")
    quiet = theme.text1 if tile.bound else theme.text2
    colours = (theme.text1, quiet) if tile.step is None else (theme.text_on(ink),) * 2
    name, value = plan.name, plan.value
    pad = min(PAD / NAME * name, (side - ground.measure.width(tile.value, value, 500)) / 2)
    middle, apart = y + high / 2, (name + value) * 0.66
    pieces: list[Piece] = [
        box,
        ground.text(x + pad, middle - apart / 2, tile.name, name, 600, colours[0], halo=tile.bound),
        ground.text(x + pad, middle + apart / 2, tile.value, value, 500, colours[1], halo=tile.bound),
    ]
    return [*pieces, *_ring(x, y, side, high, unit)] if tile.chosen else pieces


def _ring(x: float, y: float, side: float, high: float, unit: float) -> list[Piece]:
    """A double line, dark and light, that shows on any step."""
    made: list[Piece] = []
    for inset, width, ink in ((-1.0, 2.0, "text1"), (1.0, 1.5, "surface")):
        reach = inset * unit
        made.append(
            Box(
                x=x + reach,
                y=y + reach,
                width=side - 2 * reach,
                height=high - 2 * reach,
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
    x = plan.left + 3 * plan.across
    y = plan.top + plan.down * 0.6
    return [
        ground.text(x, y, name, sizes.label, 400, ground.theme.text2),
        ground.text(x, y + 20 * unit, value, sizes.type(18), 600),
    ]
