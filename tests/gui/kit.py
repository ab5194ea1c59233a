"""What tests of the window share: sessions in a given state, pages shown and finished, and all words on them."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Page, ViewState, choose
from careergui.gui.cell_table import CellTable
from careergui.gui.chart_card import ChartCard, ChartHolder
from careergui.gui.compare_invitation import CompareInvitation
from careergui.gui.late_card import LateCard
from careergui.gui.pages.scroll_page import ScrollPage
from careergui.gui.paragraphs import Paragraphs
from careergui.gui.session import Session

AnyPage = TypeVar("AnyPage", bound=ScrollPage)
AnyCard = TypeVar("AnyCard", bound=LateCard | CompareInvitation)


def session_of(catalog: Catalog, *roles: str, page: Page = "compare", selected: str = "case-manager") -> Session:
    """A session that compares these roles, the first as baseline."""
    state = choose(ViewState(), roles)
    return Session(catalog, ViewState(chosen=state.chosen, baseline=state.baseline, page=page, selected=selected))


def shown(qtbot: QtBot, page: AnyPage, width: int = 1136, height: int = 780) -> AnyPage:
    """The page on screen, with its charts drawn and all its cards filled, also those below the fold."""
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitSignal(page.charts_painted):
        page.show()
    filled(qtbot, page)
    return page


def filled(qtbot: QtBot, page: ScrollPage) -> None:
    """Wait until no card waits to be filled."""
    qtbot.waitUntil(lambda: all(not card.stale or card.isHidden() for card in page.cards_waiting()))


def laid_out(qtbot: QtBot, card: AnyCard, width: int, height: int) -> AnyCard:
    """A card on screen by itself, filled."""
    qtbot.addWidget(card)
    card.resize(width, height)
    card.show()
    card.refresh()
    return card


def words_on(widget: QWidget) -> str:
    """Everything that can be read on a widget: labels, tables, and the words of its charts."""
    said = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    said += [text for place in widget.findChildren(Paragraphs) if place.isVisibleTo(widget) for text in place.texts]
    for table in widget.findChildren(CellTable):
        if table.isVisibleTo(widget):
            said += table_words(table)
    for card in widget.findChildren(ChartCard):
        if card.spec is not None and card.isVisibleTo(widget):
            said += [f"{row.label} {row.detail} {row.trailing}" for row in card.spec.rows]
            said += [getattr(mark, "label", "") for mark in card.spec.marks]
    return "\n".join(said)


def table_words(table: CellTable) -> list[str]:
    """The heads and cells of a table, as its model shows them."""
    model = table.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    heads = [model.headerData(row, Qt.Orientation.Vertical) for row in rows]
    heads += [model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
    return [str(text) for text in [*heads, *(model.index(row, column).data() for row in rows for column in columns)]]


def cut_words(widget: QWidget) -> list[str]:
    """The words of labels, tables and charts that have less height than they need at their width."""
    labels = [label for label in widget.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    short = [label.text() for label in labels if label.height() < label.heightForWidth(label.width())]
    measured: list[QWidget] = [*widget.findChildren(CellTable), *widget.findChildren(ChartHolder)]
    return short + [str(place) for place in measured if place.isVisible() and place.height() < place.heightForWidth(place.width())]
