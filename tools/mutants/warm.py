"""Tries changes inside functions: everything is imported and collected once, then each change is put into a copy of that process."""

import functools
import gc
import json
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import coverage
import pytest

from tools.mutants.making import Mutant
from tools.mutants.rooms import ROOT
from tools.mutants.running import Job, noticed

UNTRIED = -1
"""In the place of a mutant that no test reaches while it runs: what runs at import is tried by cold.py."""


class Warm:
    """A plugin of pytest that, in place of running the tests once, runs those that reach a change, for each change.

    `after_a_run`: all tests run once before, so that data read and indexes made need not be read and made for each change, and how
    long each test takes and what it reaches is written down. Without it a change also reaches what those are made by: slower, and
    only for changes that were not noticed the other way.
    """

    def __init__(self, mutants: Sequence[Mutant], at_once: int, folder: Path, *, after_a_run: bool) -> None:
        self._mutants, self._at_once, self._folder, self._after_a_run = mutants, at_once, folder, after_a_run

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Answers by place of the mutant: 1 noticed, 0 not, UNTRIED."""
        file = self._folder / "reached.json"
        if self._after_a_run:
            file.write_text(json.dumps(self._measured(session.items)))
        times, lines = json.loads(file.read_text())
        functions, caches = _functions(), [] if self._after_a_run else _caches()
        gc.freeze()
        found = [UNTRIED] * len(self._mutants)
        for number, killed in noticed(self._jobs(session.items, _Reached(times, lines), functions, caches), self._at_once):
            found[number] = int(killed)
        (self._folder / "answers.json").write_text(json.dumps(found))
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """The first failure ends a process: one is enough."""
        if report.failed:
            os._exit(1)

    def _jobs(self, items: list[pytest.Item], reached: "_Reached", functions: dict[str, Any], caches: list[Any]) -> Iterator[Job]:
        for number, mutant in enumerate(self._mutants):
            places, here = reached.by(mutant), functions.get(f"{mutant.file}:{mutant.scope}")
            if places and here:
                seconds = 5 + 10 * sum(reached.times[place] for place in places)
                yield Job(number, functools.partial(self._tried, mutant, here, caches, [items[place] for place in places]), seconds)

    def _tried(self, mutant: Mutant, functions: list[FunctionType], caches: list[Any], items: list[pytest.Item]) -> int:
        for function in functions:
            function.__code__ = _code_of(mutant.code, function.__code__)
        for cache in caches:
            cache.cache_clear()
        self._run(items)
        return 0

    def _run(self, items: list[pytest.Item]) -> None:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = tempfile.mkdtemp(dir=self._folder)
        for item in items:
            # The session itself is said to follow, so that what lasts for all of it is kept, and nothing else.
            following: Any = item.session
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)

    def _measured(self, items: list[pytest.Item]) -> tuple[list[float], dict[str, dict[int, list[str]]]]:
        """How many seconds each test takes, and by file and line the tests that reach it, by number."""
        watch = coverage.Coverage(data_file=None, include=[f"{ROOT}/careergui/*"])
        times = []
        watch.start()
        for number, item in enumerate(items):
            watch.switch_context(str(number))
            start = time.perf_counter()
            self._run([item])
            times.append(time.perf_counter() - start)
        watch.stop()
        data = watch.get_data()
        return times, {str(Path(file).relative_to(ROOT)): data.contexts_by_lineno(file) for file in data.measured_files()}


class _Reached:
    """How long tests take, and which of them reach what."""

    def __init__(self, times: list[float], lines: dict[str, dict[str, list[str]]]) -> None:
        self.times, self._lines = times, lines

    def by(self, mutant: Mutant) -> list[int]:
        """The tests that reach the function a change stands in, the quickest first."""
        of_file = self._lines.get(mutant.file, {})
        names = {name for line in mutant.body for name in of_file.get(str(line), ()) if name}
        return sorted(map(int, names), key=lambda place: self.times[place])


def _name(code: CodeType) -> str:
    """File and outermost function."""
    return f"{Path(code.co_filename).relative_to(ROOT).as_posix()}:{code.co_qualname.partition('.<locals>')[0]}"


def _things() -> list[Any]:
    """Everything that is there; what is frozen, by a fixture of the tests for one, would not be among it."""
    gc.unfreeze()
    return gc.get_objects()


def _functions() -> dict[str, list[FunctionType]]:
    """Every function of the program that is there, by file and name."""
    found: dict[str, list[FunctionType]] = {}
    prefix = f"{ROOT}{os.sep}careergui{os.sep}"
    for thing in _things():
        if type(thing) is FunctionType and thing.__code__.co_filename.startswith(prefix) and "<locals>" not in thing.__code__.co_qualname:
            found.setdefault(_name(thing.__code__), []).append(thing)
    return found


def _caches() -> list[Any]:
    kind = type(functools.cache(_name))
    return [thing for thing in _things() if type(thing) is kind]


def _code_of(whole: CodeType, old: CodeType) -> CodeType:
    """The same function's code in the changed module."""
    for part in whole.co_consts:
        if isinstance(part, CodeType):
            if (part.co_qualname, part.co_firstlineno) == (old.co_qualname, old.co_firstlineno):
                return part
            if old.co_qualname.startswith(f"{part.co_qualname}."):
                return _code_of(part, old)
    raise LookupError(old.co_qualname)
