"""A cell and a point of a curve are plain unless they are said to be something else."""

from careergui.charts.further_marks import Cell, CurvePoint


def test_that_a_cell_is_not_hatched_and_a_point_neither_bound_nor_to_be_read_with_care() -> None:
    cell, point = Cell(row=0, value=0.5, text="4.2"), CurvePoint(across=10, value=31_220)
    assert (cell.hatched, cell.step, cell.margin) == (False, None, "")
    assert (point.bound, point.cautious, point.label) == (False, False, "")
