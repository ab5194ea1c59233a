"""Pictures without a ground: what would cover in the ground's colour clears, words keep theirs, and paper has a ground of its own."""

import shutil
import subprocess

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from careergui.charts.registry import KINDS
from careergui.errors import UsageError
from careergui.export.drawing import PictureOptions
from careergui.export.formats import FORMATS
from careergui.export.pictures import Studio
from careergui.render.theme import THEMES, ThemeName, theme
from tests.builders import HARD_FIRST, some
from tests.export.reading import SVG, difference, extent, png_chunks, svg_root

CLEAR = PictureOptions(width=1200, height=700, background="transparent")
every_kind = pytest.mark.parametrize("kind", KINDS)


def on(image: QImage, colour: str) -> QImage:
    """A picture laid on a ground."""
    made = QImage(image.size(), QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    painter = QPainter(made)
    painter.drawImage(0, 0, image)
    painter.end()
    return made


@every_kind
def test_that_a_png_has_no_ground(kind: str, studio: Studio) -> None:
    content = studio.bytes(KINDS[kind].build(some(3)), CLEAR, "png")
    image = QImage.fromData(content)
    assert dict(png_chunks(content))["IHDR"][9] == 6
    assert [image.pixelColor(x, y).alpha() for x in (0, 1199) for y in (0, 699)] == [0] * 4


@every_kind
@pytest.mark.parametrize("name", THEMES)
def test_that_it_looks_the_same_on_the_themes_ground(kind: str, name: ThemeName, studio: Studio) -> None:
    spec = KINDS[kind].build(some(4, HARD_FIRST))
    clear = studio.image(spec, PictureOptions(width=1200, height=700, theme=name, background="transparent"))
    assert difference(on(clear, theme(name).surface), studio.image(spec, PictureOptions(width=1200, height=700, theme=name))) <= 3


@every_kind
def test_that_on_another_ground_nothing_has_the_colour_of_the_themes_but_words(kind: str, studio: Studio) -> None:
    spec = KINDS[kind].build(some(4, HARD_FIRST))
    image = on(studio.image(spec, CLEAR), "#ffd678")
    inside_bars = kind == "education"
    assert (extent(image, theme("light").surface) is not None) <= inside_bars


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="needs rsvg-convert")
@every_kind
def test_that_an_svg_without_ground_looks_like_the_png(kind: str, studio: Studio) -> None:
    spec = KINDS[kind].build(some(4, HARD_FIRST))
    done = subprocess.run(["rsvg-convert"], input=studio.bytes(spec, CLEAR, "svg"), capture_output=True, check=True)  # noqa: S607 - found above
    drawn, image = QImage.fromData(done.stdout), studio.image(spec, CLEAR)
    assert drawn.pixelColor(0, 0).alpha() == 0
    for colour in ("#ffd678", "#203040"):
        assert difference(on(drawn, colour), on(image, colour)) <= 6


def test_that_an_svg_without_ground_has_no_rectangle_as_large_as_the_picture(studio: Studio) -> None:
    spec = KINDS["pay"].build(some(3))
    for options, expected in ((CLEAR, 0), (PictureOptions(width=1200, height=700), 1)):
        root = svg_root(studio.bytes(spec, options, "svg"))
        assert len([one for one in root.findall(f"{SVG}rect") if one.get("width") == "1200"]) == expected


@pytest.mark.parametrize("format_id", FORMATS)
def test_that_a_ground_is_refused_where_there_is_always_one(format_id: str, studio: Studio) -> None:
    spec = KINDS["pay"].build(some(3))
    if format_id == "pdf":
        with pytest.raises(UsageError, match="A PDF page has a ground of its own: a transparent background belongs to PNG and SVG"):
            studio.bytes(spec, CLEAR, format_id)
    else:
        assert studio.bytes(spec, CLEAR, format_id) == studio.bytes(spec, CLEAR, format_id)


def test_that_a_picture_without_ground_leaves_the_next_its_own(studio: Studio) -> None:
    spec, plain = KINDS["pay"].build(some(3)), PictureOptions(width=1200, height=700)
    before = studio.bytes(spec, plain, "png")
    studio.bytes(spec, CLEAR, "png")
    assert studio.bytes(spec, plain, "png") == before
