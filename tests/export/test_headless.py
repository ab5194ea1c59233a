"""Drawing on a machine without a UTF-8 locale says nothing of it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.turkish import ABSENT


@pytest.mark.parametrize("name", ["C", ABSENT])
def test_that_a_chart_is_drawn_without_words_about_the_locale(name: str, tmp_path: Path) -> None:
    call = [sys.executable, "-m", "careergui", "chart", "pay", "case-manager", "-o", str(tmp_path / "pay.png")]
    done = subprocess.run(call, env={**os.environ, "LC_ALL": name}, capture_output=True, check=True)
    assert done.stderr == b""
