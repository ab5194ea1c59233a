"""The command: runs the drives asked for in pieces, prints what fell and the table of all pieces so far, and fails where something fell."""

import argparse
import sys
from pathlib import Path
from typing import NamedTuple

from tools.running import run_piece
from tools.tried import KEPT, Tried, remember, remembered, table, told


class Drive(NamedTuple):
    """How much of a drive is done unless said, how much in one process, and the most seconds one try may take."""

    usual: int
    piece: int
    seconds: float


DRIVES = {
    "actions": Drive(5_000, 20_000, 0.5),
    "kills": Drive(20, 100, 20),
    "loops": Drive(200, 1_000, 5),
    "starts": Drive(50, 50, 10),
}
_AT_LEAST = 120
"""Seconds that every piece has."""


def main() -> int:
    """Status 1 when anything fell."""
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("drives", nargs="*", choices=[[], *DRIVES], metavar="DRIVE", help=", ".join(DRIVES))
    parser.add_argument("--count", type=int, default=0, help="how much of each is done")
    parser.add_argument("--seed", type=int, default=1, help="of the first piece; each further one takes the next")
    parser.add_argument("--results", type=Path, default=KEPT, help="the file in which the pieces add up (default build/tried.json)")
    chosen = parser.parse_args()
    pieces = [piece for name in chosen.drives or DRIVES for piece in carry_out(f"tools.soak.{name}", DRIVES[name], chosen)]
    print(table(remembered(chosen.results)))
    return int(any(piece.findings for piece in pieces))


def carry_out(module: str, drive: Drive, chosen: argparse.Namespace) -> list[Tried]:
    """All pieces of one drive, each told and kept as soon as it is done."""
    left, seed, done = chosen.count or drive.usual, chosen.seed, []
    while left > 0:
        count = min(left, drive.piece)
        piece = run_piece(module, count, seed, _AT_LEAST + count * drive.seconds)
        print(told(piece), flush=True)
        remember(chosen.results, piece)
        done.append(piece)
        left, seed = left - count, seed + 1
    return done


if __name__ == "__main__":
    sys.exit(main())
