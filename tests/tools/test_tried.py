"""Pieces of a night add up in one file, and each row of the table stands for all pieces of its drive."""

from pathlib import Path

from tools.tried import Tried, remember, remembered, table, told


def test_that_pieces_add_up(tmp_path: Path) -> None:
    kept = tmp_path / "folder" / "tried.json"
    assert remembered(kept) == []
    remember(kept, Tried(drive="actions", seed=1, count=20_000))
    remember(kept, Tried(drive="kills", seed=1, count=20))
    remember(kept, Tried(drive="actions", seed=2, count=10_000, findings=("fell", "fell too")))
    rows = table(remembered(kept)).splitlines()
    assert rows[2:] == ["| actions | 30,000 | 2 | 1, 2 |", "| kills | 20 | 0 | 1 |"]


def test_that_a_piece_tells_each_finding_and_what_was_measured() -> None:
    piece = Tried(drive="kills", seed=3, count=4, findings=("a file is not whole",), notes=("one stray",))
    assert told(piece).splitlines() == ["kills, seed 3: 4 tried, 1 found", "  one stray", "a file is not whole"]
