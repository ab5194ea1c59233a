"""Which points are named: compared ones all, then large and outlying ones in turn, each name on nothing, no more than there is room for."""

from itertools import combinations

from careergui.charts.scatter_spec import ScatterSpec
from careergui.render.measure import Measure
from careergui.render.pieces import Piece, Text
from careergui.render.scatter_labels import MOST, Labels
from careergui.render.scatter_place import Plot, columns
from careergui.render.scatter_room import Box
from careergui.render.scatter_text import box_of
from tests.render.scattered import ground_of, plot, point, scattered, spots_of

GRID = [point(f"Role {number}", 5 + number % 10 * 10, 5 + number // 10 * 10, 1 + number / 2) for number in range(100)]


def labelled(measure: Measure, spec: ScatterSpec, where: Plot | None = None, written: tuple[Text, ...] = ()) -> list[Piece]:
    at = where or plot()
    labels = Labels(ground_of(spec, measure), spec, at, spots_of(spec, at), at.right + 16, columns(spec).compared)
    labels.begin(written)
    return labels.place(())


def texts(pieces: list[Piece]) -> list[Text]:
    return [piece for piece in pieces if isinstance(piece, Text)]


def test_that_the_largest_and_the_most_outlying_are_named_first(measure: Measure) -> None:
    middling = [point(f"M{number}", 45 + number % 5, 45 + number // 5, 5) for number in range(20)]
    spec = scattered(point("Large", 55, 60, 100), point("Outlying", 5, 95, 1), *middling)
    assert [text.text for text in texts(labelled(measure, spec))][:2] == ["Large", "Outlying"]


def test_that_there_are_no_more_names_than_may_be(measure: Measure) -> None:
    assert len(texts(labelled(measure, scattered(*GRID)))) == MOST == 30


def test_that_a_small_plot_has_few_names(measure: Measure) -> None:
    small = Plot(100, 50, 400, 350, 0, 0, plot().window)
    assert 1 <= len(texts(labelled(measure, scattered(*GRID), small))) <= 10


def test_that_no_names_meet_and_none_lies_on_a_circle_of_another(measure: Measure) -> None:
    spec = scattered(*GRID)
    found, names = spots_of(spec), texts(labelled(measure, spec))
    assert len(names) > 10
    assert [(one, two) for one, two in combinations(map(box_of, names), 2) if one.meets(two)] == []
    circles = {
        one.name: Box(x - r * 0.7, y - r * 0.7, x + r * 0.7, y + r * 0.7)
        for one, x, y, r in zip(spec.points, found.x, found.y, found.radius, strict=True)
    }
    lying = [(name.text, other) for name in names for other, box in circles.items() if other != name.text and box.meets(box_of(name))]
    assert lying == []


def test_that_compared_roles_are_named_though_they_are_small(measure: Measure) -> None:
    spec = scattered(*GRID, point("Chosen", 50, 50, 1, slot=3))
    names = texts(labelled(measure, spec))
    assert [text.slot for text in names if text.text == "Chosen"] == [3]


def test_that_nothing_is_named_over_words_that_stand_there(measure: Measure) -> None:
    spec = scattered(*GRID)
    ground = ground_of(spec, measure)
    there = ground.text(300, 500, "All occupations " * 5, 40)
    names = texts(labelled(measure, spec, written=(there,)))
    assert names
    assert [name.text for name in names if box_of(name).meets(box_of(there))] == []


def test_that_what_is_taken_is_told_to_who_comes_next(measure: Measure) -> None:
    spec = scattered(point("Chosen", 50, 50, 100, slot=0), point("Beyond", 130, 20))
    labels = Labels(ground_of(spec, measure), spec, plot(), spots_of(spec), 1116, columns(spec).compared)
    taken = labels.begin(())
    assert Box(570, 520, 630, 580) in taken
    assert Box(1090, 840, 1110, 860) in taken
    assert len(taken) == 3


def test_that_a_chart_of_no_points_has_no_names(measure: Measure) -> None:
    assert labelled(measure, scattered()) == []
