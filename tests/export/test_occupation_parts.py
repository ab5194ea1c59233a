"""Parts of an occupation's report: words for ratings and their absence, what they rest on, and a reason for every empty section."""

import pytest

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.role import Role
from careergui.export import occupation_parts as parts
from careergui.export.report import Notes

NURSES, NEVER_RATED = "29-1141", "11-9199"


@pytest.fixture
def nurses(official_catalog: Catalog) -> Role:
    return official_catalog.roles[NURSES]


@pytest.mark.parametrize(
    ("value", "error", "status", "words"),
    [
        (4.12, None, "reported", "4.12"),
        (4.12, 0.1, "reported", "4.12 ±0.16"),
        (0.0, 0.0, "reported", "0.00 ±0.00"),
        (None, None, "suppressed", "withheld"),
        (None, None, "not-applicable", "not relevant"),
        (None, None, "missing", "not rated"),
    ],
)
def test_that_a_rating_has_its_margin_or_the_word_for_its_absence(
    value: float | None, error: float | None, status: str, words: str
) -> None:
    assert parts.rating_words(value, error, status) == words


def test_that_an_occupation_is_opened_by_summary_group_and_names(official_catalog: Catalog, nurses: Role) -> None:
    summary, group, called, further = parts.what(official_catalog, nurses)
    assert summary.endswith("(Summary written for this program.)")
    assert group == f"Group: {parts.families(official_catalog, nurses)}."
    assert ", in " in group
    assert called.startswith("Also called ")
    found = parts.connected_of(official_catalog, nurses)
    count = len(found.reported_titles) + len(found.other_titles) - min(12, len(found.reported_titles))
    assert further == f"{count} further titles in “careergui show 29-1141 --format json”."


def test_that_answers_nobody_chose_are_left_out_and_it_is_said(official_catalog: Catalog, nurses: Role) -> None:
    head, *answers = parts.asked(official_catalog, nurses, Notes())
    assert head.heading.startswith("How do I get in? What is asked")
    assert head.rows
    assert answers
    for part in answers:
        assert part.words[0].endswith("Options nobody chose are left out.")
        assert part.rows
        assert [row for row in part.rows if row[1] in {"0%", "0.0%"}] == []


def test_that_each_kind_of_rating_is_a_table_most_important_first(official_catalog: Catalog, nurses: Role) -> None:
    found = list(parts.ratings(official_catalog, nurses))
    assert len(found) == 5
    for part in found:
        values = [float(row[1].split()[0]) for row in part.rows if row[1][0].isdigit()]
        assert values == sorted(values, reverse=True)
        assert {len(row) for row in part.rows} == {len(part.columns)}
        assert part.words


def test_that_what_was_never_rated_is_one_line_a_kind(official_catalog: Catalog) -> None:
    every = (list(parts.ratings(official_catalog, role)) for role in official_catalog.roles.values() if is_occupation(role.id))
    found = next(kinds for kinds in every if not any(kind.rows for kind in kinds))
    assert [part.items for part in found] == [(parts.NOT_RATED,)] * 5
    assert [part.rows for part in found] == [()] * 5


def test_that_ratings_say_what_they_rest_on(official_catalog: Catalog, nurses: Role) -> None:
    found = parts.rated_of(official_catalog, nurses)
    assert found is not None
    words = parts.rested(official_catalog, found, "skills")
    assert ", rated " in words
    rests_on = found.rated.skills.rests_on  # type: ignore[union-attr]  # it is there
    expected = f"Plain averages of {len(rests_on)} rated occupations: " if len(rests_on) > 1 else "Rated as " if rests_on else "."
    assert expected in words


def test_that_industries_have_only_columns_with_a_figure(official_catalog: Catalog, nurses: Role) -> None:
    part = parts.industries(official_catalog, nurses, Notes())
    assert [column.title for column in part.columns[:2]] == ["Kind", "Industry"]
    assert {row[0] for row in part.rows} == {"sector", "industry"}
    for place in range(2, len(part.columns)):
        assert [row[place] for row in part.rows if row[place][0] not in "nwd"]
        assert part.columns[place].right


def test_that_related_occupations_say_how_near(official_catalog: Catalog, nurses: Role) -> None:
    part = parts.related(official_catalog, nurses)
    nearness = [row[2] for row in part.rows]
    assert nearness == sorted(nearness, key=list(parts.TIERS.values()).index)
    assert (part.items, len(part.columns)) == ((), 3)


@pytest.mark.parametrize(
    ("file", "words"), [("ratings", parts.NOT_RATED), ("connections", parts.NOT_LISTED), ("industry-pay", parts.NO_INDUSTRIES)]
)
def test_that_an_empty_section_says_whose_silence_it_is(file: str, words: str, official_catalog: Catalog, nurses: Role) -> None:
    assert parts.none_given(official_catalog, nurses, file) == words  # type: ignore[arg-type]  # one of the files


def test_that_a_missing_summary_is_said(official_catalog: Catalog, nurses: Role) -> None:
    assert parts.no_summary(official_catalog, nurses) == "Not given. No summary was written."


def test_that_sources_come_in_the_order_of_first_use_and_are_known(official_catalog: Catalog, nurses: Role) -> None:
    ids = parts.source_ids(official_catalog, nurses)
    assert ids[0] == next(iter(nurses.facts.values())).source
    assert len(ids) == len(set(ids))
    assert set(ids) <= set(official_catalog.sources)
