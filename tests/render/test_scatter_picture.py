"""A scatter as a picture: title above, notes and source below, type as large as lets every compared role have its name."""

import re

import pytest
from msgspec.structs import replace

from careergui.charts.scatter import as_chart
from careergui.charts.scatter_spec import ScatterSpec
from careergui.errors import UsageError
from careergui.render.measure import Measure
from careergui.render.pieces import Layout, Text
from careergui.render.scatter_picture import fit_scatter
from careergui.render.theme import theme
from tests.render.boxes import outside
from tests.render.scattered import point, scattered

SPEC = replace(scattered(point("Weavers", 50, 50, slot=0), point("Dyers", 20, 30)), title="Pay and growth", notes=("A note.",))


def pictured(measure: Measure, width: int, height: int, spec: ScatterSpec = SPEC) -> Layout:
    return fit_scatter(as_chart(spec), theme("light"), width, height, measure)


def words(layout: Layout) -> dict[str, Text]:
    return {piece.text: piece for piece in layout.over if isinstance(piece, Text)}


def test_that_title_chart_notes_and_source_stand_under_each_other(measure: Measure) -> None:
    layout = pictured(measure, 1000, 700)
    found = words(layout)
    title, note, source = found["Pay and growth"], found["A note."], found["Survey, May 2099"]
    assert title.y < layout.frame.top < layout.frame.bottom < note.y < source.y < 700
    assert outside(layout) == []
    assert (layout.width, layout.height) == (1000, 700)


def test_that_type_grows_with_the_width(measure: Measure) -> None:
    assert [pictured(measure, width, width * 7 // 10).smallest_text for width in (2000, 4000)] == [22, 44]


def test_that_type_shrinks_until_the_plot_can_be_read(measure: Measure) -> None:
    assert pictured(measure, 2000, 500).smallest_text < 22


def test_that_type_shrinks_for_names_but_not_beyond_a_limit(measure: Measure) -> None:
    one = "A very long name of an occupation, except of those that are named elsewhere, or not at all, or both of them"
    crowd = replace(SPEC, points=tuple(point(f"{one} {slot}", 50, 50, slot=slot) for slot in range(8)))
    few, many = (pictured(measure, 1000, 420, spec).smallest_text for spec in (SPEC, crowd))
    assert many <= few
    assert many >= 6


@pytest.mark.parametrize("size", [(150, 800), (800, 150), (100, 100)])
def test_that_a_size_without_room_is_refused_with_one_that_is_enough_and_hardly_more(size: tuple[int, int], measure: Measure) -> None:
    with pytest.raises(UsageError, match=rf"{size[0]}x{size[1]} pixels are too few .* \d+x\d+ or more") as refused:
        pictured(measure, *size)
    said = re.search(r"needs (\d+)x(\d+)", str(refused.value))
    assert said
    width, height = int(said[1]), int(said[2])
    assert pictured(measure, width, height).smallest_text >= 5
    for smaller in ((width - 25, height) if width > size[0] else (width, height - 25),):
        with pytest.raises(UsageError, match="too few"):
            pictured(measure, *smaller)


def test_that_the_same_picture_is_the_same_pieces(measure: Measure) -> None:
    assert pictured(measure, 1000, 700) == pictured(Measure(), 1000, 700)
