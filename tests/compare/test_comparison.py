"""Roles side by side: what order, baseline and slots may and may not change."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from careergui.compare.comparison import compare, in_order
from careergui.compare.difference import none
from careergui.compare.skills import skill_sets
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen
from tests.builders import BUNDLED, HARD, bundled, hard_catalog, some
from tests.occupations import Few, Skill, catalog
from tests.places import COOKS, NURSES, everywhere

ORDERS = st.permutations(BUNDLED[:3] + HARD[:5])


@given(ORDERS)
def test_that_the_order_of_roles_changes_no_value_and_no_difference(order: list[str]) -> None:
    first, second = in_order(hard_catalog(), sorted(order), "case-manager"), in_order(hard_catalog(), order, "case-manager")
    assert [row.values for row in first.rows] == [row.values for row in second.rows]
    assert [row.differences for row in first.rows] == [row.differences for row in second.rows]


@given(ORDERS, st.data())
def test_that_the_baseline_changes_no_value(order: list[str], data: st.DataObject) -> None:
    moved = in_order(hard_catalog(), order, data.draw(st.sampled_from(order)))
    assert [row.values for row in moved.rows] == [row.values for row in in_order(hard_catalog(), order).rows]
    assert all(moved.baseline.id not in row.differences for row in moved.rows)


def test_that_a_measure_no_role_speaks_of_has_no_row_but_can_be_asked_for() -> None:
    comparison = some(2)
    assert "employment.jobs" not in {row.measure.id for row in comparison.rows}
    assert all(not value.known and value.note for value in comparison.row("employment.jobs").values.values())


def test_that_roles_keep_the_slots_they_were_given() -> None:
    comparison = compare(hard_catalog(), [Chosen("case-worker", 6), Chosen("case-manager", 2)], "case-manager")
    assert comparison.slots == {"case-worker": 6, "case-manager": 2}
    assert [role.id for role in comparison.others] == ["case-worker"]


def test_that_one_role_alone_has_values_and_no_differences() -> None:
    comparison = some(1)
    assert comparison.row("pay.annual.mean").values["case-manager"].value == 42_084
    assert not any(row.differences for row in comparison.rows)


def test_that_a_row_is_known_by_a_figure_or_by_a_difference_alone() -> None:
    pair = in_order(bundled(), ("case-manager", "case-worker"))
    assert pair.row("pay.annual.mean").known
    doctoral = pair.row("education.doctoral_or_professional")
    assert not any(one.known for one in doctoral.values.values())
    assert doctoral.known
    assert not pair.row("pay.annual.p10").known


def test_that_a_row_has_what_any_of_the_roles_has() -> None:
    comparison = in_order(hard_catalog(), ("silent", "percentiles", "case-manager"))
    assert "pay.annual.median" in {row.measure.id for row in comparison.rows}
    assert comparison.row("pay.annual.median").known
    stated = in_order(bundled(), ("case-manager", "case-worker", "registered-nurse-case-manager"))
    gap = stated.row("education.doctoral_or_professional")
    assert replace(gap, differences={**gap.differences, "case-worker": none("percent", "missing", "")}).known


def test_that_differences_are_told_in_percent_only_when_asked_for() -> None:
    assert not some(2).relative


def test_that_a_comparison_is_of_the_area_of_its_catalogue() -> None:
    assert in_order(in_area(everywhere(), "OH"), (NURSES, COOKS)).area.id == "OH"


def test_that_only_roles_of_the_baseline_s_kind_share_its_axis() -> None:
    assert in_order(everywhere(), (NURSES, "case-manager", COOKS)).on_one_axis == {NURSES, COOKS}


def test_that_only_occupations_have_ratings(official_catalog: Catalog) -> None:
    found = in_order(official_catalog, (NURSES, "case-manager")).ratings
    assert found["case-manager"] is None
    assert found[NURSES] is not None
    assert in_order(bundled(), ("case-manager",)).ratings == {"case-manager": None}
    own = catalog({"own": {}}, Few({"own": {"Reading": Skill(3)}}))
    assert in_order(own, ("own",)).ratings == {"own": None}


def test_that_the_skills_of_a_comparison_are_those_of_its_roles() -> None:
    comparison = some(2)
    assert comparison.skills == skill_sets(comparison.catalog, comparison.roles)
    assert comparison.skills.shared
