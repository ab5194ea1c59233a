"""Names and values at the ends of lines: the room they need, where they stand, and the hairline that leads to them."""

import pytest
from msgspec.structs import replace

from careergui.charts.further_marks import Curve, CurvePoint
from careergui.charts.spec import Row
from careergui.render.curves import labels
from careergui.render.curves.plot import Plot
from careergui.render.ground import Ground
from careergui.render.measure import Measure
from careergui.render.pieces import Glyph, Line, Piece, Text
from careergui.render.sizes import Sizes
from careergui.render.theme import theme
from tests.render.curves.made import curve, ground_of, plotted

LIGHT = theme("light")


def texts(pieces: list[Piece]) -> list[Text]:
    return [piece for piece in pieces if isinstance(piece, Text)]


def middle(text: Text) -> float:
    return text.y - 0.36 * text.pixels


def named(plot: Plot, *names: str) -> Plot:
    return replace(plot, spec=replace(plot.spec, rows=tuple(Row(label=name, slot=slot) for slot, name in enumerate(names))))


def inner(measure: Measure, *points: CurvePoint, log: bool = False) -> list[Text]:
    one = curve(0, *points)
    plot = plotted(one, log=log)
    return texts(labels.inner_pieces(ground_of(plot, measure), plot, one))


def test_that_names_ask_for_the_width_of_the_widest(measure: Measure) -> None:
    curves = [curve(0, 1, 2, 3, end="$3"), curve(1, 1, 2, 3, end="$3")]
    plot = named(plotted(*curves), "Nurses", "Registered nurses")
    assert labels.end_width(ground_of(plot, measure), curves, 900) == pytest.approx(19 + measure.width("Registered nurses", 13, 600))


def test_that_a_value_with_what_is_said_behind_it_may_be_the_widest(measure: Measure) -> None:
    one = curve(0, 1, 2, 3, end="$93,600", detail="up a great deal")
    plot = named(plotted(one), "Nurses")
    wide = measure.width("$93,600", 12, 500) + measure.width("up a great deal", 11) + 7
    assert labels.end_width(ground_of(plot, measure), [one], 900) == pytest.approx(19 + wide)


def test_that_names_get_no_more_than_most_unless_one_word_does(measure: Measure) -> None:
    one = curve(0, 1, 2, 3, end="$3")
    ground = ground_of(named(plotted(one), "Registered nurses of all wards"), measure)
    assert labels.end_width(ground, [one], 120) == 120
    assert labels.end_width(ground, [one], 40) == pytest.approx(19 + measure.width("Registered", 13, 600))


def test_that_first_values_ask_for_the_widest_of_them(measure: Measure) -> None:
    curves = [curve(0, 1, 2, start="$9"), curve(1, 1, 2, start="$93,600")]
    ground = ground_of(plotted(*curves), measure)
    assert labels.start_width(ground, curves) == measure.width("$93,600", 12)
    assert labels.start_width(ground, []) == 0


def test_that_a_block_holds_name_value_and_what_is_said_behind_it(measure: Measure) -> None:
    one = curve(0, 1, 2, 3, end="$3", detail="up")
    ground = ground_of(named(plotted(one), "Nurses"), measure)
    (block,) = labels.blocks(ground, [one], 300)
    assert (block.names, block.details, block.beside) == (("Nurses",), ("up",), True)
    assert block.height == pytest.approx(2 * ground.sizes.line(13) + 7)


def test_that_what_does_not_fit_behind_a_value_stands_under_it(measure: Measure) -> None:
    one = curve(0, 1, 2, 3, end="$93,600", detail="up by a third in ten years")
    ground = ground_of(named(plotted(one), "Nurses"), measure)
    (block,) = labels.blocks(ground, [one], 130)
    assert not block.beside
    assert " ".join(block.details) == one.detail
    assert block.height == pytest.approx(2 * ground.sizes.line(13) + len(block.details) * ground.sizes.line(11) + 7)


def test_that_without_a_word_behind_the_value_a_block_is_as_high_as_name_and_value(measure: Measure) -> None:
    one = curve(0, 1, 2, 3, end="$3")
    ground = ground_of(named(plotted(one), "Nurses"), measure)
    (block,) = labels.blocks(ground, [one], 300)
    assert block.height == pytest.approx(2 * ground.sizes.line(13) + 7)


def ended(measure: Measure, one: Curve, middle_at: float, width: float = 300) -> list[Piece]:
    plot = named(plotted(one), "Nurses")
    ground = ground_of(plot, measure)
    (block,) = labels.blocks(ground, [one], width)
    return labels.end_pieces(ground, plot, block, middle_at)


def test_that_a_hairline_leads_from_the_last_value_to_its_name(measure: Measure) -> None:
    pieces = ended(measure, curve(0, 10, 20, 50), 120)
    (leader,) = (piece for piece in pieces if isinstance(piece, Line))
    (mark,) = (piece for piece in pieces if isinstance(piece, Glyph))
    assert (leader.x1, leader.y1, leader.y2) == (500 + 9, 150, 120)
    assert leader.x1 < leader.x2 < mark.x - mark.size / 2 + 1
    assert (mark.y, mark.slot, mark.shape) == (120, 0, "mark 0")


