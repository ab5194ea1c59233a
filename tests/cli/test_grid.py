"""Tables fit a terminal of any width: words are wrapped, columns follow below, or rows stand by themselves; no figure is cut."""

from collections.abc import Callable

import pytest

from careergui.cli.grid import table
from careergui.cli.lines import width
from careergui.export.report import Column
from tests.cli.conftest import Result

Call = Callable[..., Result]
COLUMNS = [Column("Kind"), Column("Industry"), Column("Jobs", right=True), Column("Average pay, a year", right=True)]
ROWS = [
    ["sector", "Federal, State, and Local Government, excluding State and Local Schools", "169,640 (±0.3%)", "$116,410 (±0.1%)"],
    ["sector", "Utilities", "70 (±12.1%)", "not given [1]"],
]
CALLS = {
    "a profile": ("show", "29-1141", "--area", "OH"),
    "a role from résumés": ("show", "case-manager"),
    "a comparison of eight": ("compare", "29-1141", "15-1252", "47-2111", "35-3023", "case-manager", "11-1031", "43-4051", "53-3032"),
    "a list": ("roles", "--limit", "30", "--sort", "employment.jobs"),
    "areas": ("areas", "ohio"),
    "a search": ("search", "nurse"),
    "places": ("where", "27-2011"),
    "sources": ("sources",),
    "the overview": ("help",),
    "kinds of charts": ("chart", "--list"),
}


@pytest.mark.parametrize("limit", [30, 40, 60, 80, 100])
def test_that_no_line_is_wider_than_the_terminal_and_no_word_is_lost(limit: int) -> None:
    lines = table(COLUMNS, ROWS, limit)
    assert max(map(width, lines)) <= limit
    words = " ".join(lines).split()
    assert all(word in words for row in ROWS for cell in row for word in cell.split())


def test_that_words_are_wrapped_before_columns_move_below() -> None:
    lines = table(COLUMNS, ROWS, 80)
    assert sum("Industry" in line for line in lines) == 1
    assert any(line.startswith("        State and") or "State and" in line for line in lines)


def test_that_rows_stand_by_themselves_where_no_two_columns_fit() -> None:
    expected = ["sector", "  Industry: Utilities", "  Jobs: 70 (±12.1%)", "  Average pay, a year: not", "    given [1]"]
    assert table(COLUMNS, ROWS, 30)[-5:] == expected


@pytest.mark.parametrize("columns", [40, 60, 80, 200])
@pytest.mark.parametrize("words", CALLS.values(), ids=CALLS)
def test_that_results_fit_the_columns_asked_for(call: Call, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    result = call(*words)
    wide = [line for line in result.out.splitlines() if width(line) > columns and len(line.split()) > 1 and "https://" not in line]
    assert (result.status, wide) == (0, [])


def test_that_columns_that_are_no_number_are_not_heeded(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "wide")
    result = call("roles", "--limit", "1")
    assert result.status == 0
