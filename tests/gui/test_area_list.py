"""Areas as rows of a list: headings, what words narrow them to, what is read aloud, and the tick of the one in force."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.area_list import ROW, AreaDelegate, AreaModel, AreaRow, rows_of
from tests.places import areas


def _names(rows: list[AreaRow]) -> list[str]:
    return [row.words for row in rows]


@pytest.fixture
def model() -> AreaModel:
    made = AreaModel()
    made.set_rows(rows_of(areas(), "", ("TX",), "OH"))
    return made


def _at(model: AreaModel, words: str, *, last: bool = False) -> QModelIndex:
    found = [row for row, entry in enumerate(model.rows) if entry.words == words]
    return model.index(found[-1 if last else 0])


def test_that_without_words_every_area_stands_under_its_heading() -> None:
    rows = rows_of(areas(), "  ", (), "US")
    headings = [row.words for row in rows if row.area is None]
    assert headings == ["Nation, states and territories", "Metropolitan areas", "Nonmetropolitan areas"]
    assert len(rows) == len(areas()) + 3
    assert _names(rows)[1] == "United States"


def test_that_areas_chosen_lately_come_first_and_unknown_ones_are_left_out() -> None:
    rows = rows_of(areas(), "", ("TX", "nowhere", "OH"), "US")
    assert _names(rows)[:4] == ["Chosen lately", "State of TX", "State of OH", "Nation, states and territories"]


def test_that_words_narrow_to_areas_alone() -> None:
    rows = rows_of(areas(), "lone city", ("TX",), "US")
    assert _names(rows)[0] == "Lone City, TX"
    assert [row for row in rows if row.area is None] == []
    assert rows_of(areas(), "zzzz", ("TX",), "US") == []


def test_that_the_area_in_force_is_marked_wherever_it_stands() -> None:
    rows = rows_of(areas(), "", ("OH",), "OH")
    assert [row.words for row in rows if row.chosen] == ["State of OH", "State of OH"]


def test_that_a_heading_is_no_area_and_cannot_be_chosen(model: AreaModel) -> None:
    heading, area = _at(model, "Metropolitan areas"), _at(model, "State of OH")
    assert model.area_at(heading) is None
    assert model.area_at(QModelIndex()) is None
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    found = model.area_at(area)
    assert found is not None
    assert found.id == "OH"
    assert model.flags(area) & Qt.ItemFlag.ItemIsSelectable


def test_that_the_first_row_is_the_area_in_force_or_the_first_area(model: AreaModel) -> None:
    assert model.first(chosen=True) == _at(model, "State of OH")
    assert model.first(chosen=False) == model.index(1)
    model.set_rows([AreaRow("Only a heading")])
    assert not model.first(chosen=True).isValid()


def test_that_an_area_is_read_aloud_with_its_kind_and_whether_it_is_chosen(model: AreaModel) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert str(_at(model, "State of OH").data(spoken)).endswith(", chosen")
    assert not str(_at(model, "State of TX").data(spoken)).endswith(", chosen")
    assert str(_at(model, "State of TX").data(Qt.ItemDataRole.ToolTipRole)).startswith("<p>")
    assert _at(model, "Metropolitan areas").data(spoken) is None
    assert _at(model, "State of TX").data(Qt.ItemDataRole.DecorationRole) is None


def test_that_rows_have_no_rows_below_them(model: AreaModel) -> None:
    assert model.rowCount(model.index(1)) == 0
    assert model.data(QModelIndex()) is None
    assert model.index(1).data(ROW) == model.rows[1]


def _painted(qtbot: QtBot, appearance: Appearance, rows: list[AreaRow], current: int = -1) -> QImage:
    view = QListView()
    qtbot.addWidget(view)
    model = AreaModel(view)
    model.set_rows(rows)
    view.setModel(model)
    view.setItemDelegate(AreaDelegate(appearance, view))
    view.setCurrentIndex(model.index(current))
    view.resize(320, 80)
    return view.grab().toImage()


def test_that_the_tick_and_the_current_row_can_be_seen(qtbot: QtBot, appearance: Appearance) -> None:
    ohio = areas()["OH"]
    plain = _painted(qtbot, appearance, [AreaRow("Ohio", ohio)])
    assert _painted(qtbot, appearance, [AreaRow("Ohio", ohio)]) == plain
    assert _painted(qtbot, appearance, [AreaRow("Ohio", ohio, chosen=True)]) != plain
    assert _painted(qtbot, appearance, [AreaRow("Ohio", ohio)], current=0) != plain
    assert _painted(qtbot, appearance, [AreaRow("Ohio")]) != plain


def test_that_rows_grow_with_the_text(qtbot: QtBot, appearance: Appearance) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(AreaModel(view))
    delegate = AreaDelegate(appearance, view)
    small = delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
    appearance.set_zoom(200)
    assert delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() == 2 * small
