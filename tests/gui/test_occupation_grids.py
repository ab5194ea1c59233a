"""Pay, outlook, what is asked and industries of an occupation as grids: every figure in words, every gap with its reason."""

import pytest
from msgspec.structs import replace

from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.library import IndustryFigures
from careergui.gui.cell import Cell, Grid
from careergui.gui.occupation_grids import (
    INDUSTRY_GROUPS,
    asked_grid,
    attainment_grid,
    industries_grid,
    industry_measure,
    outlook_grid,
    pay_gap,
    pay_gaps,
    pay_grid,
)
from tests.places import NURSES as PLACED
from tests.places import everywhere

NURSES, ACTORS, TEACHERS, LEGISLATORS, SURGEONS, DECLINING = "29-1141", "27-2011", "25-1011", "11-1031", "29-1243", "43-9022"
EACH = "Paid by the hour only or by the year only: the other figure is not published, nor worked out here."
NONE = "The wage survey has no figure for this occupation."


def _heads(grid: Grid) -> list[str]:
    return [line.head.text for line in grid.lines]


def _columns(grid: Grid) -> list[str]:
    return [column.cell.text for column in grid.columns]


def _at(grid: Grid, head: str, column: int = 0) -> Cell:
    return grid.lines[_heads(grid).index(head)].cells[column]


def _industry(name: str, jobs: float, mean: float | None, *, sector: bool = False, hourly: bool = False) -> IndustryFigures:
    measure, unit = ("pay.hourly.mean", "USD/hour") if hourly else ("pay.annual.mean", "USD/year")
    pay = Estimate(value=mean, unit=unit, source="oews-2025", status="reported" if mean is not None else "suppressed")  # type: ignore[arg-type]  # one of two
    facts = {"employment.jobs": Estimate(value=jobs, unit="jobs", source="oews-2025"), measure: pay}
    return IndustryFigures(code=name, name=name, sector=sector, facts=facts)


FOUND = (_industry("A", 500, 40_000), _industry("B", 100, 90_000), _industry("C", 900, 60_000), _industry("S", 1500, 50_000, sector=True))


def test_that_pay_stands_by_the_year_and_by_the_hour(official_catalog: Catalog) -> None:
    grid = pay_grid(official_catalog, official_catalog.roles[NURSES])
    assert _columns(grid) == ["A year", "An hour"]
    assert grid.show_heads
    median = _at(grid, "Median")
    assert median.parts[0].text == "$97,550"
    assert median.words.startswith("Registered Nurses, Median pay, a year: ")
    assert [part.tone for part in _at(grid, "Average").parts] == ["strong", "quiet"], "the margin stands beside averages"
    assert len(median.parts) == 1, "no margin is published for percentiles"


def test_that_the_jobs_stand_below_the_pay_under_the_name_of_the_place(official_catalog: Catalog) -> None:
    heads = _heads(pay_grid(official_catalog, official_catalog.roles[NURSES]))
    assert heads[heads.index("Jobs of employees") + 1] == "United States"
    ohio = in_area(official_catalog, "OH", real=False)
    heads = _heads(pay_grid(ohio, ohio.roles[NURSES]))
    assert heads[heads.index("Jobs of employees") + 1] == "Ohio"


@pytest.mark.parametrize(("role", "columns"), [(ACTORS, ["An hour"]), (TEACHERS, ["A year"])])
def test_that_only_the_period_that_is_published_has_a_column(official_catalog: Catalog, role: str, columns: list[str]) -> None:
    assert _columns(pay_grid(official_catalog, official_catalog.roles[role])) == columns


def test_that_without_any_pay_only_jobs_are_left(official_catalog: Catalog) -> None:
    grid = pay_grid(official_catalog, official_catalog.roles[LEGISLATORS])
    assert not grid.show_heads
    assert "Median" not in _heads(grid)


def test_that_a_bound_is_written_as_one(official_catalog: Catalog) -> None:
    top = _at(pay_grid(official_catalog, official_catalog.roles[SURGEONS]), "90th percentile")
    estimate = official_catalog.estimate(official_catalog.roles[SURGEONS], "pay.annual.p90")
    assert top.text.startswith("≥") == (estimate.status == "top-coded")


def test_that_a_gap_is_none_where_there_is_any_figure(official_catalog: Catalog) -> None:
    nurses, actors = official_catalog.roles[NURSES], official_catalog.roles[ACTORS]
    assert [pay_gap(official_catalog, nurses, period) for period in ("annual", "hourly")] == ["", ""]
    assert [pay_gap(official_catalog, actors, period) for period in ("annual", "hourly")] == [EACH, ""]


def test_that_gaps_are_told_once_where_they_are_the_same(official_catalog: Catalog) -> None:
    def told(role: str) -> str:
        return pay_gaps(official_catalog, official_catalog.roles[role])

    assert told(NURSES) == ""
    assert told(ACTORS) == f"A year: not given. {EACH}"
    assert told(TEACHERS) == f"An hour: not given. {EACH}"
    assert told(LEGISLATORS) == f"Pay is not given. {NONE}"


def test_that_the_outlook_has_its_years_and_signs(official_catalog: Catalog) -> None:
    grid = outlook_grid(official_catalog, official_catalog.roles[NURSES])
    assert _heads(grid)[:2] == ["Jobs, 2024", "Jobs projected, 2034"]
    change = next(head for head in _heads(grid) if head.startswith("Change in jobs"))
    assert _at(grid, change).text == "+4.9%"
    falling = outlook_grid(official_catalog, official_catalog.roles[DECLINING])
    assert _at(falling, change).text == "−36.1%"
    assert not grid.show_heads
    assert _columns(grid) == [""]


