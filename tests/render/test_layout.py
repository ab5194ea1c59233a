"""No label is ever cut, lost or covered: every kind of chart, one to eight roles, easy and hard, small and large."""

import itertools
import re

import pytest

from careergui.charts.registry import KINDS, OF_OCCUPATIONS
from careergui.charts.spec import Axis, Bar, ChartSpec, Link, Point, Reference, Row, Span, Strip, Table, Tick
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.errors import UsageError
from careergui.render.bars import spread
from careergui.render.layout import Canvas, arrange
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture, fit_width
from careergui.render.pieces import Arrow, Glyph, Line, Text
from careergui.render.theme import theme
from tests.builders import BUNDLED_FIRST, HARD_FIRST, some
from tests.render.boxes import collisions, lost, outside, texts

LIGHT = theme("light")
SIZES = ((1600, 900), (800, 600), (1080, 1080), (680, 520))
every_kind = pytest.mark.parametrize("kind", KINDS)
every_order = pytest.mark.parametrize("order", [BUNDLED_FIRST, HARD_FIRST], ids=["bundled first", "hard first"])
every_count = pytest.mark.parametrize("count", range(1, 9))


def charted(kind: str, count: int, order: tuple[str, ...] = BUNDLED_FIRST) -> ChartSpec:
    return KINDS[kind].build(some(count, order))


@every_kind
@every_order
@every_count
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_that_a_picture_shows_every_word_once_and_whole(
    kind: str, order: tuple[str, ...], count: int, size: tuple[int, int], measure: Measure
) -> None:
    spec = charted(kind, count, order)
    layout = fit_picture(spec, LIGHT, *size, measure)
    assert layout.width == size[0]
    assert layout.height == size[1]
    assert outside(layout) == []
    assert collisions(layout) == []
    assert lost(spec, layout) == []


@every_kind
@every_order
@pytest.mark.parametrize("width", [420, 700, 1100])
@pytest.mark.parametrize("factor", [1, 1.25, 2])
def test_that_the_window_shows_every_word_at_any_width_and_text_size(
    kind: str, order: tuple[str, ...], width: int, factor: float, measure: Measure
) -> None:
    for count in range(1, 9):
        spec = charted(kind, count, order)
        layout = fit_width(spec, LIGHT, Canvas(width=width, factor=factor), measure).layout
        assert (outside(layout), collisions(layout), lost(spec, layout, picture=False)) == ([], [], []), count


@every_kind
@every_order
def test_that_a_picture_too_small_is_refused_with_a_size_that_works(kind: str, order: tuple[str, ...], measure: Measure) -> None:
    spec = charted(kind, 8, order)
    with pytest.raises(UsageError, match="200x150 pixels are too few") as refusal:
        fit_picture(spec, LIGHT, 200, 150, measure)
    found = re.search(r"needs (\d+)x(\d+) or more", str(refusal.value))
    assert found
    layout = fit_picture(spec, LIGHT, int(found[1]), int(found[2]), measure)
    assert (outside(layout), collisions(layout)) == ([], [])


@every_kind
def test_that_a_picture_twice_as_large_has_everything_twice_as_large(kind: str, measure: Measure) -> None:
    spec = charted(kind, 4)
    small, large = (fit_picture(spec, LIGHT, *size, measure) for size in ((1200, 900), (2400, 1800)))
    assert large.smallest_text == pytest.approx(2 * small.smallest_text, abs=1)
    assert large.frame.left == pytest.approx(2 * small.frame.left, rel=0.05)


@every_kind
@every_order
def test_that_shown_ticks_are_the_axis_own_and_evenly_spaced(kind: str, order: tuple[str, ...], measure: Measure) -> None:
    spec = charted(kind, 8, order)
    layout = fit_picture(spec, LIGHT, 680, 520, measure)
    places = {round(layout.frame.x(tick.value), 3): tick.label for tick in spec.axis.ticks}
    shown = [text for text in texts(layout) if text.anchor == 0.5 and text.y > layout.frame.bottom]
    assert len(shown) >= (2 if places else 0)
    assert all(places[round(text.x + text.width / 2, 3)] == text.text for text in shown)
    gaps = [second.x + second.width / 2 - first.x - first.width / 2 for first, second in itertools.pairwise(shown)]
    assert not gaps or max(gaps) == pytest.approx(min(gaps))


@every_kind
def test_that_rows_follow_each_other_inside_the_plot(kind: str, measure: Measure) -> None:
    layout = fit_picture(charted(kind, 8), LIGHT, 1080, 1080, measure)
    edges = [edge for row in layout.rows for edge in row]
    assert edges == sorted(edges)
    assert layout.frame.top <= edges[0]
    assert edges[-1] == pytest.approx(layout.frame.bottom)


# ---- hard cases, made by hand


def made(*marks: Bar | Strip | Span | Point | Link | Reference, maximum: float = 100_000) -> ChartSpec:
    ticks = tuple(Tick(maximum * step / 5, f"${maximum * step / 5000:g}k") for step in range(6))
    rows = tuple(Row(label=f"Row {number}", slot=number % 8) for number in range(1 + max(getattr(mark, "row", 0) for mark in marks)))
    axis = Axis(minimum=0, maximum=maximum, ticks=ticks)
    table = Table(columns=("Role",), rows=())
    return ChartSpec(
        kind="pay", title="T", subtitle="S", axis=axis, rows=rows, marks=marks, source="Source: none.", summary="", table=table
    )


