"""All that is known of one role, in the order of a person's questions; leaves filling the cards to themselves."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.gui.appearance import Appearance
from careergui.gui.card_layout import Place
from careergui.gui.cell import Grid
from careergui.gui.controls import button
from careergui.gui.pages.profile_cards import EmployersCard, FactsCard, GridMaker, NotesCard, RoleChartCard, flagged_figures, gap_of
from careergui.gui.pages.profile_head import ProfileHead
from careergui.gui.pages.related_card import RelatedCard
from careergui.gui.pages.scroll_page import ScrollPage
from careergui.gui.plain_text import label, say, show_if
from careergui.gui.profile_grids import duties_grid, facts_grid, skills_grid, traits_grid
from careergui.gui.session import Session
from careergui.gui.shown import selected_role
from careergui.text import plural

_LOW = 280
"""Height of the page in pixels at 100 % below which the head has one line less."""
SECTIONS = {
    "pay": "Pay",
    "education": "Education",
    "skills": "Skills",
    "duties": "Duties",
    "traits": "Traits",
    "employers": "Employers",
    "outlook": "Outlook",
    "related": "Related roles",
    "notes": "Notes",
}


def _pay(catalog: Catalog, role: Role) -> Grid:
    return facts_grid(catalog, role, ("pay",))


def _education(catalog: Catalog, role: Role) -> Grid:
    return facts_grid(catalog, role, ("education",))


def _outlook(catalog: Catalog, role: Role) -> Grid:
    return facts_grid(catalog, role, ("outlook", "employment"))


CHARTS: tuple[tuple[str, Place, str, GridMaker | None], ...] = (
    ("pay", "left", "pay", _pay),
    ("industry-pay", "left", "", None),
    ("education", "right", "education", _education),
    ("skills", "right", "skills", skills_grid),
)
"""Chart kinds with their column, the section they begin, and the figures that stand under them."""


class ProfilePage(ScrollPage):
    """The detail pane."""

    two_columns_from = 860

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Nothing is built before the page is shown."""
        super().__init__(session, appearance, parent)
        self.setObjectName("detailPane")
        self.setAccessibleName("Profile")

    def sections(self) -> dict[str, str]:
        return SECTIONS

    def build(self) -> None:
        self.name = ProfileHead(self.session, self.appearance)
        self.care = button("", kind="link")
        self.care.clicked.connect(lambda: self.go_to("notes"))
        links = QHBoxLayout()
        links.addWidget(self.links, 1)
        links.addWidget(self.care)
        self.head_column.setSpacing(8)
        self.head_column.addWidget(self.name)
        self.head_column.addLayout(links)
        self.cards.left_share = 0.56
        self.summary = label("", "body", wrap=True)
        self.add_card(self.summary)
        self._build_cards()

    def _build_cards(self) -> None:
        session, look = self.session, self.appearance
        for kind, place, section, grid in CHARTS:
            self.add_card(RoleChartCard(session, look, kind, self.views, grid), place, section)
        self.add_card(FactsCard(session, look, "Duties", "duties", lambda _, role: duties_grid(role)), "left", "duties")
        self.add_card(FactsCard(session, look, "Traits and soft skills", "traits", lambda _, role: traits_grid(role)), "left", "traits")
        self.add_card(EmployersCard(session, look), "right", "employers")
        self.add_card(FactsCard(session, look, "Outlook", "outlook", _outlook), "left", "outlook")
        self.related = RelatedCard(session, look, self.name.all_related.click)
        self.add_card(self.related, section="related")
        self.add_card(NotesCard(session, look), section="notes")

    def refresh(self) -> None:
        role = selected_role(self.session)
        for widget in (self.area, self.links, self.care):
            show_if(widget, role is not None)
        if role is None:
            self.name.show_nothing()
            return
        catalog = self.session.catalog
        self.name.show_role(role)
        say(self.summary, role.summary or gap_of(catalog, role, "summary"))
        show_if(self.related, bool(catalog.pairs_of(role.id)))
        count = flagged_figures(role)
        self.care.setText(f"{plural(count, 'figure')} {'needs' if count == 1 else 'need'} care" if count else "Notes on the source")

    def emphasise(self, slot: int | None) -> None:
        """One role is on these charts: there is nothing to raise it over."""

    def _align_head(self) -> None:
        super()._align_head()
        if self.is_built:
            self.name.fold(self.width())
            # In a low window with large text the cards need the line; each chart says on what its figures rest.
            show_if(self.name.basis, self.height() >= self.appearance.pixels(_LOW))
