"""The program as a whole: starts, is measured, closes when asked to, fails in words, and leaves the settings sound."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from careergui.app import window_picture
from careergui.assets import OTHER_FOLDER, resources
from careergui.domain.view_state import ViewState, choose
from careergui.errors import CareerguiError
from careergui.export.imprint import PROGRAM
from tests.builders import BUNDLED
from tests.export.reading import png_chunks

SOON = 60


def _call(*words: str) -> list[str]:
    return [sys.executable, "-m", "careergui", *words]


def _run(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(_call(*words), cwd=root, capture_output=True, text=True, timeout=SOON, check=False)


@pytest.mark.parametrize("moment", ["window", "ready"])
def test_that_a_measured_start_ends_by_itself_and_leaves_no_settings(root: Path, home: Path, moment: str) -> None:
    done = _run(root, "--exit-after", moment)
    assert (done.returncode, done.stdout) == (0, "")
    assert not (home / "config" / "careergui").exists()


def test_that_the_first_paint_needs_neither_pyqtgraph_nor_numpy_nor_pages(root: Path) -> None:
    code = "import sys; from careergui.app import run_window; run_window([], 'window'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, timeout=SOON, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"pyqtgraph", "numpy", "careergui.gui.pages.profile", "careergui.gui.actions", "PySide6.QtSvg"}
    assert not {name for name in loaded if name.startswith(("careergui.charts", "careergui.export", "careergui.search"))}


def test_that_broken_settings_are_set_aside_and_the_window_opens(root: Path, home: Path) -> None:
    settings = home / "config" / "careergui" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_bytes(b"{broken")
    assert _run(root, "--exit-after", "ready").returncode == 0
    assert settings.with_name("settings.json.broken").read_bytes() == b"{broken"


@pytest.mark.skipif(sys.platform == "win32", reason="a polite kill is a matter of POSIX systems")
def test_that_a_polite_kill_closes_the_window_and_keeps_the_settings(root: Path, home: Path) -> None:
    settings = home / "config" / "careergui" / "settings.json"
    log = home / "data" / "careergui"
    with subprocess.Popen(_call(), cwd=root) as process:
        _wait_until(log.exists)
        process.send_signal(signal.SIGTERM)
        assert process.wait(SOON) == 128 + signal.SIGTERM
    assert json.loads(settings.read_text(encoding="utf-8"))["view"]["selected"] == "case-manager"


def _wait_until(condition: object) -> None:
    """Wait for another process, which sends no signal of Qt."""
    end = time.monotonic() + SOON
    while not condition():  # type: ignore[operator]  # a callable
        assert time.monotonic() < end
        os.sched_yield()


@pytest.mark.parametrize(("content", "words"), [(b"{", "cannot be opened"), (b'{"format": "soup"}', "neither")])
def test_that_a_file_that_cannot_be_opened_ends_in_one_line(root: Path, tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "odd.careergui"
    path.write_bytes(content)
    done = _run(root, str(path))
    assert done.returncode == 1
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_that_the_picture_of_the_window_has_the_size_asked_for(qapp: QApplication) -> None:
    content = window_picture([], replace(choose(ViewState(), tuple(BUNDLED)), page="compare"), "dark", 1100, 700)
    picture = QImage.fromData(content)
    assert (picture.width(), picture.height()) == (1100, 700)
    chunks = list(png_chunks(content))
    assert [name for name, _ in chunks][:2] == ["IHDR", "sRGB"]
    assert ("iTXt", f"Software\0\0\0\0\0{PROGRAM}".encode()) in chunks


def test_that_a_picture_without_roles_is_refused_in_words(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "roles").mkdir()
    for name in ("themes", "icons"):
        shutil.copytree(resources() / name, tmp_path / name)
    monkeypatch.setenv(OTHER_FOLDER, str(tmp_path))
    with pytest.raises(CareerguiError, match="No roles"):
        window_picture([], ViewState(), "light", 800, 600)
