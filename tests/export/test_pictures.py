"""Every kind of chart in every format with one to eight roles: the asked size, every word, every role’s colour, the same bytes."""

import hashlib
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from careergui.charts.registry import KINDS
from careergui.charts.spec import Bar, ChartSpec, Column, Point, Row, Span, Strip
from careergui.errors import UsageError
from careergui.export.drawing import PictureOptions, check
from careergui.export.formats import FORMATS
from careergui.export.pictures import Studio, picture_bytes
from careergui.render.fonts import font
from careergui.render.theme import THEMES, ThemeName, theme
from tests.builders import BUNDLED_FIRST, HARD_FIRST, HTML, some
from tests.export.reading import SVG, difference, extent, png_chunks, png_header, svg_root, svg_texts

SMALL = PictureOptions(width=640, height=480)
every_kind = pytest.mark.parametrize("kind", KINDS)
every_format = pytest.mark.parametrize("format_id", FORMATS)


def charted(kind: str, count: int, order: tuple[str, ...] = BUNDLED_FIRST) -> ChartSpec:
    return KINDS[kind].build(some(count, order))


def slots_of(spec: ChartSpec) -> set[int]:
    """The roles whose colour must be in the picture: by their marks, and by the mark beside their name."""
    drawn = {getattr(mark, "slot", getattr(mark, "ink", None)) for mark in spec.marks if isinstance(mark, Bar | Strip | Span | Point)}
    named: tuple[Row | Column, ...] = (*spec.rows, *spec.axis.columns)
    return {slot for slot in drawn | {one.slot for one in named} if isinstance(slot, int)}


def check_png(content: bytes, spec: ChartSpec, studio: Studio) -> None:
    assert png_header(content) == (640, 480, 3780)
    image = QImage.fromData(content)
    assert all(extent(image, theme("light").roles[slot]) for slot in slots_of(spec))


def check_svg(content: bytes, spec: ChartSpec, studio: Studio) -> None:
    root = svg_root(content)
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("640", "480", "0 0 640 480")
    assert root.findtext(f"{SVG}title") == spec.title
    assert root.findtext(f"{SVG}desc") == f"{spec.summary} {spec.source}"
    assert Counter(" ".join(piece.text.split()) for piece in studio.texts) <= svg_texts(root)
    assert not list(root.iter(f"{SVG}image"))
    assert all(theme("light").roles[slot].lower().encode() in content for slot in slots_of(spec))


def check_pdf(content: bytes, spec: ChartSpec, studio: Studio) -> None:
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert [float(number) for number in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)[0]] == [480, 360]
    assert b"/FontFile" in content
    assert b"/Title (\xfe\xff" in content
    assert b"/Subtype /Image" not in content


CHECKS: dict[str, Callable[[bytes, ChartSpec, Studio], None]] = {"png": check_png, "svg": check_svg, "pdf": check_pdf}


@every_kind
@every_format
@pytest.mark.parametrize("count", range(1, 9))
def test_that_every_chart_comes_out_whole_in_every_format(kind: str, format_id: str, count: int, studio: Studio) -> None:
    # Eight columns of skills have no room at this size.
    spec = charted(kind, min(count, 7) if kind == "skills" else count)
    CHECKS[format_id](studio.bytes(spec, SMALL, format_id), spec, studio)


@every_kind
@every_format
def test_that_hard_roles_come_out_whole_in_every_format(kind: str, format_id: str, studio: Studio) -> None:
    spec = charted(kind, 8, HARD_FIRST)
    CHECKS[format_id](studio.bytes(spec, SMALL, format_id), spec, studio)


@every_kind
@every_format
def test_that_a_second_run_writes_the_same_bytes(kind: str, format_id: str, studio: Studio) -> None:
    first = studio.bytes(charted(kind, 5), SMALL, format_id)
    studio.bytes(charted("pay", 8, HARD_FIRST), PictureOptions(theme="dark"), "png")
    assert studio.bytes(charted(kind, 5), SMALL, format_id) == first
    assert picture_bytes(charted(kind, 5), SMALL, format_id) == first


