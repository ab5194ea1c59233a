"""Around the circles: ticks and grid at their values, dashed lines with their words, gutters, a key with circles as the chart's."""

import pytest
from msgspec.structs import replace

from careergui.charts.scatter_spec import ScatterSpec
from careergui.charts.spec import Tick
from careergui.render.measure import Measure
from careergui.render.pieces import Box, Bubbles, Line, Piece, Text
from careergui.render.scatter_frame import Area, References, grid, gutter_words, gutters, key, references, ticks_of
from careergui.render.scatter_place import LEAST_RADIUS, Plot
from careergui.render.scatter_room import Box as Square
from tests.render.scattered import WHOLE, axis, ground_of, plot, point, scattered, spots_of

AREA = Area(40, 0, 1120, 1100)
CROSSED = scattered(point("A", 50, 50), across=axis("growth", 25), up=axis("pay", 75))
WIDE = replace(plot(gutter_left=30, gutter_bottom=30))


def texts(pieces: list[Piece]) -> list[Text]:
    return [piece for piece in pieces if isinstance(piece, Text)]


def lines(pieces: list[Piece]) -> list[Line]:
    return [piece for piece in pieces if isinstance(piece, Line)]


def gridded(measure: Measure, spec: ScatterSpec, aside: str = "") -> list[Piece]:
    return grid(ground_of(spec, measure), spec, plot(), (spec.across.ticks, spec.up.ticks), aside)


def test_that_a_whole_axis_has_its_own_ticks_and_a_part_has_others() -> None:
    growth = axis("growth")
    assert ticks_of(growth, 0, 100) == growth.ticks
    part = ticks_of(growth, 40, 50)
    assert (min(tick.value for tick in part), max(tick.value for tick in part)) == (40, 50)
    assert len(part) > 4


def test_that_a_part_of_a_logarithmic_axis_has_ticks_in_its_values() -> None:
    part = ticks_of(axis("growth", low=1, high=1000, log=True), 1, 2)
    assert (min(tick.value for tick in part), max(tick.value for tick in part)) == (10, 100)


def test_that_grid_lines_stand_at_their_values_over_the_whole_plot(measure: Measure) -> None:
    upright_low, upright_high, lying_low, lying_high = lines(gridded(measure, scattered()))
    assert [(line.x1, line.y1, line.y2) for line in (upright_low, upright_high)] == [(100, 50, 1050), (1100, 50, 1050)]
    assert [(line.y1, line.x1, line.x2) for line in (lying_low, lying_high)] == [(1050, 100, 1100), (50, 100, 1100)]


def test_that_zero_within_an_axis_is_stronger_and_at_its_end_is_not(measure: Measure) -> None:
    signed = replace(axis("growth", low=-50, high=50), ticks=(Tick(-50, "−50%"), Tick(0, "0%"), Tick(50, "+50%")))
    found = lines(gridded(measure, scattered(across=signed)))
    assert [line.ink for line in found] == ["grid", "control_border", "grid", "grid", "grid"]


def test_that_the_axis_across_is_named_below_its_ticks_after_what_is_said_aside(measure: Measure) -> None:
    pieces = texts(gridded(measure, scattered(), "Dashed line: 25%. "))
    (name,) = (text for text in pieces if text.text.endswith("→"))
    assert name.text == "Dashed line: 25%. Growth →"
    assert name.x + name.width == pytest.approx(1100)
    ticks = [text for text in pieces if text.text == "0%"]
    assert min(name.y - text.y for text in ticks) > 10


def test_that_labels_of_ticks_that_would_touch_are_left_out(measure: Measure) -> None:
    close = replace(axis("growth"), ticks=(Tick(0, "zero percent"), Tick(5, "five percent"), Tick(60, "sixty percent")))
    pieces = gridded(measure, scattered(across=close))
    assert [text.text for text in texts(pieces) if text.text.endswith("percent")] == ["zero percent", "sixty percent"]
    assert len([line for line in lines(pieces) if line.x1 == line.x2]) == 3


