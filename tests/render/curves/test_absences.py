"""Roles without a line: mark, name and reason under the plot, one under the other."""

import pytest

from careergui.charts.spec import Absent
from careergui.render.curves.absences import absences
from careergui.render.measure import Measure
from careergui.render.pieces import Glyph, Text
from tests.render.curves.made import curve, ground_of, plotted

WHY = "withheld, as too few answered to say it without telling of one of them"


def test_that_a_chart_in_which_every_role_has_a_line_needs_no_room(measure: Measure) -> None:
    assert absences(ground_of(plotted(curve(0, 1, 2)), measure), 0, 500) == ([], 0)


def test_that_a_role_without_a_line_is_named_with_its_reason_behind_its_mark(measure: Measure) -> None:
    (one,), height = absences(ground_of(plotted(curve(0, 1, 2), Absent(row=1, text="not given")), measure), 30, 500)
    mark, words = one.pieces
    assert (one.mark, one.row, one.middle, height) == (1, 1, 10.5, 27)
    assert isinstance(mark, Glyph)
    assert isinstance(words, Text)
    assert (mark.shape, mark.slot, mark.y) == ("mark 1", 1, 10.5)
    assert words.text == "Role 1: not given"
    assert mark.x + mark.size / 2 < words.x == 49


def test_that_the_next_stands_below_the_lines_of_a_long_reason(measure: Measure) -> None:
    ground = ground_of(plotted(Absent(row=0, text=WHY), Absent(row=1, text="not given")), measure)
    (first, second), height = absences(ground, 0, 200)
    lines = [piece for piece in first.pieces if isinstance(piece, Text)]
    assert len(lines) > 2
    assert max(line.x + line.width for line in lines) <= 200.01
    assert " ".join(line.text for line in lines) == f"Role 0: {WHY}"
    assert second.middle - first.middle == pytest.approx(21 + (len(lines) - 1) * ground.sizes.line(12))
    assert height == pytest.approx(second.middle + 10.5 + 6)
