"""A chart of ratings with a choice of its scale: level needed, or importance; skills that are merely named have no scale."""

from careergui.compare.comparison import Comparison
from careergui.domain.catalog import is_occupation
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartCard, ChartViews, Provider
from careergui.gui.plain_text import show_if
from careergui.gui.segments import Segments

SCALES = {"": "Level", "-importance": "Importance"}
"""What follows the kind of the chart, and the words of the button."""


class RatedChartCard(ChartCard):
    """Skills or knowledge of the compared roles."""

    def __init__(self, appearance: Appearance, kind: str, comparison: Provider, views: ChartViews) -> None:
        """`kind` is that of the chart by level."""
        super().__init__(appearance, kind, comparison, views)
        self._stem = kind
        self.scale = Segments("Scale", SCALES, self)
        self.scale.pick("")
        self.scale.chosen.connect(self._choose)
        self.tools.insertWidget(0, self.scale)

    def fit(self, comparison: Comparison) -> None:
        """Offer the scales where there are ratings."""
        rated = is_occupation(comparison.baseline.id)
        show_if(self.scale, rated)
        self.kind = f"{self._stem}{self.scale.value if rated else ''}"

    def _choose(self, suffix: str) -> None:
        self.kind = f"{self._stem}{suffix}"
        self.mark_stale()
        self.refresh()
