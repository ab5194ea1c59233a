"""A short piece of every drive, from one seed: nothing falls."""

from importlib import import_module

import pytest

from tools import jail
from tools.fuzz.__main__ import DRIVES as FUZZ
from tools.running import run_piece
from tools.soak.__main__ import DRIVES as SOAK

pytestmark = pytest.mark.skipif(not jail.version(), reason="this system has no Landlock, and the drives refuse to run")

SHORT = {
    "tools.soak.actions": 100,
    "tools.soak.kills": 3,
    "tools.soak.loops": 2,
    "tools.fuzz.files": 15,
    "tools.fuzz.calls": 30,
}
SEED = 4
MOST_SECONDS = 300


@pytest.mark.parametrize("module", SHORT)
def test_that_a_short_drive_finds_nothing(module: str) -> None:
    piece = run_piece(module, SHORT[module], SEED, MOST_SECONDS)
    assert not piece.findings, "\n".join(piece.findings)
    assert piece.count >= SHORT[module]


def test_that_every_drive_has_a_short_piece() -> None:
    made = {f"tools.soak.{name}" for name in SOAK} | {f"tools.fuzz.{name}" for name in FUZZ}
    assert made == set(SHORT) | {"tools.soak.starts"}, "the last has its own in test_starts.py"
    assert all(callable(import_module(module).drive) for module in made)
