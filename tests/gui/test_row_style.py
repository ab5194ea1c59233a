"""What rows of the list are painted with: words cut to their room, right edges kept, the plus in its states."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from careergui.gui.appearance import Appearance
from careergui.gui.row_style import RowStyle
from tests.builders import HTML


@pytest.fixture
def style(appearance: Appearance) -> RowStyle:
    return RowStyle(appearance)


def _drawn(style: RowStyle, text: str, room: float, *, right: bool = False) -> list[int]:
    """The columns of a picture of 300 pixels that words take."""
    image = QImage(300, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    (style.draw_right(painter, "title", text, 250, 15, room) if right else style.draw(painter, "title", text, 20, 15, room))
    painter.end()
    return [x for x in range(300) if any(image.pixelColor(x, y) != QColor("white") for y in range(30))]


def test_that_words_begin_at_their_left_edge_and_stay_in_their_room(style: RowStyle) -> None:
    taken = _drawn(style, "Registered Nurses and many more of them", 80)
    assert 19 <= taken[0] <= 22
    assert taken[-1] <= 101


def test_that_words_end_at_their_right_edge(style: RowStyle) -> None:
    taken = _drawn(style, "$97,550", 100, right=True)
    assert 246 <= taken[-1] <= 250


def test_that_where_words_begin_is_told(style: RowStyle) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    begins = style.draw_right(painter, "title", "word", 200, 5, 100)
    painter.end()
    assert begins == pytest.approx(200 - style.width("title", "word"))


def test_that_nothing_is_drawn_without_room(style: RowStyle) -> None:
    assert len(_drawn(style, "Registered Nurses", 0)) < 15


def test_that_widths_follow_words_kind_and_text_size(style: RowStyle, appearance: Appearance) -> None:
    assert style.width("title", "two words") > style.width("title", "two") > style.width("tick", "two")
    appearance.set_zoom(200)
    assert RowStyle(appearance).width("title", "two") == pytest.approx(2 * style.width("title", "two"), rel=0.1)


def test_that_figures_are_of_one_width(style: RowStyle) -> None:
    assert style.width("figure", "$111,111") == pytest.approx(style.width("figure", "$888,888"))


def test_that_words_from_data_are_no_markup(style: RowStyle) -> None:
    assert style.width("title", HTML) > style.width("title", "Chief & “Boss”") + 50


def test_that_the_plus_has_its_states_and_is_drawn_once(style: RowStyle) -> None:
    def seen(*, strong: bool, full: bool) -> QImage:
        return style.plus(20, 1.0, strong=strong, full=full).toImage()

    usual, strong, full = seen(strong=False, full=False), seen(strong=True, full=False), seen(strong=False, full=True)
    assert (usual == strong, usual == full, strong == full) == (False, False, False)
    assert style.plus(20, 1.0, strong=False, full=False) is style.plus(20, 1.0, strong=False, full=False)


def test_that_the_plus_is_sharp_on_a_dense_screen(style: RowStyle) -> None:
    dense = style.plus(20, 2.0, strong=False, full=False)
    assert (dense.width(), dense.devicePixelRatio()) == (40, 2.0)
