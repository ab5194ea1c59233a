"""Pay of the nation, of areas and of industries: which cells are bundled, in which order, with which status."""

import msgspec
import pytest

from careergui.build import area_pay, areas, industry_pay, national
from careergui.build.writing import as_json
from careergui.domain.bundle import IndustryPay
from tests.build.survey_rows import ACTOR, NURSE, TEACHER, cell, survey

OHIO = [area for area in areas.areas(survey([]).areas(), {}, {}).areas if area.state == "OH"]
TOTAL = cell("OEUN0000000000000000000")
IDS = ("25-2021", "27-2011", "29-1141")
SECTOR = ("62--63", "Sector 62 - Health Care and Social Assistance", 2)


@pytest.mark.parametrize(("note", "status"), [("4", "not-applicable"), ("5", "top-coded"), ("8", "suppressed")])
def test_that_a_footnote_is_a_status_and_no_value(note: str, status: str) -> None:
    column = national.columns({"000000": TOTAL, NURSE: cell(v13=f"note {note}")}, IDS)["pay.annual.median"]
    assert (column.values, column.status) == ((None, None, None), {status: ("29-1141",)})


def test_that_an_occupation_without_a_cell_is_missing_without_a_status() -> None:
    column = national.columns({"000000": TOTAL, NURSE: cell()}, IDS)["employment.jobs"]
    assert (column.values, column.rse, column.status, column.total) == ((None, None, 3379720), (None, None, 0.3), {}, 3379720)


def test_that_a_national_figure_leads_to_its_series() -> None:
    column = national.columns({"000000": TOTAL}, IDS)["pay.annual.median"]
    assert column.reference.format(digits=NURSE) == "OEUN000000000000029114113"


def test_that_a_state_stands_before_its_areas_and_codes_are_steps() -> None:
    keys = ("OEUM0010420000000" + NURSE, "OEUS3900000000000000000", "OEUS3900000000000" + TEACHER, "OEUS3900000000000" + NURSE)
    made = area_pay.of_state(survey([cell(key) for key in keys]), OHIO, {NURSE, TEACHER})
    assert made.areas == ("OH", "10420", "3900001")
    assert made.occupations == ((0, 252021, 39120), (291141,), ())


def test_that_wider_groups_are_not_bundled() -> None:
    made = area_pay.of_state(survey([cell("OEUS3900000000000290000")]), OHIO, {NURSE})
    assert made.occupations == ((), (), ())


def industries(count: int, *, level: int = 4) -> list[tuple[str, str, int]]:
    return [(f"{number:04d}00", f"Industry {number}", level) for number in range(1000, 1000 + count)]


def chosen(cells: dict[str, dict[str, str]], known: list[tuple[str, str, int]], occupation: str = NURSE) -> tuple[str, ...]:
    data = survey([cell(f"OEUN0000000{code}{occupation}", **changed) for code, changed in cells.items()], known)
    (raw,) = industry_pay.build(data, {occupation}).occupations.values()
    return msgspec.json.decode(raw, type=IndustryPay).industries


def test_that_sectors_stand_first_and_industries_by_their_jobs() -> None:
    known = [SECTOR, *industries(2)]
    cells = {"62--63": {"v01": "10"}, "100000": {"v01": "50"}, "100100": {"v01": "70"}}
    assert chosen(cells, known) == ("62--63", "100100", "100000")


def test_that_besides_the_largest_the_best_paying_industries_are_given() -> None:
    cells = {code: {"v01": str(10_000 - 10 * number), "v04": "50000"} for number, (code, _, _) in enumerate(industries(30))}
    cells["102900"] = {"v01": "40", "v04": "150000"}
    assert "102900" in chosen(cells, industries(30))


def test_that_an_industry_with_few_jobs_is_not_among_the_best_paying() -> None:
    cells = {code: {"v01": str(10_000 - 10 * number), "v04": "50000"} for number, (code, _, _) in enumerate(industries(30))}
    cells["102900"] = {"v01": "20", "v04": "150000"}
    assert "102900" not in chosen(cells, industries(30))


def test_that_industries_are_ranked_by_the_hour_where_pay_is_hourly_only() -> None:
    usual = {"v04": "note 4", "v01": "100", "v03": "20.00"}
    cells = {code: {**usual, "v01": str(10_000 - 10 * number)} for number, (code, _, _) in enumerate(industries(30))}
    cells["102900"] = {**usual, "v01": "40", "v03": "90.00"}
    assert "102900" in chosen(cells, industries(30), ACTOR)


def test_that_narrower_industries_are_not_bundled() -> None:
    known = [*industries(1), ("221111", "Hydroelectric Power Generation", 5)]
    made = industry_pay.build(survey([cell(f"OEUN0000000{code}{NURSE}") for code in ("100000", "221111")], known), {NURSE})
    assert made.industries == {"100000": "Industry 1000"}


def test_that_a_sector_is_named_without_its_number() -> None:
    made = industry_pay.build(survey([cell(f"OEUN000000062--63{NURSE}")], [SECTOR]), {NURSE})
    assert made.sectors == {"62--63": "Health Care and Social Assistance"}


def test_that_the_same_cells_give_the_same_bytes_in_whatever_order_they_lie() -> None:
    cells = [cell(f"OEUN0000000{code}{NURSE}", v01=str(number * 10)) for number, (code, _, _) in enumerate(industries(5))]
    made = [as_json(industry_pay.build(survey(given, industries(5)), {NURSE})) for given in (cells, cells[::-1])]
    assert made[0] == made[1]
