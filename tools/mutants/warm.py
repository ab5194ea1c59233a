"""Tries changes inside functions: everything is imported and collected once, then each change is put into a copy of that process."""

import functools
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import CodeType, FrameType, FunctionType
from typing import Any

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
            file.write_text(json.dumps([self._measured(item) for item in session.items]))
        reached = [(seconds, set(names)) for seconds, names in json.loads(file.read_text())]
        functions, caches = _functions(), [] if self._after_a_run else _caches()
        gc.freeze()
        found = [UNTRIED] * len(self._mutants)
        for number, killed in noticed(self._jobs(session.items, reached, functions, caches), self._at_once):
            found[number] = int(killed)
        (self._folder / "answers.json").write_text(json.dumps(found))
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """The first failure ends a process: one is enough."""
        if report.failed:
            os._exit(1)

    def _jobs(
        self, items: list[pytest.Item], reached: list[tuple[float, set[str]]], functions: dict[Any, Any], caches: list[Any]
    ) -> Iterator[Job]:
        for number, mutant in enumerate(self._mutants):
            name = f"{mutant.file}:{mutant.scope}"
            chosen = [place for place, (_, names) in enumerate(reached) if name in names]
            chosen.sort(key=lambda place: reached[place][0])
            if not chosen or not functions.get(name):
                continue
            seconds = 5 + 10 * sum(reached[place][0] for place in chosen)
            work = functools.partial(self._tried, mutant, functions[name], caches, [items[place] for place in chosen])
            yield Job(number, work, seconds)

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

    def _measured(self, item: pytest.Item) -> tuple[float, list[str]]:
        """How long a test takes, and the functions it reaches."""
        names: set[str] = set()
        sys.setprofile(_watch(names))
        start = time.perf_counter()
        self._run([item])
        sys.setprofile(None)
        return time.perf_counter() - start, sorted(names)


def _watch(names: set[str]) -> Any:
    seen: dict[CodeType, None] = {}
    prefix = f"{ROOT}{os.sep}careergui{os.sep}"

    def watch(frame: FrameType, event: str, _: Any) -> None:
        code = frame.f_code
        if event == "call" and code not in seen:
            seen[code] = None
            if code.co_filename.startswith(prefix):
                names.add(_name(code))

    return watch


def _name(code: CodeType) -> str:
    """File and outermost function."""
    return f"{Path(code.co_filename).relative_to(ROOT).as_posix()}:{code.co_qualname.partition('.<locals>')[0]}"


def _functions() -> dict[str, list[FunctionType]]:
    """Every function of the program that is there, by file and name."""
    found: dict[str, list[FunctionType]] = {}
    prefix = f"{ROOT}{os.sep}careergui{os.sep}"
    for thing in gc.get_objects():
        if type(thing) is FunctionType and thing.__code__.co_filename.startswith(prefix) and "<locals>" not in thing.__code__.co_qualname:
            found.setdefault(_name(thing.__code__), []).append(thing)
    return found


def _caches() -> list[Any]:
    kind = type(functools.cache(_name))
    return [thing for thing in gc.get_objects() if type(thing) is kind]


def _code_of(whole: CodeType, old: CodeType) -> CodeType:
    """The same function's code in the changed module."""
    for part in whole.co_consts:
        if isinstance(part, CodeType):
            if (part.co_qualname, part.co_firstlineno) == (old.co_qualname, old.co_firstlineno):
                return part
            if old.co_qualname.startswith(f"{part.co_qualname}."):
                return _code_of(part, old)
    raise LookupError(old.co_qualname)
