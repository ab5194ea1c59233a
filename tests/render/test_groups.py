"""Every piece of a mark can be traced to its mark, and through it to its row and role."""

import pytest

from careergui.charts.registry import KINDS
from careergui.charts.spec import Bar, Strip
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Line, Text
from careergui.render.theme import theme
from tests.builders import some


@pytest.mark.parametrize("kind", KINDS)
def test_that_groups_follow_the_marks_and_hold_their_labels(kind: str, measure: Measure) -> None:
    spec = KINDS[kind].build(some(4))
    layout = fit_picture(spec, theme("light"), 1600, 900, measure)
    assert [group.mark for group in layout.groups] == list(range(len(spec.marks)))
    assert all(one.end == two.first for one, two in zip(layout.groups, layout.groups[1:], strict=False))
    for group in layout.groups:
        mark = spec.marks[group.mark]
        label = getattr(mark, "label", "")
        held = {piece.text for piece in layout.over[group.first : group.end] if isinstance(piece, Text)}
        if label and not getattr(mark, "inside", False):
            assert label in held


def test_that_a_bar_knows_its_mark(measure: Measure) -> None:
    spec = KINDS["pay-gap"].build(some(4))
    layout = fit_picture(spec, theme("light"), 1600, 900, measure)
    assert layout.bars
    for bar in layout.bars:
        mark = spec.marks[bar.mark]
        assert isinstance(mark, Bar)
        assert (bar.start, bar.end, bar.ink) == (mark.start, mark.end, mark.ink)


def test_that_the_parts_of_a_strip_are_named(measure: Measure) -> None:
    spec = KINDS["pay"].build(some(4, ("percentiles",)))
    layout = fit_picture(spec, theme("light"), 1600, 900, measure)
    group = next(group for group in layout.groups if isinstance(spec.marks[group.mark], Strip))
    parts = {piece.part: piece for piece in layout.over[group.first : group.end] if piece.part}
    assert set(parts) == {"range", "middle-half", "median"}
    median, mark = parts["median"], spec.marks[group.mark]
    assert isinstance(median, Line)
    assert isinstance(mark, Strip)
    assert mark.median is not None
    assert median.x1 == layout.frame.x(mark.median)
