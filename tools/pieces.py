"""The command of soak and fuzz: runs the drives asked for in pieces, prints what fell and the table so far; leaves the drives to them."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from tools.running import run_piece
from tools.tried import KEPT, Tried, remember, remembered, table, told

_AT_LEAST = 120
"""Seconds that every piece has."""


class Drive(NamedTuple):
    """How much of a drive is done unless said, how much in one process, and the most seconds one try may take."""

    usual: int
    piece: int
    seconds: float


def run(room: str, drives: Mapping[str, Drive]) -> int:
    """Status 1 when anything fell. `room` is the package of the drives, "soak" or "fuzz"."""
    parser = argparse.ArgumentParser(prog=f"make {room}", description=__doc__)
    parser.add_argument("drives", nargs="*", choices=[[], *drives], metavar="DRIVE", help=", ".join(drives))
    parser.add_argument("--count", type=int, default=0, help="how much of each is done")
    parser.add_argument("--seed", type=int, default=1, help="of the first piece; each further one takes the next")
    parser.add_argument("--results", type=Path, default=KEPT, help="the file in which the pieces add up (default build/tried.json)")
    chosen = parser.parse_args()
    pieces = [piece for name in chosen.drives or drives for piece in carry_out(f"tools.{room}.{name}", drives[name], chosen)]
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
