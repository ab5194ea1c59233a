"""Charts of ranked rows cut to their first ones: the unit line counts them, the key explains no more than is drawn, the finding stays."""

import pytest
from msgspec.structs import replace

from careergui.charts.options import ChartOptions
from careergui.charts.registry import build
from careergui.charts.spec import ChartSpec, Key, Point, Reference, head
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen
from careergui.render.fewer import as_drawn, counts, fewer
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from tests.render.charted import charted, laid
from tests.render.test_values import LIGHT, ROLES

CUT = ("skills", "skills-importance", "knowledge", "knowledge-importance", "skills-grid", "skills-grid-importance", "places")


def ranked(*marks: Point | Reference, rows: int = 5, keys: tuple[Key, ...] = ()) -> ChartSpec:
    said = tuple(f"the first {count}" for count in range(1, rows + 1))
    return replace(charted(*marks, rows=rows), keys=keys, shortened=said, subtitle=f"Units; {said[-1]}; nation")


def made(kind: str, count: int, catalog: Catalog) -> ChartSpec:
    return build(kind, catalog, [Chosen(role, slot) for slot, role in enumerate(ROLES[: 1 if kind == "places" else count])])


def test_that_the_first_rows_are_left_with_their_marks_and_counted() -> None:
    marks = tuple(Point(row=row, value=row, ink=0) for row in range(5))
    less = fewer(ranked(*marks, Reference(value=3, label="All")), 3)
    assert [row.label for row in less.rows] == ["Row 0", "Row 1", "Row 2"]
    assert less.marks == (*marks[:3], Reference(value=3, label="All"))
    assert less.subtitle == "Units; the first 3; nation"


def test_that_the_key_explains_only_what_is_left() -> None:
    hollow, unsure = Point(row=4, value=1, ink=0, hollow=True), Point(row=1, value=1, ink=0, low=0, high=2)
    samples = ("mark", "hollow mark", "whisker", "hatch")
    keys = tuple(Key(sample=sample, label=sample) for sample in samples)  # type: ignore[arg-type]  # samples by their names
    assert [key.label for key in fewer(ranked(unsure, hollow, keys=keys), 5).keys] == ["mark", "hollow mark", "whisker"]
    assert [key.label for key in fewer(ranked(unsure, hollow, keys=keys), 3).keys] == ["mark", "whisker"]


def test_that_a_chart_whose_rows_all_belong_to_it_is_never_cut() -> None:
    assert list(counts(ranked())) == [4, 3]
    assert list(counts(charted(rows=8))) == []


@pytest.mark.parametrize("kind", CUT)
@pytest.mark.parametrize("own", ["", "My title"])
def test_that_a_small_picture_says_how_many_rows_it_shows(kind: str, own: str, official_catalog: Catalog, measure: Measure) -> None:
    spec = made(kind, 2, official_catalog)
    title, subtitle = head(spec, own)
    spec = replace(spec, title=title, subtitle=subtitle)
    drawn = as_drawn(spec, fit_picture(spec, LIGHT, 800, 450, measure))
    count = len(drawn.rows)
    assert 3 <= count < len(spec.rows)
    assert drawn.title == spec.title
    assert spec.shortened[count - 1] in drawn.subtitle
    assert str(count) in spec.shortened[count - 1]


def test_that_a_picture_with_room_and_the_window_show_every_row(official_catalog: Catalog, measure: Measure) -> None:
    spec = made("skills", 3, official_catalog)
    for layout in (fit_picture(spec, LIGHT, 1600, 900, measure), laid(spec, measure)):
        assert as_drawn(spec, layout) is spec


def test_that_the_place_looked_at_is_never_cut_off(official_catalog: Catalog) -> None:
    spec = build("places", in_area(official_catalog, "10420"), [Chosen("29-1141", 0)], ChartOptions(most=5))
    assert len(spec.rows) == 6
    assert list(counts(spec)) == []
