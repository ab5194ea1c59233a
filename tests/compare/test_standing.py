"""Where pay stands among all occupations: worked out by hand for a few, and the same for all of them by another way."""

from typing import ClassVar

import pytest

from careergui.compare.comparison import in_order
from careergui.compare.standing import among_all, percentile, with_standing
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Number
from tests.builders import bundled
from tests.places import COOKS, NURSES, everywhere

MEDIAN, JOBS = "pay.annual.median", "employment.jobs"


class Few:
    """Four occupations: what `percentile` asks of a catalogue."""

    figures: ClassVar[dict[str, dict[str, Number]]] = {
        MEDIAN: {"a": 30_000, "b": 50_000, "c": 50_000, "d": 90_000, "no jobs": 10_000},
        JOBS: {"a": 100, "b": 200, "c": 200, "d": 500, "no pay": 9_000},
    }

    def known(self, measure_id: str) -> dict[str, Number]:
        return self.figures[measure_id]


@pytest.mark.parametrize(("value", "expected"), [(20_000, 0), (30_000, 5), (50_000, 10 + 20), (60_000, 50), (90_000, 75), (99_000, 100)])
def test_that_a_percentile_counts_jobs_paid_less_and_half_of_those_paid_the_same(value: float, expected: float) -> None:
    assert percentile(Few(), MEDIAN, value) == pytest.approx(expected)  # type: ignore[arg-type]  # all that it asks for


def test_that_a_difference_of_pay_gains_the_standing_of_both(official_catalog: Catalog) -> None:
    comparison = in_order(official_catalog, ("29-1141", "31-1131"))
    row = comparison.row(MEDIAN)
    nurses, aides = row.values["29-1141"], row.values["31-1131"]
    found = among_all(official_catalog, row.differences["31-1131"], aides, nurses, MEDIAN)
    assert found.standing is not None
    assert 0 < found.standing.role < 50 < found.standing.baseline < 100
    assert found.value == row.differences["31-1131"].value


def test_that_what_is_not_pay_has_no_standing(official_catalog: Catalog) -> None:
    row = in_order(official_catalog, ("29-1141", "31-1131")).row(JOBS)
    found = row.differences["31-1131"]
    assert among_all(official_catalog, found, row.values["31-1131"], row.values["29-1141"], JOBS) is found


def test_that_a_comparison_gains_the_standing_of_all_its_pay_and_of_nothing_else(official_catalog: Catalog) -> None:
    plain = in_order(official_catalog, ("29-1141", "31-1131"))
    found = with_standing(plain)
    assert (plain.relative, found.relative) == (False, True)
    placed = {row.measure.id for row in found.rows if row.differences["31-1131"].standing is not None}
    assert {MEDIAN, "pay.hourly.mean"} <= placed
    assert all(measure.startswith("pay.") for measure in placed)
    assert [row.differences["31-1131"].value for row in found.rows] == [row.differences["31-1131"].value for row in plain.rows]


def test_that_the_standing_is_that_of_each_figure_by_itself(official_catalog: Catalog) -> None:
    row = with_standing(in_order(official_catalog, ("29-1141", "31-1131"))).row(MEDIAN)
    standing = row.differences["31-1131"].standing
    assert standing is not None
    values = {role_id: one.value for role_id, one in row.values.items()}
    assert values["29-1141"] is not None
    assert values["31-1131"] is not None
    assert standing.baseline == percentile(official_catalog, MEDIAN, values["29-1141"])
    assert standing.role == percentile(official_catalog, MEDIAN, values["31-1131"])


def test_that_nothing_stands_anywhere_where_no_occupation_has_jobs() -> None:
    class Nobody(Few):
        figures: ClassVar[dict[str, dict[str, Number]]] = {MEDIAN: {"a": 30_000}, JOBS: {}}

    assert percentile(Nobody(), MEDIAN, 30_000) is None  # type: ignore[arg-type]  # all that it asks for


def test_that_figures_of_role_files_have_no_standing() -> None:
    row = in_order(bundled(), ("case-manager", "case-worker")).row("pay.annual.mean")
    gap = row.differences["case-worker"]
    assert among_all(bundled(), gap, row.values["case-worker"], row.values["case-manager"], "pay.annual.mean") is gap
    assert all(
        one.differences["case-worker"].standing is None for one in with_standing(in_order(bundled(), ("case-manager", "case-worker"))).rows
    )


def test_that_pay_has_no_standing_where_nobody_s_pay_is_known() -> None:
    catalog = everywhere()
    row = in_order(catalog, (NURSES, COOKS)).row(MEDIAN)
    gap = row.differences[COOKS]
    assert among_all(catalog, gap, row.values[COOKS], row.values[NURSES], MEDIAN) is gap
