"""The command: tries every change of the rooms asked for, prints what no test noticed, and fails where that is too much."""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools.mutants.accepted import accepted
from tools.mutants.cold import OPTIONS, cold
from tools.mutants.making import Mutant, mutants
from tools.mutants.rooms import BY_NAME, LEAST, ROOMS, Room
from tools.mutants.running import Job, noticed
from tools.mutants.warm import UNTRIED, Warm


def main() -> int:
    """Status 1 when a room is under the limit."""
    parser = argparse.ArgumentParser(prog="make mutants", description=__doc__)
    parser.add_argument("rooms", nargs="*", choices=[[], *BY_NAME], metavar="ROOM", help=", ".join(BY_NAME))
    parser.add_argument("--file", default="", help="only files whose name holds this")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth change, for a first look")
    parser.add_argument("--quick", action="store_true", help="do not try again, with nothing read before, what was not noticed at first")
    parser.add_argument("--jobs", type=int, default=2, help="processes at a time")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rooms = [room for room in ROOMS if not chosen.rooms or room.name in chosen.rooms]
    held = [_try(room, chosen) for room in rooms]
    return int(not all(held))


def _try(room: Room, chosen: argparse.Namespace) -> bool:
    start = time.perf_counter()
    files = [path for path in room.files() if chosen.file in path.name]
    made = [mutant for path in files for mutant in mutants(path)][:: chosen.every]
    answers = _warm(room, made, chosen.jobs, again=not chosen.quick)
    left = [place for place, answer in enumerate(answers) if answer == UNTRIED]
    for number, killed in cold([made[place] for place in left], room.tests, chosen.jobs, seconds=300):
        answers[left[number]] = int(killed)
    survivors = [mutant for mutant, answer in zip(made, answers, strict=True) if not answer]
    return _told(room, len(made), survivors, time.perf_counter() - start)


def _told(room: Room, tried: int, survivors: Sequence[Mutant], seconds: float) -> bool:
    """Print what was found; whether it is enough."""
    known = accepted()
    unexplained = [mutant for mutant in survivors if not any(entry.covers(mutant) for entry in known)]
    for mutant in unexplained:
        print(f"  {mutant.file}:{mutant.line} {mutant.scope}\n    - {mutant.before}\n    + {mutant.after}")
    share = 1 - len(survivors) / max(tried, 1)
    explained = len(survivors) - len(unexplained)
    print(
        f"{room.name}: {tried - len(survivors)} of {tried} changes noticed ({share:.1%}), {len(unexplained)} not noticed, "
        f"{explained} more accepted with a reason; {seconds:.0f} s",
        flush=True,
    )
    return share >= LEAST


def _warm(room: Room, made: Sequence[Mutant], at_once: int, *, again: bool) -> list[int]:
    """Changes inside functions: all of them after a run of the tests, then `again` what was not noticed without."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        answers = _answers(room, made, at_once, Path(folder), after_a_run=True)
        left = [place for place, answer in enumerate(answers) if not answer] if again else []
        found = _answers(room, [made[place] for place in left], at_once, Path(folder), after_a_run=False) if left else []
        for place, answer in zip(left, found, strict=True):
            answers[place] = answer
        return answers


def _answers(room: Room, made: Sequence[Mutant], at_once: int, folder: Path, *, after_a_run: bool) -> list[int]:
    """In a process of its own, so that this one imports nothing of the program and cold.py starts from it."""

    def work() -> int:
        return int(pytest.main([*OPTIONS, *room.tests], plugins=[Warm(made, at_once, folder, after_a_run=after_a_run)]))

    if any(failed for _, failed in noticed([Job(0, work, 24 * 3600)], 1)):
        sys.exit(f"{room.name}: its tests fail before anything is changed")
    answers: list[int] = json.loads((folder / "answers.json").read_text())
    return answers


if __name__ == "__main__":
    sys.exit(main())
