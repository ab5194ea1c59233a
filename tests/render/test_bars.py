"""Labels beyond bars take several lines where the plot is narrow, and their row grows for them."""

import pytest

from careergui.charts.spec import Bar
from careergui.render.measure import Measure
from careergui.render.pieces import Text
from tests.render.charted import charted, laid
from tests.render.overlaps import faults

WORDS = "+$10,240, averages within sampling error"


def lines(width: int, end: float, measure: Measure) -> list[Text]:
    spec = charted(Bar(row=0, start=0, end=end, ink=0, label=WORDS))
    layout = laid(spec, measure, width)
    assert faults(spec, layout) == []
    return [piece for piece in layout.over if isinstance(piece, Text) and piece.text in WORDS and piece.text != "low"]


def test_that_a_label_with_room_is_one_line(measure: Measure) -> None:
    assert [piece.text for piece in lines(900, 1, measure)] == [WORDS]


@pytest.mark.parametrize("width", [320, 360, 420])
def test_that_a_label_without_room_is_wrapped_and_loses_nothing(width: int, measure: Measure) -> None:
    found = lines(width, 6.9, measure)
    assert len(found) > 1
    assert " ".join(piece.text for piece in found) == WORDS
    assert len({piece.x for piece in found}) == 1
