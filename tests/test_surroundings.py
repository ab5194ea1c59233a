"""What is around the program may be missing or small: it works, or says in one line what, where and what to do next."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from careergui.cli.main import main
from tests.bundled_copy import RESOURCES, bundled_copy

MANY = {"pay-by-area", "icons"}
"""Folders of files that are all read alike."""
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and numbers of streams are a matter of POSIX systems")

SMALL = sorted(path.relative_to(RESOURCES).as_posix() for path in RESOURCES.rglob("*") if path.is_file() and path.parent.name not in MANY)
"""Bundled files, each of which may be missing."""
WINDOW = ("--exit-after", "ready")
SHOW = ("show", "case-manager")
CHART = ("chart", "pay", "case-manager", "-o", "pay.png")
FINE = {
    "few files may be open": ("ulimit -n 20", WINDOW),
    "hardly any file may be open": ("ulimit -n 8", SHOW),
    "a small stack": ("ulimit -s 256", WINDOW),
    "no file may grow": ("ulimit -f 0", WINDOW),
    "no streams": ("exec <&- >&- 2>&-", WINDOW),
    "no input": ("exec <&-", SHOW),
    "a folder that is gone": ("mkdir gone && cd gone && rmdir ../gone", SHOW),
    "a folder that is gone under a window": ("mkdir gone && cd gone && rmdir ../gone", WINDOW),
    "an encoding with few letters": ("export PYTHONIOENCODING=ascii", SHOW),
    "no temporary folder": ("export TMPDIR=/no-such-folder", CHART),
    "a home that is not there": ("export HOME=/dev/null/home XDG_CONFIG_HOME= XDG_DATA_HOME=", WINDOW),
    "a zone that is not there": ("export TZ=Nowhere/Never", WINDOW),
}
REFUSED = {
    "no file may grow": ("ulimit -f 0", CHART, "Cannot write pay.png: File too large. Make room there"),
    "a folder that is gone": ("mkdir gone && cd gone && rmdir ../gone", CHART, "Cannot write pay.png"),
    "a full output": ("exec >/dev/full", SHOW, "Cannot write the result: No space left on device"),
    "no output": ("exec >&-", SHOW, "Cannot write the result: the output is closed"),
    "memory for no picture of that size": (
        "ulimit -v 900000",
        (*CHART, "--size", "10000x10000"),
        "Memory does not suffice for 10000x10000",
    ),
    "memory for no Qt": ("ulimit -v 100000", CHART, "Part of the program cannot be loaded"),
}


def _ended(folder: Path, before: str, words: Sequence[str]) -> subprocess.CompletedProcess[str]:
    call = ["sh", "-c", f'{before}; exec "$@"', "sh", sys.executable, "-m", "careergui", *words]
    return subprocess.run(call, cwd=folder, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("name", FINE)
def test_that_it_works_and_says_nothing_of_it(name: str, tmp_path: Path) -> None:
    done = _ended(tmp_path, *FINE[name])
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere limits and devices differ")
@pytest.mark.parametrize("name", REFUSED)
def test_that_what_cannot_be_is_one_line_and_a_status(name: str, tmp_path: Path) -> None:
    before, words, said = REFUSED[name]
    done = _ended(tmp_path, before, words)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith(f"careergui: error: {said}")
    assert not [path.name for path in tmp_path.iterdir() if "pay.png" in path.name]


@pytest.mark.parametrize("name", ["icons/plus.svg", "themes/light.json", "facts/search-index.json", "digest.txt", "sources.json"])
def test_that_a_window_without_one_bundled_file_opens_and_says_nothing_on_the_terminal(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bundled_copy(tmp_path, monkeypatch) / name).unlink()
    done = _ended(tmp_path, ":", WINDOW)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", SMALL)
def test_that_a_command_without_one_bundled_file_answers_or_names_it(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = bundled_copy(tmp_path, monkeypatch) / name
    missing.unlink()
    status, said = main(["show", "29-1141"]), capsys.readouterr().err
    # Files of roles are whatever their folder holds: there the folder is named.
    named = str(missing.parent if missing.parent.name == "roles" else missing) in said
    assert (status, said) == (0, "") or (status in {0, 1} and named)
    assert "fault of the program" not in said


def test_that_a_reader_who_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    call = [sys.executable, "-m", "careergui", "roles"]
    with subprocess.Popen(call, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert (process.stderr.read(), process.wait(60)) == (b"", 0)
