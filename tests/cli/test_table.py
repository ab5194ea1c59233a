"""The table of commands: each row is a command with its help, its parser and its work."""

import re

import pytest

from careergui.cli.table import COMMANDS, WINDOW, overview, prepared


@pytest.mark.parametrize("command", [*COMMANDS.values(), WINDOW], ids=lambda command: command.name or "window")
def test_that_every_command_has_a_parser_and_says_what_it_is_for(command: type) -> None:
    parser, run = prepared(command)  # type: ignore[arg-type]  # a row of the table
    assert callable(run)
    assert parser.description
    help_ = parser.format_help()
    assert "--debug" in help_
    assert "--data FILE" in help_


def test_that_the_overview_names_every_command_with_its_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "110")
    text = overview()
    for command in COMMANDS.values():
        assert re.search(rf"^  {re.escape(command.name)} +{re.escape(command.help[:30])}", text, re.MULTILINE)
    assert text.endswith("Exit status: 0 done, 1 it could not be done, 2 wrong call.")


@pytest.mark.parametrize("columns", ["40", "61", "62", "110"])
def test_that_the_overview_fits_its_terminal(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    lines = overview().splitlines()
    assert [line for line in lines if len(line) > int(columns)] == []
