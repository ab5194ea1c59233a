"""All points of the scatter as a table: what stands in it, and what the keys do there."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from careergui.charts.options import ChartOptions
from careergui.charts.scatter import build
from careergui.charts.scatter_spec import ScatterSpec
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import ViewState, choose
from careergui.gui.appearance import Appearance
from careergui.gui.pages.explore_table import PointModel, PointTable
from careergui.gui.program import dress

NURSES = "29-1141"


FAMILIES = (2, 13)


def _spec(catalog: Catalog, *families: int) -> ScatterSpec:
    return build(catalog, choose(ViewState(), (NURSES,)).chosen, ChartOptions(filters={"family": families}))


@pytest.fixture(scope="module")
def spec(official_catalog: Catalog) -> ScatterSpec:
    return _spec(official_catalog, *FAMILIES)


@pytest.fixture(scope="module")
def fewer(official_catalog: Catalog) -> ScatterSpec:
    return _spec(official_catalog, FAMILIES[0])


@pytest.fixture
def table(qtbot: QtBot, appearance: Appearance, spec: ScatterSpec) -> PointTable:
    made = PointTable(appearance)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show_spec(spec)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _go(table: PointTable, row: int, column: int = 0) -> None:
    table.setCurrentIndex(table.model().index(row, column))


def test_that_every_point_is_a_row_highest_first(table: PointTable, spec: ScatterSpec) -> None:
    model = table.model()
    assert model.rowCount() == len(spec.points)
    assert [model.index(row, 0).data() for row in range(3)] == [point.name for point in spec.ranked[:3]]
    nurses = next(row for row, point in enumerate(spec.ranked) if point.role == NURSES)
    assert [model.index(nurses, column).data() for column in range(6)] == [
        "Registered Nurses",
        NURSES,
        "$97,550",
        "+4.9%",
        "3,379,720",
        "yes",
    ]


def test_that_the_columns_are_headed(table: PointTable) -> None:
    model = table.model()
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Occupation", "Code", "Median pay, a year", "Change in jobs", "Jobs", "Compared"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_that_figures_lean_right_under_their_heads_and_words_left(table: PointTable) -> None:
    model, align = table.model(), Qt.ItemDataRole.TextAlignmentRole
    right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    assert [model.index(0, column).data(align) == right for column in range(5)] == [False, False, True, True, True]
    heads = [model.headerData(column, Qt.Orientation.Horizontal, align) == right for column in range(5)]
    assert heads == [False, False, True, True, True]


def test_that_rows_have_no_rows_of_their_own(qtbot: QtBot, table: PointTable) -> None:
    model = table.model()
    assert isinstance(model, PointModel)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_that_the_keyboard_begins_in_the_first_row(table: PointTable, spec: ScatterSpec) -> None:
    table.clearFocus()
    table.setCurrentIndex(QModelIndex())
    assert table.current_role == ""
    table.setFocus()
    assert table.current_role == spec.ranked[0].role


def test_that_coming_back_stays_where_it_was(table: PointTable, spec: ScatterSpec) -> None:
    table.setFocus()
    _go(table, 5)
    table.clearFocus()
    table.setFocus()
    assert table.current_role == spec.ranked[5].role


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_that_enter_opens_the_current_role(qtbot: QtBot, table: PointTable, spec: ScatterSpec, key: Qt.Key) -> None:
    table.setCurrentIndex(QModelIndex())
    with qtbot.assertNotEmitted(table.opened):
        qtbot.keyClick(table, key)
    _go(table, 4)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, key)
    assert told.args == [spec.ranked[4].role]


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Space])
def test_that_a_and_space_toggle_the_current_role_without_a_modifier(
    qtbot: QtBot, table: PointTable, spec: ScatterSpec, key: Qt.Key
) -> None:
    _go(table, 2)
    with qtbot.waitSignal(table.toggled) as told:
        qtbot.keyClick(table, key)
    assert told.args == [spec.ranked[2].role]
    with qtbot.assertNotEmitted(table.toggled):
        qtbot.keyClick(table, key, Qt.KeyboardModifier.ControlModifier)


def test_that_a_double_click_opens(qtbot: QtBot, table: PointTable, spec: ScatterSpec) -> None:
    place = table.visualRect(table.model().index(3, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.opened) as told:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [spec.ranked[3].role]


def test_that_copying_takes_the_whole_table(qtbot: QtBot, table: PointTable, spec: ScatterSpec) -> None:
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].split("\t")[:2] == ["Occupation", "Code"]
    assert "Registered Nurses\t29-1141\t$97,550" in text
    assert text.count("\n") == len(spec.points) + 1


def test_that_other_rows_keep_the_current_role_while_it_is_among_them(table: PointTable, spec: ScatterSpec, fewer: ScatterSpec) -> None:
    kept = fewer.ranked[1].role
    _go(table, [point.role for point in spec.ranked].index(kept))
    table.show_spec(fewer)
    assert table.model().rowCount() == len(fewer.points) < len(spec.points)
    assert table.current_role == kept


def test_that_a_role_that_went_is_not_replaced_by_another(table: PointTable, spec: ScatterSpec, fewer: ScatterSpec) -> None:
    shown = {point.role for point in fewer.points}
    _go(table, next(row for row, point in enumerate(spec.ranked) if point.role not in shown))
    table.show_spec(fewer)
    assert table.current_role == ""


def test_that_it_is_named_after_the_chart(table: PointTable, spec: ScatterSpec) -> None:
    assert table.accessibleName() == f"Table: {spec.title}"


@pytest.mark.parametrize("zoom", [100, 200])
def test_that_every_figure_and_head_has_its_room_and_the_names_the_rest(table: PointTable, appearance: Appearance, zoom: int) -> None:
    appearance.set_zoom(zoom)
    dress(QApplication.instance(), appearance)  # type: ignore[arg-type]  # there is one
    table.resize(900 * zoom // 100, 400)
    head, model = table.horizontalHeader(), table.model()
    columns = range(1, model.columnCount())
    narrow = [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in columns
        if table.fontMetrics().horizontalAdvance(model.index(row, column).data()) + 8 > table.columnWidth(column)
    ]
    assert narrow == []
    assert [column for column in columns if head.sectionSizeHint(column) > table.columnWidth(column)] == []
    assert sum(table.columnWidth(column) for column in range(model.columnCount())) == table.viewport().width()


def test_that_few_cells_are_asked_when_the_chart_changes(table: PointTable, fewer: ScatterSpec, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    before = PointModel.data

    def counted(self: PointModel, index: QModelIndex, role: int = 0) -> object:
        asked.append(role)
        return before(self, index, role)

    monkeypatch.setattr(PointModel, "data", counted)
    table.show_spec(fewer)
    assert len(asked) < len(fewer.points)


def test_that_rows_grow_with_the_text(table: PointTable, appearance: Appearance) -> None:
    small = table.rowHeight(0)
    appearance.set_zoom(200)
    assert table.verticalHeader().defaultSectionSize() == 2 * small
