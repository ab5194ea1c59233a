"""One role across the country, and the compared roles in one place: map, ranking, strips; leaves their figures to charts."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from careergui.charts.options import USUAL, ChartOptions
from careergui.charts.place_words import MEASURES
from careergui.compare.across import JOBS, is_pay, no_places, other_pay
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen, ViewState
from careergui.gui.appearance import Appearance
from careergui.gui.controls import button
from careergui.gui.pages.scroll_page import ScrollPage
from careergui.gui.pages.where_cards import MapCard, PlaceCard
from careergui.gui.pages.where_head import RoleChoice, WhereHead
from careergui.gui.pages.where_invitation import WhereInvitation
from careergui.gui.pages.where_ranges import RangesCard
from careergui.gui.pages.where_ranking import RankingCard
from careergui.gui.plain_text import label, say, show_if
from careergui.gui.session import Session
from careergui.gui.shown import Subject, selected_role
from careergui.gui.states_reader import StatesReader

_ONE, _MANY = ("map", "places", "pay-by-place"), ("roles-by-place",)
_NOBODY = "Pay and jobs across the country"
_READING = "Reading the figures of all states and areas…"


class WherePage(ScrollPage):
    """The view of places. What is chosen on it stays while the window is open; area and prices are the session's."""

    two_columns_from = 860

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Nothing is built before the page is shown."""
        super().__init__(session, appearance, parent)
        self.setObjectName("whereView")
        self.setAccessibleName("Where")
        self.options: ChartOptions = USUAL
        self._role = ""
        self._follows, self._seen = False, session.state
        self._against = False
        self._reader = StatesReader(self)
        self._reader.read.connect(self._figures_read)

    def sections(self) -> dict[str, str]:
        return {}

    def build(self) -> None:
        self.top = WhereHead(self.appearance)
        self.hint = label("", "secondary", "text2", wrap=True)
        self.head_column.setSpacing(6)
        self.head_column.addWidget(self.top)
        self.head_column.addWidget(self.hint)
        self.other_pay = button("", kind="primary small")
        self.other_pay.clicked.connect(lambda: self.choose(measure=str(self.other_pay.property("measure"))))
        self.head_column.addWidget(self.other_pay, 0, Qt.AlignmentFlag.AlignLeft)
        self.links.setVisible(False)
        self.cards.left_share = 0.58
        self.map = MapCard(self.appearance, self.one_subject, self.views)
        self.ranking = RankingCard(self.appearance, self.one_subject, self.views)
        self.ranges = RangesCard(self.appearance, self.one_subject, self.views)
        self.many = PlaceCard(self.appearance, "roles-by-place", self.many_subject, self.views)
        for card, place in ((self.map, "left"), (self.ranking, "right"), (self.ranges, "left"), (self.many, "left")):
            self.add_card(card, place)  # type: ignore[arg-type]  # three of the places there are
            card.area_wanted.connect(self._show_area)
        self.invitation = WhereInvitation(self.session, self.appearance)
        self.add_card(self.invitation)
        self.top.role_chosen.connect(self._choose_role)
        self.top.measure_chosen.connect(lambda measure: self.choose(measure=measure))
        self.top.prices_chosen.connect(lambda key: self.session.look(real=key == "local"))
        self.top.against_chosen.connect(self._choose_against)
        self.map.picked.connect(lambda state: self.choose(state=state))
        self.ranking.chosen.connect(lambda field, value: self.choose(**{field: value}))
        self.ranges.chosen.connect(lambda places: self.choose(places=places))

    def refresh(self) -> None:
        role, roles = self._shown_role(), self._candidates()
        self.top.show_roles(roles, role.id if role else "")
        self._show_choices(role)
        say(self.hint, "" if role is None or self._ready() else _READING)
        self._offer_other_pay(role)
        for card in (self.map, self.ranking, self.ranges, self.many):
            show_if(card, role is not None)
        show_if(self.invitation, role is None)
        if role is None:
            self.top.headline.setText(_NOBODY)
        elif self._ready():
            self.map.pick = self.options.state
            self._say_headline()
        else:
            self.top.headline.setText(role.title)
            self._reader.start(self.session.catalog, (self.options.measure, JOBS))

    def subject(self) -> Subject | None:
        one = self.one_subject()
        return replace(one, also=self.many_subject()) if one is not None else None

    def one_subject(self) -> Subject | None:
        """The role shown, with the choices of the page."""
        role = self._shown_role()
        if role is None:
            return None
        slot = self.session.state.slot_of(role.id)
        against = self._baseline_id(role) if self._against else ""
        return Subject(
            catalog=self.session.catalog,
            chosen=(Chosen(role.id, 0 if slot is None else slot),),
            kinds=_ONE,
            options=replace(self.options, against=against),
        )

    def many_subject(self) -> Subject | None:
        """The compared roles, or the one shown when none is compared, in the session's area."""
        one = self.one_subject()
        catalog, compared = self.session.catalog, self.session.state.chosen
        some = any(not no_places(catalog, catalog.roles[entry.role]) for entry in compared)
        chosen = compared if some else one.chosen if one else ()
        return Subject(catalog=catalog, chosen=chosen, kinds=_MANY, options=self.options) if chosen else None

    def choose(self, **fields: object) -> None:
        """Change what is shown across the country."""
        self.options = replace(self.options, **fields)
        self._update()

    def _session_changed(self, before: ViewState, after: ViewState) -> None:
        """A role selected while the page is in front is the one to show; one selected before only if it is compared."""
        before, after = self._seen, self.session.state
        self._seen = after
        if before.page != after.page:
            self._follows = False
        elif before.selected != after.selected and after.page == "where":
            self._follows = True
        super()._session_changed(before, after)

    # ---- what is shown

    def _candidates(self) -> list[RoleChoice]:
        """The compared roles and the selected one."""
        state, catalog = self.session.state, self.session.catalog
        roles = [catalog.roles[role_id] for role_id in state.roles]
        selected = selected_role(self.session)
        if selected is not None and selected not in roles and not no_places(catalog, selected):
            roles.append(selected)
        return [RoleChoice(role.id, role.title, state.slot_of(role.id), no_places(catalog, role)) for role in roles]

    def _shown_role(self) -> Role | None:
        """The role picked here while it is offered, else the selected one if compared or selected here, else baseline, else the first."""
        offered = [choice.role for choice in self._candidates() if not choice.reason]
        state = self.session.state
        selected = state.selected if self._follows or state.selected in state.roles else ""
        wanted = (self._role, selected, state.baseline, *offered)
        return next((self.session.catalog.roles[role] for role in wanted if role in offered), None)

    def _baseline_id(self, role: Role) -> str:
        """The baseline, when it can be taken off the role shown; "" when it cannot."""
        catalog, baseline = self.session.catalog, self.session.state.baseline
        known = baseline in catalog.roles and baseline != role.id and not no_places(catalog, catalog.roles[baseline])
        return baseline if known else ""

    def _ready(self) -> bool:
        return self._reader.has(self.options.measure) and self._reader.has(JOBS)

    def _show_choices(self, role: Role | None) -> None:
        catalog = self.session.catalog
        baseline = self._baseline_id(role) if role else ""
        self.top.show_choices(
            self.options.measure,
            real=self.session.state.real,
            prices_matter=is_pay(self.options.measure),
            baseline=catalog.roles[baseline].title if baseline else "",
            against=self._against and bool(baseline),
        )
        states = {area.id: area.name for area in catalog.areas.values() if area.kind == "state"}
        self.ranking.show_options(self.options, states)

    def _offer_other_pay(self, role: Role | None) -> None:
        """Where the measure does not apply as the occupation is paid by the hour, or by the year, only: the other one, a click away."""
        other = other_pay(self.session.catalog, role, self.options.measure) if role is not None else ""
        self.other_pay.setText(
            f"Show {MEASURES[other].lower()}" if "hour" in other else f"Show {MEASURES[other].lower()}, a year" if other else ""
        )
        self.other_pay.setProperty("measure", other)
        show_if(self.other_pay, bool(other))

    def _say_headline(self) -> None:
        self.map.refresh()
        spec = self.map.spec
        if spec is not None and self.top.headline.text() != spec.headline:
            self.top.headline.setText(spec.headline)

    # ---- what a person does

    def _choose_role(self, role: str) -> None:
        self._role = role
        self._update()

    def _choose_against(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._against = wanted
        self._update()

    def _show_area(self, area: str) -> None:
        self.session.look(area=area)
        self.session.said.emit(f"Showing {self.session.catalog.areas[area].name} everywhere")

    # ---- reading

    def _draw_in_view(self) -> None:
        """Nothing is drawn before its figures are read."""
        if self._ready() or self._shown_role() is None:
            super()._draw_in_view()

    def _draw_one_more(self) -> None:
        if self._ready() or self._shown_role() is None:
            super()._draw_one_more()

    def _figures_read(self) -> None:
        if self._built:
            self._update()
