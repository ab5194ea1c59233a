"""Title, unit line, notes and source of a picture, wrapped to its width; nothing is shortened."""

from msgspec import Struct

from careergui.render.fonts import Weight
from careergui.render.ground import Ground
from careergui.render.pieces import Text

_MOST_LINES = 3
"""So many lines a title should take at most."""
_TITLE_SHARES = (1.0, 0.92, 0.84, 0.76)


class Paragraphs(Struct, frozen=True):
    """Pieces of text and where they end (header) or how high they are (footer)."""

    pieces: tuple[Text, ...]
    height: float


def header(ground: Ground, left: float, top: float, right: float) -> Paragraphs:
    """Title and unit line from `top`; the height is the y where the next thing may start."""
    sizes, theme = ground.sizes, ground.theme
    pieces, y = _block(ground, ground.spec.title, _title_size(ground, right - left), 600, theme.text1, left, top, right)
    more, y = _block(ground, ground.spec.subtitle, sizes.subtitle, 400, theme.text2, left, y + 2 * sizes.unit, right)
    return Paragraphs((*pieces, *more), y + 8 * sizes.unit)


def _title_size(ground: Ground, width: float) -> int:
    """The size of the title, less where it would else take too many lines of a narrow picture; never near that of the unit line."""
    tried = [round(ground.sizes.title * share) for share in _TITLE_SHARES]
    return next((pixels for pixels in tried if len(ground.measure.wrap(ground.spec.title, pixels, 600, width)) <= _MOST_LINES), tried[-1])


def footer(ground: Ground, left: float, right: float) -> Paragraphs:
    """Notes and source line, laid out from zero; the height is theirs."""
    sizes, theme = ground.sizes, ground.theme
    pieces: list[Text] = []
    y = 0.0
    for text in (*ground.spec.notes, ground.spec.source):
        more, y = _block(ground, text, sizes.small, 400, theme.text3, left, y, right)
        pieces += more
    return Paragraphs(tuple(pieces), y)


def _block(
    ground: Ground, text: str, pixels: int, weight: Weight, colour: str, left: float, top: float, right: float
) -> tuple[list[Text], float]:
    step = ground.sizes.line(pixels)
    lines = ground.measure.wrap(text, pixels, weight, right - left) if text else []
    pieces: list[Text] = [ground.text(left, top + (number + 0.5) * step, line, pixels, weight, colour) for number, line in enumerate(lines)]
    return pieces, top + len(lines) * step
