"""A chart on the clipboard: its image and its table together, for whatever the other program can take."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from careergui.charts.spec import ChartSpec, Table
from careergui.export.drawing import PictureOptions
from careergui.export.pictures import picture_image, titled
from careergui.export.tables import of_chart, tab_cell, tab_text


def copy_chart(spec: ChartSpec, options: PictureOptions) -> None:
    """Put the picture and, beside it, the chart's table with title, unit and source on the clipboard."""
    content = QMimeData()
    content.setImageData(picture_image(spec, options))
    content.setText(chart_text(titled(spec, options)))
    QGuiApplication.clipboard().setMimeData(content)


def copy_table(table: Table) -> None:
    """Put a table on the clipboard, tab-separated."""
    QGuiApplication.clipboard().setText(tab_text(of_chart(table)))


def chart_text(spec: ChartSpec) -> str:
    """Title, unit line, table and source as tab-separated text that a spreadsheet takes cell by cell."""
    words, last = (map(tab_cell, lines) for lines in ((spec.title, spec.subtitle), (*spec.notes, spec.source)))
    return "\n".join((*words, "", tab_text(of_chart(spec.table)).rstrip("\n"), "", *last)) + "\n"
