"""All that is known of one role, in the order of a person's questions; leaves filling the cards to themselves."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.role import Role
from careergui.gui.appearance import Appearance
from careergui.gui.card_layout import Place
from careergui.gui.cell import Grid
from careergui.gui.controls import button
from careergui.gui.occupation_grids import attainment_grid, pay_grid
from careergui.gui.pages.names_card import SoftwareCard, TitlesCard
from careergui.gui.pages.occupation_cards import AskedCard, IndustryCard, OutlookCard, RatingsCard
from careergui.gui.pages.occupation_charts import LevelsCard, SchoolingCard
from careergui.gui.pages.opening_words import OpeningWords
from careergui.gui.pages.profile_cards import EmployersCard, FactsCard, NotesCard, RoleChartCard, flagged_figures, gap_of
from careergui.gui.pages.profile_head import ProfileHead
from careergui.gui.pages.related_card import RelatedCard, RelatedOccupationsCard
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
    "industries": "Industries",
    "outlook": "Outlook",
    "entry": "Getting in",
    "education": "Education",
    "skills": "Skills",
    "styles": "Styles",
    "duties": "Duties",
    "traits": "Traits",
    "employers": "Employers",
    "software": "Software",
    "related": "Related",
    "titles": "Titles",
    "notes": "Notes",
}
CHARTED = ("skills", "knowledge")
RATED = (*CHARTED, "work_styles", "work_values", "interests")
_HIDING = (*RATED, "required-education", "industry-pay")
"""Cards that hide where they have nothing to say."""
Slot: TypeAlias = tuple[str, Place, str]
"""A card by name, its column, and the section it begins."""

OWN: tuple[Slot, ...] = (
    ("summary", "full", ""),
    ("pay", "left", "pay"),
    ("industry-pay", "left", ""),
    ("education", "right", "education"),
    ("named-skills", "right", "skills"),
    ("duties", "left", "duties"),
    ("traits", "left", "traits"),
    ("employers", "right", "employers"),
    ("own-outlook", "left", "outlook"),
    ("related", "full", "related"),
    ("notes", "full", "notes"),
)
"""What is known of a hand-made role, in order."""
OFFICIAL: tuple[Slot, ...] = (
    ("opening", "full", ""),
    ("pay", "left", "pay"),
    ("industry-pay", "left", "industries"),
    ("industries", "left", ""),
    ("outlook", "right", "outlook"),
    ("asked", "right", "entry"),
    ("required-education", "right", ""),
    ("education", "shorter", "education"),
    ("skills", "shorter", "skills"),
    ("knowledge", "shorter", ""),
    ("work_styles", "shorter", "styles"),
    ("work_values", "shorter", ""),
    ("interests", "shorter", ""),
    ("software", "full", "software"),
    ("occupations", "full", "related"),
    ("titles", "full", "titles"),
    ("notes", "full", "notes"),
)
"""What official sources say of an occupation, in the order of a person’s questions."""


def _pay(catalog: Catalog, role: Role) -> Grid:
    return pay_grid(catalog, role) if is_occupation(role.id) else facts_grid(catalog, role, ("pay",))


def _education(catalog: Catalog, role: Role) -> Grid:
    return attainment_grid(catalog, role) if is_occupation(role.id) else facts_grid(catalog, role, ("education",))


def _outlook(catalog: Catalog, role: Role) -> Grid:
    return facts_grid(catalog, role, ("outlook", "employment"))


def _duties(_catalog: Catalog, role: Role) -> Grid:
    return duties_grid(role)


def _traits(_catalog: Catalog, role: Role) -> Grid:
    return traits_grid(role)


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
        self._made: dict[str, QWidget] = {}
        self._order: tuple[Slot, ...] = ()

    def _make(self, name: str) -> QWidget:
        """One card by its name in OWN or OFFICIAL."""
        session, look = self.session, self.appearance
        if name in CHARTED:
            return LevelsCard(session, look, name, self.views)
        if name in RATED:
            return RatingsCard(session, look, name)
        charts = {"pay": ("pay", _pay), "industry-pay": ("industry-pay", None), "education": ("education", _education)}
        charts["named-skills"] = ("skills", skills_grid)
        if name in charts:
            return RoleChartCard(session, look, charts[name][0], self.views, charts[name][1])
        makers: dict[str, Callable[[], QWidget]] = {
            "summary": lambda: label("", "body", wrap=True),
            "opening": self._opening,
            "duties": lambda: FactsCard(session, look, "Duties", "duties", _duties),
            "traits": lambda: FactsCard(session, look, "Traits and soft skills", "traits", _traits),
            "own-outlook": lambda: FactsCard(session, look, "Outlook", "outlook", _outlook),
            "employers": lambda: EmployersCard(session, look),
            "related": lambda: RelatedCard(session, look, self.name.all_related.click),
            "outlook": lambda: OutlookCard(session, look),
            "industries": lambda: IndustryCard(session, look),
            "asked": lambda: AskedCard(session, look),
            "required-education": lambda: SchoolingCard(session, look, self.views),
            "software": lambda: SoftwareCard(session, look),
            "occupations": lambda: RelatedOccupationsCard(session, look),
            "titles": lambda: TitlesCard(session, look),
            "notes": lambda: NotesCard(session, look),
        }
        return makers[name]()

    def _opening(self) -> QWidget:
        made = OpeningWords()
        made.all_titles.connect(self._show_titles)
        return made

    def _show_titles(self) -> None:
        card = self._made["titles"]
        if isinstance(card, TitlesCard):
            card.reveal()
        self.settle()  # only then does the card stand where it is to be shown
        self.go_to("titles")

    def _use(self, order: tuple[Slot, ...]) -> None:
        """Show the cards of one kind of role, made when first needed, and hide those of the other."""
        if order == self._order:
            return
        self._order = order
        for name, place, _ in order:
            if name not in self._made:
                self._made[name] = self._make(name)
                self.add_card(self._made[name], place)
        self.cards.arrange([(self._made[name], place) for name, place, _ in order])
        wanted = {name for name, _, _ in order}
        for name, card in self._made.items():
            show_if(card, name in wanted)
        self.anchor({section: self._made[name] for name, _, section in order if section})

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self.area.verticalScrollBar().setValue(0)

    def card(self, name: str) -> QWidget:
        """One card by its name in OWN or OFFICIAL; KeyError before a role of that kind was shown."""
        return self._made[name]

    def refresh(self) -> None:
        role = selected_role(self.session)
        for widget in (self.area, self.links):
            show_if(widget, role is not None)
        show_if(self.care, role is not None and not is_occupation(role.id))
        if role is None:
            self.name.show_nothing()
            return
        catalog = self.session.catalog
        self.name.show_role(role)
        self._use(OFFICIAL if is_occupation(role.id) else OWN)
        if is_occupation(role.id):
            self._show_opening(catalog, role)
            return
        summary = self._made["summary"]
        if isinstance(summary, QLabel):
            say(summary, role.summary or gap_of(catalog, role, "summary"))
        show_if(self.card("related"), bool(catalog.pairs_of(role.id)))
        count = flagged_figures(role)
        self.care.setText(f"{plural(count, 'figure')} {'needs' if count == 1 else 'need'} care" if count else "Notes on the source")

    def _show_opening(self, catalog: Catalog, role: Role) -> None:
        for name in _HIDING:
            show_if(self.card(name), True)
        opening = self._made["opening"]
        if isinstance(opening, OpeningWords):
            opening.show_role(catalog, role)

    def emphasise(self, slot: int | None) -> None:
        """One role is on these charts: there is nothing to raise it over."""

    def _align_head(self) -> None:
        super()._align_head()
        if self.is_built:
            self.name.fold(self.width())
            # In a low window with large text the cards need the line; each chart says on what its figures rest.
            show_if(self.name.basis, self.height() >= self.appearance.pixels(_LOW))
