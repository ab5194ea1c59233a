"""Only what reaches into a strip is painted, and never less."""

from msgspec.structs import replace

from careergui.render.exposed import between, changed
from careergui.render.pieces import Box, Bubbles, Frame, Glyph, Layout, Line, Text

TEXT = Text(x=0, y=50, text="Pay", pixels=12, width=20, colour="#000000")
GRID = Line(x1=5, y1=0, x2=5, y2=400, ink="grid")
BOX = Box(x=0, y=100, width=10, height=20, ink="surface")
DOT = Glyph(x=0, y=200, size=8, shape="dot", ink=0)
CLOUD = Bubbles(x=(1, 2), y=(300, 350), radius=(5, 5), ink="ghost", outline="text3", width=1)
ALL = (TEXT, GRID, BOX, DOT, CLOUD)
FRAME = Frame(left=0, top=0, right=10, bottom=400, minimum=0, maximum=1)
LAYOUT = Layout(width=10, height=400, frame=FRAME, under=(GRID, BOX), bars=(), over=(TEXT,), rows=(), smallest_text=12)


def test_that_pieces_above_and_below_a_strip_are_left_out() -> None:
    assert list(between(ALL, [(95, 130)])) == [GRID, BOX]


def test_that_a_piece_is_kept_when_only_its_edge_lies_in_the_strip() -> None:
    assert TEXT in list(between(ALL, [(52, 60)]))
    assert DOT in list(between(ALL, [(204, 210)]))


def test_that_the_whole_height_keeps_every_piece_in_order() -> None:
    assert tuple(between(ALL, [(0, 400)])) == ALL


def test_that_only_strips_around_other_pieces_have_changed() -> None:
    assert changed(LAYOUT, replace(LAYOUT, under=(GRID, replace(BOX, ink="ghost")))) == [(98, 122), (98, 122)]
    assert changed(LAYOUT, replace(LAYOUT, over=(TEXT, DOT))) == [(182, 218)]
    assert changed(LAYOUT, replace(LAYOUT)) == []


def test_that_everything_may_have_changed_where_size_or_order_did() -> None:
    assert changed(LAYOUT, replace(LAYOUT, height=401)) is None
    assert changed(LAYOUT, replace(LAYOUT, under=(BOX, GRID))) is None
