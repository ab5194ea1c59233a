"""The preview of an export: as large as there is room and no larger than the picture, or the reason why there is none."""

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.export_preview import ExportPreview

RED = QColor("#ff0000")


@pytest.fixture
def preview(qtbot: QtBot, appearance: Appearance) -> ExportPreview:
    made = ExportPreview(appearance)
    qtbot.addWidget(made)
    made.resize(448, 348)
    return made


def _image(width: int, height: int, *, clear: bool = False) -> QImage:
    made = QImage(width, height, QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    made.fill(QColor(0, 0, 0, 0) if clear else RED)
    return made


@pytest.mark.parametrize(("width", "height", "percent"), [(800, 300, 50), (400, 300, 100), (100, 100, 100), (400, 600, 50)])
def test_that_a_picture_is_scaled_down_into_its_room_and_never_up(preview: ExportPreview, width: int, height: int, percent: int) -> None:
    preview.show_image(_image(width, height), "A picture")
    assert preview.percent == percent


def test_that_the_picture_stands_in_the_middle_on_sunken_ground(preview: ExportPreview, appearance: Appearance) -> None:
    preview.show_image(_image(100, 100), "A picture")
    seen = preview.grab().toImage()
    assert seen.pixelColor(224, 174) == RED
    assert seen.pixelColor(5, 5).name() == appearance.theme.sunken.lower()
    across = [x for x in range(448) if seen.pixelColor(x, 174) == RED]
    assert abs(across[0] - (447 - across[-1])) <= 1


def test_that_words_stand_in_place_of_a_picture(preview: ExportPreview) -> None:
    preview.show_image(_image(100, 100), "A picture")
    assert preview.accessibleDescription() == "A picture"
    preview.show_words("There is nothing to draw.")
    assert preview.accessibleDescription() == "There is nothing to draw."
    assert preview.percent == 0
    words = preview.grab().toImage()
    preview.show_words("Another reason.")
    assert preview.grab().toImage() != words


def test_that_a_picture_without_a_ground_is_seen_on_squares_of_its_theme(preview: ExportPreview) -> None:
    def colours(looks: str) -> set[str]:
        preview.show_image(_image(200, 200, clear=True), "Clear", looks)  # type: ignore[arg-type]  # a theme
        seen = preview.grab().toImage()
        return {seen.pixelColor(x, y).name() for x in range(180, 260) for y in range(140, 200)}

    light, dark = colours("light"), colours("dark")
    assert len(light) == len(dark) == 2
    assert light.isdisjoint(dark)


def test_that_another_size_scales_the_picture_anew(preview: ExportPreview) -> None:
    preview.show_image(_image(1600, 1200), "A picture")
    small = preview.percent
    preview.resize(848, 648)
    assert preview.percent == 2 * small
    assert preview.grab().toImage().pixelColor(424, 324) == RED


def test_that_another_picture_of_the_same_size_is_shown(preview: ExportPreview) -> None:
    preview.show_image(_image(100, 100), "Red")
    preview.grab()
    blue = _image(100, 100)
    blue.fill(QColor("#0000ff"))
    preview.show_image(blue, "Blue")
    assert preview.grab().toImage().pixelColor(224, 174) == QColor("#0000ff")
