"""Tables as files: safe for spreadsheets, exact for numbers, plain for Markdown."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.charts.spec import Table
from careergui.export.tables import Sheet, csv_file, csv_text, markdown_text, markdown_words, of_chart, safe, tab_text

ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=30)


def _sheet(*rows: tuple[str | int | float | None, ...]) -> Sheet:
    return Sheet(columns=tuple("abc"[: len(rows[0])]), rows=rows)


@pytest.mark.parametrize("text", ["=1+1", "+cmd", "-cmd", "@sum", "\t=1", "\r=1", "\uff1d1", "+1+1", "-2 =3", "  =1"])
def test_that_what_could_be_a_formula_is_made_text(text: str) -> None:
    assert safe(text).startswith("'")


@pytest.mark.parametrize("text", ["+$19,932", "−19.7 points", "-5", "+2.6 points [9]", "11%", "Case Manager", "no difference"])
def test_that_figures_and_plain_words_stay_as_they_are(text: str) -> None:
    assert safe(text) == text


@given(ANY_TEXT)
def test_that_no_text_cell_begins_as_a_formula(text: str) -> None:
    cell = next(csv.reader(io.StringIO(csv_text(_sheet((text,))).partition("\n")[2] or '""\n')))
    assert not cell or not cell[0].startswith(("=", "@", "\t", "\r", "\uff1d")) or cell[0] == "'"


@given(st.lists(st.tuples(ANY_TEXT, st.one_of(st.none(), st.integers(-(10**12), 10**12))), min_size=1, max_size=5))
def test_that_csv_is_read_back_with_as_many_cells(rows: list[tuple[str, int | None]]) -> None:
    read = list(csv.reader(io.StringIO(csv_text(_sheet(*rows)))))
    assert [len(row) for row in read] == [2] * (len(rows) + 1)
    assert [row[1] for row in read[1:]] == ["" if number is None else str(number) for _, number in rows]


def test_that_numbers_are_written_exactly() -> None:
    assert csv_text(_sheet((42084, 13.7, None), (-3348.0, -0.5, 0))) == "a,b,c\n42084,13.7,\n-3348,-0.5,0\n"


def test_that_quotes_and_commas_are_quoted() -> None:
    assert csv_text(_sheet(('a "b", c',))) == 'a\n"a ""b"", c"\n'


def test_that_a_csv_file_is_told_to_spreadsheets_as_utf_8() -> None:
    assert csv_file(_sheet(("é",))) == b"\xef\xbb\xbfa\r\n\xc3\xa9\r\n"


def test_that_tabs_and_line_ends_never_split_a_cell() -> None:
    assert tab_text(_sheet(("a\tb\nc", 1))) == "a\tb\na b c\t1\n"


def test_that_markdown_shows_text_as_it_is() -> None:
    assert markdown_words("<b>a|b</b> *x* [y](z) &amp;") == "&lt;b&gt;a\\|b&lt;/b&gt; \\*x\\* \\[y\\](z) &amp;amp;"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# Nurse", "\\# Nurse"),
        ("###", "\\###"),
        ("- Nurse", "\\- Nurse"),
        ("+ Nurse", "\\+ Nurse"),
        ("---", "\\---"),
        ("===", "\\==="),
        ("1. Nurse", "1\\. Nurse"),
        ("12) Nurse", "12\\) Nurse"),
        ("https://a.example/b", "https:\\//a.example/b"),
        ("see www.a.example", "see www\\.a.example"),
        ("me@a.example", "me\\@a.example"),
    ],
)
def test_that_nothing_becomes_a_heading_a_list_a_rule_or_a_link(text: str, written: str) -> None:
    assert markdown_words(text) == written


@pytest.mark.parametrize("text", ["#1 nurse", "-5%", "1.5 jobs", "A # B - C", "$98,100", "Nurse: RN/LPN", "C++", "+$19,932"])
def test_that_markdown_leaves_alone_what_it_would_show_as_it_is(text: str) -> None:
    assert markdown_words(text) == text


def test_that_a_quote_in_a_cell_is_no_bound_of_it() -> None:
    rows = (('"Nurse', "a"), ('5" pipe', "b"))
    assert [tuple(row) for row in csv.reader(io.StringIO(csv_text(_sheet(*rows))))][1:] == [*rows]
    assert tab_text(_sheet(*rows)) == 'a\tb\n"""Nurse"\ta\n5" pipe\tb\n'


def test_that_markdown_puts_numbers_to_the_right() -> None:
    assert markdown_text(_sheet(("x", 1))).splitlines() == ["| a | b |", "| --- | ---: |", "| x | 1 |"]


def test_that_a_charts_table_is_taken_as_it_is() -> None:
    table = Table(columns=("Role", "Pay"), rows=(("Case Worker", "$38,318"),))
    assert tab_text(of_chart(table)) == "Role\tPay\nCase Worker\t$38,318\n"
