"""The command `self-test`: one line for each thing tried, and a status that tells whether any failed."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from careergui import assets
from careergui.cli.commands import self_test
from careergui.domain.view_state import Chosen
from tests.builders import bundled
from tests.bundled_copy import bundled_copy, without
from tests.cli.conftest import Result

Call = Callable[..., Result]


def test_that_many_faults_are_told_in_few_words() -> None:
    assert self_test._in_words([]) == ""
    assert self_test._in_words(["a", "b"]) == "a; b"
    assert self_test._in_words(list("abcdefg")) == "a; b; c; d; e; and 2 more"
    assert self_test._in_words(list("abcde")) == "a; b; c; d; e"


@pytest.mark.parametrize("form", ["png", "svg", "pdf"])
def test_that_a_chart_is_tried_in_each_format(form: str) -> None:
    assert self_test._drawn(bundled(), (Chosen("case-manager", 0), Chosen("case-worker", 1)), "pay", form) == ""


def test_that_a_chart_that_cannot_be_drawn_says_why() -> None:
    said = self_test._drawn(bundled(), (Chosen("case-manager", 0),), "pay-gap", "png")
    assert said.startswith("UsageError: ")


def test_that_a_file_that_begins_otherwise_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(self_test._BEGINNINGS, "png", b"GIF89a")
    said = self_test._drawn(bundled(), (Chosen("case-manager", 0),), "pay", "png")
    assert said == "the file does not begin as such a file does"


def test_that_a_copy_without_roles_fails_and_says_so(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "roles").mkdir()
    monkeypatch.setenv(assets.OTHER_FOLDER, str(tmp_path))
    found = call("self-test")
    assert found.status == 1
    assert found.out.startswith("FAILED  data: ")
    assert "failed. Install careergui again" in found.err


def test_that_figures_other_than_this_copy_was_made_with_are_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = bundled_copy(tmp_path, monkeypatch)
    trials = self_test._trials(SimpleNamespace(data=[]))
    assert [next(trials) for _ in range(2)] == [("data", ""), ("checksum of the bundled figures", "")]
    without(copy, "us-occupations", "measures", "employment.jobs", "values", 0, by=1)
    trials = self_test._trials(SimpleNamespace(data=[]))
    assert [next(trials) for _ in range(2)][1] == ("checksum of the bundled figures", "they are not those this copy was made with")