def referenced(measure: Measure, spec: ScatterSpec = CROSSED, taken: tuple[Square, ...] = (), *, clear: bool = True) -> References:
    return references(ground_of(spec, measure), spec, plot(), list(taken), lambda _box: clear)


def test_that_dashed_lines_stand_at_the_figures_of_all_occupations_with_their_words(measure: Measure) -> None:
    found = referenced(measure)
    across, up = lines(list(found.lines))
    assert (across.x1, across.x2, up.y1, up.y2) == (350, 350, 300, 300)
    assert (across.dash, up.dash) == ((3, 3), (3, 3))
    assert [text.text for text in found.words] == ["All occupations 25%", "All occupations 75%"]
    assert (found.across, found.up) == ("", "")
    assert found.words[0].x == 356


@pytest.mark.parametrize("how", ["taken", "circles"])
def test_that_words_without_a_place_are_said_with_the_axis(how: str, measure: Measure) -> None:
    found = referenced(measure, taken=(Square(0, 0, 2000, 2000),) if how == "taken" else (), clear=how == "taken")
    assert found.words == ()
    assert len(found.lines) == 2
    assert (found.across, found.up) == ("Dashed line: all occupations 25%", "Dashed line: all occupations 75%")


def test_that_words_go_to_the_other_side_of_their_line_where_one_is_taken(measure: Measure) -> None:
    found = referenced(measure, taken=(Square(352, 0, 400, 2000),))
    assert found.words[0].x + found.words[0].width == pytest.approx(344)


@pytest.mark.parametrize("reference", [None, 150])
def test_that_no_line_is_drawn_for_what_is_not_known_or_not_in_sight(reference: float | None, measure: Measure) -> None:
    found = referenced(measure, scattered(across=axis("growth", reference), up=axis("pay", reference)))
    assert (found.lines, found.words, found.across, found.up) == ((), (), "", "")


def test_that_gutters_lie_beside_and_below_the_plot(measure: Measure) -> None:
    pieces = gutters(ground_of(scattered(), measure), scattered(), WIDE)
    beside, below = (piece for piece in pieces if isinstance(piece, Box))
    assert (beside.x, beside.y, beside.width, beside.height) == (64, 50, 30, 1000)
    assert (below.x, below.y, below.width, below.height) == (100, 1056, 1000, 30)
    assert [text.text for text in texts(pieces)] == ["No growth"]
    assert gutters(ground_of(scattered(), measure), scattered(), plot()) == []


def told(measure: Measure, *across: float) -> list[Text]:
    spec = scattered(*(point(f"P{number}", value, None) for number, value in enumerate(across)))
    return gutter_words(ground_of(spec, measure), spec, WIDE, spots_of(spec, WIDE))


def test_that_words_of_the_lower_gutter_stand_in_it_where_no_point_is(measure: Measure) -> None:
    (text,) = told(measure, 5, 10)
    assert text.text == "No pay"
    assert text.x > 100 + 130
    assert 1056 < text.y < 1086
    assert text.x + text.width <= 1100


def test_that_words_of_a_full_gutter_stand_below_it(measure: Measure) -> None:
    (text,) = told(measure, *range(0, 101, 4))
    assert text.text == "Strip: No pay"
    assert text.y > 1086


def test_that_a_chart_without_a_lower_gutter_says_nothing_of_it(measure: Measure) -> None:
    spec = scattered(point("A", None, 50))
    assert gutter_words(ground_of(spec, measure), spec, plot(gutter_left=30), spots_of(spec, plot(gutter_left=30))) == []


def keyed(measure: Measure, spec: ScatterSpec, aside: str = "", area: Area = AREA) -> list[Piece]:
    return key(ground_of(spec, measure), spec, plot(), area, aside)


SIZED = scattered(sizes=((100, "100 jobs"), (25, "25 jobs")))


def test_that_circles_of_the_key_have_the_size_of_the_chart_s(measure: Measure) -> None:
    circles = [piece for piece in keyed(measure, SIZED) if isinstance(piece, Bubbles)]
    assert sorted(circle.radius[0] for circle in circles) == [15, 30]


