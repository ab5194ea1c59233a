"""Qt starts in a locale of UTF-8, and what the program starts itself (a browser, a file's program) gets the person's own."""

import subprocess
import sys

import pytest

from tests.turkish import ABSENT, without_locale

NAMES = """
import os
from careergui.render.locales import utf8_locale
names = [os.environ.get("LC_ALL")]
with utf8_locale():
    names += [os.environ.get("LC_ALL")]
print(*names, os.environ.get("LC_ALL"))
"""


@pytest.mark.parametrize(("name", "inside"), [("C", "C.UTF-8"), (ABSENT, "C.UTF-8"), ("C.UTF-8", "C.UTF-8"), ("", "")])
def test_that_a_locale_that_is_not_utf8_is_another_only_while_qt_starts(name: str, inside: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", NAMES], env={**without_locale(), "LC_ALL": name}, capture_output=True, text=True, check=True
    )
    assert done.stdout == f"{name} {inside} {name}\n"
