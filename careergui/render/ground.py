"""What placing starts from: the chart, its theme, sizes and measure, and the row a mark stands in; places nothing itself."""

from msgspec import Struct

from careergui.charts.spec import ChartSpec
from careergui.render.fonts import Weight
from careergui.render.measure import Measure
from careergui.render.pieces import Frame, Text, along
from careergui.render.sizes import Sizes
from careergui.render.theme import Theme

GAP = 7
"""From a mark to its label."""
ON_ONE_LINE = 0.36
"""Of the difference of two sizes of type, how much lower the middle of the smaller lies on the same base line."""


class Ground(Struct, frozen=True):
    """What placing needs to know besides the mark."""

    spec: ChartSpec
    theme: Theme
    sizes: Sizes
    measure: Measure
    stacked: bool = False
    """Whether names stand above their rows, which then have the whole width, and not beside them."""

    def fraction(self, value: float) -> float:
        """Where a value lies on the axis: 0 at its start, 1 at its end."""
        axis = self.spec.axis
        return along(value, axis.minimum, axis.maximum, log=axis.log)

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
    """The row a mark stands in (middle and height in pixels) and the axis.

    `middle` is that of the mark's lane, `shift` below the row's own. `rise` is how far small dots reach up and down from the row's
    middle, `taken` what roles' marks cover of the axis. `scale` is the size of the mark beside its usual one, `grow` that of
    everything in a row with height to spare; in an `edged` row some marks lie on others.
    """

    frame: Frame
    middle: float
    height: float
    shift: float = 0
    rise: float = 0
    scale: float = 1
    edged: bool = False
    grow: float = 1
    taken: tuple[tuple[float, float], ...] = ()

    @property
    def centre(self) -> float:
        """The middle of the row, whatever the lane."""
        return self.middle - self.shift
