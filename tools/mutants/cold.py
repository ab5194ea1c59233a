"""Tries changes of tables, constants and whatever else runs at import: each in a process that imports the program anew."""

import functools
import os
import tempfile
from collections.abc import Iterator, Sequence
from importlib.machinery import SourceFileLoader
from types import CodeType
from typing import Any

import hypothesis  # noqa: F401 - imported once here, as the next, so that no copy of the process needs to
import msgspec  # noqa: F401 - as above
import PySide6.QtTest
import PySide6.QtWidgets  # noqa: F401 - as above
import pytest

from tools.mutants.making import Mutant
from tools.mutants.rooms import ROOT
from tools.mutants.running import Job, noticed

OPTIONS = (
    *("-x", "-s", "-p", "no:terminal", "-p", "no:cacheprovider", "-o", "addopts=", "--import-mode=importlib", "--rootdir", str(ROOT)),
    *("-W", "ignore::pytest.PytestAssertRewriteWarning"),
)
"""Options of pytest for a run that nobody reads."""


def cold(mutants: Sequence[Mutant], tests: Sequence[str], at_once: int, seconds: float) -> Iterator[tuple[int, bool]]:
    """The place of each change, with whether a test noticed it."""
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        jobs = (Job(number, functools.partial(_tried, mutant, tests, folder), seconds) for number, mutant in enumerate(mutants))
        yield from noticed(jobs, at_once)


def _tried(mutant: Mutant, tests: Sequence[str], folder: str) -> int:
    os.environ["PYTEST_DEBUG_TEMPROOT"] = tempfile.mkdtemp(dir=folder)
    usual: Any = SourceFileLoader.get_code

    def get_code(loader: Any, name: str) -> CodeType | None:
        return mutant.code if loader.path == str(ROOT / mutant.file) else usual(loader, name)

    SourceFileLoader.get_code = get_code  # type: ignore[assignment]  # the one module is another one in this process
    return int(pytest.main([*OPTIONS, *tests]))
