"""The cards of an official occupation that hold tables: outlook, what is asked, ratings, industries; leaves names to names_card."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from careergui.compare import ratings as rated
from careergui.domain.area import national_words
from careergui.domain.catalog import Catalog
from careergui.domain.category import CATEGORIES
from careergui.domain.library import Ratings
from careergui.domain.role import Role
from careergui.export.occupation_parts import none_given, rated_of, rested
from careergui.gui.appearance import Appearance
from careergui.gui.cell import Grid
from careergui.gui.controls import button
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.occupation_grids import asked_grid, industries_grid, industry_measure, outlook_grid
from careergui.gui.pages.profile_cards import RoleCard, gap_of
from careergui.gui.plain_text import caption, label, say, show_if
from careergui.gui.rating_grids import answers_grid, ratings_grid
from careergui.gui.session import Session
from careergui.text import listing, plural

_FEW = 10
"""Ratings shown before all are asked for."""


class TableCard(RoleCard):
    """A table with words above and below it, and a button for the rest of it; made when first filled."""

    def __init__(self, session: Session, appearance: Appearance, title: str) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, title)
        self.whole = False
        self._role = ""
        self.table: ExplainedTable | None = None
        self.lead = label("", "secondary", "text2", wrap=True)
        self.under = label("", "small", "text3", wrap=True)
        self.more = button("", kind="link", parent=self)
        self.more.clicked.connect(self._turn)
        for widget in (self.lead, self.more, self.under):
            self.body.addWidget(widget)
        self.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        if role.id != self._role:
            self._role, self.whole = role.id, False
        self.show_table(catalog, role)

    def show_table(self, catalog: Catalog, role: Role) -> None:
        """Fill the card from a role, with `say_all`."""
        raise NotImplementedError

    def say_all(self, grid: Grid | None, *, lead: str = "", under: str = "", all_of_them: str = "") -> None:
        """Show a grid (None for none), words, and the button's word for the rest ("" where there is none)."""
        if grid is not None and self.table is None:
            self.table = ExplainedTable(self._appearance, self.title.text(), self)
            self.body.insertWidget(1, self.table)
        if self.table is not None:
            self.table.set_grid(grid or Grid(columns=(), lines=()))
        say(self.lead, lead)
        say(self.under, under)
        self.more.setText(caption("Show fewer" if self.whole else all_of_them))
        show_if(self.more, bool(all_of_them))

    @property
    def slot(self) -> int:
        """The colour of the role's bars: its own, or the first where it is not compared."""
        return self.session.state.slot_of(self._role) or 0

    def _turn(self) -> None:
        self.whole = not self.whole
        self.refresh()


class OutlookCard(TableCard):
    """Jobs now and projected, and openings, beside all occupations where the source has a total."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, "Outlook")

    def show_table(self, catalog: Catalog, role: Role) -> None:
        grid = outlook_grid(catalog, role)
        known = any(estimate.known for name, estimate in role.facts.items() if name.startswith("outlook."))
        self.set_heading("Outlook", "United States; the self-employed are counted" if known else "")
        sources = catalog.sources_of(estimate for name, estimate in role.facts.items() if name.startswith("outlook."))
        under = f"Source: {listing([source.short for source in sources])}. A projection is no promise." if sources else ""
        self.say_all(grid if known else None, lead="" if known else gap_of(catalog, role, "outlook"), under=under)


class AskedCard(TableCard):
    """What is asked of those who enter: kinds first, then the answers O*NET collected; not who does the job."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, "How to get in: what is asked")
        self._answers: dict[str, tuple[QLabel, QLabel, ExplainedTable]] = {}

    def show_table(self, catalog: Catalog, role: Role) -> None:
        found = rated_of(catalog, role)
        fields = [field for field in rated.ASKED if found and rated.answers(found, field)]
        further = [field for field in fields if field != "education"]  # the answers on schooling are a chart of their own
        asked = f"What employers and workers ask for; who does the job is shown apart{national_words(catalog.area, '; ')}"
        self.set_heading("How to get in: what is asked", asked)
        self.say_all(
            asked_grid(catalog, role),
            under=_sources(catalog, role, with_answers=bool(fields)),
            all_of_them=f"Show experience and training, {plural(len(further), 'more question')}" if further else "",
        )
        for field in rated.ASKED:
            self._answer(catalog, role, found if field in further and self.whole else None, field)

    def _answer(self, catalog: Catalog, role: Role, found: Ratings | None, field: str) -> None:
        if found is not None and field not in self._answers:
            made = (
                label(rated.ASKED[field], "secondaryStrong", "text2"),
                label("", "small", "text3", wrap=True),
                ExplainedTable(self._appearance, rated.ASKED[field], self),
            )
            self._answers[field] = made
            for widget in (made[0], made[2], made[1]):
                self.body.insertWidget(self.body.indexOf(self.more), widget)
        if field not in self._answers:
            return
        heading, source, table = self._answers[field]
        show_if(heading, found is not None)
        say(source, f"Percent of answers; those nobody chose are left out. Source: {rested(catalog, found, field)}" if found else "")
        table.set_grid(answers_grid(catalog, role, found, field, self.slot) if found else Grid(columns=(), lines=()))


