"""Rules across the records of a file and across files."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careergui.data.faults import MOST_FAULTS
from careergui.data.load import check_file
from tests.data.samples import changed, estimate, load, role, said

File = dict[str, Any]
Change = Callable[[File], object]


def baker(**fields: Any) -> Change:
    return lambda file: file["roles"][0].update(fields)


def pair(**fields: Any) -> Change:
    return lambda file: file["pairs"][0].update(fields)


def source(**fields: Any) -> Change:
    return lambda file: file["sources"].append(file["sources"][0] | fields)


BROKEN: list[tuple[Change, str]] = [
    (lambda file: file["roles"].append(role("baker")), '$.roles[2].id "baker" is the id of another role already'),
    (source(title="Other"), '$.sources[1].id "survey" is the id of another source already'),
    (baker(title=" "), "$.roles[0].title is blank"),
    (baker(collection="other"), '$.roles[0].collection must be "sample" or left out; it is "other"'),
    (baker(aliases=["Cook", "COOK"]), '$.roles[0].aliases[1] "COOK" is named twice'),
    (baker(aliases=["baker"]), '$.roles[0].aliases[0] "baker" is named twice'),
    (baker(skills=[{"name": "Baking"}, {"name": "baking"}]), '$.roles[0].skills[1].name "baking" is named twice'),
    (baker(gaps={"colour": "why"}), "$.roles[0].gaps.colour is neither a measure nor a section"),
    (baker(gaps={"pay": " "}), "$.roles[0].gaps.pay must say why there is nothing; it is blank"),
    (baker(notes=[{"text": "x", "about": ["pay", "hue"]}]), '$.roles[0].notes[0].about[1] "hue" is neither a measure nor a section'),
    (
        baker(skills=[{"name": "x", "share": estimate(101, "percent")}]),
        "$.roles[0].skills[0].share.value must lie between 0 and 100; it is 101",
    ),
    (
        baker(employers=[{"name": "x", "named_for": "pay", "pay": estimate(1, "jobs")}]),
        '$.roles[0].employers[0].pay.unit must be "USD/year"; it is "jobs"',
    ),
    (pair(role="cook"), '$.pairs[0].role refers to the role "cook", which is not in this file'),
    (pair(role="baker"), "$.pairs[0].baseline is the role itself"),
    (
        pair(differences={"pay.annual.mean": estimate(4_000)}),
        '$.pairs[0].differences["pay.annual.mean"].value is 4,000, but the roles have 45,000 and 40,000',
    ),
    (pair(shared_skills=["Flour"], role_skills=["flour"]), '$.pairs[0].role_skills[0] "flour" is named twice'),
    (
        lambda file: file["pairs"].append({"role": "baker", "baseline": "miller"}),
        '$.pairs[1] is the second pair of "baker" and "miller"',
    ),
]


@pytest.mark.parametrize(("change", "words"), BROKEN, ids=[words for _, words in BROKEN])
def test_that_a_broken_rule_is_said_with_its_path(change: Change, words: str, tmp_path: Path) -> None:
    assert said(load(tmp_path, changed(change)).faults) == [words]


def test_that_only_the_faulty_role_is_left_out_and_its_pairs_with_it(tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(baker(title=" ")))
    assert list(loaded.catalog.roles) == ["miller"]
    assert not loaded.catalog.pairs


def test_that_the_second_role_of_an_id_is_the_one_left_out(tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda file: file["roles"].append(role("baker", pay=1))))
    assert loaded.catalog.roles["baker"].facts["pay.annual.mean"].value == 40_000


def test_that_a_source_that_is_not_there_is_said_once_a_role(tmp_path: Path) -> None:
    lost = dict.fromkeys(("pay.annual.low", "pay.annual.high"), estimate(1) | {"source": "lost"})
    assert [fault.path for fault in load(tmp_path, changed(baker(facts=lost))).faults] == ['$.roles[0].facts["pay.annual.low"].source']


def test_that_a_flood_of_repeated_names_is_cut_off(tmp_path: Path) -> None:
    flood = changed(lambda file: file.update(roles=[role(f"baker-{number}") | {"aliases": ["x"] * 200} for number in range(3)]))
    assert len(load(tmp_path, flood).faults) == MOST_FAULTS + 1


def test_that_a_difference_may_be_off_by_its_rounding(tmp_path: Path) -> None:
    assert not load(tmp_path, changed(pair(differences={"pay.annual.mean": estimate(5_001)}))).faults


def test_that_role_ids_are_unique_across_files(tmp_path: Path) -> None:
    second = changed(lambda file: (file["collection"].update(id="other"), file["roles"].pop(), file.pop("pairs")))
    loaded = load(tmp_path, changed(lambda _: None), second)
    assert said(loaded.faults) == ['$.roles[0].id "baker" is the id of another role already']
    assert loaded.catalog.roles["baker"].collection == "sample"


def test_that_two_files_cannot_give_different_collections_one_id(tmp_path: Path) -> None:
    loaded = load(tmp_path, changed(lambda _: None), changed(lambda file: file["collection"].update(basis="official statistics")))
    assert [fault.path for fault in loaded.faults] == ["$.collection.id"]
    assert loaded.catalog.collections["sample"].basis == "résumés"


@pytest.mark.parametrize("topic", ["pay", "education", "outlook.new_jobs", "summary", "job_zone", "interest", "entry_education"])
def test_that_a_note_may_be_about_anything_a_role_tells(topic: str, tmp_path: Path) -> None:
    assert not load(tmp_path, changed(baker(notes=[{"text": "x", "about": [topic]}]))).faults


@pytest.mark.parametrize("code", ["29-1141", "99-9999", "10-7"])
def test_that_a_role_with_the_code_of_an_official_occupation_is_said_with_its_file(tmp_path: Path, code: str) -> None:
    loaded = load(tmp_path, changed(lambda file: file["roles"].append(role(code))))
    words = f'$.roles[2].id "{code}" has the form of the codes of official occupations; give the role another id'
    assert said(loaded.faults) == [words]
    assert check_file(tmp_path / "0.json") == loaded.faults
    assert loaded.faults[0].file == str(tmp_path / "0.json")
