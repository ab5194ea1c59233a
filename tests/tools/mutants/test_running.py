"""Jobs in processes of their own: what each ended with, also where it takes too long, and no more at once than asked for."""

import time
from pathlib import Path

from tools.mutants.running import Job, noticed

LONG = 60.0


def test_that_a_job_that_ends_well_was_not_noticed_and_others_were() -> None:
    statuses = {1: 0, 2: 1, 3: 5, 4: 0}
    jobs = [Job(number, lambda status=status: status, LONG) for number, status in statuses.items()]  # type: ignore[misc]  # bound now
    assert dict(noticed(jobs, 2)) == {1: False, 2: True, 3: True, 4: False}


def test_that_a_job_that_fails_or_takes_too_long_was_noticed() -> None:
    def endless() -> int:
        while True:
            time.process_time()

    assert dict(noticed([Job(1, lambda: 1 // 0, LONG), Job(2, endless, 0.2)], 2)) == {1: True, 2: True}


def test_that_jobs_change_nothing_here() -> None:
    there: list[int] = []
    assert dict(noticed([Job(1, lambda: len(there.__iadd__([1])) - 1, LONG)], 1)) == {1: False}
    assert there == []


def test_that_no_more_run_at_once_than_asked_for(tmp_path: Path) -> None:
    folder = tmp_path / "at work"
    folder.mkdir()

    def work(number: int) -> int:
        (folder / str(number)).touch()
        there = len(list(folder.iterdir()))
        (folder / str(number)).unlink()
        return there

    jobs = [Job(number, lambda number=number: work(number) - 1, LONG) for number in range(6)]  # type: ignore[misc]  # bound now
    assert dict(noticed(jobs, 1)) == dict.fromkeys(range(6), False)


def test_that_no_jobs_are_no_answers() -> None:
    assert list(noticed([], 3)) == []