class RatingsCard(TableCard):
    """One kind of ratings, most important first; the first ten, all on demand."""

    def __init__(self, session: Session, appearance: Appearance, field: str) -> None:
        """Empty until `refresh`; `field` is a key of compare.ratings.KINDS."""
        super().__init__(session, appearance, rated.KINDS[field].title)
        self.field = field

    def show_table(self, catalog: Catalog, role: Role) -> None:
        found, kind = rated_of(catalog, role), rated.KINDS[self.field]
        elements = rated.in_order(found, self.field) if found else ()
        if found is None or not elements:
            self._say_none(catalog, role, found)
            return
        top = rated.leading(found, self.field)
        count = len(elements)
        self.set_heading(kind.title, national_words(catalog.area))
        self.say_all(
            ratings_grid(catalog, role, found, self.field, self.slot, count if self.whole else _FEW),
            lead=f"Leading: {listing(top)}." if top else "",
            under=f"Source: {rested(catalog, found, self.field)}",
            all_of_them=f"Show all {count}" if count > _FEW else "",
        )

    def _say_none(self, catalog: Catalog, role: Role, found: Ratings | None) -> None:
        self.set_heading(rated.KINDS[self.field].title)
        self.say_all(None, lead=none_given(catalog, role, "ratings"))
        show_if(self, self.field not in unrated(found))


def unrated(found: Ratings | None) -> list[str]:
    """The kinds that were never rated, where these include skills: one line in the card of skills speaks for all."""
    none = [field for field in rated.KINDS if found is None or not rated.scores_of(found, field)]
    return none if "skills" in none else []


class IndustryCard(TableCard):
    """Jobs and pay by industry: those with most jobs, the best paid, and the sectors."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, "Who hires: industries")

    def show_table(self, catalog: Catalog, role: Role) -> None:
        found = catalog.library.industries(role.id) if catalog.library else ()
        if not found:
            self.set_heading("Who hires: industries")
            self.say_all(None, lead=none_given(catalog, role, "industry-pay"))
            return
        per = "hour" if "hourly" in industry_measure(found) else "year"
        estimates = [estimate for entry in found for estimate in entry.facts.values()]
        source = listing([source.short for source in catalog.sources_of(estimates)])
        self.set_heading(
            "Who hires: industries",
            f"United States; US dollars per {per} before tax",
        )
        self.say_all(
            industries_grid(catalog, role, found, self.slot, whole=self.whole),
            under=f"Source: {source}. Industries overlap with sectors, and hospitals stand by kind and by owner: rows do not add up.",
            all_of_them=f"Show all {len(found)} industries and sectors",
        )


def _sources(catalog: Catalog, role: Role, *, with_answers: bool) -> str:
    """Where the kinds come from, and why there are no answers."""
    facts = [fact for category in CATEGORIES if (fact := catalog.category(role, category.id)) is not None]
    shorts = [catalog.sources[source].short for source in dict.fromkeys(fact.source for fact in facts) if source in catalog.sources]
    said = f"Source of the kinds: {listing(shorts)}." if shorts else ""
    return said if with_answers else f"{said} Answers on schooling and training: the O*NET releases used here hold none.".strip()
