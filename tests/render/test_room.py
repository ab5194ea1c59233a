"""Room around the plot: for labels along the axis, heads above it and the right-hand column, and none for what is not there."""

import pytest
from msgspec.structs import replace

from careergui.charts.spec import Axis, ChartSpec, Column, Point, Reference, Row, Span
from careergui.render.measure import Measure
from careergui.render.place import TABLE
from careergui.render.room import band_above, heads, reaches, trailing_width
from careergui.render.scale import fit
from tests.render.charted import charted, grounded


def trailed(title: str, *trailing: str) -> ChartSpec:
    return replace(charted(), rows=tuple(Row(label="x", trailing=words) for words in trailing), trailing_title=title)


def columned(*names: str) -> ChartSpec:
    columns = tuple(Column(number + 0.5, name) for number, name in enumerate(names))
    return replace(charted(), axis=Axis(minimum=0, maximum=len(names), columns=columns))


def test_that_labels_of_ticks_reach_half_their_width_to_either_side(measure: Measure) -> None:
    low, high = reaches(grounded(charted(), measure))
    assert (low.fraction, high.fraction) == (0, 1)
    assert low.left == low.right == measure.width("low", 11) / 2


def test_that_marks_reach_as_far_as_they_say(measure: Measure) -> None:
    span = Span(row=0, slot=0, low=2, high=5, low_label="$2", high_label="$5")
    _, _, *marks = reaches(grounded(charted(span), measure))
    assert [reach.fraction for reach in marks] == [2 / 7, 5 / 7]


def test_that_the_right_hand_column_is_as_wide_as_its_widest_figure(measure: Measure) -> None:
    ground = grounded(trailed("", "$1", "", "$1,234,567"), measure)
    assert trailing_width(ground) == measure.width("$1,234,567", 13, 600) + 18


def test_that_a_long_title_of_it_widens_it_only_so_far(measure: Measure) -> None:
    short, long = (
        trailing_width(grounded(trailed(title, "$1"), measure)) for title in ("Median pay", "Median of annual pay in the industry")
    )
    assert short == pytest.approx(measure.width("Median pay", 11) + 18)
    assert long == 110 + 18


def test_that_a_title_may_be_twice_as_wide_in_a_picture_twice_as_large(measure: Measure) -> None:
    ground = grounded(trailed("Median of annual pay in the industry that pays best of all of them", "$1"), measure, 2)
    assert trailing_width(ground) == 2 * (110 + 18)


def test_that_no_figures_take_no_room(measure: Measure) -> None:
    assert trailing_width(grounded(trailed("Median", ""), measure)) == 0


def test_that_a_reference_and_heads_of_columns_stand_above_the_plot(measure: Measure) -> None:
    assert heads(grounded(charted(), measure), 700) == 0
    assert heads(grounded(charted(Reference(value=3, label="All")), measure), 700) == 20
    ground = grounded(columned("One", "Two"), measure)
    assert heads(ground, 700) == pytest.approx(ground.sizes.line(11) + 24)


def test_that_wrapped_heads_need_more(measure: Measure) -> None:
    ground = grounded(columned("One", "Another name that takes several lines"), measure)
    assert heads(ground, 200) >= heads(ground, 900) + 2 * ground.sizes.line(11)


def test_that_the_title_of_the_column_stands_beside_the_heads_or_over_them(measure: Measure) -> None:
    spec = replace(trailed("Median", "$1"), marks=(Reference(value=3, label="All"),))
    beside, over = (grounded(spec, measure, stacked=stacked) for stacked in (False, True))
    title = beside.sizes.line(11) + 6
    assert band_above(beside, 700) == pytest.approx(max(20, title))
    assert band_above(over, 700) == pytest.approx(20 + title)
    assert band_above(grounded(charted(Reference(value=3, label="All")), measure), 700) == 20


def test_that_of_points_alike_those_at_the_ends_make_room_for_all(measure: Measure) -> None:
    """As if each were asked: whiskers beyond the scale, labels and open ends count by themselves."""
    inner = tuple(Point(row=0, value=value, ink=0, shape="mark", low=value - 0.5, high=value + 0.5) for value in (1, 2, 3, 5))
    wide = Point(row=0, value=4, ink=0, shape="mark", low=-1, high=8)
    dots = tuple(Point(row=0, value=value, ink=0, shape="dot") for value in (0, 3, 7))
    worded = Point(row=0, value=6, ink=0, shape="mark", label="Six", place="right")
    ground = grounded(charted(*inner, wide, *dots, worded), measure)
    every = [reach for mark in ground.spec.marks for reach in TABLE[type(mark)].reach(ground, mark)]
    assert len(reaches(ground)) < len(every)
    for left, right in ((0, 500), (100, 180), (30, 2000)):
        assert fit(left, right, reaches(ground)) == fit(left, right, [*every, *reaches(grounded(charted(), measure))])
