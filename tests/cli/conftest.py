"""Calls of the real command line, in this process."""

from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec
import pytest

from careergui.cli.main import main


class Result(NamedTuple):
    """What a call left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return msgspec.json.decode(self.out)


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Call the program with some words and get its exit status and both outputs, as into a pipe."""
    monkeypatch.delenv("COLUMNS", raising=False)

    def _call(*words: object) -> Result:
        status = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Result(status, captured.out, captured.err)

    return _call
