"""The clipboard gets picture and table together, the table with what one must know about it."""

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from careergui.charts.registry import KINDS
from careergui.charts.spec import Table
from careergui.export.clipboard import chart_text, copy_chart, copy_table
from careergui.export.drawing import PictureOptions
from tests.builders import some

SPEC = KINDS["pay"].build(some(2))


def test_that_picture_and_table_are_copied_together(qapp: QApplication) -> None:
    copy_chart(SPEC, PictureOptions(width=640, height=480, theme="dark"))
    content = QGuiApplication.clipboard().mimeData()
    image = QImage(content.imageData())
    assert (image.width(), image.height()) == (640, 480)
    assert content.text() == chart_text(SPEC)


def test_that_copied_text_has_title_unit_cells_notes_and_source() -> None:
    lines = chart_text(SPEC).splitlines()
    assert lines[:2] == [SPEC.title, SPEC.subtitle]
    assert lines[-2:] == [*SPEC.notes, SPEC.source]
    assert "Case Manager\t$42,084\t$28,000\t$62,000\treported" in lines
    assert lines[3].split("\t") == list(SPEC.table.columns)


def test_that_a_table_alone_is_copied_tab_separated(qapp: QApplication) -> None:
    copy_table(Table(columns=("Role", "Pay"), rows=(("Nurse\tone", "−$5"), ("=1+1", "$6"))))
    assert QGuiApplication.clipboard().text() == "Role\tPay\nNurse one\t−$5\n'=1+1\t$6\n"


def test_that_the_words_around_a_copied_table_are_no_formulas() -> None:
    spec = replace(SPEC, title="=1+1", notes=("@sum", "a\tb"))
    lines = chart_text(spec).splitlines()
    assert lines[0] == "'=1+1"
    assert lines[-3:-1] == ["'@sum", "a b"]
