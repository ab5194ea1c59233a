"""Expected change in jobs: bars from zero on a round axis, openings beside them, and why there is none."""

import pytest

from careergui.charts.outlook import _axis, build
from careergui.charts.spec import Absent, Bar, ChartSpec
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Collection, Role
from tests.builders import some

NURSES, TEACHERS, TITLE = "29-1141", "25-2021", "case-manager"
OFFICIAL = Collection(id="official", title="Official", basis="official statistics", description="Made up.")


def chart(**changes: float | None) -> ChartSpec:
    """Roles with a change in percent and a hundred times as many openings; None for a role without either."""
    roles = {}
    for name, change in changes.items():
        facts = {}
        if change is not None:
            facts = {
                "outlook.change_percent": Estimate(value=change, unit="percent", period="2024–34"),
                "outlook.openings_per_year": Estimate(value=abs(change) * 100, unit="jobs/year"),
                "outlook.jobs_base": Estimate(value=1_000, unit="jobs"),
                "outlook.jobs_projected": Estimate(value=1_000 + 10 * change, unit="jobs"),
            }
        roles[name] = Role(id=name, title=name.title(), collection="official", facts=facts)
    return build(in_order(Catalog(roles=roles, collections={"official": OFFICIAL}, sources={}, pairs={}), tuple(roles)))


def test_that_each_bar_runs_from_zero_to_its_change_and_says_its_sign() -> None:
    bars = [(mark.start, mark.end, mark.label, mark.ink) for mark in chart(bakers=4.9, chefs=-2, cooks=0).marks if isinstance(mark, Bar)]
    assert bars == [(0, 4.9, "+4.9%", 0), (0, -2, "−2%", 1), (0, 0, "0%", 2)]


def test_that_jobs_and_openings_stand_beside_the_bar() -> None:
    spec = chart(bakers=5, chefs=None)
    assert [(row.detail, row.trailing) for row in spec.rows] == [("1,000 to 1,050 jobs", "500"), ("", "not given")]
    assert spec.trailing_title == "Openings a year"


def test_that_a_role_without_a_projection_says_so_in_its_row_and_in_words() -> None:
    spec = chart(bakers=5, chefs=None)
    assert Absent(row=1, text="No change given", value=0) in spec.marks
    assert spec.summary == "Expected change in jobs. Bakers 5%, 500 openings a year; Chefs not given."


def test_that_without_any_figure_there_is_no_axis() -> None:
    spec = chart(bakers=None, chefs=None)
    assert (spec.axis.ticks, spec.trailing_title) == ((), "")
    assert len(spec.marks) == 2


def test_that_the_table_holds_all_five_figures() -> None:
    spec = chart(bakers=5)
    assert spec.table.columns == (
        *("Role", "Jobs at the start", "Jobs projected", "Change in jobs", "Jobs gained or lost", "Openings a year", "Period"),
    )
    assert spec.table.rows == (("Bakers", "1,000", "1,050", "5%", "not given", "500", "2024–34"),)


@pytest.mark.parametrize(
    ("values", "low", "high", "ticks"),
    [
        ([4.9], 0, 5, ["0%", "1%", "2%", "3%", "4%", "5%"]),
        ([-2], -2, 0, ["−2.0%", "−1.5%", "−1.0%", "−0.5%", "0.0%"]),
        ([-3, 12], -5, 15, ["−5%", "0%", "5%", "10%", "15%"]),
        ([5, 10], 0, 10, ["0%", "2%", "4%", "6%", "8%", "10%"]),
        ([0], 0, 0.2, ["0.0%", "0.2%"]),
    ],
)
def test_that_the_axis_is_round_and_holds_zero_and_every_value(values: list[float], low: float, high: float, ticks: list[str]) -> None:
    axis = _axis(values)
    assert (axis.minimum, axis.maximum) == (low, high)
    assert [tick.label for tick in axis.ticks] == ticks
    assert axis.zero


def test_that_a_role_of_another_kind_has_no_figure_in_picture_table_or_summary(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, (NURSES, TEACHERS, TITLE)))
    assert spec.table.rows[2] == ("Case Manager", *(["not comparable"] * 5), "")
    assert spec.summary.endswith(" Not comparable with Registered Nurses: Case Manager.")
    assert "11%" not in spec.summary
    turned = build(in_order(official_catalog, (TITLE, NURSES)))
    assert "189,100" not in turned.summary
    assert turned.table.rows[1][1] == "not comparable"


def test_that_without_a_change_there_is_no_axis_and_each_role_says_so() -> None:
    spec = build(some(2, ("silent", "narrow")))
    assert (spec.subtitle, spec.axis.ticks, spec.axis.zero) == ("No figures to draw", (), False)
    assert [mark.text for mark in spec.marks if isinstance(mark, Absent)] == ["No change given"] * 2
    assert spec.summary == "No figures to draw. Silent Testers: No change given; Narrow Testers: No change given."


def test_that_a_period_that_is_one_role_s_own_stands_under_it() -> None:
    spec = build(some(2, ("case-manager", "suppressed")))
    assert [mark.end for mark in spec.marks if isinstance(mark, Bar)] == [11, -3.2]
    assert [row.detail for row in spec.rows] == ["place not stated, 2018–2028", "place not stated, May 2099"]


def test_that_six_are_ranked_and_the_picture_says_so(official_catalog: Catalog) -> None:
    roles = (NURSES, TEACHERS, "31-1131", "47-2111", "29-1171", "11-2022")
    spec = build(in_order(official_catalog, roles))
    ends = [mark.end for mark in spec.marks if isinstance(mark, Bar)]
    assert ends == sorted(ends, reverse=True)
    assert len(ends) == 6
    assert spec.subtitle == "Percent; United States, 2024–34; highest first"
