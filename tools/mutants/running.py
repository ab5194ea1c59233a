"""Runs jobs in processes of their own, a few at a time, each ended when it takes too long; leaves what they do to warm.py and cold.py."""

import os
import resource
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

_MEMORY = 6 * 1024**3
"""Bytes a job may take: a change may make a list without an end."""
Of = TypeVar("Of")


class Job(NamedTuple):
    """What is done in a process of its own, which ends with 0 when no test noticed anything, and how many seconds it may take."""

    number: int
    work: Callable[[], int]
    seconds: float


def noticed(jobs: Iterable[Job], at_once: int) -> Iterator[tuple[int, bool]]:
    """The number of each job, in the order they end, with whether its process ended with another status than 0 or had to be ended."""
    running: dict[int, Job] = {}
    for job in jobs:
        if len(running) == at_once:
            yield _next(running)
        running[_started(job)] = job
    while running:
        yield _next(running)


def _next(running: dict[int, Job]) -> tuple[int, bool]:
    process, status = os.wait()
    return running.pop(process).number, status != 0


def _started(job: Job) -> int:
    sys.stdout.flush()
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        signal.setitimer(signal.ITIMER_REAL, job.seconds)  # unhandled, so that it ends the process whatever it is doing
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        _silence()
        status = job.work()
    finally:
        os._exit(status)


def _silence() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (1, 2):
        os.dup2(nowhere, stream)
