"""The options of a facet for Qt: ticks, numbers, words for the ear, and an option that no role has."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.facet_options import OPTION, Option, OptionDelegate, OptionModel

LABELS = ("Low", "High", "Not given")


@pytest.fixture
def model() -> OptionModel:
    made = OptionModel()
    made.set_options(LABELS, (1, 1200, 3), (1,))
    return made


def test_that_options_stand_in_order_with_their_ticks(model: OptionModel) -> None:
    assert [option.words for option in model.options] == list(LABELS)
    assert [model.is_chosen(row) for row in range(3)] == [False, True, False]
    states = [model.index(row).data(Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.Unchecked]


def test_that_an_option_is_read_aloud_with_its_number_and_state(model: OptionModel) -> None:
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == ["Low, 1 role, not chosen", "High, 1,200 roles, chosen"]


@pytest.mark.parametrize(
    ("counts", "chosen", "shown"),
    [((0, 0, 0), (), ["Low", "High"]), ((0, 0, 1), (), list(LABELS)), ((0, 0, 0), (2,), list(LABELS))],
)
def test_that_the_last_option_stands_there_only_when_it_matters(
    model: OptionModel, counts: tuple[int, ...], chosen: tuple[int, ...], shown: list[str]
) -> None:
    model.set_options(LABELS, counts, chosen)
    assert [option.words for option in model.options] == shown


def test_that_other_counts_of_the_same_options_keep_the_rows(model: OptionModel) -> None:
    resets: list[bool] = []
    changed: list[tuple[int, int]] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.set_options(LABELS, (5, 6, 7), (0,))
    assert (resets, changed) == ([], [(0, 2)])
    model.set_options(LABELS[:2], (5, 6), ())
    assert resets == [True]


def test_that_the_first_chosen_row_is_found_or_the_first(model: OptionModel) -> None:
    assert model.first_chosen == 1
    model.set_options(LABELS, (1, 1, 1), ())
    assert model.first_chosen == 0


def test_that_a_row_knows_its_place_and_nothing_lies_beyond(model: OptionModel) -> None:
    assert [model.place(row) for row in range(3)] == [0, 1, 2]
    assert model.index(0).data(OPTION) == Option(0, "Low", 1, chosen=False)
    assert model.data(QModelIndex()) is None
    assert model.rowCount(model.index(0)) == 0
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None


def _painted(qtbot: QtBot, appearance: Appearance, count: int, *, chosen: bool, current: bool = False) -> QImage:
    view = QListView()
    qtbot.addWidget(view)
    model = OptionModel(view)
    model.set_options(("Low", "x"), (count, 0), (0,) if chosen else ())
    view.setModel(model)
    view.setItemDelegate(OptionDelegate(appearance, view))
    view.setCurrentIndex(model.index(0) if current else QModelIndex())
    view.resize(240, 60)
    return view.grab().toImage()


def test_that_tick_number_and_current_row_can_be_seen(qtbot: QtBot, appearance: Appearance) -> None:
    plain = _painted(qtbot, appearance, 5, chosen=False)
    assert _painted(qtbot, appearance, 5, chosen=False) == plain
    others = [
        _painted(qtbot, appearance, *how, chosen=chosen, current=here)
        for *how, chosen, here in ((5, True, False), (7, False, False), (5, False, True))
    ]
    assert [other == plain for other in others] == [False, False, False]


def test_that_an_option_nobody_has_is_quieter(qtbot: QtBot, appearance: Appearance) -> None:
    theme = appearance.theme

    def darkest(count: int) -> int:
        image = _painted(qtbot, appearance, count, chosen=False)
        words = range(32, 60)
        return min(image.pixelColor(x, y).lightness() for x in words for y in range(4, 26))

    assert theme.text1 != theme.text2
    assert darkest(5) < darkest(0)
