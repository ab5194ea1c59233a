"""The command `help`: of the whole program or of one command, the same words as --help; a wrong name is told the right ones."""

from collections.abc import Callable

import pytest

from careergui.cli.table import COMMANDS
from tests.cli.conftest import Result

Call = Callable[..., Result]


def test_that_the_help_of_the_program_names_every_command(call: Call) -> None:
    found = call("help")
    assert found.status == 0
    named = {word for line in found.out.splitlines() for word in line.split()[:1]}
    assert {name for name in COMMANDS if name} <= named
    assert call("--help").out == found.out


@pytest.mark.parametrize("command", [name for name in COMMANDS if name])
def test_that_the_help_of_a_command_is_the_same_both_ways(command: str, call: Call) -> None:
    asked, option = call("help", command), call(command, "--help")
    assert asked.status == option.status == 0
    assert asked.out == option.out
    assert f"careergui {command}" in asked.out


def test_that_an_unknown_command_is_told_which_there_are(call: Call) -> None:
    found = call("help", "pie" * 50)
    assert (found.status, found.out) == (2, "")
    assert f"There is no command “{('pie' * 50)[:60]}”." in found.err
    assert "compare" in found.err
