"""Ratings, answers and related occupations as grids: margins and not standard errors, withheld and irrelevant named, colours, marks."""

import pytest

from careergui.compare import ratings as rated
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import margin_of
from careergui.domain.library import Ratings
from careergui.domain.occupation import RelatedOccupation
from careergui.export.occupation_parts import connected_of, rated_of
from careergui.gui.cell import Grid
from careergui.gui.rating_grids import answers_grid, ratings_grid, related_occupations_grid
from careergui.text import number

NURSES = "29-1141"


@pytest.fixture(scope="module")
def ratings(official_catalog: Catalog) -> Ratings:
    found = rated_of(official_catalog, official_catalog.roles[NURSES])
    assert found is not None
    return found


def _grid(catalog: Catalog, found: Ratings, field: str, most: int = 99, slot: int = 4) -> Grid:
    return ratings_grid(catalog, catalog.roles[NURSES], found, field, slot, most)


def _related(catalog: Catalog, *, slots: dict[str, int] | None = None, full: bool = False) -> tuple[Grid, list[RelatedOccupation]]:
    near = list(connected_of(catalog, catalog.roles[NURSES]).related)[:8]
    return related_occupations_grid(catalog, catalog.roles[NURSES], near, slots or {}, full=full), near


def test_that_skills_have_importance_and_level_each_with_its_scale(official_catalog: Catalog, ratings: Ratings) -> None:
    grid = _grid(official_catalog, ratings, "skills")
    assert [column.cell.text for column in grid.columns] == ["Importance, 1 to 5", "Level, 0 to 7"]
    assert [column.cell.text for column in _grid(official_catalog, ratings, "interests").columns] != ["Importance, 1 to 5"]


def test_that_the_most_important_come_first_and_no_more_than_asked_for(official_catalog: Catalog, ratings: Ratings) -> None:
    every = [one.name for one in rated.ranked(ratings, "skills")]
    assert [line.head.text for line in _grid(official_catalog, ratings, "skills", 3).lines] == every[:3]
    assert len(_grid(official_catalog, ratings, "skills").lines) == len(every)


def test_that_beside_a_rating_stands_its_margin_and_not_its_standard_error(official_catalog: Catalog, ratings: Ratings) -> None:
    first = rated.ranked(ratings, "skills")[0]
    assert first.importance is not None
    assert first.importance_error is not None
    cell = _grid(official_catalog, ratings, "skills", 1).lines[0].cells[0]
    assert [part.text for part in cell.parts] == [number(first.importance, 2), f"±{number(margin_of(first.importance_error), 2)}"]
    assert margin_of(first.importance_error) == pytest.approx(1.645 * first.importance_error, rel=1e-3)


def test_that_bars_are_shares_of_the_scale_in_the_roles_colour(official_catalog: Catalog, ratings: Ratings) -> None:
    first = rated.ranked(ratings, "skills")[0]
    cells = _grid(official_catalog, ratings, "skills", 1).lines[0].cells
    assert first.importance is not None
    assert first.level is not None
    assert [cell.bar for cell in cells] == [first.importance / 5, first.level / 7]
    assert {cell.slot for cell in cells} == {4}


def test_that_a_rating_in_full_names_its_source(official_catalog: Catalog, ratings: Ratings) -> None:
    said = _grid(official_catalog, ratings, "skills", 1).lines[0].cells[1].words
    assert said.startswith(f"{rated.ranked(ratings, 'skills')[0].name}, level: ")
    assert "O*NET" in said
    assert "  " not in said


def test_that_what_is_withheld_or_not_relevant_says_so_and_why(official_catalog: Catalog) -> None:
    said: dict[str, str] = {}
    for role_id in (NURSES, "53-7062", "35-9021", "51-4121", "37-2012"):
        found = rated_of(official_catalog, official_catalog.roles[role_id])
        if found is not None:
            grid = ratings_grid(official_catalog, official_catalog.roles[role_id], found, "knowledge", 0, 99)
            said |= {cell.text: cell.words for line in grid.lines for cell in line.cells if cell.bar is None}
    assert "Not relevant" in said
    assert "has no meaning" in said["Not relevant"]


def test_that_answers_nobody_chose_are_left_out_and_bars_are_shares_of_the_most(official_catalog: Catalog, ratings: Ratings) -> None:
    grid = answers_grid(official_catalog, official_catalog.roles[NURSES], ratings, "education", 2)
    given = [option for option in rated.answers(ratings, "education") if option.share or option.status == "suppressed"]
    assert [line.head.text for line in grid.lines] == [option.name for option in given]
    widest = max(option.share or 0 for option in given)
    assert [line.cells[0].bar for line in grid.lines] == [option.share / widest if option.share else None for option in given]
    assert "of answers" in grid.lines[0].cells[0].words


def test_that_related_occupations_stand_under_how_near_they_are(official_catalog: Catalog) -> None:
    grid, near = _related(official_catalog)
    headings = [line.head.text for line in grid.lines if line.heading]
    assert headings == ["Nearest", "Near", "Further"]
    assert len(grid.lines) == len(near) + 3


def test_that_pay_stands_with_its_difference_and_growth_with_its_sign(official_catalog: Catalog) -> None:
    grid, near = _related(official_catalog)
    pay, growth, jobs = grid.lines[1].cells[:3]
    assert near[0].role == "29-1171"
    assert [part.text for part in pay.parts] == ["$132,300", "+$34,750"]
    assert pay.parts[1].tone == "quiet"
    assert growth.text.startswith("+")
    assert "Against Registered Nurses: " in pay.words
    assert len(jobs.parts) == 1


def test_that_compared_ones_wear_their_mark(official_catalog: Catalog) -> None:
    grid, near = _related(official_catalog, slots=dict.fromkeys(("29-1171",), 5))
    head, other = grid.lines[1].head, grid.lines[2].head
    assert (head.marked, head.slot) == (True, 5)
    assert (other.marked, other.slot) == (False, None)
    assert near[0].role == "29-1171"


def test_that_the_last_column_says_what_a_click_does(official_catalog: Catalog) -> None:
    def last(**how: object) -> list[str]:
        grid, _ = _related(official_catalog, **how)  # type: ignore[arg-type]  # handed on
        return [line.cells[-1].text for line in grid.lines[1:3]]

    inside, outside = last(slots={"29-1171": 0})
    assert inside != outside
    assert last(slots={"29-1171": 0}, full=True)[0] == inside
    assert last(full=True)[1] != outside
