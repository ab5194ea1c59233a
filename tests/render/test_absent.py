"""A reason in place of a mark: one line where there is room, several where the plot is narrow, in type as large as elsewhere."""

import pytest

from careergui.charts.spec import Absent
from careergui.render.layout import Canvas
from careergui.render.measure import Measure
from careergui.render.picture import fit_width
from careergui.render.pieces import Text
from careergui.render.theme import theme
from tests.render.charted import charted
from tests.render.overlaps import faults

WHY = "Withheld by the survey for San Jose-Sunnyvale-Santa Clara, CA"


@pytest.mark.parametrize(("width", "several"), [(900, False), (300, True)])
def test_that_a_reason_is_wrapped_where_it_must_be_and_no_letter_becomes_smaller(width: int, several: bool, measure: Measure) -> None:  # noqa: FBT001 - a case
    spec = charted(Absent(row=0, text=WHY))
    layout = fit_width(spec, theme("light"), Canvas(width=width), measure).layout
    lines = [piece for piece in layout.over if isinstance(piece, Text) and piece.text in WHY]
    assert (len(lines) > 1) == several
    assert " ".join(line.text for line in lines).replace("- ", "-") == WHY
    assert {line.pixels for line in lines} == {12}
    assert faults(spec, layout) == []
