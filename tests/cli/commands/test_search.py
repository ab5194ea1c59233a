"""The command `search`: best match first with what fits, the same in every format; nothing found names what is near."""

import csv
import io
from collections.abc import Callable

import pytest

from tests.cli.conftest import Result

Call = Callable[..., Result]


def test_that_the_best_match_comes_first_with_what_fits(call: Call) -> None:
    found = call("search", "registered", "nurses", "--format", "json")
    first, *_ = found.json
    assert (found.status, call("search", "registered", "nurses").status) == (0, 0)
    assert (first["id"], first["title"], first["soc"]) == ("29-1141", "Registered Nurses", "29-1141")
    assert first.keys() == {"id", "title", "soc", "matched", "kind"}


def test_that_every_format_has_the_same_matches_in_the_same_order(call: Call) -> None:
    ids = [match["id"] for match in call("search", "weld", "--limit", 5, "--format", "json").json]
    table = list(csv.DictReader(io.StringIO(call("search", "weld", "--limit", 5, "--format", "csv").out)))
    assert [row["id"] for row in table] == ids
    text = call("search", "weld", "--limit", 5).out
    assert [text.index(one) for one in ids] == sorted(text.index(one) for one in ids)
    assert [line for line in call("search", "weld", "--limit", 5, "--format", "md").out.splitlines() if ids[0] in line]


def test_that_there_are_no_more_than_asked_for(call: Call) -> None:
    assert [len(call("search", "manager", "--limit", limit, "--format", "json").json) for limit in (1, 7)] == [1, 7]
    assert len(call("search", "manager", "--format", "json").json) == 20


def test_that_nothing_found_is_an_error_that_says_what_to_do(call: Call) -> None:
    found = call("search", "qqqqxxxxzzzz")
    assert (found.status, found.out) == (1, "")
    assert "Nothing fits “qqqqxxxxzzzz”." in found.err
    assert call("search", "qqqqxxxxzzzz", "--format", "csv").status == 0


@pytest.mark.parametrize("words", [("search", "   "), ("search", "nurse", "--limit", "0"), ("search", "nurse", "--limit", "10001")])
def test_that_a_call_that_asks_for_nothing_is_wrong(words: tuple[str, ...], call: Call) -> None:
    assert call(*words).status == 2
