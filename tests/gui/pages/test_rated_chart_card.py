"""A chart of ratings with a choice of its scale, in figures where there are many roles."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.charts.further.skills_grid import MANY
from careergui.compare.comparison import Comparison, in_order
from careergui.domain.catalog import Catalog
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartViews
from careergui.gui.pages.rated_chart_card import RatedChartCard

ROLES = ("29-1141", "29-1171", "11-1011", "11-2021", "47-2111", "35-2014", "53-2011", "27-2011")


Make = Callable[..., RatedChartCard]


@pytest.fixture
def make(qtbot: QtBot, appearance: Appearance, official_catalog: Catalog) -> Make:
    def of(kind: str, *roles: str) -> RatedChartCard:
        comparison = in_order(official_catalog, roles)
        card = RatedChartCard(appearance, kind, lambda: comparison, ChartViews())
        qtbot.addWidget(card)
        card.resize(600, 500)
        card.fit(comparison)
        card.refresh()
        card.show()
        return card

    return of


def _compared(catalog: Catalog, *roles: str) -> Comparison:
    return in_order(catalog, roles)


def test_that_level_comes_first_and_importance_is_a_click_away(qtbot: QtBot, make: Make) -> None:
    card = make("knowledge", *ROLES[:2])
    first, second = card.scale.findChildren(QPushButton)
    assert (first.text(), second.text(), first.isChecked()) == ("Level", "Importance", True)
    assert card.kind == "knowledge"
    before = card.spec
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert card.kind == "knowledge-importance"
    assert card.spec != before


def test_that_many_roles_are_printed_in_figures(make: Make) -> None:
    assert make("skills", *ROLES[: MANY - 1]).kind == "skills"
    assert make("skills", *ROLES[:MANY]).kind == "skills-grid"


def test_that_kinds_without_a_grid_stay_as_they_are(make: Make) -> None:
    assert make("knowledge", *ROLES).kind == "knowledge"


def test_that_the_scale_is_kept_when_roles_come_and_go(make: Make, official_catalog: Catalog) -> None:
    card = make("skills", *ROLES[:2])
    card.scale.click("-importance")
    card.fit(_compared(official_catalog, *ROLES))
    assert card.kind == "skills-grid-importance"
    card.fit(_compared(official_catalog, *ROLES[:2]))
    assert card.kind == "skills-importance"


def test_that_skills_merely_named_have_no_scale(make: Make, official_catalog: Catalog) -> None:
    card = make("skills", *ROLES[:2])
    card.scale.click("-importance")
    card.fit(_compared(official_catalog, "case-manager", "case-worker"))
    assert card.scale.isHidden()
    assert card.kind == "skills"
    card.fit(_compared(official_catalog, *ROLES[:2]))
    assert not card.scale.isHidden()
