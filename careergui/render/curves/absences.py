"""Roles without a line, each with its mark, name and reason, under the plot; leaves the lines to drawing."""

from msgspec import Struct

from careergui.charts.spec import Absent
from careergui.render.ground import Ground
from careergui.render.pieces import Glyph, Text

_STEP, _INDENT, _AFTER = 21, 19, 6


class Absence(Struct, frozen=True):
    """What is said of one mark's role, laid out from zero."""

    mark: int
    row: int
    middle: float
    pieces: tuple[Glyph | Text, ...]


def absences(ground: Ground, left: float, right: float) -> tuple[list[Absence], float]:
    """What is said of every role without a line, and the height of it all."""
    sizes, unit = ground.sizes, ground.sizes.unit
    found: list[Absence] = []
    y = 0.0
    for number, mark in enumerate(ground.spec.marks):
        if isinstance(mark, Absent):
            words = f"{ground.spec.rows[mark.row].label}: {mark.text}"
            lines = ground.measure.wrap(words, sizes.minor, 400, right - left - _INDENT * unit)
            middle = y + _STEP / 2 * unit
            found.append(Absence(number, mark.row, middle, _pieces(ground, mark, lines, left, middle)))
            y += _STEP * unit + (len(lines) - 1) * sizes.line(sizes.minor)
    return found, y + _AFTER * unit if found else 0


def _pieces(ground: Ground, mark: Absent, lines: list[str], left: float, y: float) -> tuple[Glyph | Text, ...]:
    sizes, unit, slot = ground.sizes, ground.sizes.unit, ground.spec.rows[mark.row].slot
    sign = [Glyph(x=left + 6 * unit, y=y, size=11 * unit, shape=f"mark {slot}", ink=slot, slot=slot)] if slot is not None else []
    step, x, colour = sizes.line(sizes.minor), left + _INDENT * unit, ground.theme.text2
    return (*sign, *(ground.text(x, y + number * step, line, sizes.minor, colour=colour) for number, line in enumerate(lines)))
