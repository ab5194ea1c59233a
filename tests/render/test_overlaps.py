"""No words on words or marks, nothing out of its row or the picture: every kind of rows, one to eight roles, the longest titles."""

import pytest
from msgspec.structs import replace

from careergui.charts.registry import EVERY, OPTIONED, build
from careergui.charts.spec import Absent, ChartSpec, Mark, Point, Reference, Span
from careergui.domain.catalog import Catalog, in_area, is_occupation
from careergui.domain.view_state import Chosen
from careergui.render.fewer import as_drawn
from careergui.render.layout import Canvas
from careergui.render.measure import Measure
from careergui.render.picture import fit_width
from careergui.render.pieces import Glyph
from careergui.render.theme import theme
from tests.render.charted import charted, laid
from tests.render.overlaps import faults
from tests.render.test_values import ROLES, ROW_KINDS, layouts

EXTREMES = ("29-1243", "35-3023", "11-1011", "51-2028", "29-1141", "27-2011", "53-2011", "45-2092")
"""Surgeons beside fast-food workers: values at both ends of one scale; some without a figure, some top-coded."""
FEW = (1, 2, 5, 8)
WIDTHS, FACTORS = (420, 700, 1100), (1, 1.25, 2)
SAN_JOSE = "41940"


def longest(catalog: Catalog) -> tuple[str, ...]:
    """The eight occupations with the longest titles."""
    occupations = [role for role in catalog.roles.values() if is_occupation(role.id)]
    return tuple(role.id for role in sorted(occupations, key=lambda role: (-len(role.title), role.id))[:8])


def charts(kind: str, catalog: Catalog) -> list[ChartSpec]:
    """A kind of many roles, in the nation and in a place."""
    most = OPTIONED[kind].most if kind in OPTIONED else 8
    sets = [(longest(catalog), catalog, range(1, 9)), (EXTREMES, in_area(catalog, SAN_JOSE), FEW), (EXTREMES, catalog, FEW)]
    sets.append((ROLES, in_area(catalog, SAN_JOSE, real=True), FEW))
    return [
        build(kind, here, [Chosen(role, slot) for slot, role in enumerate(roles[:count])])
        for roles, here, counts in sets
        for count in counts
        if EVERY[kind].fewest <= count <= most
    ]


@pytest.mark.parametrize("kind", ROW_KINDS)
def test_that_nothing_lies_where_it_may_not_in_a_picture(kind: str, official_catalog: Catalog, measure: Measure) -> None:
    for spec in charts(kind, official_catalog):
        for layout in layouts(spec, measure):
            assert faults(as_drawn(spec, layout), layout) == []


@pytest.mark.parametrize("kind", ROW_KINDS)
def test_that_nothing_lies_where_it_may_not_in_the_window(kind: str, official_catalog: Catalog, measure: Measure) -> None:
    for number, spec in enumerate(charts(kind, official_catalog)):
        for width in WIDTHS:
            factor = FACTORS[number % len(FACTORS)]
            layout = fit_width(spec, theme("light"), Canvas(width=width, factor=factor), measure).layout
            assert (width, factor, faults(spec, layout)) == (width, factor, [])


# ---- what counts as a fault, and what is meant


def said(*marks: Mark, measure: Measure) -> list[str]:
    spec = charted(*marks)
    return faults(spec, laid(spec, measure))


def test_that_words_on_a_mark_are_found_and_those_over_a_reference_are_meant(measure: Measure) -> None:
    label = Point(row=0, value=3, ink=0, shape="mark", label="Three", place="right")
    assert said(label, measure=measure) == []
    assert said(label, Point(row=0, value=3.3, ink=1, shape="diamond", low=3.2, high=3.4), measure=measure)
    assert said(Reference(value=3.3, label="All"), label, measure=measure) == []


def test_that_words_on_words_are_found(measure: Measure) -> None:
    beside = Span(row=0, slot=0, low=2, high=3, low_label="low", high_label="high")
    assert said(beside, measure=measure) == []
    assert said(beside, Absent(row=0, text="over it", value=3.05), measure=measure)


def test_that_a_mark_out_of_its_row_or_the_picture_is_found(measure: Measure) -> None:
    spec = charted(Point(row=0, value=3, ink=0, shape="mark"))
    layout = laid(spec, measure)
    glyph = next(piece for piece in layout.over if isinstance(piece, Glyph))

    def moved(**places: float) -> list[str]:
        there = tuple(replace(piece, **places) if piece is glyph else piece for piece in layout.over)
        return faults(spec, replace(layout, over=there))

    assert moved() == []
    assert any("leaves row 0" in fault for fault in moved(y=layout.rows[0][1]))
    assert any("out of the picture" in fault for fault in moved(x=layout.width))
