"""A chart of ratings with a choice of its scale: level needed, or importance; skills that are merely named have no scale.

Of five and more roles it prints figures where it would draw dots, for kinds that are drawn both ways.
"""

from careergui.charts.further.skills_grid import MANY
from careergui.compare.comparison import Comparison
from careergui.domain.catalog import is_occupation
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartCard, ChartViews, Provider
from careergui.gui.plain_text import show_if
from careergui.gui.segments import Segments

SCALES = {"": "Level", "-importance": "Importance"}
"""What follows the kind of the chart, and the words of the button."""

IN_FIGURES = {"skills": "skills-grid"}
"""The kind that takes the place of another from so many roles on as are more easily read in figures."""


class RatedChartCard(ChartCard):
    """Skills or knowledge of the compared roles."""

    def __init__(self, appearance: Appearance, kind: str, comparison: Provider, views: ChartViews) -> None:
        """`kind` is that of the chart by level."""
        super().__init__(appearance, kind, comparison, views)
        self._usual = self._stem = kind
        self.scale = Segments("Scale", SCALES, self)
        self.scale.pick("")
        self.scale.chosen.connect(self._choose)
        self.tools.insertWidget(0, self.scale)

    def fit(self, comparison: Comparison) -> None:
        """Offer the scales where there are ratings, and figures where there are many roles."""
        rated = is_occupation(comparison.baseline.id)
        show_if(self.scale, rated)
        many = rated and len(comparison.on_one_axis) >= MANY
        self._stem = IN_FIGURES.get(self._usual, self._usual) if many else self._usual
        self.kind = f"{self._stem}{self.scale.value if rated else ''}"

    def _choose(self, suffix: str) -> None:
        self.kind = f"{self._stem}{suffix}"
        self.mark_stale()
        self.refresh()
