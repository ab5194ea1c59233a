"""Drawing on a machine without a UTF-8 locale says nothing of it."""

import os
import subprocess
import sys
from pathlib import Path


def test_that_a_chart_is_drawn_without_words_about_the_locale(tmp_path: Path) -> None:
    call = [sys.executable, "-m", "careergui", "chart", "pay", "case-manager", "-o", str(tmp_path / "pay.png")]
    done = subprocess.run(call, env={**os.environ, "LC_ALL": "C"}, capture_output=True, check=True)
    assert done.stderr == b""
