"""The canary for Qt: some versions lose a reference to None at every drawing call and abort after some forty charts.

PySide6 6.12.0 on Python 3.11 does so (see pyproject.toml). Drawing twice as many in one process shows it here first.
"""

import subprocess
import sys
from pathlib import Path

DRAW = """
import sys
from careergui.cli.main import main
for number in range(80):
    kind = ("pay", "pay-gap", "education", "skills", "industry-pay")[number % 5]
    status = main(["chart", kind, "case-manager", "case-worker", "-o", f"{sys.argv[1]}/{number}.png", "--size", "400x300"])
    assert status == 0, kind
"""


def test_that_eighty_charts_in_one_process_end_well(root: Path, tmp_path: Path) -> None:
    result = subprocess.run([sys.executable, "-c", DRAW, str(tmp_path)], cwd=root, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert len(list(tmp_path.glob("*.png"))) == 80
