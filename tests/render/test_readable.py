"""Type that can be read: every kind, few roles and many, the longest titles; what a picture says of itself where that cannot be."""

import re

import pytest

from careergui.charts.registry import EVERY, OPTIONED, build
from careergui.charts.spec import ChartSpec
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Layout, Text
from careergui.render.readable import is_readable, readable_at, small_type_line
from tests.render.test_overlaps import EXTREMES, longest
from tests.render.test_values import LIGHT, ROLES

HIGH, WIDE, SMALL = ((900, 1600), (480, 800), (1080, 1350)), ((1600, 900), (1240, 840), (960, 540)), (800, 450)
COUNTS = (2, 5, 8)
NINE_POINTS = 12
"""Pixels, of which 96 make an inch."""
RATED = ("skills", "skills-importance", "knowledge", "knowledge-importance", "skills-grid", "skills-grid-importance")

SMALLER: dict[tuple[str, int, bool], int] = {
    # Eight rows of names, each with its labels: at 800x450 there are 37 pixels a role, and less under two lines of title.
    **{(kind, 8, False): 9 for kind in ("education", "required-education")},
    **{("roles-by-place", count, False): least for count, least in ((5, 11), (8, 9))},
    **{(kind, 8, False): 10 for kind in ("at-least", "industry-pay")},
    ("required-education", 5, False): 11,
    ("industry-pay", 5, False): 11,
    # Ratings carry a paragraph on their source and one on its errors, and name every role in their key.
    **{(kind, 8, False): 10 for kind in RATED},
    ("knowledge", 5, False): 10,
    # The longest titles of all take two lines each, and three behind lines.
    **{(kind, 8, True): 9 for kind in ("pay", "pay-gap", "education", "industry-pay", "outlook", "jobs", "pay-curve", "at-least")},
    **{(kind, 8, True): 8 for kind in ("required-education", *RATED)},
    **{("roles-by-place", count, True): least for count, least in ((5, 11), (8, 9))},
    **{(kind, 5, True): 10 for kind in ("industry-pay", *RATED)},
    ("at-least", 5, True): 11,
    ("required-education", 5, True): 9,
    ("knowledge", 2, True): 10,
    ("scatter", 8, True): 11,
    # Tiles of a map that has words on bounds under it.
    ("map", 1, False): 10,
}
"""Kind, roles, whether these have the longest titles → the smallest type at 800x450 in pixels, where nine points have no room."""


def smallest(layout: Layout) -> int:
    return min(piece.pixels for piece in (*layout.under, *layout.over) if isinstance(piece, Text))


def charts(kind: str, catalog: Catalog) -> list[tuple[int, bool, ChartSpec]]:
    """A kind of few roles and of many, with how many there are, and whether these are those of the longest titles."""
    counts = COUNTS if kind not in OPTIONED or OPTIONED[kind].most > 1 else (1,)
    sets = ((ROLES, False), (EXTREMES, False), (longest(catalog), True))
    return [
        (count, long, build(kind, catalog, [Chosen(role, slot) for slot, role in enumerate(roles[:count])]))
        for roles, long in sets
        for count in counts
    ]


@pytest.mark.parametrize("kind", EVERY)
def test_that_the_smallest_type_of_a_high_picture_can_be_read_on_a_phone(kind: str, official_catalog: Catalog, measure: Measure) -> None:
    for count, _, spec in charts(kind, official_catalog):
        for width, height in HIGH:
            assert (count, width, smallest(fit_picture(spec, LIGHT, width, height, measure))) >= (count, width, 0.016 * width)


@pytest.mark.parametrize("kind", EVERY)
def test_that_the_smallest_type_of_another_picture_has_nine_points(kind: str, official_catalog: Catalog, measure: Measure) -> None:
    for count, long, spec in charts(kind, official_catalog):
        for size in WIDE[: 2 if count == max(COUNTS) else 3]:
            assert (count, long, size, smallest(fit_picture(spec, LIGHT, *size, measure))) >= (count, long, size, NINE_POINTS)


@pytest.mark.parametrize("kind", EVERY)
def test_that_a_small_picture_has_nine_points_or_is_named_here(kind: str, official_catalog: Catalog, measure: Measure) -> None:
    for count, long, spec in charts(kind, official_catalog):
        least = SMALLER.get((kind, count, long), NINE_POINTS)
        assert (count, long, smallest(fit_picture(spec, LIGHT, *SMALL, measure))) >= (count, long, least)


def test_that_what_is_asked_is_nine_points_or_a_share_of_the_width() -> None:
    assert [is_readable(pixels, 800, 450) for pixels in (11, 12)] == [False, True]
    assert [is_readable(pixels, 1000, 1000) for pixels in (11, 12)] == [False, True]
    assert [is_readable(pixels, 500, 800) for pixels in (7, 8)] == [False, True]
    assert [is_readable(pixels, 1000, 1600) for pixels in (15, 16)] == [False, True]


def test_that_the_size_named_has_type_that_can_be_read_and_the_one_before_has_not(official_catalog: Catalog, measure: Measure) -> None:
    spec = build("education", official_catalog, [Chosen(role, slot) for slot, role in enumerate(ROLES)])
    found = readable_at(spec, LIGHT, *SMALL, measure)
    assert found is not None
    assert found[0] / found[1] == pytest.approx(800 / 450, rel=0.03)
    assert smallest(fit_picture(spec, LIGHT, *found, measure)) >= NINE_POINTS
    assert smallest(fit_picture(spec, LIGHT, found[0] * 9 // 10, found[1] * 9 // 10, measure)) < NINE_POINTS


def test_that_a_high_picture_is_told_to_be_higher(official_catalog: Catalog, measure: Measure) -> None:
    spec = build("education", official_catalog, [Chosen(role, slot) for slot, role in enumerate(ROLES)])
    found = readable_at(spec, LIGHT, 700, 720, measure)
    assert found is not None
    assert found[0] == 700
    assert smallest(fit_picture(spec, LIGHT, *found, measure)) >= 0.016 * 700


def test_that_a_picture_says_how_small_its_type_is_and_what_would_mend_it() -> None:
    assert small_type_line(9, 800, 450, (1010, 570)) == (
        "The smallest type is 6.8 pt, where 9 pt can be read on paper. At 1010x570 it is large enough."
    )
    assert small_type_line(7, 500, 800, None) == (
        "The smallest type is 7 pixels, 1.4% of the width, where 1.6% can be read on a phone. Fewer roles would make it larger."
    )


@pytest.mark.parametrize("kind", ["pay", "skills", "jobs", "map", "scatter"])
def test_that_type_nobody_can_read_is_refused_with_a_size_that_has_room(kind: str, official_catalog: Catalog, measure: Measure) -> None:
    spec = [spec for _, long, spec in charts(kind, official_catalog) if not long][-1]
    with pytest.raises(UsageError, match="too few") as refused:
        fit_picture(spec, LIGHT, 240, 160, measure)
    said = re.search(r"needs (\d+)x(\d+) or more", str(refused.value))
    assert said
    assert smallest(fit_picture(spec, LIGHT, int(said[1]), int(said[2]), measure)) >= 7
