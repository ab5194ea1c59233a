"""The commands `roles`, `search` and `show`."""

from collections.abc import Callable
from csv import DictReader

import pytest

from careergui.domain.catalog import Catalog
from careergui.domain.measures import MEASURES
from tests.cli.conftest import Result

Call = Callable[..., Result]


def test_that_all_roles_are_listed_with_their_pay(call: Call, catalog: Catalog) -> None:
    text = call("roles").out
    assert all(role.title in text and role.id in text for role in catalog.roles.values())
    assert "$42,084" in text
    assert text.endswith("837 roles\n")


def test_that_the_list_can_be_sorted_both_ways(call: Call) -> None:
    order = ("roles", "--sort", "outlook.openings_per_year", "--format", "json")
    values = [role["measures"]["outlook.openings_per_year"].get("value") for role in call(*order).json]
    known = [value for value in values if value is not None]
    assert known == sorted(known, reverse=True)
    assert values[len(known) :] == [None] * (len(values) - len(known))
    lowest = call(*order, "--reverse", "--limit", "1").json[0]
    assert lowest["measures"]["outlook.openings_per_year"]["value"] == known[-1]


def test_that_any_measure_is_an_order_and_stands_in_the_result(call: Call) -> None:
    words = ("roles", "--sort", "education.bachelors", "--limit", "3")
    assert "education.bachelors" in call(*words, "--format", "json").json[0]["measures"]
    assert "Bachelor’s" in call(*words).out
    assert "education.bachelors" in call(*words, "--format", "csv").out


def test_that_the_list_can_be_filtered_as_in_the_window_best_match_first(call: Call) -> None:
    found = [role["id"] for role in call("roles", "--filter", "medicaid", "--format", "json").json]
    assert {"case-worker", "registered-nurse-case-manager"} <= set(found)
    assert found == [match["id"] for match in call("search", "medicaid", "--limit", "900", "--format", "json").json]
    assert call("roles", "--filter", "qqqq xxxx") == (0, "No role fits.\n", "")


def test_that_facets_narrow_the_list_and_the_count_says_so(call: Call) -> None:
    found = call("roles", "--where", "pay=by the hour", "--format", "json").json
    assert "27-2011" in [role["id"] for role in found]
    assert call("roles", "--where", "pay=by the hour", "--limit", "2").out.endswith("2 of 5 roles that fit, of 837 in all\n")
    assert call("roles", "--where", "pay=by the hour").out.endswith("5 of 837 roles\n")


def test_that_figures_and_facets_are_those_of_the_area_named(call: Call) -> None:
    nurses = ("roles", "--filter", "29-1141", "--format", "json")
    here, there = call(*nurses).json[0]["measures"], call(*nurses, "--area", "OH").json[0]["measures"]
    assert (here["employment.jobs"]["area"], there["employment.jobs"]["area"]) == ("United States", "Ohio")


@pytest.mark.parametrize("words", [("--where", "colour=red"), ("--where", "pay=abc"), ("--limit", "0"), ("--area", "Atlantis")])
def test_that_a_wrong_condition_limit_or_area_is_refused(call: Call, words: tuple[str, str]) -> None:
    status, out, err = call("roles", *words)
    assert status == 2
    assert not out
    assert err.startswith("careergui")


def test_that_a_search_says_what_matched(call: Call) -> None:
    found = call("search", "registered nurse case manager", "--format", "json").json
    assert found[0] == {
        "id": "registered-nurse-case-manager",
        "title": "Registered Nurse Case Manager",
        "soc": "",
        "matched": "Registered Nurse Case Manager",
        "kind": "title",
    }
    assert "Medicaid (skill)" in call("search", "medicaid").out


def test_that_a_search_keeps_its_limit(call: Call) -> None:
    assert len(call("search", "case", "manager", "--limit", "2", "--format", "json").json) == 2


def test_that_a_search_for_nothing_known_finds_an_empty_list_in_json(call: Call) -> None:
    assert call("search", "zzz", "--format", "json") == (0, "[]\n", "")


def test_that_a_role_is_shown_in_the_order_of_a_persons_questions(call: Call) -> None:
    text = call("show", "case-manager").out
    headings = [
        "What is it?",
        "What does it pay?",
        "What do I need?",
        "What would I do?",
        "Who hires?",
        "What is the outlook?",
        "Notes on the",
    ]
    places = [text.index(f"\n{heading}") for heading in headings]
    assert places == sorted(places)


@pytest.mark.parametrize(
    "known",
    [
        "$42,084",
        "$20.23",
        "$28,000",
        "$62,000",
        "$34,000",
        "$55,647 (Insurance)",
        "11% (much faster than average)",
        "Printed as “0.11%”",
        "81,200",
        "39.9%",
        "33.4%",
        "12.5%",
        "14.2%",
        "$104,970 (median)",
        "$96,871 (average)",
        "Wabash Valley Transportation",
        "Social Work (common)",
        "Compassion:",
        "Treatment Plans",
        "Dfcs",
        "graphic",
    ],
)
def test_that_what_the_source_gives_is_shown(call: Call, known: str) -> None:
    assert known in call("show", "case", "manager").out


def test_that_gaps_are_said_with_their_reason(call: Call, catalog: Catalog) -> None:
    words = " ".join(call("show", "case-worker").out.split())
    assert all(
        reason in words for reason in catalog.roles["case-worker"].gaps.values() if "education" not in reason and "master" not in reason
    )


def test_that_a_shown_role_has_every_measure_in_json(call: Call) -> None:
    found = call("show", "case-manager", "--format", "json").json
    assert set(found["measures"]) == {measure.id for measure in MEASURES}
    assert {"id", "title", "soc", "collection", "summary", "measures", "skills", "education"} <= set(found)
    assert found["measures"]["pay.annual.mean"]["status"] == "reported"
    assert found["measures"]["pay.annual.median"]["note"]
    assert found["skills"][0]["share"] == {
        "value": 15,
        "unit": "percent",
        "status": "reported",
        "period": "undated",
        "source": "career-page",
    }


def test_that_csv_rows_have_all_columns(call: Call) -> None:
    for words in (("roles",), ("show", "case-manager"), ("sources",)):
        rows = list(DictReader(call(*words, "--format", "csv").out.splitlines()))
        assert rows
        assert all(None not in row and None not in row.values() for row in rows)


@pytest.mark.parametrize(
    "words", [("roles",), ("show", "case-manager"), ("compare", "case-manager", "case-worker"), ("search", "case"), ("sources",)]
)
def test_that_markdown_tables_have_as_many_cells_in_every_row(call: Call, words: tuple[str, ...]) -> None:
    text = call(*words, "--format", "md").out
    tables = [block.splitlines() for block in text.split("\n\n") if block.startswith("|")]
    counts = [{line.replace("\\|", "").count("|") for line in table} for table in tables]
    assert all(len(count) == 1 for count in counts)


def test_that_sources_say_their_age_and_terms(call: Call) -> None:
    text = call("sources").out
    assert "undated" in text
    assert "Terms" in text
    assert "SHA-256" in text
    assert "careergui has modified all or some of this information" in " ".join(text.split())
    assert call("sources", "--format", "json").json[0]["id"] == "career-page"


def test_that_a_search_for_nothing_is_a_wrong_call(call: Call) -> None:
    code, out, err = call("search", " ")
    assert (code, out) == (2, "")
    assert "Say what to look for" in err
