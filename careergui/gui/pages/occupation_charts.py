"""The charts of an occupation with words beside them: levels of skills and knowledge, schooling asked; draws nothing itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from careergui.charts.spec import under_name
from careergui.compare import ratings as rated
from careergui.export.occupation_parts import none_given, rated_of, rested
from careergui.gui.appearance import Appearance
from careergui.gui.cell import Grid
from careergui.gui.chart_card import ChartCard, ChartViews
from careergui.gui.controls import button
from careergui.gui.pages.occupation_cards import unrated
from careergui.gui.pages.rated_chart_card import RatedChartCard
from careergui.gui.plain_text import caption, label, say, show_if
from careergui.gui.rating_grids import answers_grid, ratings_grid
from careergui.gui.session import Session
from careergui.gui.shown import profile_comparison, selected_role
from careergui.text import listing

_NONE = Grid(columns=(), lines=())


class LevelsCard(RatedChartCard):
    """The ten skills, or areas of knowledge, rated highest; all of them with errors and places in the table."""

    def __init__(self, session: Session, appearance: Appearance, field: str, views: ChartViews) -> None:
        """`field` is a key of compare.ratings.KINDS with a level."""
        super().__init__(appearance, field, lambda: profile_comparison(session), views)
        self._session, self.field = session, field
        self.figures = self._figures
        self._lead = label("", "secondary", "text2", wrap=True)
        self.tools.removeWidget(self.scale)  # in a narrow card the heading needs the room
        self.body.insertWidget(0, self.scale)
        self.body.setAlignment(self.scale, Qt.AlignmentFlag.AlignLeft)
        self.body.insertWidget(0, self._lead)
        self.more = _more(self)
        self._more_words = ""
        self.table_button.toggled.connect(self._name_more)

    def fill(self) -> None:
        comparison, role = profile_comparison(self._session), selected_role(self._session)
        if comparison is None or role is None:
            return
        found = rated_of(self._session.catalog, role)
        known = found is not None and bool(rated.scores_of(found, self.field))
        self.show_chart(known)
        if found is None or not known:
            self._say_none(none_given(self._session.catalog, role, "ratings"), unrated(found))
            return
        self.fit(comparison)
        super().fill()
        show_if(self, True)
        if self.spec is not None:
            self.set_heading(rated.KINDS[self.field].title, under_name(self.spec))
        # Of several rated occupations in one, the average is said here, as it is under every other table of ratings.
        say(self._lead, rested(self._session.catalog, found, self.field) if rated.rests_on(found, role.id) else "")
        show_if(self.more, True)
        self._more_words = f"Show all {len(rated.in_order(found, self.field))} with importance, level and error"
        self._name_more()

    def _name_more(self) -> None:
        _name(self.more, self._more_words, opened=self.table_button.isChecked())

    def _say_none(self, why: str, together: list[str]) -> None:
        """One line for all kinds that were never rated: in the card of skills, where these are missing too."""
        titles = [rated.KINDS[field].title for field in together] or [rated.KINDS[self.field].title]
        self.set_heading(listing([titles[0], *(name.lower() for name in titles[1:])]))
        say(self._lead, why)
        for widget in (self.more, self.scale):
            show_if(widget, False)
        self.spec = None
        show_if(self, self.field not in together or self.field == "skills")

    def _figures(self) -> Grid:
        role = selected_role(self._session)
        found = rated_of(self._session.catalog, role) if role is not None else None
        if role is None or found is None:
            return _NONE
        slot = self._session.state.slot_of(role.id) or 0
        return ratings_grid(self._session.catalog, role, found, self.field, slot, len(rated.in_order(found, self.field)))


class SchoolingCard(ChartCard):
    """What schooling new hires are asked for; hidden where nobody was asked, which the card of kinds says."""

    def __init__(self, session: Session, appearance: Appearance, views: ChartViews) -> None:
        """Nothing is drawn before `refresh`."""
        super().__init__(appearance, "required-education", lambda: profile_comparison(session), views)
        self._session = session
        self.figures = self._figures
        self.more = _more(self)
        self.table_button.toggled.connect(self._name_more)

    def fill(self) -> None:
        role = selected_role(self._session)
        found = rated_of(self._session.catalog, role) if role is not None else None
        known = found is not None and bool(rated.answers(found, "education"))
        show_if(self, known)
        if known:
            super().fill()
            self._name_more()
            if self.spec is not None:
                self.set_heading("Schooling asked of new hires", under_name(self.spec))

    def _name_more(self) -> None:
        _name(self.more, "Show the answers one by one", opened=self.table_button.isChecked())

    def _figures(self) -> Grid:
        role = selected_role(self._session)
        found = rated_of(self._session.catalog, role) if role is not None else None
        if role is None or found is None:
            return _NONE
        return answers_grid(self._session.catalog, role, found, "education", self._session.state.slot_of(role.id) or 0)


def _more(card: ChartCard) -> QPushButton:
    """A link under the chart that does what its table button does, for those who look for words."""
    made = button("", kind="link", parent=card)
    made.clicked.connect(card.table_button.toggle)
    card.body.insertWidget(card.body.indexOf(card.row_words) + 1, made)
    card.body.setAlignment(made, Qt.AlignmentFlag.AlignLeft)
    return made


def _name(link: QPushButton, shut: str, *, opened: bool) -> None:
    link.setText(caption("Hide the table" if opened else shut))
