"""Which pieces are whose in a file: by mark, by row, by place on a map; each told with the part it is."""

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from careergui.charts.spec import Absent, Bar, ChartSpec, Named, Point, Reference, Row, Strip
from careergui.export.svg_groups import NOBODY, Kin, _row, bar_pieces, groups, of_bars
from careergui.render.measure import Measure
from careergui.render.picture import fit_picture
from careergui.render.pieces import Arrow, Box, Frame, Glyph, Layout, Line, Text
from careergui.render.theme import theme
from tests.render.charted import charted

ROLES = (Named(0, "nurses", "Nurses"), Named(1, "weavers", "Weavers"))


def made(*marks: object, rows: tuple[Row, ...] = (Row(label="Nurses", slot=0), Row(label="Weavers", slot=1))) -> ChartSpec:
    spec = charted(*marks)  # type: ignore[arg-type]  # marks
    return replace(spec, rows=rows, roles=ROLES, title="Pay", subtitle="US dollars", notes=("A note.",), source="Survey")


def laid(spec: ChartSpec) -> Layout:
    return fit_picture(spec, theme("light"), 800, 500, Measure())


def kins(spec: ChartSpec) -> list[Kin]:
    return [kin for kin, _ in groups(spec, laid(spec))]


def parts(spec: ChartSpec, kin: Kin) -> list[str]:
    return [part for one, members in groups(spec, laid(spec)) if one == kin for _, part in members]


def test_that_a_mark_is_of_its_role_and_row(qapp: QApplication) -> None:
    spec = made(Strip(row=0, slot=0, p10=1, p25=2, median=3, p75=4, p90=5), Point(row=1, value=2, ink=1, label="$2"))
    assert Kin(0, 0, "Nurses") in kins(spec)
    assert Kin(1, 1, "Weavers") in kins(spec)
    assert {"diamond", "point", "label"} & set(parts(spec, Kin(1, 1, "Weavers")))
    assert "label" in parts(spec, Kin(1, 1, "Weavers"))
    assert "median" in parts(spec, Kin(0, 0, "Nurses"))


def test_that_a_role_s_mark_in_a_row_of_something_else_names_both(qapp: QApplication) -> None:
    spec = made(Point(row=0, value=2, ink=1, shape="mark"), rows=(Row(label="Weaving"),))
    assert Kin(1, 0, "Weavers: Weaving") in kins(spec)


def test_that_a_reason_is_of_the_role_of_its_row(qapp: QApplication) -> None:
    assert Kin(1, 1, "Weavers") in kins(made(Absent(row=1, text="not given")))


def test_that_a_line_across_all_rows_is_of_no_row(qapp: QApplication) -> None:
    found = kins(made(Reference(value=3, label="All $3")))
    assert Kin(None, None, "All $3", "reference") in found


def test_that_the_name_of_a_row_is_told_apart_from_its_marks(qapp: QApplication) -> None:
    spec = made(Point(row=0, value=2, ink=0))
    assert Kin(0, 0, "Nurses", "name") in kins(spec)
    assert set(parts(spec, Kin(0, 0, "Nurses", "name"))) == {"name"}


def test_that_words_of_the_whole_chart_are_nobody_s_and_say_what_they_are(qapp: QApplication) -> None:
    spec = made(Point(row=0, value=2, ink=0))
    found = {
        piece.text: part for kin, members in groups(spec, laid(spec)) if kin == NOBODY for piece, part in members if isinstance(piece, Text)
    }
    assert (found["Pay"], found["US dollars"], found["A note."], found["Survey"]) == ("title", "unit", "note", "source")


def test_that_a_piece_is_of_the_row_its_middle_lies_in() -> None:
    rows, frame = ((0.0, 50.0), (50.0, 100.0)), Frame(left=0, top=0, right=100, bottom=100, minimum=0, maximum=1)
    layout = Layout(width=100, height=100, frame=frame, under=(), bars=(), over=(), rows=rows, smallest_text=11)
    box = Box(x=0, y=40, width=10, height=40, ink=0)
    line = Line(x1=0, y1=10, x2=10, y2=80, ink=0)
    text = Text(x=0, y=52, text="a", pixels=12, width=10, colour="#000000")
    dot = Glyph(x=5, y=50, size=90, shape="dot", ink=0)
    assert [_row(layout, piece) for piece in (box, line, text, dot)] == [1, 0, 0, 1]
    assert _row(layout, replace(dot, y=100)) is None
    assert _row(layout, Arrow(x=5, y=5, size=4, ink=0, width=1)) is None


def test_that_a_piece_is_of_the_tile_its_middle_lies_on() -> None:
    frame = Frame(left=0, top=0, right=100, bottom=100, minimum=0, maximum=1)
    spots = ((0.0, 0.0, 20.0, 20.0), (30.0, 0.0, 20.0, 20.0))
    layout = Layout(width=100, height=100, frame=frame, under=(), bars=(), over=(), rows=(), smallest_text=11, spots=spots)
    box = Box(x=28, y=0, width=12, height=10, ink=0)
    line = Line(x1=30, y1=10, x2=50, y2=10, ink=0)
    assert [_row(layout, piece) for piece in (box, line, replace(box, x=0), replace(box, x=20))] == [1, 1, 0, None]


def test_that_every_piece_is_in_one_group_in_order(qapp: QApplication) -> None:
    spec = made(Strip(row=0, slot=0, p10=1, p25=2, median=3, p75=4, p90=5), Point(row=1, value=2, ink=1, label="$2"))
    layout = laid(spec)
    assert tuple(piece for _, members in groups(spec, layout) for piece, _ in members) == layout.over


def test_that_bars_are_boxes_at_their_values_with_their_mark(qapp: QApplication) -> None:
    spec = made(Bar(row=0, start=0, end=4, ink=0), Bar(row=1, start=6, end=2, ink=1))
    layout = laid(spec)
    (one, first), (two, second) = bar_pieces(layout)
    assert (first, second) == (0, 1)
    assert isinstance(one, Box)
    assert isinstance(two, Box)
    x = layout.frame.x
    assert (one.x, one.x + one.width) == (x(0), x(4))
    assert (two.x, round(two.x + two.width, 6)) == (x(2), round(x(6), 6))
    assert one.y == layout.frame.top + layout.bars[0].top


def test_that_bars_of_one_row_and_role_stand_together(qapp: QApplication) -> None:
    spec = made(*(Bar(row=row, start=start, end=start + 1, ink=f"level{start + 3}", inside=True) for row in (0, 1) for start in (0, 1)))
    found = [(kin, [part for _, part in members]) for kin, members in of_bars(spec, laid(spec))]
    assert found == [(Kin(0, 0, "Nurses"), ["bar", "bar"]), (Kin(1, 1, "Weavers"), ["bar", "bar"])]
