"""The command `data check`: every fault of role files, with file and JSON path."""

from argparse import ArgumentParser
from typing import Any

from careergui.cli.output import complain, say
from careergui.cli.parser import file_to_read
from careergui.data.load import check_file
from careergui.text import plain, plural

DESCRIPTION = "Check role files: every fault with its file and JSON path. Status 1 when there is any."
MORE = "The form of a role file is in resources/schema/; a sound example is resources/roles/case-management.json."


def add_arguments(parser: ArgumentParser) -> None:
    """What to do, and the files."""
    parser.add_argument("action", metavar="check", choices=("check",), help="the one thing to do with data files")
    parser.add_argument("files", metavar="FILE", nargs="+", type=file_to_read, help="role files")


def run(arguments: Any) -> int:
    """Print faults, one a line, and a word for each sound file."""
    count = 0
    for path in [*arguments.data, *arguments.files]:
        faults = check_file(path)
        count += len(faults)
        for fault in faults:
            say(plain(str(fault)))
        if not faults:
            say(f"{plain(str(path))}: sound")
    if count:
        complain(f"careergui: {plural(count, 'fault')} found.")
    return int(count > 0)
