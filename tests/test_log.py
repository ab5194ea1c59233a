"""The log goes to a small file, and a place that cannot be written costs the log alone."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from careergui import log


@pytest.fixture(autouse=True)
def closed() -> Iterator[None]:
    logger = logging.getLogger(log.LOGGER)
    level = logger.level
    yield
    log.close()
    logger.setLevel(level)


def test_that_lines_go_to_the_file_with_when_where_and_how_grave(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "careergui.log"
    log.to_file(path)
    logging.getLogger("careergui.some").info("A line.")
    logging.getLogger("careergui.some").debug("Not this one.")
    (line,) = path.read_text(encoding="utf-8").splitlines()
    assert line.endswith(" INFO careergui.some: A line.")


def test_that_the_file_is_made_with_its_first_line(tmp_path: Path) -> None:
    log.to_file(tmp_path / "careergui.log")
    assert not (tmp_path / "careergui.log").exists()


def test_that_a_place_that_cannot_be_written_costs_no_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    log.to_file(tmp_path / "file" / "careergui.log")
    logging.getLogger("careergui.some").info("Nobody hears it.")
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is a matter of Linux")
def test_that_a_full_disk_costs_the_line_and_says_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "careergui.log").symlink_to("/dev/full")
    log.to_file(tmp_path / "careergui.log")
    logging.getLogger("careergui.some").info("Nobody hears it.")
    assert capsys.readouterr().err == ""


def test_that_a_warning_before_there_is_a_log_is_not_told_on_the_terminal() -> None:
    code = "from careergui import log; log.warn('Nobody hears it.')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr == ""


def test_that_closing_lets_go_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "careergui.log"
    log.to_file(path)
    logging.getLogger("careergui.some").info("Before.")
    log.close()
    assert logging.getLogger(log.LOGGER).handlers == []
    logging.getLogger("careergui.some").info("After.")
    assert "After." not in path.read_text(encoding="utf-8")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_that_nobody_waits_at_a_pipe_in_place_of_the_log(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "careergui.log")
    log.to_file(tmp_path / "careergui.log")
    logging.getLogger(log.LOGGER).info("said to nobody")
    log.close()
    assert (tmp_path / "careergui.log").is_fifo()
