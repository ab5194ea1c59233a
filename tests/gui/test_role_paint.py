"""A row of the list: words never stand over the pay that is drawn."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from careergui.gui.appearance import Appearance
from careergui.gui.list_figures import Figure
from careergui.gui.list_look import ListLook
from careergui.gui.role_paint import RowLook, paint_row
from careergui.gui.role_rows import Pay
from careergui.gui.row_style import RowStyle


def _painted(appearance: Appearance, words: str, pay: Pay) -> QImage:
    made = QImage(300, 46, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    figures = (Figure(text=words, spoken=words, missing="why"), Figure(text="+1%", spoken=""))
    painter = QPainter(made)
    paint_row(painter, QRect(0, 0, 300, 46), RowLook(title="A", columns=ListLook()), pay, figures, RowStyle(appearance))
    painter.end()
    return made


@pytest.mark.parametrize(("words", "drawn"), [("Withheld", True), ("Words that need far more room", False)])
def test_that_pay_is_drawn_only_where_no_words_stand(appearance: Appearance, words: str, *, drawn: bool) -> None:
    pay = Pay(middle=0.5, low=0.2, high=0.9, defined=True)
    assert (_painted(appearance, words, pay) != _painted(appearance, words, Pay())) == drawn


def test_that_pay_that_ends_before_the_words_is_drawn(appearance: Appearance) -> None:
    pay = Pay(middle=0.1, low=0.05, high=0.2, defined=True)
    assert _painted(appearance, "Does not apply", pay) != _painted(appearance, "Does not apply", Pay())
