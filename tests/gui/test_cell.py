"""A grid is copied with its heads, and nothing copied can become a formula."""

from careergui.gui.cell import Cell, ColumnHead, Grid, Line, Part, copied, words


def small_grid(first: str = "1") -> Grid:
    heading = Line(head=words("Pay"), heading=True)
    line = Line(head=words("Average"), cells=(words(first), words("2")))
    return Grid(columns=(ColumnHead(cell=words("A")), ColumnHead(cell=words("B"))), lines=(heading, line), head_width=100)


def test_that_cells_are_copied_with_their_heads() -> None:
    assert copied(small_grid(), [(1, 0), (1, 1)]) == "\tA\tB\nAverage\t1\t2"


def test_that_only_the_chosen_columns_are_copied() -> None:
    assert copied(small_grid(), [(1, 1)]) == "\tB\nAverage\t2"


def test_that_headings_are_not_copied() -> None:
    assert "Pay" not in copied(small_grid(), [(0, 0), (1, 0)])


def test_that_nothing_copied_is_a_formula() -> None:
    assert copied(small_grid("=1+1"), [(1, 0)]).endswith("'=1+1")


def test_that_a_heading_row_has_empty_cells() -> None:
    assert small_grid().cell(0, 1) == Cell()


def test_that_a_cell_reads_as_one_line() -> None:
    assert Cell(parts=(Part("$42,084", "strong"), Part("average"))).text == "$42,084  average"
