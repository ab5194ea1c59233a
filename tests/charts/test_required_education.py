"""Schooling asked of new hires: withheld shares are drawn as such and never shared out."""

import pytest

from careergui.charts.required_education import build
from careergui.charts.spec import Absent, Bar
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog


def test_that_what_is_withheld_is_hatched_and_named(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141",)))
    (withheld,) = [mark for mark in spec.marks if isinstance(mark, Bar) and mark.hatched]
    assert withheld.end - withheld.start == pytest.approx(55.9, abs=0.1)
    assert withheld.label == "56% withheld"
    assert "withheld: Bachelor’s Degree" in spec.rows[0].detail
    assert any("largest share" in note for note in spec.notes)


def test_that_every_stack_ends_at_all_answers(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141", "29-2061", "31-1131", "47-2111", "15-1252", "21-1022")))
    ends = [max(mark.end for mark in spec.marks if isinstance(mark, Bar) and mark.row == row) for row in range(6)]
    assert ends == pytest.approx([100] * 6, abs=0.5)


def test_that_the_table_holds_all_twelve_answers(official_catalog: Catalog) -> None:
    table = build(in_order(official_catalog, ("29-1141",))).table
    assert len(table.columns) == 15
    assert table.rows[0][6] == "withheld"


def test_that_who_was_not_asked_says_so(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141", "29-2043")))
    assert Absent(row=1, text="Not asked by O*NET") in spec.marks


def test_that_what_is_asked_is_not_named_as_who_does_the_job(official_catalog: Catalog) -> None:
    spec = build(in_order(official_catalog, ("29-1141", "case-manager")))
    assert "asked" in spec.title
    assert "not of people in the job" in spec.subtitle
    assert [row.label for row in spec.rows] == ["Registered Nurses"]
    assert any("Case Manager" in note for note in spec.notes)
