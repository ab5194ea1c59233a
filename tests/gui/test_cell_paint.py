"""How cells are laid out and painted: side by side while they fit, wrapped or cut where not, with mark, flag and bar."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from careergui.gui import cell_paint
from careergui.gui.appearance import Appearance
from careergui.gui.cell import Cell, Part
from careergui.gui.cell_paint import CellPainter, flag_path
from tests.builders import HTML

LONG = "a long sentence of words that will certainly have to run over several lines of a narrow cell"


@pytest.fixture
def painter(appearance: Appearance) -> CellPainter:
    return CellPainter(appearance)


def _cell(*parts: Part, **fields: object) -> Cell:
    return Cell(parts=parts, **fields)  # type: ignore[arg-type]  # handed on


def _painted(painter: CellPainter, cell: Cell, width: int = 200, *, right: bool = False) -> QImage:
    image = QImage(width, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    brush = QPainter(image)
    painter.paint(brush, QRect(0, 0, width, 60), cell, right=right)
    brush.end()
    return image


def _columns(image: QImage) -> list[int]:
    white = QColor("white")
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) != white for y in range(image.height()))]


def test_that_parts_stand_side_by_side_while_they_fit(painter: CellPainter) -> None:
    cell = _cell(Part("$97,550", "strong"), Part("±$1,200", "quiet"))
    one = painter.lay_out(cell, 300)
    assert one.height == 18
    assert one.pieces[0][1] == 0
    assert one.pieces[1][1] > one.pieces[0][1]
    below = painter.lay_out(cell, 70)
    assert below.height == 36
    assert below.pieces[1][1] == 0


def test_that_text_that_may_wrap_takes_lines_and_other_text_is_cut(painter: CellPainter) -> None:
    assert painter.height(_cell(Part(LONG, wrap=True)), 120) > 60
    assert painter.height(_cell(Part(LONG)), 120) == 18
    assert painter.lay_out(_cell(Part(LONG)), 120).pieces[0][0].text().endswith("…")
    assert painter.lay_out(_cell(Part(LONG, wrap=True)), 120).pieces[0][0].text() == LONG


def test_that_everything_is_twice_as_high_with_text_twice_as_large(painter: CellPainter, appearance: Appearance) -> None:
    cell = _cell(Part("one"))
    assert painter.height(cell, 300) == 18
    appearance.set_zoom(200)
    painter.refresh()
    assert painter.height(cell, 300) == 36


def test_that_a_flag_stands_after_its_part(painter: CellPainter) -> None:
    parts = (Part("$1", "strong"), Part("gap", "quiet"))
    first, second = (painter.lay_out(_cell(*parts, flagged=True, flag_after=place), 300) for place in (0, 1))
    assert first.flag is not None
    assert second.flag is not None
    assert first.flag[0] < second.pieces[1][1] < second.flag[0]
    assert painter.lay_out(_cell(*parts), 300).flag is None


def test_that_the_longest_word_that_may_wrap_sets_the_least_width(painter: CellPainter) -> None:
    narrow, wide = _cell(Part("a bb", wrap=True)), _cell(Part("a Psychoneuroimmunology", wrap=True))
    assert painter.least_width(wide) > painter.least_width(narrow) > 0
    assert painter.least_width(_cell(Part("Psychoneuroimmunology"))) == 0
    assert painter.least_width(_cell(Part("a bb", wrap=True), marked=True)) == painter.least_width(narrow) + 20


def test_that_a_mark_moves_the_words_and_has_the_roles_colour(painter: CellPainter, appearance: Appearance) -> None:
    cell = _cell(Part("word"), marked=True, slot=0)
    assert painter.lay_out(cell, 200).pieces[0][1] == 20
    image = _painted(painter, cell)
    assert appearance.theme.roles[0].lower() in {image.pixelColor(x, 9).name() for x in range(14)}


def test_that_a_bar_is_as_long_as_its_share(painter: CellPainter, appearance: Appearance) -> None:
    ink = QColor(appearance.theme.roles[2])

    def length(share: float) -> int:
        image = _painted(painter, _cell(bar=share, slot=2))
        return max(sum(image.pixelColor(x, y) == ink for x in range(200)) for y in range(60))

    assert (length(1), length(0.5), length(0)) == (200, 100, 0)


def test_that_words_can_lean_to_the_right(painter: CellPainter) -> None:
    left, right = (_columns(_painted(painter, _cell(Part("word")), right=right)) for right in (False, True))
    assert left[0] < 5
    assert right[-1] >= 195
    assert right[0] > 100


def test_that_what_came_from_data_is_never_markup(painter: CellPainter) -> None:
    assert painter.lay_out(_cell(Part(HTML)), 900).pieces[0][0].text() == HTML
    assert painter.lay_out(_cell(Part(HTML)), 900).pieces[0][0].textFormat().name == "PlainText"


def test_that_an_empty_cell_is_one_line_high(painter: CellPainter) -> None:
    assert painter.height(Cell(), 100) == 18
    assert _columns(_painted(painter, Cell())) == []


def test_that_a_flag_fits_its_square() -> None:
    box = flag_path(10, 20, 8).boundingRect()
    assert (box.left() >= 10, box.top() >= 20, box.right() <= 18, box.bottom() <= 28) == (True, True, True, True)


def test_that_what_is_laid_out_is_kept_in_bounds(painter: CellPainter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cell_paint, "_MOST_KEPT", 10)
    laid = [painter.lay_out(_cell(Part(f"text {number}")), 100) for number in range(25)]
    assert len(painter._laid) == 5
    assert len(painter._shaped) == 5
    assert painter.lay_out(_cell(Part("text 24")), 100) is laid[24]


def test_that_another_grid_begins_anew_when_much_was_laid_out(painter: CellPainter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cell_paint, "_KEPT_BETWEEN", 3)
    for number in range(2):
        painter.lay_out(_cell(Part(f"text {number}")), 100)
    painter.begin()
    assert len(painter._laid) == 2
    painter.lay_out(_cell(Part("text 3")), 100)
    painter.begin()
    assert (painter._laid, painter._shaped) == ({}, {})
