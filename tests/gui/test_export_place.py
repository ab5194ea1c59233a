"""What the text of the file field stands for: a file with its ending, a folder, or a sentence."""

from pathlib import Path

import pytest

from careergui.errors import CareerguiError
from careergui.gui.export_place import in_format, make_folder, place_of, taken, targets
from careergui.typed.refusal import Refusal


def test_that_one_chart_goes_to_a_file_with_its_ending_and_several_to_a_folder(home: Path) -> None:
    assert place_of("~/pay", "svg", one=True) == home / "pay.svg"
    assert place_of("~/pay", "svg", one=False) == home / "pay"
    assert place_of("pay.png", "png", one=True) == Path.cwd() / "pay.png"
    assert isinstance(place_of(".", "png", one=True), Refusal)


def test_that_the_ending_follows_the_format_whatever_stands_before_it() -> None:
    assert in_format("~x.png", "pdf") == "~x.pdf"
    assert in_format("a.v2", "pdf") == "a.v2"
    assert in_format("", "pdf") == ""
    assert in_format("a.pdf", "pdf") == "a.pdf"


def test_that_each_kind_has_a_file_of_its_own() -> None:
    assert targets(Path("/x"), ["pay", "skills"], "pdf", one=False) == {"pay": Path("/x/pay.pdf"), "skills": Path("/x/skills.pdf")}
    assert targets(Path("/x.pdf"), ["pay"], "pdf", one=True) == {"pay": Path("/x.pdf")}


def test_that_files_that_are_there_are_found_and_what_is_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "there").touch()
    assert taken({"a": tmp_path / "there", "b": tmp_path / "new"}) == [tmp_path / "there"]
    for name, words in (("there/x", "a part of it is a file"), ("n" * 256, "too long"), (".", "is a folder")):
        with pytest.raises(CareerguiError, match=words):
            taken({"a": tmp_path / name})


def test_that_a_folder_is_made_or_why_not_is_said(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    (tmp_path / "there").touch()
    with pytest.raises(CareerguiError, match=r"Cannot make the folder .*Name another one\."):
        make_folder(tmp_path / "there" / "b")