def test_that_the_words_of_each_circle_stand_behind_it_and_nothing_touches(measure: Measure) -> None:
    pieces = keyed(measure, SIZED)
    order = sorted((piece for piece in pieces if isinstance(piece, Bubbles)), key=lambda circle: circle.x)
    words = {text.text: text for text in texts(pieces)}
    assert [circle.radius[0] for circle in order] == [30, 15]
    for circle, text in zip(order, (words["100 jobs"], words["25 jobs"]), strict=True):
        assert text.x - circle.x[0] == pytest.approx(circle.radius[0] + 6)
    assert order[1].x[0] - 15 - (words["100 jobs"].x + words["100 jobs"].width) == pytest.approx(16)
    assert words["25 jobs"].x + words["25 jobs"].width == pytest.approx(1100)


def test_that_twice_as_large_all_is_twice_as_far(measure: Measure) -> None:
    """But for the widths of letters: large ones are of another cut."""
    spec = replace(CROSSED, sizes=SIZED.sizes, up=axis("pay", 75))
    one, two = Plot(100, 50, 900, 650, 30, 30, WHOLE), Plot(200, 100, 1800, 1300, 60, 60, WHOLE)
    found = []
    for unit, where in ((1, one), (2, two)):
        ground = ground_of(spec, measure, unit)
        pieces = [*gutters(ground, spec, where), *grid(ground, spec, where, (spec.across.ticks, spec.up.ticks), "")]
        pieces += [*references(ground, spec, where, [], lambda _box: True).words, *key(ground, spec, where, Area(0, 0, 0, 0), "")[-1:]]
        sides = [(piece.x, piece.y, piece.width, piece.height) for piece in pieces if isinstance(piece, Box)]
        sides += [(line.x1, line.y1, line.x2, line.y2, line.width) for line in lines(pieces)]  # type: ignore[misc]  # five
        sides += [(text.x + text.anchor * text.width, text.y) for text in texts(pieces)]  # type: ignore[misc]  # two
        found.append(sides)
    assert [pytest.approx([2 * side for side in small]) for small in found[0]] == [list(large) for large in found[1]]


def test_that_no_circle_of_the_key_is_smaller_than_the_smallest_drawn(measure: Measure) -> None:
    spec = scattered(sizes=((0.001, "hardly any job"),))
    (circle,) = (piece for piece in key(ground_of(spec, measure, 2), spec, plot(), AREA, "") if isinstance(piece, Bubbles))
    assert circle.radius == (2 * LEAST_RADIUS,)


def test_that_the_smallest_circle_says_what_it_stands_for_in_two_digits(measure: Measure) -> None:
    """A radius of 1 beside one of 30 is a nine-hundredth of the jobs."""
    spec = replace(SIZED, most_jobs=1_000_000, sizes=((1_000_000, "1,000,000 jobs"),))
    pieces = keyed(measure, spec)
    assert "1,100 jobs or fewer" in [text.text for text in texts(pieces)]
    assert min(piece.radius[0] for piece in pieces if isinstance(piece, Bubbles)) == LEAST_RADIUS


def test_that_where_each_number_has_its_own_size_nothing_is_said_of_the_smallest(measure: Measure) -> None:
    assert [text.text for text in texts(keyed(measure, SIZED)) if "fewer" in text.text] == []
    assert [piece for piece in keyed(measure, scattered()) if isinstance(piece, Bubbles)] == []


def test_that_the_upward_axis_is_named_at_the_left_with_what_is_said_aside_where_it_fits(measure: Measure) -> None:
    aside = "Dashed line: all occupations 75%"
    long, short = (texts(keyed(measure, SIZED, aside, area))[-1] for area in (AREA, replace(AREA, left=800)))
    assert (long.text, long.x) == (f"↑ Pay. {aside}", 40)
    assert (short.text, short.x) == ("↑ Pay", 800)
