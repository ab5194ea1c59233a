"""The command `sources`: age and terms of every source, files with their sums, how figures were joined; in lines of the terminal."""

import csv
import io
from collections.abc import Callable

import pytest

from tests.cli.conftest import Result

Call = Callable[..., Result]


def test_that_every_source_is_in_every_format(call: Call) -> None:
    ids = [source["id"] for source in call("sources", "--format", "json").json]
    assert len(ids) == len(set(ids)) > 5
    text = call("sources").out
    assert [one for one in ids if one not in text] == []
    rows = list(csv.DictReader(io.StringIO(call("sources", "--format", "csv").out)))
    assert list(dict.fromkeys(row["id"] for row in rows)) == ids
    assert call("sources", "--format", "md").out.startswith("|")


def test_that_each_source_tells_age_and_terms(call: Call) -> None:
    paragraphs = [part for part in call("sources").out.split("\n\n") if "\n  Id" in part]
    assert len(paragraphs) > 5
    for part in paragraphs:
        assert "Holds for" in part
        assert "Terms" in part


def test_that_how_figures_were_put_together_ends_the_page(call: Call) -> None:
    last = call("sources").out.rstrip().split("\n\n")[-1]
    assert last.startswith("How the official figures were put together")
    assert "\n  - " in last


@pytest.mark.parametrize(("columns", "beside"), [(120, True), (75, True), (50, False)])
def test_that_words_stand_beside_their_heading_where_there_is_room(
    columns: int,
    beside: bool,  # noqa: FBT001 - a row of a table
    call: Call,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("careergui.cli.commands.sources.terminal_width", lambda: columns)
    lines = call("sources").out.splitlines()
    headings = [line for line in lines if line.startswith("  Published by")]
    assert headings
    assert [line.strip() != "Published by" for line in headings] == [beside] * len(headings)


@pytest.mark.parametrize("columns", [40, 60, 120])
def test_that_lines_fit_the_terminal_but_for_what_cannot_be_broken(columns: int, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("careergui.cli.commands.sources.terminal_width", lambda: columns)
    lines = call("sources").out.splitlines()
    long = [line for line in lines if len(line) > columns and " " in line.strip().replace("SHA-256 ", "").removeprefix("File ")]
    assert [line for line in long if max(map(len, line.split())) < columns - 30] == []
