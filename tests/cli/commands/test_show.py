"""The command `show`: one role by id, code or title, the same truth in every format."""

import csv
import io
from collections.abc import Callable

import pytest

from tests.cli.conftest import Result

Call = Callable[..., Result]
NURSES = "29-1141"


@pytest.mark.parametrize("words", [(NURSES,), ("Registered", "nurses"), ("registered nurse",)])
def test_that_a_role_is_found_by_its_code_or_its_title(words: tuple[str, ...], call: Call) -> None:
    assert call("show", *words, "--format", "json").json["id"] == NURSES


def test_that_the_page_begins_with_the_title_and_ends_with_sources(call: Call) -> None:
    found = call("show", "case-manager")
    assert found.status == 0
    assert found.out.splitlines()[0].strip() == "Case Manager"
    assert "Sources" in found.out
    assert call("show", "case-manager", "--format", "md").out.startswith("# Case Manager\n")


def test_that_every_row_of_the_sheet_is_of_the_role(call: Call) -> None:
    rows = list(csv.DictReader(io.StringIO(call("show", NURSES, "--format", "csv").out)))
    assert {row["role_id"] for row in rows} == {NURSES}
    median = next(row for row in rows if row["measure"] == "pay.annual.median")
    assert (median["unit"], median["status"], median["area"]) == ("USD/year", "reported", "United States")
    assert call("show", NURSES, "--format", "json").json["measures"]["pay.annual.median"]["value"] == float(median["value"])


def test_that_figures_are_those_of_the_area_asked_for(call: Call) -> None:
    nation, there = (call("show", NURSES, "--format", "json", *more).json for more in ((), ("--area", "12540")))
    assert there["area"]["id"] == "12540"
    assert nation["measures"]["pay.annual.median"]["value"] != there["measures"]["pay.annual.median"]["value"]


def test_that_an_unknown_role_is_an_error_without_output(call: Call) -> None:
    found = call("show", "qqqqxxxxzzzz")
    assert found.status != 0
    assert found.out == ""
    assert "qqqqxxxxzzzz" in found.err
