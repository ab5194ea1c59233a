"""Aligned text: columns that line up whatever the script, words never cut, tables that fit a terminal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.cli.grid import table
from careergui.cli.layout import page
from careergui.cli.lines import width, wrapped
from careergui.export.report import Column, Part, Report


@pytest.mark.parametrize(("text", "places"), [("abc", 3), ("résumé", 6), ("−1’", 3), ("日本", 4), ("e\u0301", 1), ("", 0)])
def test_that_the_places_of_a_text_are_known(text: str, places: int) -> None:
    assert width(text) == places


def test_that_columns_line_up_whatever_the_script() -> None:
    lines = table([Column("Title"), Column("Pay", right=True)], [["日本", "$1"], ["Case Worker", "$38,318"]])
    assert {width(line) for line in lines} == {width(lines[-1])}


def test_that_figures_line_up_before_their_notes() -> None:
    lines = table([Column("A"), Column("Pay", right=True)], [["x", "$5"], ["y", "$1,000 [12]"], ["z", "$7 (low) [3]"]])
    assert len({line.index(figure) + len(figure) for line, figure in zip(lines[2:], ["$5", "$1,000", "$7"], strict=True)}) == 1


def test_that_a_heading_is_wrapped_to_its_cells() -> None:
    lines = table([Column("Role"), Column("Registered Nurse Case Manager", right=True)], [["x", "$1"]])
    assert [line.split() for line in lines[:3]] == [["Registered"], ["Nurse", "Case"], ["Role", "Manager"]]


def test_that_columns_beyond_the_terminal_follow_below() -> None:
    columns = [Column("Measure"), *(Column(f"Role {number}", right=True) for number in range(8))]
    lines = table(columns, [["Pay", *["$1"] * 8]], 60)
    assert max(map(len, lines)) <= 60
    assert sum("Measure" in line for line in lines) > 1
    assert all(f"Role {number}" in " ".join(lines) for number in range(8))


@given(st.text(max_size=200), st.integers(1, 40))
def test_that_no_word_is_lost_in_wrapping(text: str, line: int) -> None:
    from careergui.text import plain  # late: only this test compares with it

    assert " ".join(wrapped(text, line=line)).split() == plain(text).split()


def test_that_control_characters_never_reach_the_terminal() -> None:
    report = Report(title="\x1b[2J", parts=(Part(heading="a\nb", words=("\x9bx",), items=("\u202ey",)),), notes=("\x07",))
    assert all(sign.isprintable() or sign == "\n" for sign in page(report))


def test_that_words_are_no_wider_than_the_terminal() -> None:
    report = Report(title="Pay", parts=(Part(heading="Words", words=("many words " * 30,)),), notes=("and more " * 30,))
    assert max(width(line) for line in page(report, 40).splitlines()) <= 40
    assert 40 < max(width(line) for line in page(report).splitlines()) <= 100
