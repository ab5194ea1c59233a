"""Schooling from a level up: sums of published shares, never of a part of them."""

from itertools import pairwise

import pytest
from msgspec.structs import replace

from careergui.charts.further import at_least
from careergui.charts.further.at_least import LEVELS, Sum, sums
from careergui.charts.spec import Absent, Link, Point
from careergui.compare.comparison import Comparison, in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, missing
from tests.builders import some

NURSES, AIDES, LAWYERS = "29-1141", "31-1131", "23-1011"


def official(catalog: Catalog, *roles: str) -> Comparison:
    return in_order(catalog, roles)


def schooled(*shares: float | None) -> Comparison:
    """One made-up role with shares from high school up; None for one that is withheld."""
    comparison = some(1)
    facts = {
        f"education.{level}": missing("percent", "Withheld.") if share is None else Estimate(value=share, unit="percent")
        for (level, _), share in zip(LEVELS, shares, strict=True)
    }
    role = replace(comparison.roles[0], facts=facts)
    catalog = replace(comparison.catalog, roles={**comparison.catalog.roles, role.id: role})
    return in_order(catalog, [role.id])


def values(comparison: Comparison) -> list[float | None]:
    found = sums(comparison, comparison.roles[0])
    return [found[level].value for level, _ in LEVELS]


def test_that_a_share_counts_every_level_from_its_own_up() -> None:
    assert values(schooled(20, 10, 15, 30, 12.5, 2.5)) == [90, 70, 60, 45, 15, 2.5]


def test_that_a_sum_of_which_a_part_is_withheld_is_missing_and_those_above_it_are_not() -> None:
    assert values(schooled(20, 10, None, 30, 12.5, 2.5)) == [None, None, None, 45, 15, 2.5]
    assert values(schooled(20, 10, 15, 30, 12.5, None)) == [None] * 6


def test_that_a_missing_sum_says_why_in_its_row_and_in_a_note() -> None:
    spec = at_least.build(schooled(20, 10, None, 30, 12.5, 2.5))
    assert "not known for every level: withheld." in spec.rows[0].words
    assert [mark.text for mark in spec.marks if isinstance(mark, Absent)] == ["Not known for every level from here up"] * 3
    assert any("no mark for high school or more, some college or more and associate’s degree or more" in note for note in spec.notes)
    assert spec.table.rows[0][1:7] == ("not known", "not known", "not known", "45%", "15%", "2.5%")


def test_that_rounding_never_makes_more_than_everybody() -> None:
    comparison = schooled(0, 0, 0.1, 50, 25, 25.1)
    assert values(comparison)[:3] == [100, 100, 100]
    assert any("a little more than 100%" in note for note in at_least.build(comparison).notes)
    assert sums(comparison, comparison.roles[0])["bachelors"] == Sum(100, capped=True)


def test_that_each_role_has_one_mark_a_level_that_falls_from_level_to_level(official_catalog: Catalog) -> None:
    spec = at_least.build(official(official_catalog, NURSES, AIDES, LAWYERS))
    for slot in range(3):
        marks = [mark for mark in spec.marks if isinstance(mark, Point) and mark.ink == slot]
        assert [mark.row for mark in marks] == list(range(len(LEVELS)))
        assert all(one.value >= two.value for one, two in pairwise(marks))


def test_that_nurses_with_a_degree_are_the_sum_of_the_table(official_catalog: Catalog) -> None:
    role = official_catalog.roles[NURSES]
    shares = [
        official_catalog.estimate(role, f"education.{level}").value or 0 for level in ("bachelors", "masters", "doctoral_or_professional")
    ]
    spec = at_least.build(official(official_catalog, NURSES))
    bachelors = next(mark for mark in spec.marks if isinstance(mark, Point) and mark.row == 3)
    assert bachelors.value == pytest.approx(sum(shares))
    assert "added up from the published shares; United States, 2019 and 2021" in spec.subtitle
    assert spec.table.rows[0][-2] == "derived"


def test_that_both_ends_of_a_row_carry_their_figures_outwards(official_catalog: Catalog) -> None:
    spec = at_least.build(official(official_catalog, NURSES, AIDES, LAWYERS))
    for row in range(len(LEVELS)):
        points = sorted((mark for mark in spec.marks if isinstance(mark, Point) and mark.row == row), key=lambda mark: mark.value)
        assert [(bool(mark.label), mark.place) for mark in points] == [(True, "left"), (False, "right"), (True, "right")]


def test_that_hand_made_roles_stand_apart_with_the_reason(official_catalog: Catalog) -> None:
    spec = at_least.build(official(official_catalog, NURSES, "case-manager"))
    assert any("rest on résumés" in note for note in spec.notes)
    assert spec.table.rows[1][1] == "not comparable"
    assert [mark.ink for mark in spec.marks if isinstance(mark, Point)] == [0] * len(LEVELS)


