"""The table of picture formats and the choice by file name."""

from importlib import import_module
from pathlib import Path

import pytest

from careergui.errors import UsageError
from careergui.export.formats import FORMATS, PictureFormat, format_of


@pytest.mark.parametrize("row", FORMATS.values(), ids=FORMATS)
def test_that_each_format_has_a_writer_and_words(row: PictureFormat) -> None:
    assert FORMATS[row.id] is row
    assert callable(import_module(row.module).write)
    assert row.suffix == f".{row.id}"
    assert row.label
    assert row.description
    assert "/" in row.media_type


@pytest.mark.parametrize(("name", "format_id"), [("a.png", "png"), ("b.SVG", "svg"), ("c.d.Pdf", "pdf")])
def test_that_the_end_of_a_name_chooses_the_format(name: str, format_id: str) -> None:
    assert format_of(Path(name)).id == format_id


@pytest.mark.parametrize("name", ["chart", "chart.jpg", "png", ".png"])
def test_that_an_unknown_end_names_those_there_are(name: str) -> None:
    with pytest.raises(UsageError, match=r"\.png, \.svg, \.pdf"):
        format_of(Path(name))
