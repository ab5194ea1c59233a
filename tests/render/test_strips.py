"""A strip’s box is seen however narrow it is, and a half to be read with caution is open."""

from typing import Literal

import pytest
from msgspec.structs import replace

from careergui.charts.spec import Strip
from careergui.render.measure import Measure
from careergui.render.pieces import Box, Layout, Line
from tests.render.charted import charted, laid

PLAIN = Strip(row=0, slot=0, p10=100, p25=200, median=300, p75=400, p90=500)


def strip(measure: Measure, cautious: Literal["", "low", "high", "both"] = "", *, faint: bool = False, **percentiles: float) -> Layout:
    return laid(charted(replace(PLAIN, cautious=cautious, **percentiles), maximum=1000, faint=faint), measure)


def boxes(layout: Layout) -> list[Box]:
    return [piece for piece in layout.over if isinstance(piece, Box)]


def lines(layout: Layout, *, ink: int | str) -> list[Line]:
    return [piece for piece in layout.over if isinstance(piece, Line) and piece.ink == ink]


@pytest.mark.parametrize("width", [1, 2, 5, 8, 12, 20, 60, 300])
@pytest.mark.parametrize("middle", [0, 0.25, 0.5, 1])
def test_that_most_of_a_box_is_seen_beside_its_median(width: int, middle: float, measure: Measure) -> None:
    layout = strip(measure, p25=300, median=300 + middle * width, p75=300 + width, p90=900)
    (box,) = boxes(layout)
    level = box.y + box.height / 2
    over = [line for line in layout.over if isinstance(line, Line) and line.x1 == line.x2 and line.y1 < level < line.y2]
    hidden = sum(min(line.x1 + line.width / 2, box.x + box.width) - max(line.x1 - line.width / 2, box.x) for line in over)
    assert box.width - hidden >= 0.2 * box.width
    paper = [line.width for line in over if line.ink == "surface"]
    assert sum(paper) <= box.width / 2
    assert max(paper, default=0) <= 1.5


def test_that_the_median_stands_in_ink_above_and_below_a_narrow_box(measure: Measure) -> None:
    layout = strip(measure, p25=299, median=300, p75=301)
    bars = [line for line in lines(layout, ink="text1") if line.x1 == line.x2]
    assert [bar.x1 for bar in bars] == [layout.frame.x(300)] * 2
    (box,) = boxes(layout)
    assert (bars[0].y2, bars[1].y1) == (box.y, box.y + box.height)


def test_that_the_upper_half_is_open_where_its_figures_ask_for_caution(measure: Measure) -> None:
    layout = strip(measure, "high", p75=900, p90=900)
    x = layout.frame.x
    (box,) = boxes(layout)
    assert (box.x, box.x + box.width) == pytest.approx((x(200), x(300)))
    dashed = [line for line in lines(layout, ink=0) if line.dash]
    assert [(line.x1, line.x2) for line in dashed] == [(x(300), x(900))] * 2
    assert [(line.x1, line.x2) for line in lines(layout, ink=0) if not line.dash] == [(x(100), x(300))]


def test_that_the_lower_half_is_open_and_what_lies_beyond_the_box_dashed(measure: Measure) -> None:
    layout = strip(measure, "low")
    x = layout.frame.x
    assert [(line.x1, line.x2) for line in lines(layout, ink=0) if line.dash] == [(x(100), x(200)), (x(200), x(300)), (x(200), x(300))]
    assert [(line.x1, line.x2) for line in lines(layout, ink=0) if not line.dash] == [(x(300), x(500))]


def test_that_both_halves_may_be_open(measure: Measure) -> None:
    layout = strip(measure, "both", p10=200, p75=900, p90=900)
    assert boxes(layout) == []
    assert len([line for line in lines(layout, ink=0) if line.dash]) == 4


def test_that_without_a_median_there_are_no_halves_to_open(measure: Measure) -> None:
    spec = charted(Strip(row=0, slot=0, cautious="high", p10=100, p25=200, p75=400, p90=400), maximum=1000)
    layout = laid(spec, measure)
    assert len(boxes(layout)) == 1
    assert not any(line.dash for line in lines(layout, ink=0))


def test_that_a_faint_row_has_a_grey_strip(measure: Measure) -> None:
    layout = strip(measure, faint=True)
    assert lines(layout, ink=0) == []
    assert boxes(layout)[0].ink == "control_border"