IN_A_PROCESS_OF_ITS_OWN = """
import hashlib
from careergui.charts.registry import KINDS
from careergui.export.drawing import PictureOptions
from careergui.export.headless import studio
from tests.builders import some

with studio() as made:
    for kind in KINDS:
        for format_id in ("png", "svg", "pdf"):
            content = made.bytes(KINDS[kind].build(some(5)), PictureOptions(width=640, height=480), format_id)
            print(kind, format_id, hashlib.sha256(content).hexdigest())
"""


def test_that_another_process_writes_the_same_bytes(studio: Studio, root: Path) -> None:
    command = [sys.executable, "-c", IN_A_PROCESS_OF_ITS_OWN]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=True)
    here = [
        f"{kind} {format_id} {hashlib.sha256(studio.bytes(charted(kind, 5), SMALL, format_id)).hexdigest()}"
        for kind in KINDS
        for format_id in ("png", "svg", "pdf")
    ]
    assert result.stdout.splitlines() == here


@every_format
def test_that_the_font_of_the_window_changes_no_byte(format_id: str, studio: Studio, qapp: QApplication) -> None:
    before, spec = qapp.font(), charted("pay", 3)
    plain = studio.bytes(spec, SMALL, format_id)
    qapp.setFont(QFont("DejaVu Serif", 23))
    try:
        assert studio.bytes(spec, SMALL, format_id) == plain
    finally:
        qapp.setFont(before)


# ---- what the options do


@every_kind
@pytest.mark.parametrize("scale", [2, 3])
def test_that_a_scaled_picture_has_the_same_ink_in_more_pixels(kind: str, scale: int, studio: Studio) -> None:
    spec = charted(kind, 4)
    options = PictureOptions(width=800, height=600, scale=scale)  # type: ignore[arg-type]  # 2 and 3 are scales
    large, small = studio.image(spec, options), studio.image(spec, PictureOptions(width=800, height=600))
    assert (large.width(), large.height()) == (800 * scale, 600 * scale)
    assert large.dotsPerMeterX() == 3780 * scale
    assert difference(small, large) < 25
    assert difference(small, studio.image(charted(kind, 2), PictureOptions(width=800, height=600))) > 40


@every_kind
def test_that_an_svg_has_the_marks_of_the_png_at_the_same_pixels(kind: str, studio: Studio) -> None:
    spec, image = charted(kind, 3), studio.image(charted(kind, 3), SMALL)
    drawn = QImage(640, 480, QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(studio.bytes(spec, SMALL, "svg"))).render(painter)
    painter.end()
    for ink in (*theme("light").roles[:3], *theme("light").levels[4:6]):
        assert extent(image, ink) == pytest.approx(extent(drawn, ink), abs=1)


@every_format
def test_that_scale_multiplies_pixels_and_changes_no_drawing(format_id: str, studio: Studio) -> None:
    content = studio.bytes(charted("pay", 2), PictureOptions(width=640, height=480, scale=2), format_id)
    if format_id == "png":
        assert png_header(content) == (1280, 960, 7560)
    else:
        assert content == studio.bytes(charted("pay", 2), SMALL, format_id)


@pytest.mark.parametrize("name", THEMES)
def test_that_the_ground_of_a_picture_is_the_themes_surface(name: ThemeName, studio: Studio) -> None:
    image = studio.image(charted("skills", 3), PictureOptions(width=800, height=600, theme=name))
    corners = [image.pixelColor(x, y) for x in (0, 799) for y in (0, 599)]
    assert corners == [QColor(theme(name).surface)] * 4


@every_format
def test_that_a_title_of_ones_own_is_in_picture_and_headers(format_id: str, studio: Studio) -> None:
    content = studio.bytes(charted("pay", 2), PictureOptions(width=640, height=480, title="Mine <i>&</i>\nown"), format_id)
    if format_id == "png":
        chunks = [body for name, body in png_chunks(content) if name in {"tEXt", "iTXt", "zTXt"}]
        assert any(b"Mine" in body for body in chunks)
    elif format_id == "svg":
        root = svg_root(content)
        assert root.findtext(f"{SVG}title") == "Mine <i>&</i> own"
        assert "Mine <i>&</i> own" in svg_texts(root)
    else:
        assert "Mine <i>".encode("utf-16-be") in content


