"""The chart of pay with a choice of its scale: even from zero, or logarithmic where a few very high values press the others together."""

from msgspec.structs import replace

from careergui.charts.options import LOG_ACROSS, USUAL, ChartOptions
from careergui.charts.registry import of
from careergui.charts.spec import ChartSpec
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartCard, ChartViews, Provider
from careergui.gui.plain_text import tooltip
from careergui.gui.segments import Segments

SCALES = {"": "Even", LOG_ACROSS: "Log"}
"""What the option of a call says, and the words of the button."""


class PayCard(ChartCard):
    """Pay of the compared roles."""

    def __init__(self, appearance: Appearance, kind: str, comparison: Provider, views: ChartViews) -> None:
        """On an even scale, which begins at zero."""
        super().__init__(appearance, kind, comparison, views)
        self.scale = Segments("Scale of pay", SCALES, self)
        self.scale.setToolTip(tooltip("On a log scale equal ways are equal ratios: low pay can be told apart beside very high pay"))
        self.scale.pick("")
        self.scale.chosen.connect(self._choose)
        self.tools.insertWidget(0, self.scale)

    @property
    def options(self) -> ChartOptions:
        """What the chart is told, here and in a file made of it."""
        return replace(USUAL, log=self.scale.value) if self.scale.value else USUAL

    def chart(self) -> ChartSpec | None:
        comparison = self._comparison()
        return of(self.kind, comparison, self.options) if comparison is not None else None

    def _choose(self, _scale: str) -> None:
        self.mark_stale()
        self.refresh()
