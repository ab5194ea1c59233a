"""A PDF taken apart and put together again: every object where the table says it begins; strings of any letters."""

import pytest

from careergui.errors import CareerguiError
from careergui.export.pdf_file import put_together, reference, taken_apart, text, whole
from tests.export.reading import pdf_objects

HEAD = b"%PDF-1.4\n"
OBJECTS = {1: whole(1, b"<< /Type /Catalog /Pages 2 0 R >>"), 2: whole(2, b"<< /Kids [] >>"), 3: whole(3, b"(three)")}
TRAILER = b"<< /Size 4 /Root 1 0 R >>"
FILE = put_together(HEAD, OBJECTS, TRAILER)


def test_that_what_is_put_together_can_be_taken_apart() -> None:
    assert taken_apart(FILE) == (HEAD, OBJECTS, TRAILER)


def test_that_a_reader_finds_every_object_where_the_table_says() -> None:
    assert {number: body.partition(b"\n")[2].strip() for number, body in pdf_objects(FILE).items()} == {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Kids [] >>",
        3: b"(three)",
    }


def test_that_the_table_follows_objects_that_grew() -> None:
    grown = put_together(HEAD, {**OBJECTS, 2: whole(2, b"<< /Kids [3 0 R] /Count 1 >>")}, TRAILER)
    assert pdf_objects(grown)[3].endswith(b"(three)\n")


def test_that_objects_may_stand_in_any_order() -> None:
    places = {number: FILE.index(body) for number, body in OBJECTS.items()}
    swapped = HEAD + OBJECTS[3] + OBJECTS[1] + OBJECTS[2]
    at = {1: len(HEAD + OBJECTS[3]), 2: len(HEAD + OBJECTS[3] + OBJECTS[1]), 3: len(HEAD)}
    rows = b"".join(b"%010d 00000 n \n" % at[number] for number in (1, 2, 3))
    table = b"xref\n0 4\n0000000000 65535 f \n" + rows + b"trailer\n" + TRAILER + b"\nstartxref\n%d\n%%%%EOF\n" % len(swapped)
    assert taken_apart(swapped + table).objects == OBJECTS
    assert places[1] == len(HEAD)


@pytest.mark.parametrize(
    "content", [b"", b"no PDF", FILE.replace(b"xref\n0 4", b"yref\n0 4"), FILE + b"more"], ids=["empty", "other", "no table", "longer"]
)
def test_that_a_file_without_its_table_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(CareerguiError, match=r"could not be turned into PDF: its table of objects cannot be found"):
        taken_apart(content)


def test_that_an_object_has_its_number_and_its_end() -> None:
    assert whole(12, b"<< >>") == b"12 0 obj\n<< >>\nendobj\n"


def test_that_a_reference_is_found_under_its_key() -> None:
    words = b"<< /Parent 3 0 R /Contents 14 0 R >>"
    assert (reference(words, b"Contents"), reference(words, b"Parent")) == (14, 3)
    with pytest.raises(CareerguiError, match=r"it has no Root\."):
        reference(words, b"Root")


@pytest.mark.parametrize("words", ["Pay", "≥ $239,200 – “so”", "(a\\b)", "𝄞", "line\rline", "܍"])
def test_that_a_string_holds_any_letters(words: str) -> None:
    made = text(words)
    assert (made[:3], made[-1:]) == (b"(\xfe\xff", b")")
    inside = made[1:-1].replace(b"\\r", b"\r").replace(b"\\(", b"(").replace(b"\\)", b")").replace(b"\\\\", b"\\")
    assert inside.decode("utf-16") == words
