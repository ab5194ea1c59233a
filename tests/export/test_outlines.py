"""Letters of an SVG as shapes: every reader draws them alike, and the text itself lies over them, unseen."""

import shutil
import subprocess

import pytest
from PySide6.QtGui import QImage

from careergui.charts.registry import KINDS
from careergui.export.drawing import PictureOptions
from careergui.export.pictures import Studio
from tests.builders import HARD_FIRST, some
from tests.export.reading import SVG, difference, svg_root

LINK = "{http://www.w3.org/1999/xlink}href"
SIZE = PictureOptions(width=1200, height=700, letters="shapes")
every_kind = pytest.mark.parametrize("kind", KINDS)


@every_kind
def test_that_every_text_has_a_shape_for_each_of_its_letters(kind: str, studio: Studio) -> None:
    root = svg_root(studio.bytes(KINDS[kind].build(some(3, HARD_FIRST)), SIZE, "svg"))
    texts = ["".join((text.text or "").split()) for text in root.iter(f"{SVG}text")]
    shapes = {path.get("id") for path in root.iter(f"{SVG}path") if path.get("id")}
    letters = [use.get(LINK, "").removeprefix("#") for use in root.iter(f"{SVG}use")]
    assert len(letters) == sum(map(len, texts))
    assert set(letters) == shapes


def test_that_only_the_shapes_are_seen(studio: Studio) -> None:
    root = svg_root(studio.bytes(KINDS["pay"].build(some(3)), SIZE, "svg"))
    assert {text.get("fill-opacity") for text in root.iter(f"{SVG}text")} == {"0"}
    groups = [group for group in root.iter(f"{SVG}g") if group.find(f"{SVG}use") is not None]
    assert groups
    assert [group for group in groups if not (group.get("fill") or "").startswith("#")] == []


def test_that_shapes_are_what_is_made_unless_asked_otherwise(studio: Studio) -> None:
    spec = KINDS["pay"].build(some(3))
    assert studio.bytes(spec, PictureOptions(width=1200, height=700), "svg") == studio.bytes(spec, SIZE, "svg")


def test_that_text_is_text_where_asked_for(studio: Studio) -> None:
    root = svg_root(studio.bytes(KINDS["pay"].build(some(3)), PictureOptions(letters="text"), "svg"))
    texts = list(root.iter(f"{SVG}text"))
    assert texts
    assert {text.get("fill-opacity") for text in texts} == {None}
    assert not list(root.iter(f"{SVG}use"))


def test_that_a_letter_is_defined_once_for_all_sizes(studio: Studio) -> None:
    root = svg_root(studio.bytes(KINDS["pay"].build(some(5)), SIZE, "svg"))
    defined = [path.get("d") for path in root.iter(f"{SVG}path") if (path.get("id") or "").startswith("g")]
    assert len(defined) == len(set(defined)) > 40


def test_that_curves_have_one_control_point_as_in_the_typeface(studio: Studio) -> None:
    root = svg_root(studio.bytes(KINDS["pay"].build(some(5)), SIZE, "svg"))
    shapes = "".join(path.get("d", "") for path in root.iter(f"{SVG}path") if (path.get("id") or "").startswith("g"))
    assert shapes.count("q") > 1000
    assert shapes.count("c") < shapes.count("q") / 100


def test_that_a_letter_has_the_same_name_in_every_picture(studio: Studio) -> None:
    one, other = (
        {path.get("id"): path.get("d") for path in svg_root(studio.bytes(KINDS[kind].build(some(5)), SIZE, "svg")).iter(f"{SVG}path")}
        for kind in ("pay", "education")
    )
    both = (set(one) & set(other)) - {None}
    assert len(both) > 20
    assert {name: one[name] for name in both} == {name: other[name] for name in both}


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="needs rsvg-convert")
@every_kind
def test_that_a_reader_without_the_typeface_draws_the_same_picture(kind: str, studio: Studio) -> None:
    spec = KINDS[kind].build(some(3, HARD_FIRST))
    drawn = subprocess.run(["rsvg-convert"], input=studio.bytes(spec, SIZE, "svg"), capture_output=True, check=True)  # noqa: S607 - found above
    assert difference(QImage.fromData(drawn.stdout), studio.image(spec, SIZE)) <= 6
