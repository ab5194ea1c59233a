"""The command `compare`: every difference the source states, and those it never states, to the dollar and the point."""

from collections.abc import Callable
from itertools import permutations
from typing import Any

import pytest

from tests.cli.conftest import Result

Call = Callable[..., Result]
CASE, NURSE, PROGRAM, SOCIAL, WORKER = (
    "case-manager",
    "registered-nurse-case-manager",
    "case-manager-program-manager",
    "social-services-case-manager",
    "case-worker",
)
PAY, MASTERS, DOCTORAL, INDUSTRY = "pay.annual.mean", "education.masters", "education.doctoral_or_professional", "pay.industry.best"
STATED = [(NURSE, 19932, -19.7, -1.3), (PROGRAM, -3348, 6.1, 1.3), (SOCIAL, -2633, 14.1, 0.5), (WORKER, -3766, -3.4, -0.3)]
DIFFERENCES = {(role, CASE): dict(zip((PAY, MASTERS, DOCTORAL), values, strict=True)) for role, *values in STATED}
KEYS = {"value", "unit", "status", "rse", "label", "printed", "note", "period", "area", "adjusted_by", "source", "reference"}
OF_DIFFERENCES = {"found", "certainty", "doubt", "margin", "bound", "relative", "standing", "sources", "periods"}


def _differences(result: Result) -> dict[str, dict[str, Any]]:
    return {measure["id"]: measure["differences"] for measure in result.json["measures"]}


@pytest.mark.parametrize(("role", "pay", "masters", "doctoral"), STATED)
def test_that_every_stated_difference_comes_out(call: Call, role: str, pay: int, masters: float, doctoral: float) -> None:
    found = _differences(call("compare", CASE, role, "--format", "json"))
    assert [found[name][role]["value"] for name in (PAY, MASTERS, DOCTORAL)] == [pay, masters, doctoral]
    assert [found[name][role]["unit"] for name in (PAY, MASTERS)] == ["USD/year", "percentage points"]


@pytest.mark.parametrize(("first", "second"), list(permutations((NURSE, PROGRAM, SOCIAL, WORKER), 2)))
def test_that_differences_never_stated_follow_from_those_that_are(call: Call, first: str, second: str) -> None:
    found = _differences(call("compare", second, first, "--format", "json"))
    for name in (PAY, MASTERS, DOCTORAL):
        expected = DIFFERENCES[first, CASE][name] - DIFFERENCES[second, CASE][name]
        assert found[name][first]["value"] == pytest.approx(expected, abs=1e-9)
        assert found[name][first]["status"] == "derived"


def test_that_the_nurse_stands_to_the_program_manager_as_the_figures_say(call: Call) -> None:
    found = _differences(call("compare", PROGRAM, NURSE, "--format", "json"))
    assert [found[name][NURSE]["value"] for name in (PAY, MASTERS, DOCTORAL)] == [23280, -25.8, -2.6]


@pytest.mark.parametrize(("first", "second"), list(permutations((CASE, NURSE, WORKER), 2)))
def test_that_a_difference_turns_its_sign_with_the_baseline(call: Call, first: str, second: str) -> None:
    there = _differences(call("compare", first, second, "--format", "json"))
    back = _differences(call("compare", first, second, "--baseline", second, "--format", "json"))
    values = {name: found[second].get("value") for name, found in there.items()}
    assert {name: found[first].get("value") for name, found in back.items()} == {
        name: value if value is None else -value for name, value in values.items()
    }


def test_that_the_best_paying_industries_are_given(call: Call) -> None:
    measures = {measure["id"]: measure for measure in call("compare", CASE, NURSE, SOCIAL, "--format", "json").json["measures"]}
    values = measures[INDUSTRY]["values"]
    assert (values[CASE]["value"], values[CASE]["label"]) == (55647, "Insurance")
    assert (values[NURSE]["value"], values[NURSE]["label"]) == (62018, "Health Care")
    assert values[SOCIAL]["status"] == "missing"
    assert "not for this one" in values[SOCIAL]["note"]


def test_that_the_json_has_the_promised_shape(call: Call) -> None:
    found = call("compare", CASE, NURSE, WORKER, "--baseline", NURSE, "--format", "json").json
    assert (found["area"], found["baseline"]) == ("US", NURSE)
    assert found["roles"][0] == {"id": CASE, "title": "Case Manager"}
    assert {frozenset(measure) for measure in found["measures"]} == {frozenset({"id", "label", "unit", "values", "differences"})}
    assert all(set(measure["values"]) == {CASE, NURSE, WORKER} for measure in found["measures"])
    assert all(set(measure["differences"]) == {CASE, WORKER} for measure in found["measures"])
    assert set(found["skills"]) == {"shared", "distinct", "stated", "rated", "note"}
    assert all({"text", "measures", "role", "baseline"} == set(sentence) for sentence in found["narrative"])


