"""All of a chart of lines: grid under lines, numbers and stops at their places, and the way each row's line runs."""

from careergui.charts.further_marks import Curve
from careergui.charts.spec import Absent
from careergui.render.curves import labels
from careergui.render.curves.drawing import Drawn, Sides, axis_labels, drawn, of_curve, paths, under
from careergui.render.curves.plot import Plot
from careergui.render.measure import Measure
from careergui.render.pieces import Glyph, Line, Text
from tests.render.curves.made import curve, ground_of, plotted

SIDES = Sides(left=20, right=700, numbers=60, start=70, end=520)


def made(measure: Measure, *curves: Curve) -> tuple[Drawn, Plot]:
    plot = plotted(*curves)
    ground = ground_of(plot, measure)
    return drawn(ground, plot, curves, labels.blocks(ground, curves, 150), SIDES), plot


def test_that_the_grid_lies_at_the_ticks_and_stops_under_the_lines(measure: Measure) -> None:
    one, plot = made(measure, curve(0, 10, 20, 30))
    pieces = [piece for piece in under(one) if isinstance(piece, Line)]
    assert [piece.part for piece in pieces] == ["grid"] * 2 + ["stop"] * 3 + ["line"] * 2
    assert [line.y1 for line in pieces[:2]] == [plot.y(0), plot.y(100)]
    assert [line.x1 for line in pieces[2:5]] == [100, 300, 500]
    assert {(line.x1, line.x2) for line in pieces[:2]} == {(66, 500)}


def test_that_the_line_at_zero_is_stronger(measure: Measure) -> None:
    zero, other, *_ = (piece for piece in under(made(measure, curve(0, 10, 20, 30))[0]) if isinstance(piece, Line))
    assert (zero.ink, other.ink) == ("control_border", "grid")
    assert zero.width > other.width


def test_that_numbers_stand_left_of_their_lines_and_names_under_their_stops(measure: Measure) -> None:
    one, plot = made(measure, curve(0, 10, 20, 30))
    texts = [piece for piece in axis_labels(one) if isinstance(piece, Text)]
    assert [text.text for text in texts] == ["low", "high", "stop 0", "stop 1", "stop 2"]
    assert [text.x + text.width for text in texts[:2]] == [60, 60]
    assert [text.x + text.width / 2 for text in texts[2:]] == [100, 300, 500]
    assert [text.y - 0.36 * text.pixels for text in texts] == [plot.y(0), plot.y(100), 265, 265, 265]


def test_that_a_curve_brings_its_marks_and_both_its_ends_but_no_line(measure: Measure) -> None:
    one, _ = made(measure, curve(0, 10, 20, 30, start="$10", end="$30"), curve(1, 60, 70, 80, start="$60", end="$80"))
    pieces = of_curve(one, 1)
    assert [piece.text for piece in pieces if isinstance(piece, Text)] == ["$60", "Role 1", "$80"]
    assert {piece.slot for piece in pieces if isinstance(piece, Glyph) and piece.part == "value"} == {1}
    assert [piece.part for piece in pieces if isinstance(piece, Line)] == ["leader"]


def test_that_the_path_of_a_row_runs_through_its_values_to_its_name(measure: Measure) -> None:
    one, plot = made(measure, curve(0, 10, None, 30))
    (path,) = paths(one, {})
    assert path == ((100, plot.y(10)), (500, plot.y(30)), (524, one.ends[0]), (700, one.ends[0]))


def test_that_the_path_of_a_row_without_a_line_is_the_height_of_its_reason(measure: Measure) -> None:
    plot = plotted(curve(0, 10, 20, 30), Absent(row=1, text="not given"))
    ground = ground_of(plot, measure)
    curves = (curve(0, 10, 20, 30),)
    one = drawn(ground, plot, curves, labels.blocks(ground, curves, 150), SIDES)
    assert paths(one, {1: 300.0})[1] == ((20, 300), (700, 300))
