"""The value axis: a grid line at each tick, rules between named rows, and labels thinned out until none touches another."""

from itertools import pairwise

import pytest
from msgspec.structs import replace

from careergui.charts.spec import Axis, ChartSpec, Column, Row, Tick
from careergui.render.axis import axis_labels, grid, rules
from careergui.render.measure import Measure
from careergui.render.pieces import Line, Piece, Text
from careergui.render.rows import row_bands
from tests.render.charted import FRAME, charted, grounded


def ticked(*values: float, zero: bool = False, label: str = "{}") -> ChartSpec:
    ticks = tuple(Tick(value, label.format(value)) for value in values)
    return replace(charted(), axis=Axis(minimum=0, maximum=7, ticks=ticks, zero=zero))


def lines(pieces: list[Piece]) -> list[Line]:
    return [piece for piece in pieces if isinstance(piece, Line)]


def labels(measure: Measure, spec: ChartSpec) -> list[Text]:
    return [piece for piece in axis_labels(grounded(spec, measure), FRAME) if isinstance(piece, Text)]


def test_that_a_grid_line_stands_at_each_tick_over_the_whole_plot(measure: Measure) -> None:
    ground = grounded(ticked(0, 3, 7), measure)
    found = lines(grid(ground, FRAME, row_bands(ground, FRAME, 200), [50]))
    assert [(line.x1, line.x2, line.y1, line.y2) for line in found] == [(x, x, 50, 250) for x in (100, 400, 800)]


@pytest.mark.parametrize(("zero", "inks"), [(True, ["control_border", "grid"]), (False, ["grid", "grid"])])
def test_that_zero_is_stronger_only_where_the_axis_says_so(zero: bool, inks: list[str], measure: Measure) -> None:  # noqa: FBT001 - a row of a table
    ground = grounded(ticked(0, 3, zero=zero), measure)
    found = lines(grid(ground, FRAME, row_bands(ground, FRAME, 200), [50]))
    assert [line.ink for line in found] == inks
    assert (found[0].width > found[1].width) is zero


def test_that_the_grid_leaves_out_names_that_stand_above_their_rows(measure: Measure) -> None:
    spec = replace(ticked(3), rows=(Row(label="One"), Row(label="Two", heading="Group")))
    ground = grounded(spec, measure, stacked=True)
    bands = row_bands(ground, FRAME, 200)
    one, two = lines(grid(ground, FRAME, bands, [50, 120]))
    assert (one.y1, one.y2) == (50 + bands[0].name, 50 + bands[0].full)
    assert (two.y1, two.y2) == (120 + 27 + bands[1].name, 120 + bands[1].full)


def test_that_rules_part_rows_but_not_one_without_a_name_from_the_one_above(measure: Measure) -> None:
    rows = (Row(label="One"), Row(label=""), Row(label="Two"), Row(label="", heading="Group"))
    found = lines(rules(grounded(replace(charted(), rows=rows), measure), [50, 80, 110, 140, 170], 10, 790))
    assert [(line.y1, line.y2) for line in found] == [(110, 110), (140, 140)]
    assert {(line.x1, line.x2, line.ink) for line in found} == {(10, 790, "hairline")}


def test_that_under_the_heads_of_columns_the_first_row_has_a_rule_too(measure: Measure) -> None:
    spec = replace(charted(rows=2), axis=Axis(minimum=0, maximum=1, columns=(Column(0.5, "One"),)), dense=True)
    found = lines(rules(grounded(spec, measure), [50, 80, 110], 10, 790))
    assert [line.y1 for line in found] == [50, 80]
    assert {line.ink for line in found} == {"grid"}


def test_that_labels_stand_in_the_middle_under_their_ticks(measure: Measure) -> None:
    found = labels(measure, ticked(0, 3, 7))
    assert [text.x + text.width / 2 for text in found] == pytest.approx([100, 400, 800])
    assert {round(text.y - 0.36 * text.pixels, 6) for text in found} == {264}


def test_that_labels_that_would_touch_are_thinned_evenly_and_zero_stays(measure: Measure) -> None:
    wide = labels(measure, ticked(*range(8), label="{} hundred thousand"))
    assert [text.text for text in wide] == [f"{value} hundred thousand" for value in (0, 2, 4, 6)]
    shifted = labels(measure, ticked(-1, 0, 1, 2, label="{} hundred thousand"))
    assert [text.text for text in shifted] == ["0 hundred thousand", "2 hundred thousand"]


def test_that_no_two_labels_touch_however_long(measure: Measure) -> None:
    found = labels(measure, ticked(*range(8), label="{} hundred thousand dollars of annual pay"))
    ends = [(text.x, text.x + text.width) for text in found]
    assert [pair for pair in pairwise(ends) if pair[0][1] + 6 > pair[1][0]] == []
    assert found
