"""Sizes of type, lines and spaces at one factor; a picture twice as large has everything twice as large."""

from msgspec import Struct


class Sizes(Struct, frozen=True):
    """All sizes in pixels; `unit` is one pixel at 100 %."""

    unit: float

    def type(self, pixels: float) -> int:
        """A type size in whole pixels, as Qt wants it."""
        return max(1, round(pixels * self.unit))

    @property
    def title(self) -> int:
        """Title of a picture."""
        return self.type(25)

    @property
    def subtitle(self) -> int:
        """Unit line."""
        return self.type(14)

    @property
    def label(self) -> int:
        """Names of rows, and values."""
        return self.type(13)

    @property
    def minor(self) -> int:
        """Ends of ranges, legend, skills."""
        return self.type(12)

    @property
    def small(self) -> int:
        """Axis, details under names, source."""
        return self.type(11)

    def line(self, pixels: int) -> float:
        """The height of a line of text of that size."""
        return pixels * 1.36
