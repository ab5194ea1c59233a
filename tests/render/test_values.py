"""A mark stands at its value: every kind of rows, one to eight roles, every shape of picture; read back from what is drawn."""

import math
from itertools import combinations

import pytest

from careergui.charts.options import ChartOptions
from careergui.charts.registry import COMPARED, EVERY, OPTIONED, build
from careergui.charts.spec import Bar, ChartSpec, Point
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from careergui.render.fewer import as_drawn
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Glyph, Layout
from careergui.render.theme import theme
from tests.builders import HARD_FIRST, some
from tests.render.overlaps import faults
from tests.render.read_back import glyphs_in, spots

LIGHT = theme("light")
SIZES = ((1600, 900), (900, 1600), (800, 450), (1080, 1080), (480, 800))
ROLES = ("29-1141", "29-1171", "11-1011", "35-3023", "15-1252", "53-1047", "47-2111", "51-2028")
SAN_FRANCISCO = "41860"
_OTHERWISE = {"map", "scatter", "pay-curve", "jobs"}
"""Kinds drawn as tiles, circles or lines: their own tests read them."""
ROW_KINDS = tuple(kind for kind in (*COMPARED, *OPTIONED) if kind not in _OTHERWISE)
_HALF_A_PIXEL = 0.5


def charts(kind: str, catalog: Catalog) -> list[ChartSpec]:
    """A kind for one to eight occupations, of the nation and of a place; of the made-up roles too, where it can be made of them."""
    of = OPTIONED[kind].most if kind in OPTIONED else len(ROLES)
    chosen = [Chosen(role, slot) for slot, role in enumerate(ROLES)]
    made = [build(kind, catalog, chosen[:count]) for count in range(EVERY[kind].fewest, of + 1)]
    made.append(build(kind, in_area(catalog, SAN_FRANCISCO), chosen[:of]))
    return made + ([COMPARED[kind].build(some(8, HARD_FIRST))] if kind in {"pay", "pay-gap", "education", "skills", "industry-pay"} else [])


def layouts(spec: ChartSpec, measure: Measure) -> list[Layout]:
    """The chart in every shape of picture that it can be read in."""
    found = []
    for size in SIZES:
        try:
            found.append(fit_picture(spec, LIGHT, *size, measure))
        except UsageError:
            assert size in {SIZES[2], SIZES[4]}  # no other is too small for anything, and these for eight columns of skills alone
            assert len(spec.axis.columns) == 8
    return found


@pytest.mark.parametrize("kind", ROW_KINDS)
def test_that_every_mark_stands_at_its_value(kind: str, official_catalog: Catalog, measure: Measure) -> None:
    for spec in charts(kind, official_catalog):
        drawn = [spot for layout in layouts(spec, measure) for spot in spots(as_drawn(spec, layout), layout)]
        assert drawn or not spec.axis.ticks
        assert [spot for spot in drawn if not abs(spot[1] - spot[2]) < _HALF_A_PIXEL] == []


def test_that_every_mark_stands_at_its_value_on_a_log_scale_too(official_catalog: Catalog, measure: Measure) -> None:
    for count in range(1, 9):
        chosen = [Chosen(role, slot) for slot, role in enumerate(ROLES[:count])]
        spec = build("pay", official_catalog, chosen, ChartOptions(log="x"))
        assert spec.axis.log
        for layout in layouts(spec, measure):
            assert [spot for spot in spots(spec, layout) if not abs(spot[1] - spot[2]) < _HALF_A_PIXEL] == []
            assert faults(spec, layout) == []


@pytest.mark.parametrize("kind", [kind.id for kind in COMPARED.values() if kind.logged])
def test_that_no_bar_stands_on_a_log_scale(kind: str, official_catalog: Catalog) -> None:
    chosen = [Chosen(role, slot) for slot, role in enumerate(ROLES)]
    spec = build(kind, official_catalog, chosen, ChartOptions(log="x"))
    assert spec.axis.log
    assert not [mark for mark in spec.marks if isinstance(mark, Bar)]


@pytest.mark.parametrize("kind", ROW_KINDS)
def test_that_no_mark_is_lost_behind_another(kind: str, official_catalog: Catalog, measure: Measure) -> None:
    for spec in charts(kind, official_catalog):
        for layout in layouts(spec, measure):
            for row in range(len(layout.rows)):
                points = [mark for mark in spec.marks if isinstance(mark, Point) and mark.row == row]
                assert len(glyphs_in(layout, row)) == len(points)
                marks = [glyph for glyph in glyphs_in(layout, row) if glyph.shape != "dot"]
                assert [pair for pair in combinations(marks, 2) if _hides(*pair)] == []


def _hides(one: Glyph, two: Glyph) -> bool:
    """Whether less than a third of a mark shows: unless a larger ring lies around it."""
    small, large = sorted((one.size, two.size))
    ring = large > 1.4 * small and (one.hollow or two.hollow)
    return not ring and math.dist((one.x, one.y), (two.x, two.y)) < small / 3 * 2
