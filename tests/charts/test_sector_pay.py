"""Average pay by sector: bars of one role, marks of several, ranked by where most of their jobs are; the table holds every sector."""

from typing import Any

import pytest
from msgspec.structs import replace

from careergui.charts.sector_pay import MOST, build, by_sector, drawn, measure_of, short_name
from careergui.charts.spec import Bar, Point
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.library import IndustryFigures
from tests.places import MadeUpLibrary, everywhere

NURSES, ACTORS = "29-1141", "27-2011"
MEAN = "pay.annual.mean"


def test_that_a_bar_of_one_role_ends_at_its_average_with_its_margin_around(official_catalog: Catalog) -> None:
    comparison = in_order(official_catalog, (NURSES,))
    found = by_sector(comparison)
    spec = build(comparison)
    bars = [mark for mark in spec.marks if isinstance(mark, Bar)]
    codes = drawn(found, MEAN)
    assert len(bars) == len(codes) == len(spec.rows) <= MOST
    for bar, code in zip(bars, codes, strict=True):
        figure = found[NURSES][code].facts[MEAN]
        assert (bar.start, bar.end) == (0, figure.value)
        if figure.rse is not None and bar.low is not None and bar.high is not None:
            assert bar.high - bar.low == pytest.approx(2 * 1.645 * bar.end * figure.rse / 100)
    assert spec.trailing_title == "Jobs"


def test_that_several_roles_are_marks_at_their_averages(official_catalog: Catalog) -> None:
    comparison = in_order(official_catalog, (NURSES, "29-2061"))
    found, spec = by_sector(comparison), build(comparison)
    codes = drawn(found, MEAN)
    points = {(mark.row, mark.ink): mark.value for mark in spec.marks if isinstance(mark, Point)}
    for (row, slot), value in points.items():
        role = comparison.roles[int(slot)]
        assert value == found[role.id][codes[row]].facts[MEAN].value
    assert len(points) > len(codes)
    assert spec.trailing_title == ""


def test_that_government_is_not_counted_twice(official_catalog: Catalog) -> None:
    found = by_sector(in_order(official_catalog, (NURSES,)))
    assert not {"999101", "999201", "999301"} & set(drawn(found, MEAN))
    assert short_name("999101", "long words") == "Federal government"
    assert short_name("62", "Health Care") == "Health Care"


def test_that_pay_by_the_hour_is_shown_where_there_is_no_other(official_catalog: Catalog) -> None:
    assert measure_of(by_sector(in_order(official_catalog, (NURSES,)))) == (MEAN, "a year")
    assert measure_of(by_sector(in_order(official_catalog, (ACTORS,)))) == ("pay.hourly.mean", "an hour")
    assert measure_of({}) == (MEAN, "a year")


def test_that_the_table_holds_every_sector(official_catalog: Catalog) -> None:
    comparison = in_order(official_catalog, (NURSES,))
    rows = build(comparison).table.rows
    assert len(rows) == len(by_sector(comparison)[NURSES])
    assert [row for row in rows if len(row) != 4] == []


class Sectors(MadeUpLibrary):
    """Averages of which one is only a least amount and another is withheld."""

    def industries(self, occupation: str) -> tuple[IndustryFigures, ...]:
        means = {
            "62": Estimate(value=239_200, unit="USD/year", status="top-coded"),
            "61": Estimate(unit="USD/year", status="suppressed"),
            "23": Estimate(value=100_000, unit="USD/year", rse=1),
        }
        jobs = Estimate(value=10, unit="jobs")
        return tuple(
            IndustryFigures(code=code, name=f"Sector {code}", sector=True, facts={MEAN: mean, "employment.jobs": jobs})
            for code, mean in means.items()
        )


def test_that_a_least_amount_has_its_sign_and_what_is_withheld_is_called_so() -> None:
    library: Any = Sectors()
    spec = build(in_order(replace(everywhere(), library=library), (NURSES,)))
    assert {row[0]: row[1:3] for row in spec.table.rows} == {
        "Sector 62": ("≥$239,200", ""),
        "Sector 61": ("withheld", ""),
        "Sector 23": ("$100,000", "±$1,645"),
    }
    assert {mark.label: mark.open_end for mark in spec.marks if isinstance(mark, Bar)} == {"≥$239,200": True, "$100,000": False}
