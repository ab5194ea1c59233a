"""Where the typeface is missing, as in a frozen program without the files of its packages, everything that draws says so."""

import os
import shutil
import subprocess
import sys
from importlib.metadata import files
from pathlib import Path

import pytest

from careergui.render.fonts import PACKAGE

MODULE = PACKAGE.replace("-", "_")
FAULTS = """
from careergui.gui.appearance import Appearance
from careergui.gui.program import dress, start_application
appearance = Appearance("light", 100)
dress(start_application(), appearance)
print(*appearance.faults, sep="\\n")
"""


def _run(place: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Python started with a folder or an archive in which its packages are looked for first."""
    environment = {**os.environ, "PYTHONPATH": str(place), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([sys.executable, *words], env=environment, capture_output=True, text=True, encoding="utf-8", check=False)


def _draw(place: Path, picture: Path) -> subprocess.CompletedProcess[str]:
    return _run(place, "-m", "careergui", "chart", "pay", "case-manager", "-o", str(picture))


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """The package of the typeface as a program frozen without its files has it."""
    (tmp_path / "empty" / MODULE).mkdir(parents=True)
    (tmp_path / "empty" / MODULE / "__init__.py").touch()
    return tmp_path / "empty"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """The package of the typeface in an archive, where nothing has a path."""
    for file in files(PACKAGE) or ():
        if file.parts[0] == MODULE and file.suffix != ".pyc":
            (tmp_path / "packed" / file.parent).mkdir(parents=True, exist_ok=True)
            shutil.copy(str(file.locate()), tmp_path / "packed" / file)
    return Path(shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path / "packed"))


def test_that_the_self_test_fails_without_the_typeface_and_says_what_it_draws_with(empty: Path) -> None:
    done = _run(empty, "-m", "careergui", "self-test")
    failed = [line for line in done.stdout.splitlines() if not line.startswith("ok ")]
    assert done.returncode == 1
    assert len(failed) == 1
    assert failed[0].startswith("FAILED  typeface ")
    assert "The typeface Inter is missing (package fontpkg-inter): letters are drawn with " in failed[0]
    assert done.stderr.startswith("careergui: 1 trial failed.")


def test_that_a_damaged_typeface_is_a_missing_one(empty: Path) -> None:
    (empty / MODULE / "files").mkdir()
    (empty / MODULE / "files" / "Inter[opsz,wght].ttf").write_bytes(b"no letters")
    assert "The typeface Inter cannot be used" in _run(empty, "-c", FAULTS).stdout


def test_that_a_chart_without_the_typeface_is_drawn_and_says_so_in_one_line(empty: Path, tmp_path: Path) -> None:
    done = _draw(empty, tmp_path / "pay.png")
    assert (done.returncode, done.stderr.count("\n")) == (0, 1)
    assert done.stderr.startswith("careergui: The typeface Inter is missing (package fontpkg-inter): letters are drawn with ")


def test_that_the_window_has_a_fault_for_a_typeface_that_is_missing(empty: Path, root: Path) -> None:
    assert _run(root, "-c", FAULTS).stdout == "\n"
    assert "The typeface Inter cannot be used: fontpkg-inter: $: letters are drawn with " in _run(empty, "-c", FAULTS).stdout


def test_that_a_typeface_in_an_archive_draws_the_same_picture(archive: Path, root: Path, tmp_path: Path) -> None:
    packed, plain = (_draw(place, tmp_path / f"{place.stem}.png") for place in (archive, root))
    assert (packed.returncode, packed.stderr, plain.stderr) == (0, "", "")
    assert (tmp_path / f"{archive.stem}.png").read_bytes() == (tmp_path / f"{root.stem}.png").read_bytes()
