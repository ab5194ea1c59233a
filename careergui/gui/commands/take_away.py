"""Taking charts and tables away, as files or by the clipboard; leaves drawing and writing to export."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from careergui.errors import CareerguiError
from careergui.gui.desk import Desk

if TYPE_CHECKING:
    from careergui.gui.chart_card import ChartCard
    from careergui.gui.pages.explore_card import ExploreCard


def export_chart(desk: Desk) -> None:
    """Open the export dialog for the chart in use."""
    card = _card(desk)
    if card is None:
        desk.session.said.emit("There is no chart on this page to export")
    else:
        export_kind(desk, card.kind)


def export_kind(desk: Desk, kind: str) -> None:
    """Open the export dialog for a kind of chart, or for "all"; what is chosen there is remembered."""
    from careergui.gui.export_dialog import ExportDialog  # start time: loads the renderer and every format

    try:
        subject = desk.pages.page.subject() if desk.pages.page is not None else None
        dialog = ExportDialog(desk.session, desk.appearance, kind, desk.window, desk.export_choices, subject)
    except CareerguiError as error:
        desk.session.said.emit(str(error))
        return
    try:
        dialog.name_data(desk.data)
        dialog.exec()
        desk.export_choices = dialog.choices
    finally:
        dialog.deleteLater()


def export_all(desk: Desk) -> None:
    """Write every chart of the page in front."""
    if desk.pages.page is not None:
        desk.pages.page.export_all()


def copy_chart(desk: Desk) -> None:
    """Put the chart in use on the clipboard, picture and table together."""
    card = _card(desk)
    if card is None:
        desk.session.said.emit("There is no chart on this page to copy")
    else:
        card.copy()


def copy_table(desk: Desk) -> None:
    """Put the table in use on the clipboard: the one with the keyboard, else the first on the page."""
    from careergui.gui.cell_table import CellTable  # start time: pages bring it with them

    page, focus = desk.pages.page, QApplication.focusWidget()
    tables = [table for table in page.findChildren(CellTable) if table.isVisible()] if page is not None else []
    chosen = focus if isinstance(focus, CellTable) else next(iter(tables), None)
    card = _card(desk)
    if chosen is None and card is not None:
        card.copy_table()
    elif chosen is None:
        desk.session.said.emit("There is no table on this page to copy")
    else:
        chosen.copy()
        desk.session.said.emit(f"Copied: {chosen.accessibleName() or 'table'}")


def _card(desk: Desk) -> "ChartCard | ExploreCard | None":
    """The chart card the keyboard is in, else the first one in sight."""
    focus, page = QApplication.focusWidget(), desk.pages.page
    cards = [card for card in page.charts if card.isVisible()] if page is not None else []
    held = (card for card in cards if focus is not None and (card is focus or card.isAncestorOf(focus)))
    in_sight = (card for card in cards if not card.visibleRegion().isEmpty())
    return next(held, None) or next(in_sight, None) or next(iter(cards), None)
