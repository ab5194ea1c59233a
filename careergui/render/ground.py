"""What placing starts from: the chart, its theme, sizes and measure, and the row a mark stands in; places nothing itself."""

from msgspec import Struct

from careergui.charts.spec import ChartSpec
from careergui.render.fonts import Weight
from careergui.render.measure import Measure
from careergui.render.pieces import Frame, Text
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme

GAP = 7
"""From a mark to its label."""


class Ground(Struct, frozen=True):
    """What placing needs to know besides the mark."""

    spec: ChartSpec
    theme: Theme
    sizes: Sizes
    measure: Measure

    def fraction(self, value: float) -> float:
        """Where a value lies on the axis: 0 at its start, 1 at its end."""
        axis = self.spec.axis
        return (value - axis.minimum) / (axis.maximum - axis.minimum)

    def text(
        self, x: float, y: float, text: str, pixels: int, weight: Weight = 400, colour: str = "", anchor: float = 0, *, halo: bool = False
    ) -> Text:
        """A line of text whose `anchor` (0 left, 0.5 middle, 1 right) lies at x and whose middle lies at y."""
        width = self.measure.width(text, pixels, weight)
        ink = colour or self.theme.text1
        return Text(
            x=x - anchor * width,
            y=y + pixels * 0.36,
            text=text,
            pixels=pixels,
            width=width,
            weight=weight,
            colour=ink,
            halo=halo,
            anchor=anchor,
        )


class Place(Struct, frozen=True):
    """The row a mark stands in (middle and height in pixels) and the axis."""

    frame: Frame
    middle: float
    height: float
