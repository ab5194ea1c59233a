"""The view's state: pure transitions that keep slots, baseline and order honest."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.domain.view_state import MOST_ROLES, ViewState, add, choose, clear, is_full, move, only_known, remove, set_baseline
from careergui.errors import UsageError

NAMES = [f"role-{number}" for number in range(12)]
STEPS = st.lists(
    st.tuples(st.sampled_from(["add", "remove", "move", "baseline"]), st.sampled_from(NAMES), st.integers(-2, 10)), max_size=40
)


def after(steps: list[tuple[str, str, int]]) -> list[ViewState]:
    states = [ViewState()]
    for action, role, position in steps:
        state = states[-1]
        made = {"remove": remove(state, role), "move": move(state, role, position), "baseline": set_baseline(state, role)}
        full = len(state.chosen) == MOST_ROLES and role not in state.roles
        states.append(made[action] if action != "add" else state if full else add(state, role))
    return states


@given(STEPS)
def test_that_no_step_breaks_the_state(steps: list[tuple[str, str, int]]) -> None:
    for state in after(steps):
        slots = [entry.slot for entry in state.chosen]
        assert len(set(state.roles)) == len(state.roles) <= MOST_ROLES
        assert len(set(slots)) == len(slots)
        assert set(slots) <= set(range(MOST_ROLES))
        assert state.baseline in state.roles if state.chosen else state.baseline == ""


@given(STEPS)
def test_that_a_role_keeps_its_slot_as_long_as_it_stays(steps: list[tuple[str, str, int]]) -> None:
    states = after(steps)
    for before, now in itertools.pairwise(states):
        assert all(before.slot_of(role) == now.slot_of(role) for role in set(before.roles) & set(now.roles))


def test_that_a_freed_slot_is_the_next_to_be_handed_out() -> None:
    state = add(remove(choose(ViewState(), ("a", "b", "c")), "b"), "d")
    assert [(entry.role, entry.slot) for entry in state.chosen] == [("a", 0), ("c", 2), ("d", 1)]


def test_that_the_first_remaining_role_becomes_the_baseline() -> None:
    assert remove(choose(ViewState(), ("a", "b", "c")), "a").baseline == "b"
    assert remove(choose(ViewState(), ("a", "b", "c")), "c").baseline == "a"


def test_that_moving_changes_order_alone() -> None:
    state = choose(ViewState(), ("a", "b", "c"))
    moved = move(state, "a", 99)
    assert moved.roles == ("b", "c", "a")
    assert (moved.baseline, moved.slot_of("a")) == ("a", 0)
    assert move(state, "nobody", 0) == state


def test_that_a_ninth_role_is_refused_in_words() -> None:
    full = choose(ViewState(), tuple(NAMES[:8]))
    with pytest.raises(UsageError, match="holds 8 roles"):
        add(full, "one-more")
    with pytest.raises(UsageError, match="9 roles are too many"):
        choose(ViewState(), tuple(NAMES[:9]))
    assert add(full, NAMES[0]) == full


def test_that_a_baseline_outside_the_comparison_is_not_taken() -> None:
    assert set_baseline(choose(ViewState(), ("a", "b")), "z").baseline == "a"


def test_that_clearing_leaves_page_and_selection() -> None:
    state = ViewState(selected="x", page="compare")
    assert clear(choose(state, ("a",))) == state


def test_that_an_older_session_loses_only_the_roles_that_are_gone() -> None:
    old = ViewState(chosen=choose(ViewState(), ("gone", "a", "b")).chosen, baseline="gone", selected="gone")
    now = only_known(old, {"a", "b"})
    assert (now.roles, now.baseline, now.selected) == (("a", "b"), "a", "")
    assert now.slot_of("a") == 1


def test_that_a_role_moves_to_the_place_named_and_no_further_than_the_ends() -> None:
    state = choose(ViewState(), ("a", "b", "c"))
    orders = [move(state, "c", place).roles for place in (-5, 0, 1, 2, 9)]
    assert orders == [("c", "a", "b"), ("c", "a", "b"), ("a", "c", "b"), ("a", "b", "c"), ("a", "b", "c")]


def test_that_an_older_session_keeps_a_baseline_that_is_still_there() -> None:
    old = choose(ViewState(selected="b"), ("gone", "a", "b"))
    kept = only_known(set_baseline(old, "b"), {"a", "b"})
    assert (kept.roles, kept.baseline, kept.selected) == (("a", "b"), "b", "b")


def test_that_a_stray_baseline_gives_way_to_the_first_role_or_to_none() -> None:
    stray = ViewState(chosen=choose(ViewState(), ("a", "b")).chosen, baseline="z")
    assert only_known(stray, {"a", "b"}).baseline == "a"
    assert only_known(ViewState(baseline="z"), {"a"}).baseline == ""


def test_that_a_new_view_is_of_the_nation_as_paid() -> None:
    assert (ViewState().area, ViewState().real, ViewState().page) == ("US", False, "profile")
    assert ViewState(chosen=choose(ViewState(), ("a",)).chosen).slot_of("b") is None
    assert not ViewState().relative


def test_that_the_eighth_role_still_fits_and_fills_the_comparison() -> None:
    seven = choose(ViewState(), tuple(NAMES[:7]))
    assert not is_full(seven)
    assert is_full(add(seven, "one-more"))
    assert choose(ViewState(), tuple(NAMES[:8])).slot_of(NAMES[7]) == 7