def test_that_all_occupations_stand_beside_where_there_is_a_total(monkeypatch: pytest.MonkeyPatch) -> None:
    catalog = everywhere()
    change = "outlook.change_percent"
    role = replace(catalog.roles[PLACED], facts={change: Estimate(value=4.9, unit="percent", source="survey", period="2024–34")})
    total = Estimate(value=3.1, unit="percent", source="survey", period="2024–34")
    monkeypatch.setattr(type(catalog.library), "total", lambda _self, name, _area, *, real: total if name == change and not real else None)
    grid = outlook_grid(catalog, role)
    assert (_columns(grid), grid.show_heads) == (["This occupation", "All occupations"], True)
    assert [cell.text for cell in grid.lines[0].cells] == ["+4.9%", "3.1%"]
    assert grid.lines[0].cells[1].words.startswith("All occupations, Change in jobs: ")


def test_that_what_is_asked_says_what_it_means_and_its_source(official_catalog: Catalog) -> None:
    grid = asked_grid(official_catalog, official_catalog.roles[NURSES])
    assert len(grid.lines) >= 4
    assert [line.head.text for line in grid.lines if "Source: " not in line.cells[0].words] == []
    assert [line.head.text for line in grid.lines if not line.cells[0].text] == []


def test_that_schooling_held_has_one_line_a_level(official_catalog: Catalog) -> None:
    role = official_catalog.roles[NURSES]
    grid = attainment_grid(official_catalog, role)
    assert len(grid.lines) == sum(name.startswith("education.") for name in role.facts) == 7


def test_by_which_pay_industries_are_told_apart() -> None:
    assert industry_measure(FOUND) == "pay.annual.mean"
    assert industry_measure((_industry("A", 1, 20, hourly=True),)) == "pay.hourly.mean"
    assert industry_measure((_industry("A", 1, None), _industry("B", 1, 20_000))) == "pay.annual.mean"
    assert industry_measure((_industry("A", 1, None),)) == "pay.hourly.mean"


def test_that_all_industries_stand_in_halves_by_jobs_and_by_pay_and_then_sectors(official_catalog: Catalog) -> None:
    grid = industries_grid(official_catalog, official_catalog.roles[NURSES], FOUND, 3, whole=True)
    assert _heads(grid) == [INDUSTRY_GROUPS[0], "C", "A", INDUSTRY_GROUPS[1], "B", "C", INDUSTRY_GROUPS[2], "S"]
    assert _columns(grid) == ["Jobs", "Average pay, a year", "Median pay, a year"]


def test_that_headings_are_headings_and_words_say_what_they_group(official_catalog: Catalog) -> None:
    assert INDUSTRY_GROUPS == ("Most jobs", "Best paid", "Sectors, most jobs first")
    pay = pay_grid(official_catalog, official_catalog.roles[NURSES])
    assert [line.head.text for line in pay.lines if line.heading] == ["Jobs of employees"]
    found = industries_grid(official_catalog, official_catalog.roles[NURSES], FOUND, 3, whole=True)
    assert [line.head.text for line in found.lines if line.heading] == list(INDUSTRY_GROUPS)
    assert found.corner == "Industry"


def test_that_five_of_each_stand_there_at_first_and_no_sectors(official_catalog: Catalog) -> None:
    many = tuple(_industry(f"I{number}", number + 1, 1000 * (20 - number)) for number in range(9))
    heads = _heads(industries_grid(official_catalog, official_catalog.roles[NURSES], (*many, FOUND[-1]), 0, whole=False))
    assert heads == [INDUSTRY_GROUPS[0], "I8", "I7", "I6", "I5", "I4", INDUSTRY_GROUPS[1], "I0", "I1", "I2", "I3", "I4"]


def test_that_bars_are_shares_of_the_longest_in_the_roles_colour(official_catalog: Catalog) -> None:
    grid = industries_grid(official_catalog, official_catalog.roles[NURSES], FOUND, 3, whole=True)
    assert (_at(grid, "C").bar, _at(grid, "C").slot) == (900 / 1500, 3)
    assert _at(grid, "B", 1).bar == 1
    assert _at(grid, "S").bar == 1


def test_that_a_figure_that_is_not_given_has_words_and_no_bar(official_catalog: Catalog) -> None:
    grid = industries_grid(official_catalog, official_catalog.roles[NURSES], (*FOUND, _industry("D", 950, None)), 0, whole=True)
    withheld, absent = _at(grid, "D", 1), _at(grid, "D", 2)
    assert (withheld.text, withheld.bar, withheld.parts[0].tone) == ("Withheld", None, "absent")
    assert (absent.text, absent.bar) == ("Not given", None)


def test_that_pay_by_the_hour_is_headed_so(official_catalog: Catalog) -> None:
    found = (_industry("A", 10, 21.5, hourly=True),)
    grid = industries_grid(official_catalog, official_catalog.roles[ACTORS], found, 0, whole=False)
    assert _columns(grid)[1:] == ["Average pay, an hour", "Median pay, an hour"]
    assert _at(grid, "A", 1).text == "$21.50"
