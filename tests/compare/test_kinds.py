"""What figures rest on, and which roles may not be set against each other: one reason for as many as share it."""

from careergui.compare.kinds import apart, basis, mixed, mixed_together, together
from tests.builders import hard_catalog
from tests.places import ACTORS, NURSES, everywhere

CATALOG = hard_catalog()
TITLE, WORKER, SURVEYED, NARROW = (CATALOG.roles[name] for name in ("case-manager", "case-worker", "percentiles", "narrow"))


def test_that_a_role_rests_on_what_its_file_says() -> None:
    assert (basis(CATALOG, TITLE), basis(CATALOG, SURVEYED)) == ("résumés", "official statistics")


def test_that_one_kind_of_figures_needs_no_reason() -> None:
    assert mixed(CATALOG, WORKER, TITLE) == ""
    assert mixed_together(CATALOG, [WORKER, TITLE], TITLE) == ()


def test_that_all_roles_with_one_reason_are_named_in_one_sentence() -> None:
    (said,) = mixed_together(CATALOG, [SURVEYED, WORKER, NARROW], TITLE)
    assert said.startswith(
        f"Figures for {SURVEYED.title} and {NARROW.title} rest on official statistics, those for Case Manager on résumés"
    )
    assert mixed(CATALOG, NARROW, TITLE).startswith(f"Figures for {NARROW.title} rest on official statistics, those for")


def test_that_only_an_occupation_and_another_role_stand_apart() -> None:
    assert not apart(CATALOG, SURVEYED, TITLE)


def test_that_an_occupation_stands_apart_from_titles_and_those_of_one_kind_together() -> None:
    catalog = everywhere()
    nurses, actors, title, worker = (catalog.roles[name] for name in (NURSES, ACTORS, "case-manager", "case-worker"))
    assert (apart(catalog, nurses, title), apart(catalog, title, nurses)) == (True, True)
    assert (apart(catalog, nurses, actors), apart(catalog, worker, title)) == (False, False)
    assert together(catalog, [nurses, title, actors, worker], nurses) == [nurses, actors]
    assert together(catalog, [nurses, title, actors, worker], worker) == [title, worker]