def strip(p10: float, p25: float | None, median: float | None, p75: float | None, p90: float | None, *, open_end: bool = False) -> Strip:
    values = (p10, p25, median, p75, p90)
    one, two, three, four, five = (f"${value:,.0f}" if value is not None else "" for value in values)
    return Strip(row=0, slot=0, p10=p10, p25=p25, median=median, p75=p75, p90=p90, labels=(one, two, three, four, five), open_end=open_end)


HARD_MARKS = {
    "equal percentiles": (strip(50_000, 50_000, 50_000, 50_000, 50_000),),
    "at the left end": (strip(0, 10, 20, 30, 40),),
    "at the right end": (strip(99_960, 99_970, 99_980, 99_990, 100_000, open_end=True),),
    "upper end withheld": (strip(99_000, 99_990, 100_000, 100_000, None),),
    "lower quartile withheld": (strip(10_000, None, 60_000, 100_000, None),),
    "median withheld": (strip(0, 10, None, 20, 100_000),),
    "average at the end of its range": (
        Span(row=0, slot=0, low=0, high=100_000, low_label="$0", high_label="$100,000"),
        Point(row=0, value=100_000, ink=0, label="$100,000"),
    ),
    "range of nothing": (Span(row=0, slot=0, low=9, high=9, low_label="$9", high_label="$9"), Point(row=0, value=9, ink=0, label="$9")),
    "values beside the ends": (
        Point(row=0, value=100_000, ink=1, label="$100,000", place="right"),
        Point(row=1, value=0, ink=2, label="$0", place="left"),
    ),
    "thin segments": tuple(
        Bar(row=0, start=step * 10, end=step * 10 + 10, ink="level1", label="$10 more", inside=True) for step in range(8)
    ),
    "thin segments at the right end": tuple(
        Bar(row=0, start=99_900 + step * 10, end=99_910 + step * 10, ink="level4", label="$10 more", inside=True) for step in range(8)
    ),
    "a reference at either end": (
        Reference(value=100_000, label="All occupations $100,000"),
        Link(row=0, start=0, end=100_000, ink=1),
        Point(row=1, value=5, ink=0, label="$5"),
    ),
}


@pytest.mark.parametrize("marks", HARD_MARKS.values(), ids=HARD_MARKS)
@pytest.mark.parametrize("size", SIZES[1:])
def test_that_hard_cases_lose_and_cover_nothing(marks: tuple[Bar, ...], size: tuple[int, int], measure: Measure) -> None:
    spec = made(*marks)
    layout = fit_picture(spec, LIGHT, *size, measure)
    assert (outside(layout), collisions(layout), lost(spec, layout)) == ([], [], [])


def test_that_a_limit_ends_in_an_open_arrow_and_other_strips_do_not(measure: Measure) -> None:
    def arrows(*, open_end: bool) -> int:
        layout = fit_picture(made(strip(1, 2, 3, 4, 50_000, open_end=open_end)), LIGHT, 800, 600, measure)
        return sum(isinstance(piece, Arrow) for piece in layout.over)

    assert (arrows(open_end=True), arrows(open_end=False)) == (1, 0)


def test_that_an_undefined_range_is_dashed_and_an_average_hollow(measure: Measure) -> None:
    layout = fit_picture(charted("pay", 1), LIGHT, 800, 600, measure)
    assert any(isinstance(piece, Line) and piece.dash and piece.slot == 0 for piece in layout.over)
    assert any(isinstance(piece, Glyph) and piece.shape == "diamond" and piece.hollow and piece.slot == 0 for piece in layout.over)


def test_that_marks_stand_at_the_pixel_of_their_value(measure: Measure) -> None:
    layout = fit_picture(charted("pay", 5), LIGHT, 1600, 900, measure)
    diamonds = [piece.x for piece in layout.over if isinstance(piece, Glyph) and piece.shape == "diamond" and piece.slot is not None]
    assert diamonds == pytest.approx([layout.frame.x(pay) for pay in (42_084, 62_016, 38_736, 39_451, 38_318)])


def test_that_a_chart_in_the_window_needs_the_height_it_says(measure: Measure) -> None:
    found = arrange(charted("pay", 8), LIGHT, Canvas(width=900), measure)
    assert found.layout.height == found.needed
    assert found.layout.rows[-1][1] < found.needed


def test_that_labels_pushed_apart_stay_in_order_and_before_the_limit() -> None:
    spots = spread([95, 96, 97, 98], [10, 10, 10, 10], 5, 100)
    assert spots == [50, 65, 80, 95]
    assert spread([10, 11, 12], [10, 10, 10], 5, 100) == [10, 25, 40]
    assert spread([10, 50], [10, 10], 5, 100) == [10, 50]


def test_that_the_ends_of_a_scale_keep_their_words_where_their_neighbours_leave_room(official_catalog: Catalog, measure: Measure) -> None:
    spec = OF_OCCUPATIONS["skills-importance"].build(in_order(official_catalog, ["29-1141", "13-2011"]))
    layout = arrange(spec, theme("light"), Canvas(width=480, factor=1), measure).layout
    said = [piece.text for piece in layout.over if isinstance(piece, Text)]
    assert {tick.label for tick in spec.axis.ticks} <= set(said)
