"""The chart of pay with a choice of its scale."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from careergui.charts.options import USUAL
from careergui.compare.comparison import Comparison
from careergui.gui.appearance import Appearance
from careergui.gui.chart_card import ChartViews
from careergui.gui.pages.pay_card import PayCard
from tests.builders import some
from tests.gui.kit import laid_out


@pytest.fixture
def compared() -> list[Comparison | None]:
    return [some(3, ("percentiles", "top-coded", "narrow"))]


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance, compared: list[Comparison | None]) -> PayCard:
    return laid_out(qtbot, PayCard(appearance, "pay", lambda: compared[0], ChartViews()), 600, 400)


def _buttons(card: PayCard) -> list[QPushButton]:
    return card.scale.findChildren(QPushButton)


def test_that_pay_begins_on_an_even_scale(card: PayCard) -> None:
    assert [made.text() for made in _buttons(card)] == ["Even", "Log"]
    assert [made.isChecked() for made in _buttons(card)] == [True, False]
    assert card.options == USUAL
    assert card.spec is not None
    assert "log" not in card.subtitle.text().lower()


def test_that_a_log_scale_is_drawn_at_a_click_and_said(qtbot: QtBot, card: PayCard) -> None:
    even = card.spec
    qtbot.mouseClick(_buttons(card)[1], Qt.MouseButton.LeftButton)
    assert card.options.log == "x"
    assert card.spec != even
    assert not card.stale
    assert "log scale" in card.subtitle.text().lower()
    qtbot.keyClick(_buttons(card)[0], Qt.Key.Key_Space)
    assert card.spec == even


def test_that_the_choice_is_named_and_explained(card: PayCard) -> None:
    assert [made.accessibleName() for made in _buttons(card)] == ["Scale of pay: Even", "Scale of pay: Log"]
    assert "equal ways are equal ratios" in card.scale.toolTip()
    assert card.tools.indexOf(card.scale) == 0


def test_that_without_a_comparison_nothing_is_drawn(card: PayCard, compared: list[Comparison | None]) -> None:
    compared[0] = None
    assert card.chart() is None


def test_that_the_scale_stays_when_the_roles_change(card: PayCard, compared: list[Comparison | None]) -> None:
    card.scale.click("x")
    compared[0] = some(2, ("percentiles", "narrow"))
    card.mark_stale()
    card.refresh()
    assert card.scale.value == "x"
    assert card.spec is not None
    assert "log scale" in card.subtitle.text().lower()
