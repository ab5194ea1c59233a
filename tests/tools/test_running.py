"""A drive in a process of its own: what it found comes back, and one that dies is a finding with the last it did."""

from pathlib import Path

import pytest

from tools import jail
from tools.running import run_piece
from tools.tried import Tried

pytestmark = pytest.mark.skipif(not jail.version(), reason="this system has no Landlock, and the drives refuse to run")

SOUND = """
from pathlib import Path
from tools.tried import Tried
def drive(count, seed):
    return Tried(drive="sound", seed=seed, count=count, notes=(Path.cwd().name[:10],))
"""
DYING = """
import os
from pathlib import Path
def drive(count, seed):
    Path("trail.txt").write_text("the last step")
    os.abort()
"""


@pytest.fixture
def drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, code in (("sound", SOUND), ("dying", DYING)):
        (tmp_path / f"{name}_drive.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))


@pytest.mark.usefixtures("drives")
def test_that_what_a_drive_found_comes_back_from_its_folder() -> None:
    assert run_piece("sound_drive", 7, 3, 60) == Tried(drive="sound", seed=3, count=7, notes=("careergui-",))


@pytest.mark.usefixtures("drives")
def test_that_a_process_that_dies_is_a_finding_with_its_trail() -> None:
    (finding,) = run_piece("dying_drive", 7, 3, 60).findings
    assert finding.startswith("The process ended with status -6.")
    assert finding.endswith("the last step")
