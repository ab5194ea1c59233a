"""National figures out of columns: value, status and reason of each, and what does not hold together."""

import msgspec
import pytest
from msgspec.structs import replace

from careergui.data.faults import Fault
from careergui.data.occupations import FILE, OccupationColumns, Occupations, broken
from careergui.domain.bundle import OccupationFile, OccupationNote
from careergui.domain.role import Note
from tests.data.tiny import ACTORS, NURSES, SURGEONS, occupations


def unread(file: OccupationFile) -> OccupationColumns:
    return FILE.decode(msgspec.json.encode(file))


def nation(file: OccupationFile) -> tuple[Occupations, list[Fault]]:
    faults: list[Fault] = []
    return Occupations(unread(file), "us.json", faults.append), faults


NATION, _ = nation(occupations())


def test_that_a_figure_says_what_when_where_and_how_sure() -> None:
    found = NATION.estimate(NURSES, "pay.annual.median")
    assert found is not None
    assert (found.value, found.rse, found.period, found.area) == (97_550, 0.4, "May 2099", "United States")
    assert found.reference == "OEUN29114113"


def test_that_a_figure_above_the_cap_is_the_cap_and_marked() -> None:
    found = NATION.estimate(SURGEONS, "pay.annual.median")
    assert found is not None
    assert (found.value, found.status) == (239_200, "top-coded")
    assert NATION.known("pay.annual.median") == {NURSES: 97_550, SURGEONS: 239_200}


def test_that_a_figure_that_does_not_apply_says_why() -> None:
    found = NATION.estimate(ACTORS, "pay.annual.median")
    assert found is not None
    assert (found.value, found.status) == (None, "not-applicable")
    assert "by the hour" in found.note


def test_that_what_no_file_holds_is_none_and_no_error() -> None:
    assert NATION.estimate(NURSES, "employment.jobs") is None
    assert NATION.estimate("99-9999", "pay.annual.median") is None
    assert NATION.known("employment.jobs") == {}
    assert NATION.total("employment.jobs") is None
    assert NATION.options("interest") is None
    assert NATION.category("99-9999", "job_zone") is None


def test_that_facts_are_made_once_and_refuse_unknown_measures() -> None:
    facts = NATION.facts(NURSES)
    assert facts["pay.annual.median"] is facts["pay.annual.median"]
    assert set(facts) == {"pay.annual.median", "outlook.change_percent"}
    assert (len(facts), "employment.jobs" in facts) == (2, False)
    with pytest.raises(KeyError):
        _ = facts["employment.jobs"]


def test_that_a_role_has_its_groups_facts_and_notes() -> None:
    role = NATION.role(ACTORS)
    assert (role.title, role.family, role.group, role.collection) == ("Actors", "27-0000", "27-2000", "us")
    assert [note.text for note in role.notes] == ["Paid by the hour."]


def test_that_a_category_is_a_place_or_a_reason() -> None:
    first, silent = NATION.category(NURSES, "job_zone"), NATION.category(ACTORS, "job_zone")
    assert first is not None
    assert silent is not None
    assert (first.place, first.label) == (1, "Zone 2")
    assert (silent.place, silent.status) == (None, "missing")
    assert "Job zone is not known" in silent.note


def test_that_a_note_on_a_category_is_the_reason_why_there_is_none() -> None:
    note = OccupationNote(note=Note(text="Its parts differ.", about=("job_zone",)), ids=(ACTORS,))
    told, _ = nation(replace(occupations(), notes=(note,)))
    found = told.category(ACTORS, "job_zone")
    assert found is not None
    assert found.note == "Its parts differ."


def test_that_the_total_of_all_occupations_is_kept() -> None:
    total = NATION.total("pay.annual.median")
    assert total is not None
    assert (total.value, total.reference) == (50_000, "OEUN00000013")


def test_that_a_sound_file_has_nothing_broken() -> None:
    assert broken(unread(occupations())) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"titles": ("One",)}, "has 1 entries for 3 occupations"),
        ({"ids": (NURSES, NURSES, ACTORS)}, "names an occupation twice"),
        ({"measures": {"pay.sideways": occupations().measures["pay.annual.median"]}}, "is no known measure"),
        ({"categories": {"colour": occupations().categories["job_zone"]}}, "is no known category"),
    ],
)
def test_that_what_does_not_hold_together_is_said(changes: dict[str, object], words: str) -> None:
    assert words in " ".join(text for _, text in broken(unread(replace(occupations(), **changes))))


def test_that_a_damaged_column_costs_its_measure_and_one_fault() -> None:
    short = replace(occupations().measures["pay.annual.median"], values=(1,))
    damaged, faults = nation(replace(occupations(), measures={**occupations().measures, "pay.annual.median": short}))
    estimate = damaged.estimate(NURSES, "pay.annual.median")
    assert estimate is not None
    assert (estimate.value, estimate.note) == (None, "The column of the file us.json with these figures is damaged.")
    assert damaged.known("pay.annual.median") == {}
    assert damaged.estimate(NURSES, "outlook.change_percent") is not None
    assert [fault.message for fault in faults] == ["has 1 entries for 3 occupations"]


def test_that_a_category_with_a_place_beyond_its_options_is_left_out_and_said() -> None:
    zones = replace(occupations().categories["job_zone"], values=(1, None, 2))
    damaged, faults = nation(replace(occupations(), categories={"job_zone": zones}))
    assert damaged.options("job_zone") is None
    assert [fault.message for fault in faults] == ["refers to an option that is not there"]
