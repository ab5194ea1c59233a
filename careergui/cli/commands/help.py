"""The command `help`: how the program, or one command, is called."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.output import say
from careergui.cli.table import COMMANDS, overview, prepared
from careergui.errors import UsageError

DESCRIPTION = "Say how the program, or one command, is called."


def add_arguments(parser: ArgumentParser) -> None:
    """The command asked about."""
    parser.add_argument("command", metavar="COMMAND", nargs="?", help="a command; without it, the help of the whole program")


def run(arguments: Any) -> int:
    """Print the help."""
    if arguments.command is None:
        say(overview())
        return 0
    if arguments.command not in COMMANDS:
        raise UsageError(f"There is no command “{arguments.command[:60]}”. Commands: {', '.join(COMMANDS)}.")
    parser, _ = prepared(COMMANDS[arguments.command])
    say(parser.format_help())
    return 0
