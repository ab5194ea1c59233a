"""A PDF is sound, undated and the same everywhere; its page is the picture’s, whatever the scale."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from careergui.charts.registry import KINDS
from careergui.errors import CareerguiError
from careergui.export.drawing import PictureOptions
from careergui.export.pdf_file import reference, taken_apart, text
from careergui.export.pictures import Studio
from tests.builders import HARD_FIRST, some
from tests.export.reading import pdf_entry, pdf_info, pdf_objects

SIZE = PictureOptions(width=1600, height=900)


def made(studio: Studio, options: PictureOptions = SIZE) -> bytes:
    return studio.bytes(KINDS["pay"].build(some(5, HARD_FIRST)), options, "pdf")


def test_that_every_object_stands_where_the_table_says(studio: Studio) -> None:
    content = made(studio)
    objects = pdf_objects(content)
    named = {int(number) for number in re.findall(rb"(\d+) 0 R", b"".join(objects.values()) + content[content.rindex(b"trailer") :])}
    assert named <= set(objects)
    assert b"/Size %d\n" % (len(objects) + 1) in content


def test_that_it_has_no_date(studio: Studio) -> None:
    content = made(studio)
    assert b"Date" not in content
    assert b"(D:" not in content
    assert not re.search(rb"\d{4}-\d\d-\d\dT", content)


@pytest.mark.parametrize("scale", [2, 4])
def test_that_no_scale_changes_the_paper(studio: Studio, scale: int) -> None:
    content = made(studio, PictureOptions(width=1600, height=900, scale=scale))  # type: ignore[arg-type]  # 2 and 4 are scales
    assert b"/MediaBox [0 0 1200.000000 675.000000]" in content
    assert content == made(studio)


def test_that_a_scale_does_not_make_a_page_too_large(studio: Studio) -> None:
    assert made(studio, PictureOptions(width=8000, height=4500, scale=4)).startswith(b"%PDF-")


def test_that_its_typeface_is_in_it(studio: Studio) -> None:
    content = made(studio)
    fonts = [body for body in pdf_objects(content).values() if b"/Type /FontDescriptor" in body]
    assert fonts
    assert [body for body in fonts if b"/FontFile2" not in body] == []


def test_that_the_page_is_one_figure_with_words_for_it(studio: Studio) -> None:
    content, spec = made(studio), studio.spec
    objects = pdf_objects(content)
    root = pdf_entry(content, b"Root")
    assert b"/MarkInfo << /Marked true >>" in root
    tree = objects[reference(root, b"StructTreeRoot")]
    figure = objects[reference(objects[reference(tree, b"K")], b"K")]
    assert b"/S /Figure" in figure
    assert b"/Alt " + text(f"{spec.title}. {spec.summary} {spec.source}") in figure
    page = objects[reference(figure, b"Pg")]
    first, _, last = map(int, re.findall(rb"(\d+) 0 R", re.findall(rb"/Contents \[([^]]*)\]", page)[0]))
    assert b"\n/Figure << /MCID 0 >> BDC\n" in objects[first]
    assert b"\nEMC\n" in objects[last]
    assert b"/StructParents 0" in page
    assert b"/Nums [0 [%d 0 R]]" % reference(objects[reference(tree, b"K")], b"K") in objects[reference(tree, b"ParentTree")]


DRAW = """
import hashlib
from careergui.charts.registry import KINDS
from careergui.export.drawing import PictureOptions
from careergui.export.headless import studio
from tests.builders import HARD_FIRST, some

with studio() as made:
    for format_id in ("png", "svg", "pdf"):
        content = made.bytes(KINDS["pay"].build(some(5, HARD_FIRST)), PictureOptions(width=1600, height=900), format_id)
        print(format_id, hashlib.sha256(content).hexdigest())
"""


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles"])
def test_that_every_time_zone_writes_the_same_bytes(zone: str, studio: Studio, root: Path) -> None:
    call = [sys.executable, "-c", DRAW]
    result = subprocess.run(call, cwd=root, env={**os.environ, "TZ": zone}, capture_output=True, text=True, encoding="utf-8", check=True)
    spec = KINDS["pay"].build(some(5, HARD_FIRST))
    here = [f"{name} {hashlib.sha256(studio.bytes(spec, SIZE, name)).hexdigest()}" for name in ("png", "svg", "pdf")]
    assert result.stdout.splitlines() == here


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="needs pdfinfo")
def test_that_another_program_reads_what_it_says(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "chart.pdf"
    path.write_bytes(made(studio))
    told = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True)  # noqa: S607 - found above
    assert told.stderr == b""
    assert f"Subject:         {pdf_info(path.read_bytes())['Subject']}" in told.stdout.decode("utf-8")
    assert b"Page size:       1200 x 675 pts" in told.stdout


def test_that_any_words_can_stand_in_it() -> None:
    assert text("a(b)\\") == b"(\xfe\xff\0a\0\\(\0b\0\\)\0\\\\)"
    assert b"\r" not in text("\u0d0d")


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4\nnothing", b"%PDF-1.4\nstartxref\n3\n%%EOF\n"])
def test_that_what_is_no_pdf_is_refused(content: bytes) -> None:
    with pytest.raises(CareerguiError, match="could not be turned into PDF"):
        taken_apart(content)


def test_that_a_missing_reference_is_refused() -> None:
    with pytest.raises(CareerguiError, match="no Info"):
        reference(b"<< /Root 3 0 R >>", b"Info")
