"""Widths of text and where to break it; the one place that asks Qt how wide letters are."""

from PySide6.QtGui import QFontMetricsF

from careergui.render.fonts import Weight, font

_BREAK_AFTER = "/-–—"
_MOST_KEPT = 6_000
_SLACK = 0.01
"""Pixels a line may be wider than its limit: a limit worked out from that very line's width may be a hair narrower than it."""


class Measure:
    """Remembers the widths it has measured, so that laying out again is cheap."""

    def __init__(self) -> None:
        """Start with nothing measured."""
        self._metrics: dict[tuple[int, int], QFontMetricsF] = {}
        self._widths: dict[tuple[str, int, int], float] = {}
        self._lines: dict[tuple[str, int, int, float], list[str]] = {}

    def metrics(self, pixels: int, weight: Weight) -> QFontMetricsF:
        """Qt's metrics of the typeface at a size."""
        key = (pixels, weight)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(font(pixels, weight))
        return self._metrics[key]

    def width(self, text: str, pixels: int, weight: Weight = 400) -> float:
        """The width of one line in pixels."""
        key = (text, pixels, weight)
        found = self._widths.get(key)
        if found is None:
            if len(self._widths) > _MOST_KEPT:
                self._widths.clear()
            found = self._widths[key] = self.metrics(pixels, weight).horizontalAdvance(text)
        return found

    def wrap(self, text: str, pixels: int, weight: Weight, limit: float) -> list[str]:
        """The text in lines no wider than `limit`; breaks between words, after a slash or hyphen, else anywhere."""
        key = (text, pixels, weight, limit)
        if key not in self._lines:
            if len(self._lines) > _MOST_KEPT:
                self._lines.clear()
            self._lines[key] = self._wrapped(text, pixels, weight, limit)
        return self._lines[key]

    def _wrapped(self, text: str, pixels: int, weight: Weight, limit: float) -> list[str]:
        lines: list[str] = []
        line = ""
        for word in _words(text):
            if line and self.width((line + word).rstrip(), pixels, weight) > limit + _SLACK:
                lines.append(line.rstrip())
                line = ""
            line += word
            while len(line) > 1 and self.width(line.rstrip(), pixels, weight) > limit + _SLACK:
                count = self._fitting(line, pixels, weight, limit)
                lines.append(line[:count])
                line = line[count:]
        return [*lines, line.rstrip()] if line.strip() or not lines else lines

    def widest_word(self, text: str, pixels: int, weight: Weight) -> float:
        """The width of the widest part that wrapping would rather not break."""
        return max((self.width(word.rstrip(), pixels, weight) for word in _words(text)), default=0)

    def _fitting(self, word: str, pixels: int, weight: Weight, limit: float) -> int:
        count = 1
        while count < len(word) and self.width(word[: count + 1], pixels, weight) <= limit:
            count += 1
        return count


def _words(text: str) -> list[str]:
    """The text cut where it may be broken; each part keeps what follows it (a space, a slash). Dates and spans stay whole."""
    parts: list[str] = []
    current = ""
    for character, following in zip(text, f"{text[1:]} ", strict=False):
        dated = current[-1:].isdigit() and following.isdigit()
        current += character
        if character == " " or (character in _BREAK_AFTER and not dated):
            parts.append(current)
            current = ""
    return [*parts, current] if current else parts
