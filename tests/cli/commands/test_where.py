"""The command `where`: which places are listed, in which order, the same in every format; what is wrong is said."""

import csv
import io
from collections.abc import Callable

import pytest

from tests.cli.conftest import Result

Call = Callable[..., Result]
NURSES = "29-1141"


def rows(call: Call, *words: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(call("where", NURSES, "--format", "csv", *words).out)))


def values(found: list[dict[str, str]]) -> list[float]:
    return [float(row["value"]) for row in found if row["rank"]]


@pytest.mark.parametrize(("more", "reverse"), [((), True), (("--lowest-first",), False)])
def test_that_places_stand_in_the_order_asked_for(more: tuple[str, ...], reverse: bool, call: Call) -> None:  # noqa: FBT001 - a row of a table
    found = values(rows(call, *more))
    assert len(found) > 40
    assert found == sorted(found, reverse=reverse)


def test_that_a_state_by_its_code_has_its_smaller_places_in_any_case(call: Call) -> None:
    small, capital = (rows(call, "--state", code) for code in ("ca", "CA"))
    assert small == capital
    assert len(small) > 10
    assert len(rows(call, "--smaller")) > 300


def test_that_the_limit_counts_places(call: Call) -> None:
    everything = rows(call)
    limited = rows(call, "--limit", "3")
    assert len(everything) - len(limited) > 40
    assert values(limited) == values(everything)[: len(values(limited))]


def test_that_adjusted_pay_says_so(call: Call) -> None:
    assert "adjusted for prices" not in call("where", NURSES).out
    assert "adjusted for prices" in call("where", NURSES, "--real").out
    assert values(rows(call)) != values(rows(call, "--real"))


def test_that_the_page_ends_with_source_and_count(call: Call) -> None:
    found = " ".join(call("where", NURSES, "--state", "CA", "--limit", "4").out.split())
    assert " in California" in found
    assert "Source: " in found
    assert found.endswith("4 places.")


@pytest.mark.parametrize("words", [("--state", "XX"), ("--measure", "no.such"), ("--limit", "0")], ids=["state", "measure", "limit"])
def test_that_what_is_not_there_is_a_wrong_call(words: tuple[str, ...], call: Call) -> None:
    found = call("where", NURSES, *words)
    assert (found.status, found.out) == (2, "")
    assert found.err.startswith("careergui")
