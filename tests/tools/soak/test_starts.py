"""A short run of starts that are asked to end at random moments: every one of them ends quietly."""

import pytest

from tools import jail
from tools.running import run_piece
from tools.tried import told


@pytest.mark.skipif(not jail.version(), reason="only Linux with Landlock holds a process in a folder")
def test_that_starts_that_are_asked_to_end_do_so_quietly() -> None:
    found = run_piece("tools.soak.starts", 8, 1, 240)
    assert (found.count, found.findings) == (8, ()), told(found)
