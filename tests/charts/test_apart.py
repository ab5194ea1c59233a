"""Roles of another kind of figures than the baseline's: named with the reason, and left off its axis."""

from careergui.charts.apart import apart_mark, apart_notes, apart_summary, apart_words, is_apart, left_out_note, of_one_kind
from careergui.compare.comparison import Comparison, in_order
from tests.places import ACTORS, NURSES, everywhere


def mixed(*roles: str, baseline: str = "") -> Comparison:
    return in_order(everywhere(), roles, baseline)


def test_that_a_job_title_is_apart_from_an_occupation_and_the_other_way_round() -> None:
    comparison = mixed(NURSES, "case-manager", ACTORS)
    assert [is_apart(comparison, role) for role in comparison.roles] == [False, True, False]
    turned = mixed(NURSES, "case-manager", ACTORS, baseline="case-manager")
    assert [is_apart(turned, role) for role in turned.roles] == [True, False, True]


def test_that_its_row_says_what_its_figures_are_drawn_from() -> None:
    comparison = mixed(NURSES, "case-manager")
    mark = apart_mark(comparison, 1, comparison.roles[1])
    assert (mark.row, mark.text) == (1, "Drawn from résumés: not on one scale with official statistics")
    turned = mixed("case-manager", NURSES)
    assert apart_mark(turned, 1, turned.roles[1]).text == "Official statistics: not on one scale with résumés"


def test_that_the_reason_names_both() -> None:
    comparison = mixed(NURSES, "case-manager")
    words = apart_words(comparison, comparison.roles[1])
    assert "Case Manager rest on résumés" in words
    assert "Registered Nurses on official statistics" in words


def test_that_the_others_stay_with_their_slots_and_the_baseline() -> None:
    comparison = in_order(everywhere(), (NURSES, "case-manager", ACTORS), ACTORS, (4, 2, 0))
    kept = of_one_kind(comparison)
    assert [role.id for role in kept.roles] == [NURSES, ACTORS]
    assert kept.slots == {NURSES: 4, ACTORS: 0}
    assert kept.baseline.id == ACTORS
    alike = mixed(NURSES, ACTORS)
    assert of_one_kind(alike) is alike


def test_that_those_left_out_are_named_once_together() -> None:
    comparison = mixed(NURSES, "case-manager", "case-worker")
    assert apart_summary(comparison) == " Not comparable with Registered Nurses: Case Manager and Case Worker."
    assert left_out_note(comparison, "Pay") == (
        "Pay is not shown for Case Manager and Case Worker: figures of another kind than those of Registered Nurses.",
    )
    assert len(apart_notes(comparison)) == 1


def test_that_roles_of_one_kind_need_no_words() -> None:
    alike = mixed(NURSES, ACTORS)
    assert (apart_summary(alike), left_out_note(alike, "Pay"), apart_notes(alike)) == ("", (), ())
