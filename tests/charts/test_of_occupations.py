"""Pay, schooling held, outlook and sectors of official occupations, and of roles of two kinds."""

import pytest

from careergui.charts.registry import COMPARED, KINDS, OF_OCCUPATIONS, build
from careergui.charts.spec import Absent, Bar, Point, Reference, Strip
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError

NURSES, ACTORS, TEACHERS, TITLE = "29-1141", "27-2011", "25-2021", "case-manager"


def test_that_the_median_of_all_occupations_is_a_line(official_catalog: Catalog) -> None:
    marks = KINDS["pay"].build(in_order(official_catalog, (NURSES, TEACHERS))).marks
    assert [mark for mark in marks if isinstance(mark, Reference)] == [Reference(value=50980, label="All occupations: median $50,980")]


def test_that_who_is_paid_by_the_hour_only_says_so_among_pay_by_the_year(official_catalog: Catalog) -> None:
    spec = KINDS["pay"].build(in_order(official_catalog, (ACTORS, TEACHERS)))
    assert Absent(row=0, text="Paid by the hour only: median $29.05 an hour") in spec.marks


def test_that_pay_by_the_hour_is_drawn_where_there_is_no_other(official_catalog: Catalog) -> None:
    spec = KINDS["pay"].build(in_order(official_catalog, (ACTORS, "27-2031")))
    assert "an hour" in spec.subtitle
    assert sum(isinstance(mark, Strip) for mark in spec.marks) == 2


@pytest.mark.parametrize("kind", ["pay", "education", "outlook"])
@pytest.mark.parametrize("roles", [(NURSES, TITLE), (TITLE, NURSES)])
def test_that_two_kinds_of_figures_never_share_an_axis(official_catalog: Catalog, kind: str, roles: tuple[str, str]) -> None:
    spec = COMPARED[kind].build(in_order(official_catalog, roles))
    other = [mark for mark in spec.marks if not isinstance(mark, Reference) and mark.row == 1]
    assert all(isinstance(mark, Absent) and "not on one scale" in mark.text for mark in other)
    assert other


def test_that_a_shared_census_group_is_marked(official_catalog: Catalog) -> None:
    spec = KINDS["education"].build(in_order(official_catalog, (NURSES, TEACHERS)))
    assert [row.detail for row in spec.rows] == ["", "shared census group"]
    assert spec.title.startswith("Who does the job")


def test_that_each_of_seven_levels_has_its_own_ink(official_catalog: Catalog) -> None:
    keys = KINDS["education"].build(in_order(official_catalog, (NURSES, "31-1131"))).keys
    assert [key.ink for key in keys if key.sample == "swatch"] == [f"level{step}" for step in range(7)]


def test_that_shrinking_reaches_below_zero_with_openings_beside_it(official_catalog: Catalog) -> None:
    spec = COMPARED["outlook"].build(in_order(official_catalog, (NURSES, TEACHERS)))
    assert [mark.end for mark in spec.marks if isinstance(mark, Bar)] == [4.9, -2]
    assert spec.axis.minimum <= -2
    assert [row.trailing for row in spec.rows] == ["189,100", "91,000"]


def test_that_sectors_hold_a_mark_of_every_occupation_paid_there(official_catalog: Catalog) -> None:
    spec = KINDS["industry-pay"].build(in_order(official_catalog, (NURSES, "29-2061")))
    assert spec.rows[0].label == "Health Care and Social Assistance"
    assert {mark.ink for mark in spec.marks if isinstance(mark, Point) and mark.row == 0} == {0, 1}


@pytest.mark.parametrize("kind", OF_OCCUPATIONS)
def test_that_a_chart_of_occupations_refuses_other_roles(official_catalog: Catalog, kind: str) -> None:
    with pytest.raises(UsageError, match="An official occupation is needed first, or as baseline, not Case Manager"):
        build(kind, official_catalog, [Chosen(TITLE, 0), Chosen(NURSES, 1)])


@pytest.mark.parametrize("kind", COMPARED)
@pytest.mark.parametrize("role", ["11-1031", "15-1299", "29-2043", "31-1120", ACTORS])
def test_that_every_chart_stands_for_sparse_occupations(official_catalog: Catalog, kind: str, role: str) -> None:
    for roles in ((role,), (role, NURSES), (NURSES, role, TITLE)):
        spec = COMPARED[kind].build(in_order(official_catalog, roles))
        assert all((spec.rows, spec.marks, spec.source, spec.summary))
        assert all(len(row) == len(spec.table.columns) for row in spec.table.rows)
