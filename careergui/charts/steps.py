"""Seven equal steps for colouring figures, with round limits, and figures short enough for a tile; leaves colours to render."""

import math
from bisect import bisect_right
from collections.abc import Iterable

from msgspec import Struct

from careergui.charts.common import step_for
from careergui.domain.estimate import Unit
from careergui.text import MINUS, axis_money, number

STEPS = 7
_CENTRE = STEPS // 2
_TAIL = 0.1
"""Share of the figures at each end that the width of the steps does not heed."""
_MOST_OPEN = 0.3
"""Share of the figures that may lie in the first and the last step together, which are open."""


class Steps(Struct, frozen=True, kw_only=True):
    """The six limits between seven steps, lowest first, and how wide each is; no limits where there was nothing to spread."""

    limits: tuple[float, ...]
    width: float

    def of(self, value: float) -> int:
        """The step a figure falls into; on a limit it belongs to the higher one."""
        return bisect_right(self.limits, value + abs(self.width) * 1e-9)


def equal_steps(values: Iterable[float]) -> Steps:
    """Steps that spread most of the figures evenly: the first and the last are open, so that few extremes do not flatten the rest."""
    known = sorted(values)
    if not known:
        return Steps(limits=(), width=1.0)
    low, high = known[int(_TAIL * (len(known) - 1))], known[math.ceil((1 - _TAIL) * (len(known) - 1))]
    wanted = max(high - low, abs(high) * 0.02, 1e-6) / (STEPS - 2)
    tried = [_about((low + high) / 2, width, positive=known[0] >= 0) for width in _round_widths(wanted)]
    counts = [_counts(steps, known) for steps in tried]
    fitting = (steps for steps, count in zip(tried, counts, strict=True) if count[0] + count[-1] <= _MOST_OPEN * len(known))
    return next(fitting, None) or tried[min(range(len(tried)), key=lambda place: max(counts[place]))]


def _about(middle: float, width: float, *, positive: bool) -> Steps:
    """Steps of a width around a middle; none of them begins below zero where no figure does."""
    first = math.floor(middle / width - (_CENTRE - 1)) + 0.0
    first = max(first, 1.0) if positive else first
    return Steps(limits=tuple((first + count) * width for count in range(STEPS - 1)), width=width)


def _counts(steps: Steps, values: Iterable[float]) -> list[int]:
    """How many figures fall into each step."""
    counts = [0] * STEPS
    for value in values:
        counts[steps.of(value)] += 1
    return counts


def _round_widths(wanted: float) -> list[float]:
    """Round widths near the one wanted, narrowest first."""
    widths: list[float] = []
    width = step_for(wanted * 0.4, 1)
    while width <= wanted * 2.2 or not widths:
        widths.append(width)
        width = step_for(width * 1.01, 1)
    return widths


def steps_about_zero(values: Iterable[float]) -> Steps:
    """Steps of differences: the middle one is centred on no difference."""
    sizes = sorted(abs(value) for value in values)
    if not sizes:
        return Steps(limits=(), width=1.0)
    greatest = sizes[math.ceil((1 - _TAIL) * (len(sizes) - 1))]
    width = step_for(max(2 * greatest, 1e-6), STEPS)
    return Steps(limits=tuple((count - _CENTRE + 0.5) * width for count in range(STEPS - 1)), width=width)


def short(value: float, unit: Unit) -> str:
    """A figure as it fits a tile, its unit named elsewhere: "138k", "46.12", "1.2m", "0.98"; a minus where there is one."""
    size = abs(value)
    text = _short(size, unit)
    return f"{MINUS}{text}" if value < 0 and text.strip("0.k") else text


def limit_words(value: float, unit: Unit) -> str:
    """A limit between two steps: round already."""
    if unit.startswith("USD"):
        return axis_money(value)
    return axis_money(value).replace("$", "") if unit == "jobs" else _trimmed(value)


def width_words(width: float, unit: Unit) -> str:
    """How wide a step is, in full."""
    return f"${number(width, 0 if width == int(width) else 2)}" if unit.startswith("USD") else _trimmed(width)


def _short(size: float, unit: Unit) -> str:
    if unit == "USD/hour":
        return f"{size:.2f}"
    if unit in {"USD/year", "jobs"}:
        return _thousands(size, whole=unit == "USD/year")
    return f"{size:.2f}" if unit == "ratio" or size < 1 else f"{size:.1f}"


def _thousands(size: float, *, whole: bool = False) -> str:
    if size >= 999_500:
        return f"{size / 1e6:.1f}m".replace(".0m", "m")
    if size >= 9_950 or (whole and size >= 1000):
        return f"{size / 1000:.0f}k"
    return f"{size / 1000:.1f}k".replace(".0k", "k") if size >= 1000 else f"{size:.0f}"


def _trimmed(value: float) -> str:
    text = number(value, 3)
    return text.rstrip("0").rstrip(".") if "." in text else text
