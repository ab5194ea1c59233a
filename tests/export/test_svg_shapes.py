"""Pieces as elements of SVG: each of its kind with short numbers, words that keep their width, and what clears where there is no ground."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtWidgets import QApplication

from careergui.export.svg_shapes import Drawn, SvgShapes
from careergui.render.measure import Measure
from careergui.render.pieces import Arrow, Box, Bubbles, Glyph, Line, Piece, Text
from careergui.render.theme import theme

LIGHT = theme("light")
ROLE = LIGHT.ink(0).lower()


def drawn(piece: Piece, *, clear: bool = False) -> Drawn:
    return SvgShapes(LIGHT, None, clear=clear).draw(piece)


def elements(piece: Piece, part: str = "", *, clear: bool = False) -> list[ET.Element]:
    return list(ET.fromstring(f"<svg>{drawn(piece, clear=clear).named(part)}</svg>"))  # noqa: S314 - our own


def one(piece: Piece, part: str = "") -> ET.Element:
    (found,) = elements(piece, part)
    return found


def text(words: str = "Pay", **more: object) -> Text:
    width = Measure().width(words, 13)
    return Text(x=10, y=20.254, text=words, pixels=13, width=width, colour=LIGHT.text1, **more)  # type: ignore[arg-type]  # as Text has them


def test_that_a_line_is_a_line_with_its_stroke() -> None:
    assert one(Line(x1=1, y1=2, x2=3.456, y2=2, ink=0, width=1.5)).attrib == {
        "x1": "1",
        "y1": "2",
        "x2": "3.46",
        "y2": "2",
        "stroke": ROLE,
        "stroke-width": "1.5",
    }


def test_that_dashes_are_in_pixels() -> None:
    assert one(Line(x1=0, y1=0, x2=9, y2=0, ink=0, width=2, dash=(4, 3))).get("stroke-dasharray") == "4 3"


def test_that_a_box_is_a_rectangle_filled_without_a_stroke() -> None:
    found = one(Box(x=1, y=2, width=30, height=4.5, ink=0))
    assert found.tag == "rect"
    assert found.attrib == {"x": "1", "y": "2", "width": "30", "height": "4.5", "fill": ROLE}


def test_that_a_round_box_has_its_radius_and_a_hollow_one_no_fill() -> None:
    assert one(Box(x=1, y=2, width=30, height=9, ink=0, radius=3)).get("rx") == "3"
    hollow = one(Box(x=1, y=2, width=30, height=9, ink=0, hollow=True, outline=1, outline_ink=0))
    assert (hollow.get("fill"), hollow.get("stroke")) == ("none", ROLE)


def test_that_a_dot_is_a_circle_and_a_mark_a_path() -> None:
    circle = one(Glyph(x=5, y=6, size=8, shape="dot", ink=0))
    assert (circle.tag, circle.get("cx"), circle.get("cy"), circle.get("r")) == ("circle", "5", "6", "4")
    path = one(Glyph(x=5, y=6, size=8, shape="diamond", ink=0))
    assert path.tag == "path"
    assert (path.get("d") or "").startswith("M")


def test_that_what_is_seen_through_says_how_much() -> None:
    found = one(Bubbles(x=(5,), y=(6,), radius=(4,), ink=0, outline=0, width=1))
    assert (found.get("fill-opacity"), found.get("stroke-opacity")) == ("0.3", "0.8")


def test_that_several_elements_of_a_part_share_a_group_and_their_looks() -> None:
    group = one(Arrow(x=5, y=6, size=4, ink=0, width=1), "open-end")
    assert (group.tag, group.get("data-part"), group.get("stroke")) == ("g", "open-end", ROLE)
    assert [line.get("stroke") for line in group] == [None, None]


def test_that_one_element_carries_its_part_itself() -> None:
    found = one(Line(x1=1, y1=2, x2=3, y2=2, ink=0), "grid")
    assert (found.tag, found.get("data-part")) == ("line", "grid")


def test_that_nothing_is_not_even_a_group() -> None:
    assert Drawn().named("") == ""


@pytest.mark.parametrize(("anchor", "written"), [(0, None), (0.5, "middle"), (1, "end")])
def test_that_words_keep_their_anchor_and_width_in_any_typeface(anchor: float, written: str | None, qapp: QApplication) -> None:
    piece = text(anchor=anchor)
    found = one(piece)
    assert (found.text, found.get("text-anchor"), found.get("lengthAdjust")) == ("Pay", written, "spacingAndGlyphs")
    assert float(found.get("x") or 0) == pytest.approx(10 + anchor * piece.width, abs=0.006)
    assert float(found.get("textLength") or 0) == pytest.approx(piece.width, abs=0.006)
    assert (found.get("y"), found.get("font-size"), found.get("fill")) == ("20.25", "13", LIGHT.text1.lower())


def test_that_only_heavier_words_tell_their_weight(qapp: QApplication) -> None:
    assert [one(text(weight=weight)).get("font-weight") for weight in (400, 600)] == [None, "600"]


def test_that_words_from_data_are_no_markup(qapp: QApplication) -> None:
    assert one(text("<b> & “x”")).text == "<b> & “x”"


def test_that_where_there_is_no_ground_its_colour_clears(qapp: QApplication) -> None:
    behind = Box(x=1, y=2, width=30, height=9, ink="surface")
    covering, clearing = drawn(behind), drawn(behind, clear=True)
    assert (covering.cleared, LIGHT.surface.lower() in covering.named("")) == ([], True)
    assert clearing.named("") == ""
    (hole,) = clearing.cleared
    assert ET.fromstring(hole).attrib == {"x": "1", "y": "2", "width": "30", "height": "9", "fill": "#000000"}  # noqa: S314 - our own


def test_that_a_hollow_mark_keeps_its_rim_where_there_is_no_ground() -> None:
    made = drawn(Glyph(x=5, y=6, size=20, shape="dot", ink=0, hollow=True), clear=True)
    assert len(made.cleared) == 1
    assert ROLE in made.named("")
    assert LIGHT.surface.lower() not in made.named("")
