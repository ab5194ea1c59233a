"""Sizes of type, lines and spaces at one factor; a picture twice as large has everything twice as large."""

from msgspec import Struct

SMALL = 11
"""The smallest type, in pixels at 100 %."""
READABLE, _READABLE_SHARE = 12, 0.016
"""Pixels, of which 96 make an inch, and the share of the width of a picture higher than wide."""


class Sizes(Struct, frozen=True):
    """All sizes in pixels; `unit` is one pixel at 100 %. Set `close`, small type stays and everything else makes room for it.

    Set `tight` as well, rows are as low as their marks let them be, and words run in behind others.
    """

    unit: float
    close: bool = False
    tight: bool = False

    def type(self, pixels: float) -> int:
        """A type size in whole pixels, as Qt wants it."""
        return max(1, round(pixels * self.unit))

    @property
    def title(self) -> int:
        """Title of a picture."""
        return self.type(16.5 if self.tight else 18.5 if self.close else 25)

    @property
    def subtitle(self) -> int:
        """Unit line."""
        return self.type(12.5 if self.close else 14)

    @property
    def label(self) -> int:
        """Names of rows, and values."""
        return self.type(12.5 if self.close else 13)

    @property
    def minor(self) -> int:
        """Ends of ranges, legend, skills."""
        return self.type(11.5 if self.close else 12)

    @property
    def small(self) -> int:
        """Axis, details under names, source."""
        return self.type(SMALL)

    @property
    def margin(self) -> float:
        """Around a picture."""
        return (16 if self.close else 36) * self.unit

    @property
    def padding(self) -> float:
        """Above and below the words of a row together."""
        return (3 if self.close else 10) * self.unit

    def line(self, pixels: int) -> float:
        """The height of a line of text of that size."""
        return pixels * (1.28 if self.close else 1.36)


def asked_for(width: float, height: float) -> float:
    """The pixels that the smallest type of a picture must have: nine points on paper; of one higher than wide a share of its width."""
    return _READABLE_SHARE * width if height > width else READABLE


def readable(width: float, height: float) -> float:
    """The pixels from which the smallest type can be read: nine points on paper; on a phone, which a high picture fills, by its width."""
    return max(READABLE, _READABLE_SHARE * width) if height > width else READABLE
