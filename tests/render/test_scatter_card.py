"""The card beside a point: all its words inside it, beside the ring and in the room, figures flush right."""

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from careergui.render.measure import Measure
from careergui.render.scatter_card import Card, PlacedCard, paint_card, place_card
from careergui.render.theme import theme
from tests.builders import LONG
from tests.render.scattered import ground_of, scattered

ROOM = QRectF(0, 0, 1000, 600)
CARD = Card("Weavers", "51-9999", (("Median pay", "$41,000"), ("Growth", "+4.9%")), "Enter opens it")


def put(measure: Measure, card: Card = CARD, spot: tuple[float, float, float] = (300, 300, 20)) -> PlacedCard:
    return place_card(ground_of(scattered(), measure), card, spot, ROOM)


def words(placed: PlacedCard) -> dict[str, tuple[QPointF, int, int]]:
    return {text: (at, pixels, weight) for (pixels, weight, _), lines in placed.words.items() for at, text in lines}


def test_that_a_card_stands_right_of_its_ring_about_its_height(measure: Measure) -> None:
    rect = put(measure).rect
    assert rect.left() == 330
    assert rect.center().y() == pytest.approx(300)


def test_that_a_card_without_room_at_the_right_stands_left(measure: Measure) -> None:
    rect = put(measure, spot=(900, 300, 20)).rect
    assert rect.right() == pytest.approx(870)


@pytest.mark.parametrize("spot", [(5, 2, 3), (995, 598, 3), (500, 0, 600)])
def test_that_a_card_never_leaves_the_room(spot: tuple[float, float, float], measure: Measure) -> None:
    assert ROOM.contains(put(measure, spot=spot).rect)


def test_that_all_words_stand_inside_in_order(measure: Measure) -> None:
    placed = put(measure)
    found = words(placed)
    order = ["Weavers", "51-9999", "Median pay", "Growth", "Enter opens it"]
    heights = [found[text][0].y() for text in order]
    assert heights == sorted(set(heights))
    assert [placed.rect.contains(found[text][0]) for text in order] == [True] * 5
    assert heights[3] < placed.rule < heights[4] - 11 * 0.7


def test_that_a_figure_stands_flush_right_beside_its_name(measure: Measure) -> None:
    placed = put(measure)
    found = words(placed)
    for name, value in CARD.figures:
        at, pixels, weight = found[value]
        assert at.x() + measure.width(value, pixels, weight) == pytest.approx(placed.rect.right() - 12)  # type: ignore[arg-type]  # a weight
        assert at.y() == pytest.approx(found[name][0].y())
        assert weight == 600


def test_that_long_words_are_wrapped_and_make_the_card_higher(measure: Measure) -> None:
    long = Card(LONG, LONG, ((LONG, "$41,000"),), "Enter opens it")
    small, large = put(measure), put(measure, long)
    assert large.rect.height() > small.rect.height() + 100
    right = max(
        at.x() + measure.width(text, pixels, weight)  # type: ignore[arg-type]  # a weight
        for text, (at, pixels, weight) in words(large).items()
    )
    assert right <= large.rect.right() - 11


def test_that_without_a_detail_the_card_is_a_line_lower(measure: Measure) -> None:
    without = put(measure, Card("Weavers", "", CARD.figures, "Enter opens it"))
    assert put(measure).rect.height() - without.rect.height() == pytest.approx(12 * 1.36)


def test_that_a_card_twice_as_large_is_twice_as_wide_and_high(measure: Measure) -> None:
    small = put(measure).rect
    large = place_card(ground_of(scattered(), measure, 2), CARD, (300, 300, 20), ROOM).rect
    assert (large.width(), large.height()) == pytest.approx((2 * small.width(), 2 * small.height()))
    assert large.left() == 340


def test_that_a_card_stays_right_while_it_just_fits(measure: Measure) -> None:
    room = 1000 - 236 - 10 - 20
    assert [put(measure, spot=(x, 300, 20)).rect.left() > x for x in (room - 3, room + 1)] == [True, False]


def test_that_a_card_covers_what_lies_behind_it_and_nothing_else(measure: Measure) -> None:
    light, placed = theme("light"), put(measure)
    image = QImage(1000, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    paint_card(painter, placed, light, 1)
    painter.end()
    rect = placed.rect.toRect()
    assert image.pixelColor(rect.left() + 4, rect.center().y()).name().upper() == light.surface.upper()
    assert image.pixelColor(rect.left() - 3, rect.center().y()).name() == "#ff0000"
    colours = {
        image.pixelColor(x, y).name() for x in range(rect.left() + 2, rect.right() - 2) for y in range(rect.top() + 2, rect.bottom() - 2)
    }
    assert "#ff0000" not in colours
    assert light.text1.lower() in colours
