"""Bundled files to disk: nothing left of an earlier build, nothing unexplained in the report, the bar on a terminal."""

import io
from pathlib import Path

from careergui.build import report
from careergui.build.progress import Progress
from careergui.build.tally import Tally
from careergui.build.writing import as_json, remove_others, write
from careergui.domain.area import NATION


def test_that_a_file_is_written_with_its_folders(tmp_path: Path) -> None:
    write(tmp_path / "facts" / "a.json", as_json(NATION))
    assert (tmp_path / "facts" / "a.json").read_bytes() == b'{"id":"US","code":"0000000","name":"United States","kind":"nation"}\n'


def test_that_files_of_an_earlier_build_are_removed(tmp_path: Path) -> None:
    for name in ("OH.json", "XX.json"):
        write(tmp_path / name, b"{}\n")
    assert remove_others(tmp_path, [tmp_path / "OH.json"]) == [tmp_path / "XX.json"]
    assert [path.name for path in tmp_path.glob("*.json")] == ["OH.json"]


def test_that_the_report_gives_every_reason() -> None:
    tally = Tally(read=10, used=6)
    tally.refuse("too old", 3)
    tally.refuse("never counted", 0)
    _, line, reason = report.rows({"somewhere.csv": tally})
    assert line.split() == ["somewhere.csv", "10", "6", "3", "1"]
    assert reason.strip() == "3 refused: too old"


def test_that_sizes_are_added_up() -> None:
    lines = [*report.sizes({Path("facts/pay-by-area/OH.json"): b"x" * 10**6, Path("facts/pay-by-area/PR.json"): b"x" * 10**6})]
    assert [line.split()[:2] for line in lines] == [["pay-by-area", "(2"], ["all", "2.00"]]


def test_that_away_from_a_terminal_each_step_is_a_line() -> None:
    stream = io.StringIO()
    progress = Progress(stream, 2)
    for words in ("reading", "writing"):
        progress.step(words)
    progress.done()
    lines = [line.split("]")[1].split() for line in stream.getvalue().splitlines()]
    assert lines == [
        ["0%", "reading"],
        ["50%", "writing"],
        ["100%", "done"],
    ]
