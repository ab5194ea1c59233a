"""A start that was asked to end: what is noise, a wrong status, left behind or half written is seen, and what is quiet is not."""

import signal
from pathlib import Path

import pytest

from tools.soak.ended import End, faults, in_the_interpreter

QUIET = End("window", "SIGTERM", signal.SIGTERM, 143, 0.1, "", others_left=False)


@pytest.mark.parametrize(
    "end",
    [
        QUIET,
        QUIET._replace(status=-signal.SIGTERM),
        QUIET._replace(status=0, said="careergui: left out: map. 1 role can be shown; 2 are named.\n"),
        QUIET._replace(status=0, asked=""),
    ],
)
def test_that_a_quiet_end_has_no_faults(end: End, tmp_path: Path) -> None:
    (tmp_path / "pay.svg").write_text("<svg></svg>\n", encoding="utf-8")
    (tmp_path / "settings.json").write_text("{}", encoding="utf-8")
    assert faults(end, tmp_path) == []


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (QUIET._replace(status=134), "status 134"),
        (QUIET._replace(status=143, asked=""), "status 143"),
        (QUIET._replace(said="Traceback (most recent call last):\n"), "said “Traceback"),
        (QUIET._replace(said="careergui: error: X. This is a fault\n"), "said “careergui"),
        (QUIET._replace(others_left=True), "left another process running"),
    ],
)
def test_that_noise_a_wrong_status_and_orphans_are_found(end: End, words: str, tmp_path: Path) -> None:
    (found,) = faults(end, tmp_path)
    assert found.startswith(words)


@pytest.mark.parametrize("name", [".pay.png.0.part", "tmp/x", "pay.png", "pay.svg", "pay.pdf", "settings.json"])
def test_that_what_is_left_or_half_written_is_found(name: str, tmp_path: Path) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_bytes(b"{")
    (found,) = faults(QUIET, tmp_path)
    assert found.startswith(f"{name}: ")


def test_that_only_a_trace_without_a_line_of_the_program_is_the_interpreters() -> None:
    own = str(Path(__file__).resolve().parents[3] / "careergui" / "ends.py")
    early = QUIET._replace(asked="SIGINT", said='File "<frozen runpy>", line 1')
    assert in_the_interpreter(early)
    assert not in_the_interpreter(early._replace(said=f'File "<frozen runpy>", line 1\nFile "{own}", line 2'))
    assert not in_the_interpreter(early._replace(said=""))
