"""What the fuzzers take for wrong: each of these would be found, and what is sound would not."""

import pytest

from tools.fuzz.answers import Answer, wrong_in

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><text>%s</text></svg>'


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.svg", SVG % b"&lt;img&gt; =1+1", ""),
        ("a.svg", SVG % "\uffff".encode(), "is no XML"),
        ("a.svg", SVG % b"<script/>", "markup"),
        ("a.csv", b"role,pay\r\na,-12.5\r\nb,+3%\r\n", ""),
        ("a.csv", b"role,pay\r\n=HYPERLINK(1),2\r\n", "formula"),
        ("a.csv", b"role,pay\r\n+1+1,2\r\n", "formula"),
        ("a.json", b'{"a": 1}', ""),
        ("a.json", b'{"a": NaN}', "is no JSON"),
        ("a.md", rb"\<img src=x>", ""),
        ("a.md", b"<img src=x>", "markup"),
        ("a.png", b"no picture", "is no picture"),
        ("a.pdf", b"%PDF-1.4 cut", "is no PDF"),
    ],
)
def test_that_an_export_is_looked_at(name: str, content: bytes, found: str) -> None:
    told = list(wrong_in(name, content))
    assert [found in words for words in told] == ([True] if found else [])


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (Answer([], 0, "done", ""), ""),
        (Answer([], 1, "", "careergui: error: there is no such role.\n"), ""),
        (Answer([], 3, "", "words"), "status 3"),
        (Answer([], 2, "", " "), "fails without a word"),
        (Answer([], 1, "", "This is a fault of the program: please"), "fault of the program"),
        (Answer([], 0, "\x1b[31m", ""), "U+001B"),
    ],
)
def test_that_an_answer_is_looked_at(answer: Answer, found: str) -> None:
    told = list(answer.wrong())
    assert [found in words for words in told] == ([True] if found else [])
