"""Two to eight roles side by side: table, charts, sentences; leaves the comparing to the rooms below."""

from msgspec.structs import replace
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careergui.charts.options import USUAL
from careergui.charts.registry import of_comparison
from careergui.compare.comparison import Comparison
from careergui.compare.narrative import headline
from careergui.compare.standing import with_standing
from careergui.gui.appearance import Appearance
from careergui.gui.basis import basis_line
from careergui.gui.card import Card
from careergui.gui.card_layout import Place
from careergui.gui.cell import Grid
from careergui.gui.chart_card import ChartCard
from careergui.gui.compare_invitation import CompareInvitation
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.measure_grid import Kept, measure_grid
from careergui.gui.pages.pay_card import PayCard
from careergui.gui.pages.rated_chart_card import RatedChartCard
from careergui.gui.pages.scroll_page import ScrollPage
from careergui.gui.plain_text import label, show_if
from careergui.gui.sentences_card import SentencesCard
from careergui.gui.session import Session
from careergui.gui.shown import Subject, subject_of

SECTIONS = {
    "summary": "Summary",
    "pay": "Pay",
    "outlook": "Outlook",
    "education": "Education",
    "skills": "Skills",
    "sentences": "In sentences",
}
CHARTS: tuple[tuple[str, Place, str], ...] = (
    ("pay", "left", "pay"),
    ("pay-gap", "right", ""),
    ("pay-curve", "left", ""),
    ("industry-pay", "right", ""),
    ("outlook", "left", "outlook"),
    ("jobs", "right", ""),
    ("education", "left", "education"),
    ("at-least", "right", ""),
    ("required-education", "left", ""),
    ("skills", "full", "skills"),
    ("knowledge", "full", ""),
)
"""Chart kinds in the order of a person's questions, their column where there are two, and the section they begin."""
_CARDS: dict[str, type[RatedChartCard | PayCard]] = {"pay": PayCard, "skills": RatedChartCard, "knowledge": RatedChartCard}
"""Charts with a choice of their own."""
_MOST_GRIDS = 8
_HINT = "Select a figure to read where it comes from. A flag marks one that was derived or corrected."


class ComparePage(ScrollPage):
    """The comparison view."""

    links_share = 0.52

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Nothing is built before the page is shown."""
        self._grids: list[tuple[Comparison, bool, Grid]] = []
        self._drawn: dict[str, ChartCard] = {}
        self._kept: Kept = {}
        super().__init__(session, appearance, parent)
        self.setObjectName("comparisonView")
        self.setAccessibleName("Compare")

    def sections(self) -> dict[str, str]:
        return SECTIONS

    def build(self) -> None:
        self.headline = label("", "headline", wrap=True)
        self.basis = label("", "secondary", "text2", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.headline, 1)
        row.addWidget(self.links, 0)
        self.head_column.setSpacing(4)
        self.head_column.addLayout(row)
        self.head_column.addWidget(self.basis)
        self.invitation = CompareInvitation(self.session, self.appearance)
        self.add_card(self.invitation)
        self.summary = Card(self.appearance)
        self.table = ExplainedTable(self.appearance, "All measures of the compared roles", hint=_HINT)
        self.summary.body.addWidget(self.table)
        self.add_card(self.summary, section="summary")
        for kind, place, section in CHARTS:
            card = _CARDS.get(kind, ChartCard)(self.appearance, kind, self.session.comparison, self.views)
            self.add_card(card, place, section)
            self._drawn[kind] = card
        self.sentences = SentencesCard(self.session, self.appearance)
        self.add_card(self.sentences, section="sentences")

    def refresh(self) -> None:
        comparison = self.session.comparison()
        enough = comparison is not None and len(comparison.roles) > 1
        self.invitation.setVisible(not enough)
        for widget in (self.links, self.basis, self.summary, self.sentences):
            show_if(widget, enough)
        kinds = of_comparison(comparison) if comparison is not None and enough else []
        for kind, card in self._drawn.items():
            if comparison is not None and isinstance(card, RatedChartCard):
                card.fit(comparison)
            show_if(card, kind in kinds)
        if comparison is not None and enough:
            self._show(comparison)
        else:
            alone = comparison.baseline.title if comparison is not None else ""
            self.headline.setText(f"Nothing stands beside {alone} yet" if alone else "Compare two to eight roles")
            self.invitation.refresh()

    def subject(self) -> Subject | None:
        """The comparison, where a chart of it is told more than what is usual."""
        comparison, pay = self.session.comparison(), self._drawn.get("pay")
        if comparison is None or not isinstance(pay, PayCard) or pay.options == USUAL:
            return None
        return replace(subject_of(comparison), options=pay.options)

    def _show(self, comparison: Comparison) -> None:
        for place, text in ((self.headline, headline(comparison)), (self.basis, basis_line(comparison.catalog, comparison.roles))):
            if place.text() != text:
                place.setText(text)
        self.table.set_grid(self._grid(comparison))
        kinds = of_comparison(comparison)
        begun = {section: self._drawn[kind] for kind, _, section in CHARTS if section and kind in kinds}
        self.anchor({"summary": self.summary, **begun, "sentences": self.sentences})

    def _grid(self, comparison: Comparison) -> Grid:
        """The grid of a comparison; the last ones are kept, as going back to an area asks for them again."""
        relative = self.session.state.relative
        found = next((grid for compared, also, grid in self._grids if compared is comparison and also == relative), None)
        if found is None:
            found = measure_grid(with_standing(comparison) if relative else comparison, self._kept)
            self._grids = [*self._grids[1 - _MOST_GRIDS :], (comparison, relative, found)]
        return found
