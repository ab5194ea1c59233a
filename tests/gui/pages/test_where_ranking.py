"""The ranking of places: its choices follow the options, tell what a person picks, and say how much more there is."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from careergui.charts.options import USUAL, ChartOptions
from careergui.charts.place_words import NOT_RANKED
from careergui.domain.view_state import Chosen
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartViews
from careergui.gui.pages.where_ranking import MANY, RankingCard
from careergui.gui.shown import Subject
from tests.places import NURSES, everywhere

STATES = {"OH": "Ohio", "TX": "Rock & Roll"}
ALL_PLACES = replace(USUAL, least_jobs=0)


class Page:
    """What the page does for its card: it holds the options in force."""

    def __init__(self) -> None:
        self.options: ChartOptions | None = ALL_PLACES

    def subject(self) -> Subject | None:
        if self.options is None:
            return None
        return Subject(catalog=everywhere(), chosen=(Chosen(NURSES, 2),), kinds=("places",), options=self.options)


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance, page: Page) -> RankingCard:
    made = RankingCard(appearance, page.subject, ChartViews())
    qtbot.addWidget(made)
    made.resize(560, 700)
    made.show_options(ALL_PLACES, STATES)
    return made


def _entries(card: RankingCard) -> list[list[str]]:
    return [[box.itemText(place) for place in range(box.count())] for box in (card.least, card.state, card.order)]


def test_that_every_choice_is_offered_in_plain_words(card: RankingCard) -> None:
    least, state, order = _entries(card)
    assert least[:2] == ["Enough jobs", "Any number of jobs"]
    assert [words.partition(" jobs")[0] for words in least[2:]] == ["30", "100", "500", "1,000", "5,000", "10,000"]
    assert least[2] == "30 jobs or more"
    assert state == ["All states", "Ohio", "Rock & Roll"]
    assert order == ["Highest", "Lowest"]


def test_that_the_choices_stand_above_the_chart_and_what_leads_on_below_it(card: RankingCard) -> None:
    card.show_options(replace(ALL_PLACES, state="TX"), STATES)
    card.refresh()
    card.more.setVisible(True)
    card.show()
    above = [box.mapTo(card, QPoint()) for box in (card.least, card.state, card.order)]
    below = [link.mapTo(card, QPoint()) for link in (card.more, card.whole_area)]
    chart = card.holder.mapTo(card, QPoint())
    assert max(place.y() for place in above) < chart.y() < min(place.y() for place in below)
    assert above[0].x() < above[1].x() < above[2].x()
    assert below[0].x() == chart.x()
    assert below[0].x() + card.more.width() < below[1].x()


def test_that_each_list_has_a_name_for_the_ear(card: RankingCard) -> None:
    assert [box.accessibleName() for box in (card.least, card.state, card.order)] == [
        "Least number of jobs",
        "State whose places are ranked",
        "Order of places",
    ]


def test_that_the_choices_follow_the_options(card: RankingCard) -> None:
    assert (card.least.currentData(), card.state.currentData(), card.order.currentData()) == (0, "", False)
    card.show_options(replace(USUAL, state="TX", lowest_first=True), STATES)
    assert (card.least.currentData(), card.state.currentData(), card.order.currentData()) == (None, "TX", True)


def test_that_options_the_lists_do_not_hold_show_their_first_entry(card: RankingCard) -> None:
    card.show_options(replace(USUAL, state="ZZ", least_jobs=77), STATES)
    assert (card.least.currentText(), card.state.currentText()) == ("Enough jobs", "All states")


def test_that_the_state_is_offered_as_a_whole_while_it_is_picked(qtbot: QtBot, card: RankingCard) -> None:
    assert card.whole_area.isHidden()
    card.show_options(replace(USUAL, state="TX"), STATES)
    assert not card.whole_area.isHidden()
    assert card.whole_area.text() == "Show everything in Rock && Roll"
    with qtbot.waitSignal(card.area_wanted) as told:
        card.whole_area.click()
    assert told.args == ["TX"]


def test_that_each_choice_tells_its_field_and_its_value(qtbot: QtBot, card: RankingCard) -> None:
    for box, told in ((card.least, ["least_jobs", 30]), (card.state, ["state", "OH"]), (card.order, ["lowest_first", True])):
        with qtbot.waitSignal(card.chosen) as heard:
            qtbot.keyClick(box, Qt.Key.Key_Down)
        assert heard.args == told


def test_that_the_states_are_listed_once_however_often_they_are_shown(card: RankingCard) -> None:
    card.show_options(USUAL, STATES)
    card.show_options(USUAL, STATES)
    assert card.state.count() == 3


def test_that_the_heading_is_short_for_the_page_names_the_role(card: RankingCard) -> None:
    card.refresh()
    assert card.title.text() == "Places ranked"
    assert card.spec is not None
    assert "Registered Nurses" not in card.subtitle.text()
    assert card.accessibleName() == card.spec.title


def test_that_more_places_are_offered_by_number_and_shown(qtbot: QtBot, card: RankingCard, page: Page) -> None:
    card.refresh()
    assert card.spec is not None
    ranked = sum(row[1] != NOT_RANKED for row in card.spec.table.rows)
    assert len(card.spec.rows) < ranked < MANY
    assert card.more.text() == f"Show {ranked} places"
    assert not card.more.isHidden()
    with qtbot.waitSignal(card.chosen) as told:
        card.more.click()
    assert told.args == ["most", MANY]
    page.options = replace(ALL_PLACES, most=MANY)
    card.mark_stale()
    card.refresh()
    assert len(card.spec.rows) >= ranked
    assert card.more.text() == "Show the first 15 only"
    with qtbot.waitSignal(card.chosen) as told:
        card.more.click()
    assert told.args == ["most", 15]


def test_that_nothing_more_is_offered_where_all_is_shown(card: RankingCard, page: Page) -> None:
    page.options = replace(ALL_PLACES, state="OH")
    card.refresh()
    assert card.spec is not None
    assert len(card.spec.rows) < USUAL.most
    assert card.more.isHidden()


def test_that_without_a_role_nothing_is_drawn(card: RankingCard, page: Page) -> None:
    page.options = None
    card.refresh()
    assert card.spec is None