def test_that_every_estimate_says_what_it_is_and_holds_no_empty_key(call: Call) -> None:
    measures = call("compare", CASE, NURSE, PROGRAM, SOCIAL, WORKER, "--format", "json").json["measures"]
    estimates = [estimate for measure in measures for part in ("values", "differences") for estimate in measure[part].values()]
    assert all({"unit", "status"} <= set(estimate) <= KEYS | OF_DIFFERENCES for estimate in estimates)
    assert all("" not in estimate.values() for estimate in estimates)
    assert all(("value" in estimate) != (estimate["status"] in {"missing", "suppressed", "not-applicable"}) for estimate in estimates)
    assert all(estimate["note"] for estimate in estimates if "value" not in estimate)


def test_that_the_skills_of_a_stated_pair_are_the_sources_own(call: Call) -> None:
    skills = call("compare", CASE, NURSE, "--format", "json").json["skills"]
    assert skills["stated"] is True
    assert skills["shared"] == ["Treatment Plans", "Community Resources", "Intake Assessments"]
    assert skills["distinct"][NURSE] == ["Disease Process", "Medicare", "Medicaid", "LPN"]
    assert call("compare", NURSE, WORKER, "--format", "json").json["skills"]["stated"] is False


def test_that_the_text_gives_figures_differences_reasons_and_sources(call: Call) -> None:
    text = call("compare", CASE, NURSE).out
    assert "+$19,932" in text
    assert "−19.7 points" in text
    assert "not given [" in text
    assert "19.7 percentage points lower" in text
    assert "Career page" in text or "career page" in text


def test_that_eight_roles_fit_and_a_pipe_has_no_width(call: Call, tmp_path: Any) -> None:
    from tests.data.samples import changed, role  # late: only this test makes roles of its own

    path = tmp_path / "more.json"
    path.write_bytes(changed(lambda file: file["roles"].append(role("weaver"))))
    text = call("compare", CASE, NURSE, PROGRAM, SOCIAL, WORKER, "baker", "miller", "weaver", "--data", path)
    assert (text.status, text.err) == (0, "")
    heading = next(line for line in text.out.splitlines() if line.strip().startswith("Measure"))
    assert "Weaver" in heading


def test_that_an_area_changes_nothing_for_roles_from_role_files(call: Call) -> None:
    assert call("compare", CASE, WORKER, "--area", "OH").out == call("compare", CASE, WORKER, "--area", "us").out


def test_that_csv_has_a_number_for_every_number(call: Call) -> None:
    lines = call("compare", CASE, NURSE, "--format", "csv").out.splitlines()
    heads = lines[0].split(",")
    pay = next(line for line in lines if line.startswith(f"{NURSE},") and PAY in line)
    assert ",62016,USD/year,derived," in pay
    assert ",19932,USD/year,reported," in pay
    assert {"value", "unit", "status", "source", "note", "difference", "difference_unit"} <= set(heads)


def test_that_a_difference_within_sampling_error_is_named_beside_its_margin(call: Call) -> None:
    text = call("compare", "11-2022", "11-2032").out
    assert "+$410 (±$2,423, within sampling error)" in text
    assert "−$1,360 (averages within sampling error)" in text
    assert text.count("± is the 90% margin of error") == 1


def test_that_percent_and_standing_are_shown_on_request(call: Call) -> None:
    assert "+35.6%; 94th against 83rd percentile of jobs" in call("compare", "29-1141", "29-1171", "--relative").out
    assert "percentile of jobs" not in call("compare", "29-1141", "29-1171").out


def test_that_json_carries_margin_verdict_and_standing(call: Call) -> None:
    measures = {one["id"]: one for one in call("compare", "29-1141", "29-1171", "--format", "json").json["measures"]}
    gap = measures["pay.annual.mean"]["differences"]["29-1171"]
    assert (gap["certainty"], gap["value"], gap["sources"]) == ("clear", 35_880, ["oews-2025"])
    assert gap["relative"] == pytest.approx(35.378, abs=0.001)
    assert gap["standing"]["role"] > gap["standing"]["baseline"] > 50
    assert measures["pay.annual.mean"]["values"]["29-1141"]["margin"] == pytest.approx(1.645 * 0.2 / 100 * 101_420, rel=0.01)
    assert measures["pay.annual.median"]["differences"]["29-1171"]["certainty"] == "no-error-published"