def test_that_name_and_value_stand_about_the_middle_under_each_other(measure: Measure) -> None:
    name, value, detail = texts(ended(measure, curve(0, 10, 20, 50, end="$50", detail="up"), 120))
    assert [text.text for text in (name, value, detail)] == ["Nurses", "$50", "up"]
    assert (middle(name) + middle(value)) / 2 == pytest.approx(120)
    assert name.x == value.x == 500 + 24 + 19
    assert middle(detail) == pytest.approx(middle(value))
    assert detail.x == pytest.approx(value.x + measure.width("$50", 12, 500) + 7)
    assert detail.colour == LIGHT.text2


def test_that_what_stands_under_a_value_stands_under_it(measure: Measure) -> None:
    _, value, *details = texts(ended(measure, curve(0, 10, 20, 50, end="$50", detail="up by a third in ten years or so"), 120, 120))
    assert len(details) > 1
    heights = [middle(text) for text in (value, *details)]
    assert heights == sorted(set(heights))
    assert {text.x for text in details} == {value.x}


def test_that_names_of_lines_that_end_together_are_parted_about_it(measure: Measure) -> None:
    curves = [curve(0, 1, 2, 50), curve(1, 1, 2, 50)]
    plot = plotted(*curves)
    blocks = labels.blocks(ground_of(plot, measure), curves, 300)
    one, two = labels.end_middles(plot, blocks, 0, 400)
    assert two - one == pytest.approx(blocks[0].height)
    assert (one + two) / 2 == pytest.approx(150)


def test_that_first_values_stand_at_their_height_unless_they_would_meet(measure: Measure) -> None:
    curves = [curve(0, 10, 1), curve(1, 90, 1)]
    plot = plotted(*curves)
    assert labels.start_middles(ground_of(plot, measure), plot, curves, 0, 400) == pytest.approx([plot.y(10), plot.y(90)])
    near = [curve(0, 50, 1), curve(1, 51, 1)]
    one, two = labels.start_middles(ground_of(plot, measure), plot, near, 0, 400)
    assert one - two == pytest.approx(12 * 1.36)


@pytest.mark.parametrize(("moved", "leaders"), [(0, 0), (1.4, 0), (1.6, 1), (-20, 1)])
def test_that_a_first_value_that_moved_has_a_hairline(moved: float, leaders: int, measure: Measure) -> None:
    one = curve(0, 50, 20, 30, start="$50")
    plot = plotted(one)
    pieces = labels.start_pieces(ground_of(plot, measure), plot, one, 150 + moved)
    assert len([piece for piece in pieces if isinstance(piece, Line)]) == leaders
    (text,) = texts(pieces)
    assert text.x + text.width == pytest.approx(100 - 24)
    assert middle(text) == pytest.approx(150 + moved)


def test_that_a_line_that_begins_later_is_led_to(measure: Measure) -> None:
    one = curve(0, None, 50, 30)
    plot = plotted(one)
    (leader,) = (piece for piece in labels.start_pieces(ground_of(plot, measure), plot, one, 150) if isinstance(piece, Line))
    assert (leader.x2, leader.y2) == (300 - 9, 150)


def test_that_a_value_between_the_ends_is_said_up_to_its_left(measure: Measure) -> None:
    first, between, last = (CurvePoint(across=at, value=50, label="$50" if at == 1 else "") for at in range(3))
    (text,) = inner(measure, first, between, last)
    assert text.x + text.width == pytest.approx(304)
    assert middle(text) == pytest.approx(150 - 15)
    assert text.halo


def test_that_a_bound_between_the_ends_is_said_above_its_arrow(measure: Measure) -> None:
    point = CurvePoint(across=1, value=50, bound=True, label="≥$50")
    (text,) = inner(measure, CurvePoint(across=0, value=40), point)
    assert text.x + text.width / 2 == pytest.approx(300)
    assert middle(text) == pytest.approx(150 - 31)


def test_that_where_one_would_meet_its_neighbour_none_is_said(measure: Measure) -> None:
    wide = "a figure that is far too long to fit between two of the stops"
    points = [CurvePoint(across=at, value=50, label=words) for at, words in enumerate(("", "$50", wide))]
    assert inner(measure, *points) == []


def test_that_where_all_is_tight_a_value_that_fits_runs_in_behind_its_name(measure: Measure) -> None:
    one = curve(0, 1, 2, 3, end="$3", detail="more")
    plot = named(plotted(one), "Nurses")
    usual, tight = (Ground(plot.spec, LIGHT, Sizes(1, close=tight, tight=tight), measure) for tight in (False, True))
    (under,), (behind,) = (labels.blocks(ground, [one], 300) for ground in (usual, tight))
    assert under.behind == 0
    assert behind.behind == measure.width("Nurses", 12, 600) + 7
    assert behind.height < under.height / 1.5
    name, value, detail = texts(labels.end_pieces(tight, plot, behind, 100))
    assert middle(name) == pytest.approx(middle(value), abs=0.5) == pytest.approx(middle(detail), abs=0.5)
    assert name.x + name.width < value.x < value.x + value.width < detail.x
    (narrow,) = labels.blocks(tight, [one], 19 + behind.behind + measure.width("$3", 12, 500) - 1)
    assert narrow.behind == 0
