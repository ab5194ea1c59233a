"""Pay in the best-paying industry: bars from zero, the industry named, silence said."""

from careergui.charts.industry_pay import build
from careergui.charts.spec import Absent, Bar
from tests.builders import some


def test_that_each_bar_is_the_printed_average_and_names_its_industry() -> None:
    spec = build(some(5))
    bars = [(mark.name, mark.end, mark.label) for mark in spec.marks if isinstance(mark, Bar)]
    assert bars == [
        ("Insurance", 55_647, "$55,647"), ("Health Care", 62_018, "$62,018"),
        ("Health Care", 40_397, "$40,397"), ("Government", 43_150, "$43,150"),
    ]  # fmt: skip
    assert spec.axis.zero
    assert spec.axis.minimum == 0


def test_that_a_role_without_an_industry_says_so() -> None:
    assert Absent(row=3, text="No industry given") in build(some(5)).marks
    assert "Social Services Case Manager: not given" in build(some(5)).summary


def test_that_the_industry_stands_under_the_role_and_in_the_table() -> None:
    spec = build(some(2))
    assert [row.detail for row in spec.rows] == ["Insurance", "Health Care"]
    assert spec.table.rows[0] == ("Case Manager", "Insurance", "$55,647")


def test_that_without_an_industry_there_is_no_axis() -> None:
    spec = build(some(2, ("silent", "narrow")))
    assert (spec.subtitle, spec.axis.ticks, spec.axis.zero) == ("No figures to draw", (), False)
    assert spec.table.rows == (("Silent Testers", "No industry given"), ("Narrow Testers", "No industry given"))
