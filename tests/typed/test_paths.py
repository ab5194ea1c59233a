"""Names that are typed: each text is a place or a sentence, whatever it holds, and nothing on the disk is asked."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from careergui.typed.paths import absolute, file_to_read, file_to_write, folder, path, sound
from careergui.typed.refusal import Refusal

READERS: dict[str, Callable[..., Path | Refusal]] = {"path": path, "read": file_to_read, "write": file_to_write, "folder": folder}
NOWHERE = {
    "nothing": ("", "No name is given"),
    "blanks": (" \t", "No name is given"),
    "NUL": ("a\0b.png", "“a·b.png” holds the character NUL"),
    "a name of 260 letters": ("a" * 260, "too long: a name of 260 bytes, where 255 are the most"),
    "a long folder": ("/x/" + "b" * 256 + "/x.png", "a name of 256 bytes"),
    "a name of 128 letters of two bytes": ("é" * 128, "a name of 256 bytes"),
    "a path of 4,096 bytes": ("/" + "a/" * 2047 + "b", "a path of 4096 bytes, where 4095 are the most"),
    "half a character": ("a\ud800", "no name can hold"),
    "a home of nobody": ("~no-such-person/x.png", "There is no home folder “~no-such-person” here"),
    "a home that cannot be a name": ("~" + "a" * 300, "too long"),
    "a home with half a character": ("~\ud800", "no name can hold"),
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", NOWHERE)
def test_that_a_text_that_names_nothing_is_answered_in_words(reader: str, text: str) -> None:
    typed, words = NOWHERE[text]
    found = READERS[reader](typed, home=True)
    assert isinstance(found, Refusal)
    assert words in found.words
    assert found.words.endswith(".")


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", ["a", "a b.png", "ж.png", "a\udcff.png", "x" * 255, "/a/../b"])
def test_that_a_name_is_taken_as_it_is(reader: str, text: str) -> None:
    assert READERS[reader](text) == Path(text)


def test_that_the_longest_path_is_one_byte_longer_than_is_refused() -> None:
    assert isinstance(path("/" + "a/" * 2047), Path)


@pytest.mark.parametrize("text", [".", "/", "..", "a/", "a/..", "a/."])
def test_that_what_can_only_be_a_folder_is_no_file(text: str) -> None:
    assert isinstance(folder(text), Path)
    for read in (file_to_read, file_to_write):
        found = read(text)
        assert isinstance(found, Refusal)
        assert "Add the name of a file" in found.words


def test_that_a_home_folder_is_found_only_where_no_shell_did_it_before(home: Path) -> None:
    assert path("~/x.png", home=True) == home / "x.png"
    assert path("~/x.png") == Path("~/x.png")
    assert path("~x") == Path("~x")


@pytest.mark.parametrize("text", ["a\nb.png", "a\tb", "a\u202eb", "\u200b"])
def test_that_no_name_is_made_that_cannot_be_read_in_a_list(text: str) -> None:
    assert isinstance(file_to_read(text), Path)
    for write in (file_to_write, folder):
        found = write(text)
        assert isinstance(found, Refusal)
        assert "line break" in found.words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a", "a.png"),
        ("a.png", "a.png"),
        ("a.PNG", "a.PNG"),
        ("a.json", "a.json"),
        ("nurse or not.v2", "nurse or not.v2.png"),
        ("a.", "a..png"),
    ],
)
def test_that_an_ending_is_added_to_a_name_that_has_none_of_them(text: str, name: str) -> None:
    assert file_to_write(text, ".png", ".json") == Path(name)


def test_that_a_name_has_room_for_its_ending() -> None:
    assert isinstance(file_to_write("a" * 251, ".png"), Path)
    assert isinstance(file_to_write("a" * 252, ".png"), Refusal)


def test_that_names_remembered_are_those_that_can_be_names() -> None:
    assert sound(("a.careergui", "", "b\0", "c" * 300, "/d.careergui")) == ("a.careergui", "/d.careergui")


def test_that_a_folder_that_has_gone_leaves_a_path_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    assert absolute(Path("a")) == tmp_path / "gone" / "a"
    (tmp_path / "gone").rmdir()
    if os.name == "posix":
        assert absolute(Path("a")) == Path("a")
