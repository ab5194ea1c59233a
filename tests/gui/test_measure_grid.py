"""The comparison as a grid: grouped by question, differences signed, absence in a word with its reason."""

from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog, in_area
from careergui.gui.cell import Cell, Grid
from careergui.gui.measure_grid import measure_grid
from tests.builders import BUNDLED, HARD_FIRST, some


def grid(count: int = 5, order: tuple[str, ...] = BUNDLED) -> Grid:
    return measure_grid(some(count, order))


def row(label: str, made: Grid) -> tuple[Cell, ...]:
    return next(line.cells for line in made.lines if line.head.text.startswith(label))


def test_that_measures_stand_under_their_question() -> None:
    assert [line.head.parts[0].text for line in grid().lines if line.heading] == ["Pay", "Education", "Outlook"]


def test_that_a_difference_stands_beside_its_value() -> None:
    assert [cell.text for cell in row("Average pay, a year", grid())][:2] == ["$42,084  average", "$62,016  +$19,932"]


def test_that_an_industry_is_named_with_its_pay() -> None:
    assert row("Best-paying industry", grid())[0].text == "$55,647  Insurance"


def test_that_a_known_difference_of_unknown_shares_is_shown() -> None:
    cells = row("Doctoral", grid())
    assert [cell.text for cell in cells[:2]] == ["Not given", "Not given  −1.3 points"]
    assert "whose own share it does not give" in cells[1].words


def test_that_bars_of_a_row_share_a_scale_from_zero() -> None:
    bars = [cell.bar for cell in row("Average pay, a year", grid())]
    assert bars[1] == 1
    assert bars[0] == 42_084 / 62_016


def test_that_one_value_alone_has_no_bar() -> None:
    assert all(cell.bar is None for cell in row("Average pay, an hour", grid()))


def test_that_derived_and_corrected_figures_are_flagged_and_others_not() -> None:
    assert [cell.flagged for cell in row("Average pay, a year", grid())] == [False, True, True, True, True]
    assert row("Change in jobs, 2018–2028", grid())[0].flagged


def test_that_every_cell_says_whose_figure_it_is() -> None:
    made = grid()
    titles = [column.cell.parts[0].text for column in made.columns]
    assert all(cell.words.startswith(title) for line in made.lines for cell, title in zip(line.cells, titles, strict=False))


def test_that_suppressed_and_top_coded_figures_are_said_as_such() -> None:
    made = grid(8, HARD_FIRST)
    said = " ".join(cell.text for line in made.lines for cell in line.cells)
    assert "Withheld" in said
    assert "≥$239,200" in said


def test_that_bars_never_start_below_zero() -> None:
    assert all(cell.bar is None or 0 <= cell.bar <= 1 for line in grid(8, HARD_FIRST).lines for cell in line.cells)


def _headings(catalog: Catalog, *roles: str) -> dict[str, str]:
    made = measure_grid(in_order(catalog, roles))
    return {line.head.parts[0].text: line.head.text for line in made.lines if line.heading}


def test_that_what_is_national_says_so_where_an_area_is_chosen(official_catalog: Catalog) -> None:
    found = _headings(in_area(official_catalog, "OH"), "29-1141", "29-1171")
    assert all("United States" in found[name] for name in ("Outlook", "What is asked", "Who does the job"))
    assert "United States" not in found["Pay"] + found["Jobs"]


def test_that_the_nation_needs_no_such_word(official_catalog: Catalog) -> None:
    assert "United States" not in " ".join(_headings(official_catalog, "29-1141", "29-1171").values())


def test_that_place_and_period_of_occupations_are_named_as_theirs_beside_a_role_of_resumes(official_catalog: Catalog) -> None:
    for roles in (("29-1141", "case-manager", "case-worker"), ("case-manager", "case-worker", "29-1141")):
        made = measure_grid(in_order(in_area(official_catalog, "OH"), roles))
        heads = {line.head.parts[0].text: line.head.parts[-1].text for line in made.lines if line.heading}
        assert heads["Outlook"] == "occupations: United States"
        assert heads["Who does the job"] == "occupations: United States, 2019 and 2021"
        labels = [line.head.text for line in made.lines if not line.heading]
        assert not [label for label in labels if label.endswith(("2019 and 2021", "2024–34")) and label.startswith(("Doctoral", "Change"))]


def test_that_occupations_among_themselves_need_no_such_words(official_catalog: Catalog) -> None:
    made = measure_grid(in_order(in_area(official_catalog, "OH"), ("29-1141", "29-1171")))
    heads = {line.head.parts[0].text: line.head.parts[-1].text for line in made.lines if line.heading}
    assert (heads["Outlook"], heads["Who does the job"]) == ("United States", "United States, 2019 and 2021")
    assert "Change in jobs, 2024–34" in [line.head.text for line in made.lines]


def test_that_what_sampling_error_may_explain_is_faint_and_named(official_catalog: Catalog) -> None:
    made = measure_grid(in_order(official_catalog, ("11-2022", "11-2032")))
    average, median = (row(label, made)[1].parts for label in ("Average pay, a year", "Median pay, a year"))
    assert [(part.text, part.tone) for part in average[1:]] == [
        ("±$2,168", "quiet"),
        ("+$410", "faint"),
        ("±$2,423", "faint"),
        ("within sampling error", "faint"),
    ]
    assert ("averages within sampling error", "faint") in [(part.text, part.tone) for part in median]
