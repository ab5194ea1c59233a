"""What a drive tried and found, added up over the pieces of a night in one file, and told as a table; drives nothing."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct, convert, to_builtins

KEPT = Path(__file__).resolve().parent.parent / "build" / "tried.json"
"""Where the pieces add up unless another file is named."""
_MOST_FINDINGS = 100


class Tried(Struct, frozen=True, kw_only=True):
    """One piece: so many tries of one kind from one seed, what fell, and what was measured on the way, in words."""

    drive: str
    seed: int
    count: int
    findings: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def remember(path: Path, piece: Tried) -> None:
    """Add a piece to those in a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = [*remembered(path), piece]
    path.write_text(json.dumps(to_builtins(kept), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def remembered(path: Path) -> list[Tried]:
    """All pieces in a file; none where there is no file."""
    return convert(json.loads(path.read_text(encoding="utf-8")), list[Tried]) if path.exists() else []


def table(pieces: Iterable[Tried]) -> str:
    """A row for each drive: how much was tried, how much fell, from which seeds; Markdown."""
    by_drive: dict[str, list[Tried]] = {}
    for piece in pieces:
        by_drive.setdefault(piece.drive, []).append(piece)
    lines = ["| drive | tried | found | seeds |", "| --- | ---: | ---: | --- |"]
    return "\n".join([*lines, *(_row(drive, parts) for drive, parts in by_drive.items())])


def _row(drive: str, parts: Sequence[Tried]) -> str:
    found = sum(len(part.findings) for part in parts)
    seeds = ", ".join(dict.fromkeys(str(part.seed) for part in parts))
    return f"| {drive} | {sum(part.count for part in parts):,} | {found:,} | {seeds} |"


def told(piece: Tried) -> str:
    """A piece in words for the terminal, each finding in full."""
    head = f"{piece.drive}, seed {piece.seed}: {piece.count:,} tried, {len(piece.findings)} found"
    return "\n".join([head, *(f"  {note}" for note in piece.notes), *piece.findings[:_MOST_FINDINGS]])
