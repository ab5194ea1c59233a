"""The parts of a profile that hold words and tables; each is filled from the selected role when it comes into view."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from careergui.charts.spec import Absent, under_name
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.role import Role
from careergui.export.occupation_parts import composition, source_ids
from careergui.gui.appearance import Appearance
from careergui.gui.card_layout import CardLayout, Place
from careergui.gui.cell import Grid
from careergui.gui.chart_card import ChartCard, ChartViews
from careergui.gui.chart_table import chart_grid
from careergui.gui.estimate_words import flagged
from careergui.gui.explained_table import ExplainedTable
from careergui.gui.late_card import LateCard
from careergui.gui.occupation_grids import attainment_grid, pay_gaps
from careergui.gui.pages.nearest_offer import NearestOffer
from careergui.gui.paragraphs import Paragraphs
from careergui.gui.plain_text import label, say, show_if
from careergui.gui.profile_grids import employers_grid
from careergui.gui.session import Session
from careergui.gui.shown import profile_comparison, selected_role
from careergui.gui.small_widgets import Tags

GridMaker: TypeAlias = Callable[[Catalog, Role], Grid]
NOTE_GROUPS = {
    "pay": "Pay",
    "education": "Education",
    "degrees": "Subjects studied",
    "skills": "Skills",
    "duties": "Duties",
    "traits": "Traits",
    "employers": "Employers",
    "outlook": "Outlook",
    "": "In general",
}
"""What notes are about, by the first word of a measure or section."""
_HEADINGS = {"pay": "Pay", "education": "Who does the job: schooling held", "industry-pay": "Who hires: average pay by sector"}
"""Of an occupation, whose name stands above the cards."""


class RoleCard(LateCard):
    """A card about the selected role that waits until it is in view; a subclass says `show_role`."""

    def __init__(self, session: Session, appearance: Appearance, title: str, parent: QWidget | None = None) -> None:
        """Empty until `refresh`."""
        super().__init__(appearance, title, parent=parent)
        self.session = session

    def fill(self) -> None:
        role = selected_role(self.session)
        if role is not None:
            self.show_role(self.session.catalog, role)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        """Fill the card from a role."""
        raise NotImplementedError


class Facts(QWidget):
    """A table of what is known in one section, and in one line what is not."""

    def __init__(self, appearance: Appearance, name: str, section: str, grid: GridMaker, parent: QWidget | None = None) -> None:
        """`section` is the name under which a role says its gaps."""
        super().__init__(parent)
        self._section, self._grid = section, grid
        self.table = ExplainedTable(appearance, name, self)
        self.gap = label("", "secondary", "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.table)
        column.addWidget(self.gap)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        """Fill from a role."""
        grid = self._grid(catalog, role)
        self.table.set_grid(grid)
        if is_occupation(role.id) and self._section == "pay":
            say(self.gap, pay_gaps(catalog, role))
            return
        say(self.gap, role.gaps.get(self._section, "") or ("" if grid.lines else gap_of(catalog, role, self._section)))


class FactsCard(RoleCard):
    """A card of facts without a chart."""

    def __init__(self, session: Session, appearance: Appearance, title: str, section: str, grid: GridMaker) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, title)
        self._section, self._grid = section, grid
        self._facts: Facts | None = None

    def show_role(self, catalog: Catalog, role: Role) -> None:
        if self._facts is None:
            self._facts = Facts(self._appearance, self.title.text(), self._section, self._grid, self)
            self.body.addWidget(self._facts)
        self._facts.show_role(catalog, role)


class RoleChartCard(ChartCard):
    """A chart of the selected role alone, with its figures and, for education, the subjects studied below it."""

    def __init__(self, session: Session, appearance: Appearance, kind: str, views: ChartViews, grid: GridMaker | None) -> None:
        """`grid` makes the figures under the chart; None for none."""
        super().__init__(appearance, kind, lambda: profile_comparison(session), views)
        self._session, self._grid = session, grid
        self._filled: tuple[Catalog, Role] | None = None
        if kind == "education":
            self.figures = self._attainment
        self._facts: Facts | None = None
        self._degrees: tuple[Tags, QLabel] | None = None
        self._offer: NearestOffer | None = None
        self._shared: QLabel | None = None

    def fill(self) -> None:
        super().fill()
        role = selected_role(self._session)
        if role is None:
            return
        self._filled = (self._session.catalog, role)
        official = is_occupation(role.id)
        # Of an occupation without a figure the chart would be an empty axis; its table says why there is none.
        drawn = not official or self.spec is None or not all(isinstance(mark, Absent) for mark in self.spec.marks)
        # The chart of who does the job holds every share there is, and its table says where each stands.
        self._show_facts(role, wanted=self.kind != "education" or not official or not drawn)
        if self.kind == "industry-pay":
            show_if(self, drawn)  # the card of industries below says that there are none
        else:
            show_if(self.holder, drawn)
            show_if(self.source, drawn)
        if official and self.spec is not None and (self.kind != "pay" or not drawn):
            self.set_heading(_HEADINGS[self.kind], under_name(self.spec) if drawn else "")
        if self.kind == "pay":
            self._show_offer(role)
        if self.kind == "education":
            self._show_degrees(role)
            self._show_shared(role)

    def _show_facts(self, role: Role, *, wanted: bool) -> None:
        if self._grid is None or (self._facts is None and not wanted):
            return
        if self._facts is None:
            self._facts = Facts(self._appearance, f"Figures: {self.kind}", self.kind, self._grid, self)
            self.add_above_source(self._facts)
        show_if(self._facts, wanted)
        if wanted:
            self._facts.show_role(self._session.catalog, role)

    def _attainment(self) -> Grid:
        if self._filled is not None and is_occupation(self._filled[1].id):
            return attainment_grid(*self._filled)
        return chart_grid(self.spec.table) if self.spec is not None else Grid(columns=(), lines=())

    def _show_offer(self, role: Role) -> None:
        if self._offer is None:
            self._offer = NearestOffer(self._session, self)
            self.add_above_source(self._offer)
        self._offer.show_role(self._session.catalog, role)

    def _show_shared(self, role: Role) -> None:
        """That the shares are those of several occupations: it changes what they say of this one."""
        if self._shared is None:
            self._shared = label("", "secondary", "text2", wrap=True)
            self.add_above_source(self._shared)
        notes = [note.text for note in role.notes if "education" in note.about] if is_occupation(role.id) else []
        say(self._shared, " ".join(notes))

    def _show_degrees(self, role: Role) -> None:
        if self._degrees is None:
            self._degrees = (Tags(self), label("", "secondary", "text2", wrap=True))
            for widget in self._degrees:
                self.add_above_source(widget)
        leads = {"common": "Studied most", "less common": "less often"}
        groups = {key: [degree.subject for degree in role.degrees if degree.frequency == key] for key in leads}
        self._degrees[0].set_words([(lead, groups[key]) for key, lead in leads.items()])
        say(self._degrees[1], "" if role.degrees or is_occupation(role.id) else gap_of(self._session.catalog, role, "degrees"))


class EmployersCard(RoleCard):
    """Who hires: by openings, by pay, by prestige."""

    _GROUPS = (("openings", "Most open posts"), ("pay", "Highest pay"), ("prestige", "Prestige, by where their staff studied"))

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, "Employers")
        self._tables: dict[str, tuple[QLabel, ExplainedTable]] = {}
        self._gap = label("", "secondary", "text2", wrap=True)
        self.body.addWidget(self._gap)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        for key, title in self._GROUPS:
            grid = employers_grid(catalog, role, key)
            if grid.lines and key not in self._tables:
                self._tables[key] = (label(title, "secondaryStrong", "text2"), ExplainedTable(self._appearance, title, self))
                for widget in self._tables[key]:
                    self.body.addWidget(widget)
            if key in self._tables:
                heading, table = self._tables[key]
                table.set_grid(grid)
                show_if(heading, bool(grid.lines))
        say(self._gap, "" if role.employers else gap_of(catalog, role, "employers"))


class NotesCard(RoleCard):
    """Everything a reader must know about the source's treatment of the role, by subject."""

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, "Notes on the source")
        self._grid = QWidget(self)
        self._flow = CardLayout(self._grid)
        self._flow.margin, self._flow.gap, self._flow.two_from = 0, 16, 820
        self._groups: dict[str, NoteGroup] = {}
        self._caution = label("", "secondary", "text2", wrap=True)
        self.body.addWidget(self._grid)
        self.body.addWidget(self._caution)

    def show_role(self, catalog: Catalog, role: Role) -> None:
        texts: dict[str, list[str]] = {key: [] for key in NOTE_GROUPS}
        for note in role.notes:
            subject = (note.about[0] if note.about else "").partition(".")[0]
            # The notes on an occupation all say of what it is made up: they stand together.
            texts[subject if subject in NOTE_GROUPS and not is_occupation(role.id) else ""].append(note.text)
        if is_occupation(role.id):
            texts[""] += composition(catalog, role)
            sources = [catalog.sources[source_id] for source_id in source_ids(catalog, role)]
        else:
            sources = catalog.sources_of(role.facts.values())
        for key, title in NOTE_GROUPS.items():
            if texts[key] and key not in self._groups:
                self._groups[key] = NoteGroup(self._appearance, title, self._grid)
                self._flow.add(self._groups[key])
            if key in self._groups:
                self._groups[key].set_texts(texts[key])
        shown: list[QWidget] = [self._groups[key] for key in self._groups if texts[key]]
        places: list[Place] = ["full"] if len(shown) == 1 else ["right" if number % 2 else "left" for number in range(len(shown))]
        self._flow.arrange(list(zip(shown, places, strict=True)))
        said = (f"{source.title} ({source.publisher}; {source.vintage}). {source.origin} {source.caution}" for source in sources)
        say(self._caution, "\n\n".join(said))


class NoteGroup(QWidget):
    """The notes on one subject under its name."""

    def __init__(self, appearance: Appearance, title: str, parent: QWidget | None = None) -> None:
        """Hidden until there are notes."""
        super().__init__(parent)
        self._lines = Paragraphs(appearance, title, self, flagged=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(title, "secondaryStrong", "text2"))
        column.addWidget(self._lines)
        column.addStretch(1)

    def set_texts(self, texts: list[str]) -> None:
        """Show these notes."""
        self._lines.set_texts(texts)
        show_if(self, bool(texts))


def gap_of(catalog: Catalog, role: Role, section: str) -> str:
    """Why a role has nothing in a section."""
    collection = catalog.collections.get(role.collection)
    return role.gaps.get(section) or (collection.missing_reason if collection else "") or "Its source does not give it."


def flagged_figures(role: Role) -> int:
    """How many of a role's figures were derived or corrected."""
    return sum(flagged(estimate) for estimate in role.facts.values())