def test_that_markup_in_a_role_is_written_as_text(studio: Studio) -> None:
    content = studio.bytes(charted("pay", 2, ("markup", "percentiles")), PictureOptions(), "svg")
    shown = " ".join(svg_texts(svg_root(content)))
    assert HTML.replace(" ", "") in shown.replace(" ", "")
    assert b"<img" not in content
    assert b"<b>" not in content


def test_that_texts_in_an_svg_keep_their_width_in_another_font(studio: Studio) -> None:
    root = svg_root(studio.bytes(charted("pay", 5), PictureOptions(width=640, height=480, letters="text"), "svg"))
    texts = list(root.iter(f"{SVG}text"))
    assert {text.get("text-anchor") for text in texts} == {None, "middle", "end"}
    assert [text for text in texts if float(text.get("textLength", "0")) <= 0] == []
    faces = [one.get("font-family") or "" for one in root.iter() if "font-family" in one.attrib]
    assert len(faces) == 1
    assert faces[0].startswith("Inter, ")
    assert faces[0].endswith("sans-serif")


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
@every_kind
def test_that_every_word_of_a_pdf_can_be_searched(kind: str, studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "chart.pdf"
    path.write_bytes(studio.bytes(charted(kind, 8, HARD_FIRST), PictureOptions(), "pdf"))
    result = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True)  # noqa: S607 - found above
    # The typeface draws the apostrophe and the closing quote with the glyph of another character of the same look.
    found = result.stdout.decode("utf-8").translate({0x2BC: "’", 0x2EE: "”", 0x2CD: "−", 0x2D7: "−"})
    lost = {word for piece in studio.texts for word in piece.text.split() if word not in found}
    assert lost == set()


def test_that_the_smallest_type_is_known_in_points(studio: Studio) -> None:
    studio.prepare(charted("pay", 2), PictureOptions(width=780, height=600))
    assert studio.smallest_text() == pytest.approx(11 * 0.75, abs=0.75)


# ---- sizes that cannot be


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (PictureOptions(width=0), "width of 0 pixels"),
        (PictureOptions(height=100_000), "height of 100000 pixels"),
        (PictureOptions(width=-5), "width of -5 pixels"),
        (PictureOptions(width=20_000, height=20_000), "20000x20000 pixels are too many"),
        (PictureOptions(width=8_000, height=8_000, scale=4), "32000x32000 pixels are too many"),
        (PictureOptions(scale=5), "scale of 5"),  # type: ignore[arg-type]  # the point of the test
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_that_an_impossible_size_is_a_clear_line(options: PictureOptions, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        check(options)


def test_that_a_refused_picture_does_not_spoil_the_next(studio: Studio) -> None:
    before = studio.bytes(charted("pay", 5), SMALL, "png")
    with pytest.raises(UsageError, match="too few"):
        studio.bytes(charted("skills", 8), PictureOptions(width=120, height=100), "png")
    assert studio.bytes(charted("pay", 5), SMALL, "png") == before


def test_that_a_picture_does_not_hang_on_the_letters_drawn_before(studio: Studio) -> None:
    spec, large = charted("pay", 3), PictureOptions(scale=2)
    before = studio.bytes(spec, large, "png")
    canvas = QImage(400, 100, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    for size in range(17, 34):
        painter.setFont(font(size, 600))
        painter.drawText(0, 50, "Registered Nurse")
        assert studio.bytes(spec, large, "png") == before, size
    painter.end()


def test_that_a_closed_studio_leaves_no_widget(studio: Studio) -> None:
    before = len(QApplication.allWidgets())
    picture_bytes(charted("pay", 2), SMALL, "png")
    assert len(QApplication.allWidgets()) == before


def test_that_a_studio_closed_twice_is_closed_once(qapp: QApplication) -> None:
    studio = Studio()
    studio.image(charted("pay", 2), SMALL)
    studio.close()
    studio.close()
    assert studio.smallest_text() > 0
