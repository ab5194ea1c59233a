"""The folder a drive is held in: all else can be read, nothing written, and no network reached."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import jail
from tools.measure import ROOT

pytestmark = pytest.mark.skipif(not jail.version(), reason="this system has no Landlock, and the drives refuse to run")

HELD = """
import os, pathlib, socket, subprocess, sys
from tools import jail
inside, outside = map(pathlib.Path, sys.argv[1:])
jail.enter(inside)
pathlib.Path("within").write_text("x")
pathlib.Path("within").rename("home/moved")
for words, act in (
    ("write", lambda: (outside / "new").write_text("x")),
    ("change", lambda: (outside / "old").write_text("x")),
    ("remove", lambda: (outside / "old").unlink()),
    ("link", lambda: (outside / "link").symlink_to("old")),
    ("connect", lambda: socket.create_connection(("127.0.0.1", 9))),
):
    try:
        act()
    except PermissionError:
        print(words)
print(subprocess.run(["sh", "-c", "echo x > $0/new", str(outside)], stderr=subprocess.DEVNULL).returncode)
print(pathlib.Path.cwd() == inside, os.environ["HOME"] == str(inside / "home"), (outside / "old").read_text())
"""


def test_that_only_the_folder_can_be_written_by_it_and_by_what_it_starts(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    for folder in (inside, outside):
        folder.mkdir()
    (outside / "old").write_text("kept")
    told = subprocess.run([sys.executable, "-c", HELD, inside, outside], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert told.split() == ["write", "change", "remove", "link", "connect", "2", "True", "True", "kept"]
    assert [path.name for path in outside.iterdir()] == ["old"]


def test_that_nothing_is_driven_where_nothing_can_hold_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(SystemExit, match="only Linux with Landlock"):
        jail.enter(tmp_path)
    assert not list(tmp_path.iterdir())
