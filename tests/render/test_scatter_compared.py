"""Names of compared roles: with their figures beside their mark, broken where that is nearer, in order along a gutter."""

import pytest

from careergui.charts.scatter_spec import ScatterSpec
from careergui.render.measure import Measure
from careergui.render.pieces import Line, Text
from careergui.render.scatter_compared import Compared
from careergui.render.scatter_place import GUTTER, Plot
from careergui.render.scatter_room import Box
from tests.render.scattered import cover_of, ground_of, plot, point, room_of, scattered, spots_of

GUTTERED = plot(gutter_left=30, gutter_bottom=30)
FULL = (Box(0, 0, 3000, 3000),)


def named(measure: Measure, spec: ScatterSpec, where: Plot | None = None, taken: tuple[Box, ...] = ()) -> Compared:
    at = where or plot()
    found = spots_of(spec, at)
    names = Compared(ground_of(spec, measure), spec, at, found, room_of(spec, at, taken), cover_of(spec, at))
    names.name_in_gutters([place for place in range(len(spec.points)) if found.kind[place] == GUTTER])
    names.name_others([place for place in range(len(spec.points)) if found.kind[place]])
    return names


def texts(names: Compared) -> list[Text]:
    return [piece for piece in names.pieces if isinstance(piece, Text)]


def test_that_a_role_is_named_in_bold_with_its_figures_under_it(measure: Measure) -> None:
    name, figures = texts(named(measure, scattered(point("Weavers", 50, 40, slot=0))))
    assert (name.text, name.weight, name.slot) == ("Weavers", 600, 0)
    assert (figures.text, figures.weight, figures.slot) == ("40%, 50%", 400, 0)
    assert name.x == figures.x > 600 + 30
    assert figures.y - name.y == pytest.approx(12 * 1.36)


def test_that_a_name_left_of_its_mark_is_flush_right(measure: Measure) -> None:
    name, figures = texts(named(measure, scattered(point("Weavers", 99, 40, slot=0))))
    assert name.x + name.width < 1090
    assert abs(name.x + name.width - figures.x - figures.width) < 0.01


def test_that_roles_are_named_by_slot(measure: Measure) -> None:
    spec = scattered(point("B", 30, 30, slot=1), point("A", 70, 70, slot=0), point("C", 50, 50, slot=2))
    strong = [text.text for text in texts(named(measure, spec)) if text.weight == 600]
    assert strong == ["A", "B", "C"]


def test_that_a_long_name_is_broken_and_nothing_of_it_is_lost(measure: Measure) -> None:
    title = "Interviewers of all who ask for loans, except those for eligibility"
    *lines, _ = texts(named(measure, scattered(point(title, 50, 50, slot=0))))
    assert " ".join(line.text for line in lines) == title
    assert len(lines) > 1
    assert max(line.width for line in lines) <= 230


def test_that_names_of_roles_at_one_place_do_not_meet(measure: Measure) -> None:
    spec = scattered(*(point(f"Weavers number {slot}", 50, 50, 5, slot=slot) for slot in range(6)))
    names = named(measure, spec)
    boxes = [Box(text.x, text.y - 9, text.x + text.width, text.y + 3) for text in texts(names)]
    assert len(boxes) == 12
    assert [(one, two) for number, one in enumerate(boxes) for two in boxes[number + 1 :] if one.meets(two)] == []
    assert [piece for piece in names.pieces if isinstance(piece, Line)]
    assert names.unnamed == 0


def test_that_a_role_without_room_is_counted(measure: Measure) -> None:
    names = named(measure, scattered(point("A", 50, 50, slot=0), point("B", 20, 20, slot=1)), taken=FULL)
    assert (names.unnamed, names.pieces) == (2, [])


def test_that_roles_in_a_gutter_are_named_in_their_order_along_it(measure: Measure) -> None:
    spec = scattered(*(point(name, across, None, slot=slot) for slot, (name, across) in enumerate((("C", 60), ("A", 40), ("B", 50)))))
    names = named(measure, spec, GUTTERED)
    strong = sorted((text for text in texts(names) if text.weight == 600), key=lambda text: text.x)
    assert [text.text for text in strong] == ["A", "B", "C"]
    assert len({text.y for text in strong}) == 1
    assert max(text.y for text in texts(names)) < 1050
    lines = [piece for piece in names.pieces if isinstance(piece, Line)]
    assert sorted(line.x1 for line in lines) == [500, 600, 700]
    assert {line.ink for line in lines} == {"text2"}


def test_that_roles_in_the_gutter_beside_are_named_under_each_other(measure: Measure) -> None:
    spec = scattered(*(point(name, None, up, slot=slot) for slot, (name, up) in enumerate((("Low", 40), ("High", 60)))))
    strong = sorted((text for text in texts(named(measure, spec, GUTTERED)) if text.weight == 600), key=lambda text: text.y)
    assert [text.text for text in strong] == ["High", "Low"]
    assert len({text.x for text in strong}) == 1
    assert strong[0].x > 100


def test_that_a_role_its_gutter_has_no_room_for_is_named_elsewhere_or_counted(measure: Measure) -> None:
    spec = scattered(point("A", 50, None, slot=0))
    assert named(measure, spec, GUTTERED, FULL).unnamed == 1
