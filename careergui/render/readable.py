"""Whether the smallest type of a picture can be read, and a larger size at which it can be; how it is laid out is left to picture."""

import itertools
import math

from careergui.charts.spec import ChartSpec
from careergui.errors import UsageError
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.sizes import asked_for
from careergui.render.theme import Theme

_STEP, _MOST = 1.06, 24
"""How much larger each size tried is than the one before, and how many are tried: up to four times as large."""


def is_readable(pixels: float, width: int, height: int) -> bool:
    """Whether type of a size is as large as is asked of a picture: nine points on paper, of a high one 1.6 % of its width."""
    return pixels >= asked_for(width, height)


def readable_at(spec: ChartSpec, theme: Theme, width: int, height: int, measure: Measure) -> tuple[int, int] | None:
    """The next larger size at which the type of a chart can be read: a high picture grows higher, another keeps its shape."""
    for growth in itertools.accumulate(itertools.repeat(_STEP, _MOST), lambda one, two: one * two):
        across = width if height > width else math.ceil(width * growth / 10) * 10
        size = across, math.ceil(height * growth / 10) * 10
        try:
            found = fit_picture(spec, theme, *size, measure)
        except UsageError:
            continue
        if is_readable(found.smallest_text, *size):
            return size
    return None


def small_type_line(pixels: int, width: int, height: int, enough: tuple[int, int] | None) -> str:
    """What is to be said of a picture whose type is too small: how small, what is asked, and which size has it."""
    high = f"{pixels} pixels, {pixels / width:.1%} of the width, where 1.6% can be read on a phone"
    said = high if height > width else f"{pixels * 0.75:.1f} pt, where 9 pt can be read on paper"
    mend = f"At {enough[0]}x{enough[1]} it is large enough." if enough else "Fewer roles would make it larger."
    return f"The smallest type is {said}. {mend}"
