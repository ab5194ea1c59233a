"""One role in every state or in smaller places, as figures: the same as in the window, each with rank, source and reason."""

import csv
import io
from collections.abc import Callable

import pytest

from tests.cli.conftest import Result

Call = Callable[..., Result]
NURSES, ACTORS = "29-1141", "27-2011"


def rows(result: Result) -> list[dict[str, str]]:
    assert result.status == 0, result.err
    return list(csv.DictReader(io.StringIO(result.out)))


def test_that_every_state_and_territory_is_listed_after_the_nation(call: Call) -> None:
    found = rows(call("where", NURSES, "--format", "csv"))
    assert [row["area_id"] for row in found[:2]] == ["US", "CA"]
    assert len(found) == 55
    assert [row["rank"] for row in found[1:52]] == [str(number) for number in range(1, 52)]


def test_that_each_figure_has_its_unit_period_source_and_place_in_the_release(call: Call) -> None:
    for row in rows(call("where", NURSES, "--real", "--format", "csv")):
        assert all(row[name] for name in ("unit", "status", "period", "source", "reference")), row
        assert row["value"] or row["note"], row


def test_that_figures_are_those_of_the_area_itself(call: Call) -> None:
    (ohio,) = (row for row in rows(call("where", NURSES, "--real", "--format", "csv")) if row["area_id"] == "OH")
    shown = call("show", NURSES, "--area", "OH", "--real", "--format", "json").json["measures"]["pay.annual.median"]
    assert (float(ohio["value"]), ohio["reference"], ohio["adjusted_by"]) == (shown["value"], shown["reference"], shown["adjusted_by"])


def test_that_the_places_of_a_state_are_ranked_among_themselves(call: Call) -> None:
    found = call("where", NURSES, "--state", "oh", "--lowest-first", "--limit", "3", "--format", "json").json
    assert [row.get("rank") for row in found] == [None, 19, 18, 17]
    assert all("OH" in row["area"] or "Ohio" in row["area"] for row in found[1:])


def test_that_reasons_are_told_once_and_the_other_pay_is_offered(call: Call) -> None:
    text = call("where", ACTORS).out
    assert text.count("publishes no figures for Actors there.") == 1
    assert "--measure pay.hourly.median" in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("case-manager",), "no occupation of the wage survey"),
        ((NURSES, "--state", "ZZ"), "no state “ZZ”"),
        ((NURSES, "--measure", "masters"), "not given by place"),
    ],
)
def test_that_a_wrong_call_says_why(call: Call, words: tuple[str, ...], said: str) -> None:
    result = call("where", *words)
    assert (result.status, result.out) == (2, "")
    assert said in result.err
