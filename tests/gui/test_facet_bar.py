"""Facets in the window: buttons, options with live counts, chips, and ways out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.controls import shortened
from careergui.gui.facet_buttons import FacetChip
from careergui.gui.facet_options import Option
from careergui.gui.facet_popup import FacetPopup
from careergui.gui.role_model import CONTENT
from careergui.gui.role_panel import RolePanel
from careergui.gui.session import Session
from tests.gui.kit import session_of, words_on

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # said of every popup by the offscreen platform


@pytest.fixture
def session(official_catalog: Catalog) -> Session:
    return session_of(official_catalog, page="profile", selected="29-1141")


@pytest.fixture
def panel(qtbot: QtBot, session: Session, appearance: Appearance) -> Iterator[RolePanel]:
    made = RolePanel(session, appearance, "")
    qtbot.addWidget(made)
    made.resize(304, 700)
    made.show()
    yield made
    for popup in made.findChildren(FacetPopup):
        popup.close()


def _opened(qtbot: QtBot, panel: RolePanel, facet: str) -> FacetPopup:
    qtbot.mouseClick(panel.facets.buttons[facet], Qt.MouseButton.LeftButton)
    popup = panel.findChild(FacetPopup)
    assert isinstance(popup, FacetPopup)
    return popup


def _chips(panel: RolePanel) -> list[str]:
    return [chip.text() for chip in panel.findChildren(FacetChip) if chip.isVisible()]


def test_that_options_open_with_the_number_of_their_roles(qtbot: QtBot, panel: RolePanel) -> None:
    popup = _opened(qtbot, panel, "growth")
    assert sum(option.count for option in popup.model.options) == 833
    assert popup.model.options[0].words == "declining"
    assert "United States" in words_on(popup)
    assert "left out" in words_on(popup)


def test_that_space_ticks_an_option_and_the_list_follows(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    popup = _opened(qtbot, panel, "pay")
    qtbot.keyClick(popup.view, Qt.Key.Key_Down)
    qtbot.keyClick(popup.view, Qt.Key.Key_Space)
    assert session.state.filters == {"pay": (1,)}
    assert panel.model.count == popup.model.options[1].count
    assert f"{panel.model.count} of 837 roles" in words_on(panel)
    qtbot.keyClick(popup.view, Qt.Key.Key_Space)
    assert session.state.filters == {}


def test_that_a_click_ticks_too_and_counts_of_other_facets_follow(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    popup = _opened(qtbot, panel, "zone")
    place = popup.view.visualRect(popup.model.index(2)).center()
    qtbot.mouseClick(popup.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.state.filters == {"zone": (2,)}
    popup.close()
    growth = _opened(qtbot, panel, "growth")
    assert sum(option.count for option in growth.model.options) == panel.model.count


def test_that_escape_closes_the_options(qtbot: QtBot, panel: RolePanel) -> None:
    popup = _opened(qtbot, panel, "family")
    assert popup.isVisible()
    qtbot.keyClick(popup.view, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_that_a_button_says_how_many_of_its_options_are_in_force(panel: RolePanel, session: Session) -> None:
    session.look(filters={"pay": (1, 2)})
    made = panel.facets.buttons["pay"]
    assert (made.text(), made.isChecked()) == ("Pay · 2", True)
    assert made.accessibleName() == "Facet Pay: $35k–50k or $50k–75k"
    session.look(filters={})
    assert (made.text(), made.isChecked()) == ("Pay", False)


def test_that_each_option_in_force_has_a_chip_that_lifts_it(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    session.look(filters={"pay": (1, 2), "zone": (2,)})
    assert _chips(panel) == ["Pay: $35k–50k", "Pay: $50k–75k", "Job zone: Job zone 4"]
    chip = next(chip for chip in panel.findChildren(FacetChip) if chip.text() == "Pay: $50k–75k")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert session.state.filters == {"pay": (1,), "zone": (2,)}
    first = next(chip for chip in panel.findChildren(FacetChip) if chip.isVisible())
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert session.state.filters == {"zone": (2,)}


def test_that_many_options_of_one_facet_share_a_chip(panel: RolePanel, session: Session) -> None:
    session.look(filters={"family": (0, 1, 2, 3, 4, 5), "zone": (2,)})
    assert _chips(panel) == ["Family: 6 of 23", "Job zone: Job zone 4"]


def test_that_all_facets_can_be_cleared_at_once(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    session.look(filters={"pay": (1,), "zone": (2,)})
    clear = next(made for made in panel.findChildren(QPushButton) if made.text() == "Clear all" and made.isVisible())
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert session.state.filters == {}
    assert panel.model.count == 837


def test_that_nothing_found_offers_to_lift_each_facet(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    session.look(filters={"pay": (0,)})
    panel.field.setText("neurologist")
    assert "Nothing matches “neurologist” with these facets" in words_on(panel)
    lift = next(made for made in panel.findChildren(QPushButton) if made.text().startswith("Without Pay (under $35k): "))
    qtbot.mouseClick(lift, Qt.MouseButton.LeftButton)
    assert session.state.filters == {}
    assert panel.model.role_at(panel.model.first_role()) == "29-1217"


def test_that_nothing_found_suggests_the_nearest_titles_after_a_pause(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    panel.field.setText("zzzbartenderzzz")
    qtbot.waitUntil(lambda: "Did you mean" in words_on(panel))
    nearest = next(made for made in panel.findChildren(QPushButton) if made.text() == "Bartenders")
    qtbot.mouseClick(nearest, Qt.MouseButton.LeftButton)
    assert session.state.selected == "35-3011"


def test_that_pay_facets_follow_the_area(panel: RolePanel, session: Session) -> None:
    session.look(filters={"pay": (0,)})
    before = panel.model.count
    session.look(area="MS")
    assert panel.model.count != before


def test_that_figures_of_areas_alone_are_orders_there_only(panel: RolePanel, session: Session) -> None:
    session.look(area="OH")
    panel.head.choose("employment.location_quotient")
    assert panel.sort == "employment.location_quotient"
    session.look(area="US")
    assert panel.sort == "title"


def test_that_the_list_shows_the_figures_of_another_area_without_losing_its_place(panel: RolePanel, session: Session) -> None:
    before = panel.view.verticalScrollBar().value()
    index = panel.model.index_of("29-1141")
    here = index.data(CONTENT).figures[0].text
    session.look(area="OH")
    there = panel.model.index_of("29-1141").data(CONTENT).figures[0].text
    assert here != there
    assert panel.view.verticalScrollBar().value() == before


def test_that_roles_without_official_figures_have_no_facets(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    made = RolePanel(session_of(catalog, page="profile"), appearance, "")
    qtbot.addWidget(made)
    assert not made.facets.isVisibleTo(made)


def test_that_an_option_says_its_number_and_state_aloud(qtbot: QtBot, panel: RolePanel) -> None:
    model = _opened(qtbot, panel, "pay").model
    model.set_options(["one", "other", "not given"], [1, 2, 0], [1])
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "other, 2 roles, chosen"
    assert model.options == [Option(0, "one", 1, False), Option(1, "other", 2, True)]


def test_that_a_chip_wider_than_the_list_ends_in_an_ellipsis(qtbot: QtBot, panel: RolePanel, session: Session) -> None:
    session.look(filters={"family": (9,)})
    panel.resize(240, 700)
    chip = panel.findChild(FacetChip)
    assert isinstance(chip, FacetChip)
    qtbot.waitUntil(lambda: chip.width() < chip.sizeHint().width())
    assert shortened(chip).startswith("Family: Healthcare")
    assert shortened(chip).endswith("…")
    assert "Healthcare Practitioners and Technical" in chip.toolTip()


def test_that_a_chip_with_room_enough_keeps_all_its_words(panel: RolePanel, session: Session) -> None:
    session.look(filters={"pay": (1,)})
    chip = panel.findChild(FacetChip)
    assert isinstance(chip, FacetChip)
    assert shortened(chip) == chip.text()
