"""Why a figure is not there, in a few words: each reason its own."""

from pathlib import Path

import pytest

from careergui.charts.absent import absent_words, in_a_word
from careergui.charts.registry import COMPARED
from careergui.charts.spec import Absent
from careergui.compare.comparison import in_order
from careergui.compare.narrative import narrative
from careergui.compare.skills import RULE
from careergui.data.load import load_all
from careergui.domain.catalog import Catalog, in_area, is_occupation
from careergui.domain.estimate import Estimate, Status, Unit
from tests.bundled_copy import DAMAGES, bundled_copy
from tests.occupations import BAKERS, catalog

ACTUARIES, ACTORS, LEGISLATORS, TEACHERS = "15-2011", "27-2011", "11-1031", "25-2021"
MEDIAN = "pay.annual.median"


def said(catalog: Catalog, role: str, area: str = "US", measure: str = MEDIAN, *, real: bool = False) -> str:
    seen = in_area(catalog, area, real=real)
    return absent_words(seen, seen.roles[role], measure, "usual")


def test_that_pay_by_the_other_period_is_named_where_it_is_given(official_catalog: Catalog) -> None:
    assert said(official_catalog, ACTORS).startswith("Paid by the hour only: median $29.05 an hour")
    assert said(official_catalog, TEACHERS, measure="pay.hourly.median") == "Paid by the year only: median $63,970 a year"


def test_that_a_least_amount_by_the_other_period_is_called_so() -> None:
    facts = {
        "pay.annual.median": Estimate(unit="USD/year", status="not-applicable"),
        "pay.hourly.median": Estimate(value=115, unit="USD/hour", status="top-coded"),
    }
    made = catalog({BAKERS: facts})
    assert absent_words(made, made.roles[BAKERS], MEDIAN, "usual") == "Paid by the hour only: median ≥$115.00 an hour"


def test_that_no_row_and_no_release_and_no_price_level_are_three_reasons(official_catalog: Catalog) -> None:
    assert said(official_catalog, ACTUARIES, "16180") == "Not published for Carson City, NV"
    assert said(official_catalog, LEGISLATORS) == "The wage survey has no figure"
    assert said(official_catalog, "29-1141", "PR", real=True) == "No price level for Puerto Rico"
    assert said(official_catalog, LEGISLATORS, "PR", real=True) == "Not published for Puerto Rico"


def test_that_roles_of_role_files_keep_the_usual_word(official_catalog: Catalog) -> None:
    assert said(official_catalog, "case-manager", "OH") == "usual"


def test_that_a_table_has_a_word_for_each_reason() -> None:
    assert in_a_word(Estimate(unit="USD/year", status="suppressed")) == "withheld"
    assert in_a_word(Estimate(unit="USD/hour", status="not-applicable")) == "paid by the year only"
    assert in_a_word(Estimate(unit="jobs", status="missing")) == "not given"


@pytest.fixture
def damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalog:
    folder = bundled_copy(tmp_path, monkeypatch)
    for name in ("ratings", "industry-pay", "pay-by-area/OH"):
        DAMAGES["cut"](folder / "facts" / f"{name}.json")
    return load_all([]).catalog


def test_that_an_area_whose_file_cannot_be_read_says_that(damaged: Catalog) -> None:
    assert said(damaged, ACTUARIES, "OH") == "The file of Ohio cannot be read"


@pytest.mark.parametrize("kind", ["skills", "knowledge", "required-education", "industry-pay"])
def test_that_a_damaged_file_is_not_taken_for_an_occupation_that_was_not_rated(damaged: Catalog, kind: str) -> None:
    spec = COMPARED[kind].build(in_order(damaged, [ACTUARIES, TEACHERS]))
    said = " ".join([spec.summary, *spec.notes, *(mark.text for mark in spec.marks if isinstance(mark, Absent))])
    assert "missing or damaged" in said
    assert "cannot be read" in said
    assert not any(word in f"{said} {spec.table}" for word in ("not rate", "Not rated", "not asked", "published"))
    assert (spec.subtitle, spec.axis.ticks, spec.source) == ("No figures to draw", (), "Source: none, as nothing is drawn.")


def test_that_skills_and_sentences_say_that_the_file_is_damaged(damaged: Catalog) -> None:
    comparison = in_order(damaged, [ACTUARIES, TEACHERS])
    assert "The file ratings.json is missing or damaged" in comparison.skills.note
    assert "not rate" not in comparison.skills.note.replace(RULE, "")
    said = " ".join(sentence.text for sentence in narrative(comparison))
    assert "ratings.json is missing or damaged" in said
    assert "do not rate" not in said


def test_that_an_occupation_that_was_not_rated_is_still_said_to_be(official_catalog: Catalog) -> None:
    unrated = next(role for role in official_catalog.roles if is_occupation(role) and not rated(official_catalog, role))
    spec = COMPARED["skills"].build(in_order(official_catalog, [unrated, TEACHERS]))
    assert any(note.startswith("Not rated in the O*NET release used here: ") for note in spec.notes)


def rated(catalog: Catalog, role: str) -> bool:
    found = catalog.library.ratings(role) if catalog.library else None
    return found is not None and found.rated.skills is not None


def test_that_the_nation_s_silence_is_the_survey_s(official_catalog: Catalog) -> None:
    legislators = official_catalog.roles["11-1031"]
    assert absent_words(official_catalog, legislators, MEDIAN, "usual") == "The wage survey has no figure"
    there = in_area(official_catalog, "OH")
    assert absent_words(there, there.roles["11-1031"], MEDIAN, "usual") == "Not published for Ohio"


@pytest.mark.parametrize(
    ("status", "unit", "words"),
    [
        ("suppressed", "USD/year", "withheld"),
        ("missing", "USD/year", "not given"),
        ("not-applicable", "jobs", "not given"),
    ],
)
def test_that_a_table_tells_withheld_from_not_given(status: Status, unit: Unit, words: str) -> None:
    assert in_a_word(Estimate(unit=unit, status=status)) == words
