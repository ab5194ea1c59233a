"""The page of a PDF as one figure with words: marked content around what is drawn, and a tree that leads to it."""

import re

from careergui.export.pdf_file import text, whole
from careergui.export.pdf_tags import tagged

WORDS = "Nurses (registered) earn $93,600."


def made() -> dict[int, bytes]:
    objects = {
        1: whole(1, b"<<\n/Type /Catalog\n/Pages 2 0 R\n>>"),
        2: whole(2, b"<< /Kids [3 0 R] >>"),
        3: whole(3, b"<<\n/Type /Page\n/Contents 4 0 R\n>>"),
        4: whole(4, b"stream of what is drawn"),
    }
    tagged(objects, 1, (1200.0, 675.5), WORDS)
    return objects


def number(body: bytes, key: bytes) -> int:
    found = re.search(rb"/%s \[?(\d+) 0 R" % key, body)
    assert found is not None
    return int(found[1])


def test_that_what_is_drawn_stands_between_the_marks_of_a_figure() -> None:
    objects = made()
    before, drawn, after = map(int, re.findall(rb"(\d+) 0 R", objects[3].partition(b"/Contents")[2].partition(b"]")[0]))
    assert drawn == 4
    assert b"\nstream\n/Figure << /MCID 0 >> BDC\nendstream" in objects[before]
    assert b"\nstream\nEMC\nendstream" in objects[after]
    assert b"/Length 25 " in objects[before]
    assert b"/Length 3 " in objects[after]


def test_that_the_catalogue_leads_through_the_document_to_the_figure() -> None:
    objects = made()
    assert b"/MarkInfo << /Marked true >>" in objects[1]
    assert b"/Pages 2 0 R" in objects[1]
    tree = objects[number(objects[1], b"StructTreeRoot")]
    document = objects[number(tree, b"K")]
    figure = objects[number(document, b"K")]
    assert b"/S /Document" in document
    assert b"/S /Figure" in figure
    assert (number(figure, b"Pg"), objects[number(document, b"P")]) == (3, tree)


def test_that_the_figure_has_its_words_and_the_size_of_the_page() -> None:
    figure = next(body for body in made().values() if b"/S /Figure" in body)
    assert b"/Alt " + text(WORDS) in figure
    assert b"/BBox [0 0 1200 675.5]" in figure
    assert b"/K 0 " in figure  # the number that the marks around what is drawn give it


def test_that_the_page_is_found_again_from_the_figure() -> None:
    objects = made()
    assert b"/StructParents 0" in objects[3]
    tree = objects[number(objects[1], b"StructTreeRoot")]
    parents = objects[number(tree, b"ParentTree")]
    assert b"/S /Figure" in objects[number(parents, rb"Nums \[0")]


def test_that_every_new_object_has_a_number_of_its_own() -> None:
    objects = made()
    assert sorted(objects) == list(range(1, 11))
    assert {number: body.partition(b" ")[0] for number, body in objects.items()} == {one: b"%d" % one for one in objects}