def test_that_roles_without_a_known_highest_share_draw_no_empty_scale(catalog: Catalog) -> None:
    spec = at_least.build(in_order(catalog, ["case-manager", "case-worker"]))
    assert spec.axis.ticks == ()
    assert spec.subtitle.startswith("No figures to draw")
    assert not [mark for mark in spec.marks if isinstance(mark, Point)]


def test_that_one_role_is_led_to_from_zero_and_several_from_the_least_to_the_most(official_catalog: Catalog) -> None:
    alone = at_least.build(official(official_catalog, NURSES))
    assert {mark.start for mark in alone.marks if isinstance(mark, Link)} == {0}
    beside = at_least.build(official(official_catalog, NURSES, LAWYERS))
    for row in range(len(LEVELS)):
        values_of = sorted(mark.value for mark in beside.marks if isinstance(mark, Point) and mark.row == row)
        assert [(mark.start, mark.end) for mark in beside.marks if isinstance(mark, Link) and mark.row == row] == [tuple(values_of)]


def test_that_marks_are_named_in_a_key_where_there_are_two_roles_or_more(official_catalog: Catalog) -> None:
    assert at_least.build(official(official_catalog, NURSES)).keys == ()
    assert [key.label for key in at_least.build(official(official_catalog, NURSES, LAWYERS)).keys] == ["Registered Nurses", "Lawyers"]


def test_that_only_occupations_counted_with_others_are_said_to_be(official_catalog: Catalog) -> None:
    spec = at_least.build(official(official_catalog, NURSES, LAWYERS, "case-manager"))
    assert spec.notes[0] == "Counted together with other occupations, whose shares these are too: Lawyers."
    assert not at_least.build(official(official_catalog, NURSES)).notes
    assert [row[-1] != "" for row in spec.table.rows] == [False, True, False]


def test_that_the_summary_reads_every_level_and_names_who_is_left_out(official_catalog: Catalog) -> None:
    said = at_least.build(official(official_catalog, NURSES, "case-manager")).summary
    assert said.startswith("Schooling at each level or above. Registered Nurses: high school or more 99.6%, some college or more 98.6%, ")
    assert said.endswith("Not comparable with Registered Nurses: Case Manager.")
    assert "Not given" not in said


def test_that_a_role_without_a_known_sum_is_named_in_the_summary(catalog: Catalog) -> None:
    said = at_least.build(in_order(catalog, ["case-manager"])).summary
    assert said == "Schooling at each level or above. No figures to draw. Not given for Case Manager."


def test_that_a_sum_is_not_capped_unless_it_was() -> None:
    found = schooled(20, 10, 15, 30, 12.5, 2.5)
    assert not any(one.capped for one in sums(found, found.roles[0]).values())
    assert not any("100%" in note for note in at_least.build(found).notes)


def test_that_people_of_a_role_file_are_no_workers_of_an_age(official_catalog: Catalog) -> None:
    assert at_least.build(schooled(20, 10, 15, 30, 12.5, 2.5)).subtitle.startswith("Percent of people in the role with at least this level")
    assert at_least.build(official(official_catalog, NURSES)).subtitle.startswith("Percent of workers of 25 and older with at least this")


def test_that_exactly_everybody_is_not_cut_and_a_cut_sum_stays_cut() -> None:
    whole, over = schooled(0, 0, 0, 50, 25, 25), schooled(0, 0, 0, 50, 25, 25.1)
    assert [one.capped for one in sums(whole, whole.roles[0]).values()] == [False] * 6
    assert at_least.build(whole).notes == ()
    assert [sums(over, over.roles[0])[level].capped for level, _ in LEVELS] == [True] * 4 + [False] * 2
    assert not any("100%" in note for note in at_least.build(schooled(20, 10, None, 30, 12.5, 2.5)).notes)


def test_that_sums_that_are_level_have_one_figure_and_no_way_between_them(official_catalog: Catalog) -> None:
    pair = official(official_catalog, NURSES, LAWYERS)
    facts = pair.roles[0].facts
    same = {role.id: replace(role, facts=facts) for role in pair.roles}
    spec = at_least.build(in_order(replace(pair.catalog, roles=same), list(same)))
    assert not [mark for mark in spec.marks if isinstance(mark, Link)]
    points = [mark for mark in spec.marks if isinstance(mark, Point)]
    assert len(points) == 12
    assert [mark.strong for mark in points] == [False] * 12


def test_that_the_figure_of_one_role_stands_behind_its_mark_and_those_of_two_outside(official_catalog: Catalog) -> None:
    def places(*roles: str) -> list[tuple[str, ...]]:
        spec = at_least.build(official(official_catalog, *roles))
        points = sorted((mark for mark in spec.marks if isinstance(mark, Point)), key=lambda mark: (mark.row, mark.value))
        return [tuple(mark.place for mark in points if mark.row == row) for row in range(len(LEVELS))]

    assert places(NURSES) == [("right",)] * 6
    assert places(NURSES, AIDES) == [("left", "right")] * 6
