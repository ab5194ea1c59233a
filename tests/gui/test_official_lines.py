"""The comparison table of official occupations: in the order of a person's questions, ranges in one row, kinds in words."""

from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.gui.cell import Grid
from careergui.gui.measure_grid import measure_grid


def grid_of(catalog: Catalog, *roles: str) -> Grid:
    return measure_grid(in_order(catalog, roles))


def row_of(grid: Grid, label: str) -> list[str]:
    return next([cell.text for cell in line.cells] for line in grid.lines if line.head.text.startswith(label))


def test_that_groups_stand_in_the_order_of_a_persons_questions(official_catalog: Catalog) -> None:
    headings = [line.head.parts[0].text for line in grid_of(official_catalog, "29-1141", "29-2061").lines if line.heading]
    assert headings == ["Pay", "Pay", "Jobs", "Outlook", "What is asked", "Who does the job"]


def test_that_percentiles_share_a_row(official_catalog: Catalog) -> None:
    grid = grid_of(official_catalog, "29-1141", "29-2061")
    assert row_of(grid, "Middle half, a year") == ["$80,330 to $112,350", "$59,000 to $76,030"]
    assert len(grid.lines) <= 35


def test_that_kinds_are_words_without_a_difference(official_catalog: Catalog) -> None:
    grid = grid_of(official_catalog, "29-1141", "29-2061")
    assert row_of(grid, "Entry education") == ["Bachelor’s degree", "Postsecondary nondegree award"]


def test_that_an_absence_has_its_reason(official_catalog: Catalog) -> None:
    grid = grid_of(official_catalog, "27-2011", "25-2021")
    line = next(line for line in grid.lines if line.head.text.startswith("Median pay, a year"))
    assert line.cells[0].text == "Does not apply"
    assert "by the hour only" in line.cells[0].words


def test_that_bars_of_two_kinds_of_figures_have_no_common_scale(official_catalog: Catalog) -> None:
    grid = grid_of(official_catalog, "21-1022", "case-manager", "29-1141")
    line = next(line for line in grid.lines if line.head.text.startswith("Bachelor"))
    assert [cell.bar is None for cell in line.cells] == [False, True, False]


def test_that_remembered_words_are_those_made_anew(official_catalog: Catalog) -> None:
    kept: dict[tuple[str, str, str, str, bool], str] = {}
    comparison = in_order(official_catalog, ("29-1141", "29-2061"))
    assert measure_grid(comparison, kept) == measure_grid(comparison, kept) == measure_grid(comparison)
    assert kept


def test_that_a_range_wraps_in_a_narrow_column_and_never_loses_its_upper_end(official_catalog: Catalog) -> None:
    grid = grid_of(official_catalog, "29-1141", "29-2061")
    line = next(line for line in grid.lines if line.head.text.startswith("Middle half"))
    assert all(part.wrap for cell in line.cells for part in cell.parts)
