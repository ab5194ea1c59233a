"""The table of commands: one row makes the command, its line in the help and its test; leaves the work to commands/."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple, TypeAlias

from careergui.cli.lines import wrapped
from careergui.cli.parser import Parser, add_common, flowed, help_width

Run: TypeAlias = Callable[[Any], int]
"""Carries out a command with its parsed arguments and returns the exit status."""


class Command(NamedTuple):
    """One command: its words on the command line, the module in commands/, and what the help says of it."""

    name: str
    module: str
    usage: str
    help: str


WINDOW = Command("", "window", "[FILE …] [--exit-after window|ready]", "open the window, with further role files or a saved comparison")

COMMANDS: dict[str, Command] = {
    command.name: command
    for command in (
        Command("roles", "roles", "[--sort ORDER] [--filter TEXT]", "list the roles"),
        Command("search", "search", "TEXT [--limit N]", "find roles by title, skill, duty or trait, best match first"),
        Command("show", "show", "ROLE [--area AREA]", "everything known of one role"),
        Command("compare", "compare", "ROLE ROLE … [--baseline ROLE]", "two to eight roles side by side, with their differences"),
        Command("where", "where", "ROLE [--state XX] [--real]", "one role in every state, or in smaller places, ranked"),
        Command("chart", "chart", "KIND ROLE … -o FILE", "write one chart, or all, as a picture"),
        Command("areas", "areas", "[TEXT]", "list the areas that --area can name"),
        Command("data", "data", "check FILE …", "check role files: every fault with its file and JSON path"),
        Command("sources", "sources", "", "where the figures come from, how old they are, and under which terms"),
        Command("pictures", "pictures", "-o FOLDER [ROLE …]", "write every chart and pictures of the window into a folder"),
        Command("self-test", "self_test", "", "prove this copy: load all data, draw every chart in every format"),
        Command("help", "help", "[COMMAND]", "say how the program, or one command, is called"),
    )
}


_ROLES = """A ROLE is an id (case-manager), a SOC code (29-1141), a title, or the beginning of one.
“careergui COMMAND --help” says more. Before or after any command:"""
_CALLS = 31
"""Places of the two kinds of call at the head of the overview."""
_ANYWHERE = (
    ("--data FILE", "read further roles from FILE; may be given more than once"),
    ("--debug", "show where in the program an error arose"),
    ("--version", "say which version this is"),
)


def prepared(command: Command) -> tuple[Parser, Run]:
    """The parser and the function of one command; only its own module is loaded, as the others would slow the start."""
    module = import_module(f"careergui.cli.commands.{command.module}")
    parser = Parser(f"careergui {command.name}".rstrip(), f"{command.usage} [options]", module.DESCRIPTION, getattr(module, "MORE", ""))
    module.add_arguments(parser)
    add_common(parser)
    return parser, module.run


def overview() -> str:
    """The help of the whole program."""
    width = max(len(name) for name in COMMANDS)
    line = help_width()
    rows = "\n".join(part for command in COMMANDS.values() for part in wrapped(command.help, f"  {command.name:<{width}}  ", line))
    options = "\n".join(part for name, words in _ANYWHERE for part in wrapped(words, f"  {name:<11}  ", line))
    usage = (("usage: careergui [FILE …]", WINDOW.help), ("       careergui COMMAND …", "one of the commands below"))
    beside = line >= 2 * _CALLS
    calls = "\n".join(
        part
        for call, words in usage
        for part in (wrapped(words, f"{call:<{_CALLS}}", line) if beside else [call, *wrapped(words, " " * 9, line)])
    )
    return f"""{calls}

{flowed("Compare careers side by side, offline: pay, education, skills and outlook.")}

commands:
{rows}

{flowed(_ROLES)}
{options}

{flowed("Exit status: 0 done, 1 it could not be done, 2 wrong call.")}"""
