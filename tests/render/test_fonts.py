"""The program’s own typeface: loaded once, the same on every machine, every sign it needs in it."""

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF, QRawFont

from careergui.render.fonts import FAMILY, font, load
from careergui.render.measure import Measure


def test_that_the_typeface_is_the_one_asked_for(measure: Measure) -> None:
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(font(13, 600)).family().startswith(FAMILY)
    assert load()


@pytest.mark.parametrize("sign", "−–—’“”≥·×é$%€")
def test_that_the_typeface_has_every_sign_the_program_writes(sign: str, measure: Measure) -> None:
    assert QRawFont.fromFont(font(13)).supportsCharacter(ord(sign))


def test_that_figures_for_columns_have_one_width(measure: Measure) -> None:
    tabular, plain = (QFontMetricsF(font(13, tabular=wide)) for wide in (True, False))
    assert tabular.horizontalAdvance("1111") == tabular.horizontalAdvance("0000")
    assert plain.horizontalAdvance("1111") < plain.horizontalAdvance("0000")
