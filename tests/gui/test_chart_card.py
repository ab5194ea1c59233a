"""A chart card: drawn once for each spec, with its words, its table one key away, and copies of both."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QLayoutItem, QMenu, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careergui.charts.registry import KINDS, of
from careergui.charts.spec import head
from careergui.compare.comparison import Comparison
from careergui.gui.appearance import Appearance
from careergui.gui.cell_table import CellTable
from careergui.gui.chart_card import ChartCard, ChartHolder, ChartViews
from careergui.render.theme import theme
from tests.builders import some


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance) -> ChartCard:
    return make(qtbot, appearance, lambda: some(3))


def make(qtbot: QtBot, appearance: Appearance, comparison: Callable[[], Comparison | None], kind: str = "pay") -> ChartCard:
    made = ChartCard(appearance, kind, comparison, ChartViews())
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    made.setFocus()
    made.refresh()
    return made


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_card_says_what_its_chart_says(qtbot: QtBot, appearance: Appearance, kind: str) -> None:
    made, spec = make(qtbot, appearance, lambda: some(3), kind), of(kind, some(3))
    assert (made.title.text(), made.subtitle.text(), made.source.text()) == (*head(spec), spec.source)
    assert all(note in made.notes.text() for note in spec.notes)


def test_that_a_screen_reader_hears_title_and_summary(card: ChartCard) -> None:
    assert card.spec is not None
    assert card.accessibleName() == head(card.spec)[0] == card.spec.finding
    assert card.accessibleDescription() == card.spec.summary


def test_that_the_chart_bears_the_name_of_its_kind(card: ChartCard) -> None:
    assert card.holder.view is not None
    assert card.holder.view.objectName() == "chart-pay"


def test_that_the_chart_is_painted(qtbot: QtBot, appearance: Appearance) -> None:
    made = ChartCard(appearance, "pay", lambda: some(3), ChartViews())
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    with qtbot.waitSignal(made.painted):
        made.refresh()


def test_that_t_shows_the_table_and_hides_it_again(card: ChartCard, qtbot: QtBot) -> None:
    qtbot.keyClick(card, Qt.Key.Key_T)
    assert isinstance(card.table, CellTable)
    assert card.table.isVisible()
    assert card.table.model().index(0, 0).data() == "$42,084"
    qtbot.keyClick(card, Qt.Key.Key_T)
    assert not card.table.isVisible()


def test_that_t_in_the_table_hides_it(card: ChartCard, qtbot: QtBot) -> None:
    qtbot.keyClick(card, Qt.Key.Key_T)
    assert card.table is not None
    qtbot.keyClick(card.table, Qt.Key.Key_T)
    assert not card.table.isVisible()


def test_that_the_table_says_all_that_the_charts_table_says(card: ChartCard) -> None:
    card.table_button.click()
    assert isinstance(card.table, CellTable)
    assert card.spec is not None
    shown = [[line.head.text, *(cell.text for cell in line.cells)] for line in card.table.grid.lines]
    assert shown == [list(row) for row in card.spec.table.rows]


def test_that_the_same_spec_is_not_drawn_twice(card: ChartCard) -> None:
    before = card.spec
    card.mark_stale()
    card.refresh()
    assert card.spec is before


def test_that_a_changed_comparison_changes_the_chart(qtbot: QtBot, appearance: Appearance) -> None:
    roles = [2]
    card = make(qtbot, appearance, lambda: some(roles[0]))
    roles[0] = 4
    card.refresh()
    assert card.spec is not None
    assert len(card.spec.rows) == 4


def test_that_without_a_comparison_nothing_is_drawn(qtbot: QtBot, appearance: Appearance) -> None:
    assert make(qtbot, appearance, lambda: None).holder.view is None


def test_that_the_chart_has_the_height_it_wants(card: ChartCard, qtbot: QtBot) -> None:
    view = card.holder.view
    assert view is not None
    qtbot.waitUntil(lambda: card.holder.height() >= view.preferred_height(card.holder.width()))


def test_that_arrows_read_the_rows_of_the_chart_in_full(card: ChartCard, qtbot: QtBot) -> None:
    qtbot.keyClick(card, Qt.Key.Key_Down)
    qtbot.keyClick(card, Qt.Key.Key_Down)
    assert card.spec is not None
    assert card.row_words.text() == card.spec.rows[1].words


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_that_a_row_under_the_pointer_is_said_in_full_as_plain_text(card: ChartCard) -> None:
    view = card.holder.view
    assert view is not None
    place = QPoint(20, round(view.row_rectangle(1).center().y()))
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    assert "Printed as “$19,932 higher”" in QToolTip.text()
    QToolTip.hideText()


def test_that_copying_puts_picture_and_table_on_the_clipboard(card: ChartCard, qtbot: QtBot) -> None:
    qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    content = QGuiApplication.clipboard().mimeData()
    assert content.hasImage()
    assert "$62,016" in content.text()


def test_that_the_table_is_copied_alone(card: ChartCard) -> None:
    card.copy_table()
    assert QGuiApplication.clipboard().text().startswith("Role\t")


def test_that_the_picture_is_copied_alone(card: ChartCard) -> None:
    card.copy_image()
    assert QGuiApplication.clipboard().image().width() == 1600


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_that_the_context_menu_offers_export_copies_and_table(card: ChartCard) -> None:
    card.open_menu(card.mapToGlobal(QPoint(10, 10)))
    (menu,) = [child for child in card.findChildren(QMenu) if child.isVisible()]
    assert [action.text() for action in menu.actions()] == ["Export…", "Copy image", "Copy table", "Show table"]
    menu.close()


def test_that_export_is_asked_for_with_the_kind(card: ChartCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.export_requested) as asked:
        card.export_button.click()
    assert asked.args == ["pay"]


def test_that_a_theme_is_followed(card: ChartCard, appearance: Appearance) -> None:
    before = card.grab().toImage()
    appearance.choose("dark")
    card.refresh()
    assert card.grab().toImage() != before


def test_that_one_role_can_be_raised_over_the_others(card: ChartCard) -> None:
    before = card.grab().toImage()
    card.emphasise(0)
    assert card.grab().toImage() != before


def test_that_a_layout_asks_anew_at_every_width_after_the_chart_has_changed(qtbot: QtBot, appearance: Appearance) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    holder, view = ChartHolder(page), ChartViews().make()
    item = _placed(page, holder)
    holder.hold(view)
    view.show_spec(KINDS["pay"].build(some(2)), theme("light"), 1)
    assert item.heightForWidth(700) == view.preferred_height(700)
    view.show_spec(KINDS["pay"].build(some(5)), theme("light"), 1)
    holder.resize(500, view.preferred_height(500))
    holder.forget_heights()
    assert item.heightForWidth(700) == view.preferred_height(700)


def _placed(page: QWidget, holder: ChartHolder) -> QLayoutItem:
    QVBoxLayout(page).addWidget(holder)
    layout = page.layout()
    assert layout is not None
    item = layout.itemAt(0)
    assert item is not None
    return item
