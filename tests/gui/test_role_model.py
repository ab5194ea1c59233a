"""The role list for Qt: a sound model whose rows say everything aloud."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.gui.list_look import NONE, ListLook
from careergui.gui.role_model import CONTENT, RoleModel
from careergui.gui.role_rows import Heading, RoleRow
from careergui.gui.session import Session
from tests.builders import BUNDLED
from tests.gui.kit import session_of

EIGHT = ("29-1141", "29-1171", "29-2061", "31-1131", "31-9092", "29-1071", "29-1051", "29-1123")


@pytest.fixture
def model(qtbot: QtBot, session: Session) -> RoleModel:
    made = RoleModel(session)
    made.set_rows([Heading("Job titles", "average pay"), *map(RoleRow, BUNDLED)])
    return made


def test_that_qt_finds_no_fault_with_the_model(model: RoleModel, session: Session) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    session.add("case-manager")
    model.set_rows([])
    model.set_rows([RoleRow("case-worker")])
    assert tester.model() is model


def test_that_a_row_that_is_about_to_go_can_still_be_asked_about(model: RoleModel) -> None:
    last = model.index(model.rowCount() - 1)
    said: list[object] = []
    model.modelAboutToBeReset.connect(lambda: said.extend([model.flags(last), model.data(last), model.role_at(last)]))
    model.set_rows([])
    assert said[:2] == [Qt.ItemFlag.NoItemFlags, None]


def test_that_headings_cannot_be_chosen(model: RoleModel) -> None:
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_that_a_row_says_title_pay_and_membership_aloud(model: RoleModel, session: Session) -> None:
    session.add("case-manager")
    said = model.index_of("case-manager").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Case Manager, average pay 42,084 dollars a year, change in jobs 11 percent, in the comparison as circle, baseline"


def test_that_a_change_of_the_comparison_announces_only_the_rows_it_concerns(qtbot: QtBot, model: RoleModel, session: Session) -> None:
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    session.add("case-worker")
    assert changed == [model.index_of("case-worker").row()]
    session.look(selected="case-worker")
    assert len(changed) == 1


def test_that_every_row_is_painted_anew_when_the_comparison_gets_full_or_has_room_again(qtbot: QtBot, official_catalog: Catalog) -> None:
    session = session_of(official_catalog, *EIGHT)
    model = RoleModel(session)
    model.set_rows([RoleRow("15-1252"), RoleRow(EIGHT[-1])])
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    session.toggle(EIGHT[-1])
    session.toggle(EIGHT[-1])
    assert changed == [0, 1, 0, 1]


def test_that_the_tooltip_says_why_a_figure_is_missing(model: RoleModel, session: Session) -> None:
    said = model.index_of("case-worker").data(Qt.ItemDataRole.ToolTipRole)
    reason = session.catalog.estimate(session.catalog.roles["case-worker"], "outlook.change_percent").note
    assert "change in jobs not given" in said
    assert reason
    assert said.endswith(reason)


def test_that_the_same_rows_again_leave_the_list_as_it_is(qtbot: QtBot, model: RoleModel) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        assert not model.set_rows([Heading("Elsewhere", "other words"), *map(RoleRow, BUNDLED)])
    assert model.index(0).data() == "Elsewhere"
    assert model.set_rows([RoleRow("case-worker")])
    assert model.count == 1


def test_that_other_figures_are_prepared_when_another_look_is_chosen(model: RoleModel) -> None:
    assert [figure.text for figure in model.index_of("case-manager").data(CONTENT).figures] == ["$42,084", "+11%"]
    model.set_look(ListLook(first="pay.hourly.mean", second=NONE))
    assert [figure.text for figure in model.index_of("case-manager").data(CONTENT).figures] == ["$20.23"]


def test_that_a_place_that_is_not_there_has_no_data(model: RoleModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.data(model.index(99)) is None
    assert model.role_at(QModelIndex()) == ""
    assert not model.index_of("nobody").isValid()


def test_that_a_row_is_prepared_once(model: RoleModel) -> None:
    assert model.index(1).data(CONTENT) is model.index(1).data(CONTENT)
