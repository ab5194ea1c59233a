"""The key of a chart: a sample of each mark and what it means, flowing over as many lines as it needs."""

from collections.abc import Callable, Sequence

from careergui.charts.spec import Key
from careergui.render.measure import Measure
from careergui.render.pieces import Arrow, Box, Glyph, Line, Piece, Text
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme


def legend(
    keys: Sequence[Key], theme: Theme, sizes: Sizes, measure: Measure, left: float, top: float, right: float
) -> tuple[list[Piece], float]:
    """The pieces of the key and the height it takes (0 when the chart needs none)."""
    pieces: list[Piece] = []
    unit, pixels = sizes.unit, sizes.minor
    height = sizes.line(pixels) + 4 * unit
    x, y = left, top
    for key in keys:
        sample = _WIDTHS[key.sample] * unit
        lines = measure.wrap(key.label, pixels, 400, right - left - sample - 6 * unit)
        width = sample + 6 * unit + max(measure.width(line, pixels) for line in lines)
        if x > left and x + width > right:
            x, y = left, y + height
        centre = y + height / 2
        pieces += _SAMPLES[key.sample](key, x, centre, unit, theme)
        for number, line in enumerate(lines):
            base = centre + pixels * 0.36 + number * sizes.line(pixels)
            pieces.append(
                Text(x=x + sample + 6 * unit, y=base, text=line, pixels=pixels, width=measure.width(line, pixels), colour=theme.text2)
            )
        y += (len(lines) - 1) * sizes.line(pixels)
        x += width + 20 * unit
    return pieces, (y + height - top if keys else 0)


_WIDTHS = {
    "strip": 44,
    "open strip": 44,
    "diamond": 13,
    "filled diamond": 13,
    "span": 30,
    "whisker": 28,
    "swatch": 13,
    "hatch": 13,
    "dot": 7,
    "mark": 12,
    "hollow mark": 12,
    "open arrow": 8,
    "faint": 12,
    "ramp": 84,
}


def _strip(key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    return [
        Line(x1=x, y1=y, x2=x + 44 * unit, y2=y, ink=key.ink, width=3 * unit),
        Box(x=x + 12 * unit, y=y - 4.5 * unit, width=20 * unit, height=9 * unit, ink=key.ink),
        Line(x1=x + 21 * unit, y1=y - 6 * unit, x2=x + 21 * unit, y2=y + 6 * unit, ink="text1", width=2 * unit),
    ]


def _open_strip(key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    """The half from the median up is open: dashes, and no end."""
    edges = [(x + 21 * unit, y + side * 3.7 * unit, x + 44 * unit) for side in (-1, 1)]
    return [
        Line(x1=x, y1=y, x2=x + 21 * unit, y2=y, ink=key.ink, width=3 * unit),
        Box(x=x + 12 * unit, y=y - 4.5 * unit, width=9 * unit, height=9 * unit, ink=key.ink),
        *(Line(x1=x1, y1=at, x2=x2, y2=at, ink=key.ink, width=1.6 * unit, dash=(4 * unit, 3 * unit)) for x1, at, x2 in edges),
        Line(x1=x + 21 * unit, y1=y - 6 * unit, x2=x + 21 * unit, y2=y + 6 * unit, ink="text1", width=2 * unit),
    ]


def _whisker(key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    cap, left, right = 2.8 * unit, x + 0.7 * unit, x + 27.3 * unit
    return [
        Line(x1=left, y1=y, x2=right, y2=y, ink=key.ink, width=1.4 * unit),
        *(Line(x1=at, y1=y - cap, x2=at, y2=y + cap, ink=key.ink, width=1.4 * unit) for at in (left, right)),
        Glyph(x=x + 14 * unit, y=y, size=9 * unit, shape="mark 0", ink=key.ink),
    ]


def _faint(_key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    return [Glyph(x=x + 6 * unit, y=y, size=10 * unit, shape="mark 0", ink="control_border")]


def _diamond(key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    return [Glyph(x=x + 6.5 * unit, y=y, size=11 * unit, shape="diamond", ink=key.ink, hollow=key.sample == "diamond")]


def _span(key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    return dashed_range(x + unit, x + 29 * unit, y, 4 * unit, key.ink, unit)


def dashed_range(left: float, right: float, y: float, cap: float, ink: int | str, unit: float) -> list[Piece]:
    """A dashed line with end caps: a range that nobody defined."""
    slot = ink if isinstance(ink, int) else None
    ends = [Line(x1=x, y1=y - cap, x2=x, y2=y + cap, ink=ink, width=2 * unit, slot=slot) for x in (left, right)]
    return [Line(x1=left, y1=y, x2=right, y2=y, ink=ink, width=2.4 * unit, dash=(4 * unit, 3 * unit), slot=slot), *ends]


def _swatch(key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    """With its outline inside."""
    line = 0.75 * unit
    side, hatched = 12 * unit - line, key.sample == "hatch"
    return [Box(x=x + line / 2, y=y - side / 2, width=side, height=side, ink=key.ink, hatched=hatched, outline=line)]


def _mark(key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    shape = f"mark {key.ink}" if isinstance(key.ink, int) else "mark 0"
    return [Glyph(x=x + 6 * unit, y=y, size=10 * unit, shape=shape, ink=key.ink, hollow=key.sample == "hollow mark")]


def _ramp(_key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    """Seven steps, low to high; the palest stands out by its outline."""
    steps = range(7)
    line = {0: 0.75 * unit}  # lies inside the square
    return [
        Box(
            x=x + 12 * step * unit + line.get(step, 0) / 2,
            y=y - 6 * unit + line.get(step, 0) / 2,
            width=12 * unit - line.get(step, 0),
            height=12 * unit - line.get(step, 0),
            ink=f"step{step}",
            outline=line.get(step, 0),
            outline_ink="soft_border",
        )
        for step in steps
    ]


def _dot(_key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    return [Glyph(x=x + 3.5 * unit, y=y, size=3.4 * unit, shape="dot", ink="control_border")]


def _open_arrow(key: Key, x: float, y: float, unit: float, _theme: Theme) -> list[Piece]:
    return [Arrow(x=x + 6 * unit, y=y, size=4 * unit, ink=key.ink, width=1.6 * unit)]


_SAMPLES: dict[str, Callable[[Key, float, float, float, Theme], list[Piece]]] = {
    "strip": _strip,
    "open strip": _open_strip,
    "diamond": _diamond,
    "filled diamond": _diamond,
    "span": _span,
    "whisker": _whisker,
    "swatch": _swatch,
    "hatch": _swatch,
    "dot": _dot,
    "mark": _mark,
    "hollow mark": _mark,
    "open arrow": _open_arrow,
    "faint": _faint,
    "ramp": _ramp,
}
