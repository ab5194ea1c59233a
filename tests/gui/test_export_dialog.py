"""The export dialog writes what it shows, refuses to write over a file unasked, and says in words what went wrong."""

import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from careergui.charts.registry import KINDS, build
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen
from careergui.errors import CareerguiError
from careergui.export.drawing import PictureOptions
from careergui.export.pictures import picture_bytes
from careergui.gui.appearance import Appearance
from careergui.gui.export_dialog import ExportDialog
from careergui.gui.plain_text import breakable
from careergui.render.theme import theme
from tests.builders import BUNDLED
from tests.gui.kit import session_of

Opened = Callable[..., ExportDialog]


@pytest.fixture
def opened(qtbot: QtBot, catalog: Catalog, appearance: Appearance, tmp_path: Path) -> Opened:
    def open_dialog(kind: str | None = "pay", **choices: str | int) -> ExportDialog:
        dialog = ExportDialog(session_of(catalog, *BUNDLED), appearance, kind, choices={"folder": str(tmp_path), **choices})
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_dialog


@pytest.mark.parametrize("format_id", ["png", "svg", "pdf"])
def test_that_the_file_has_the_bytes_that_the_command_line_writes(opened: Opened, catalog: Catalog, format_id: str) -> None:
    dialog = opened()
    dialog.form.format.click(format_id)
    dialog.form.theme.click("dark")
    dialog.form.sharpness.click("2")
    dialog.save()
    spec = build("pay", catalog, [Chosen(role, slot) for slot, role in enumerate(BUNDLED)])
    assert dialog.target.suffix == f".{format_id}"
    assert dialog.target.read_bytes() == picture_bytes(spec, PictureOptions(theme="dark", scale=2), format_id)


def test_that_an_svg_alone_offers_letters_as_text(opened: Opened, catalog: Catalog) -> None:
    dialog = opened()
    assert not dialog.form.letters.isVisible()
    dialog.form.format.click("svg")
    dialog.form.letters.click("text")
    dialog.save()
    spec = build("pay", catalog, [Chosen(role, slot) for slot, role in enumerate(BUNDLED)])
    assert dialog.target.read_bytes() == picture_bytes(spec, PictureOptions(letters="text"), "svg")
    assert "--letters text" in dialog.command
    dialog.form.format.click("pdf")
    assert "--letters" not in dialog.command


def test_that_sharpness_belongs_to_pixels_and_says_so(opened: Opened) -> None:
    dialog = opened(scale=3)
    assert dialog.form.sharpness.isEnabled()
    assert not dialog.form.sharpness.toolTip()
    assert "--scale 3" in dialog.command
    assert dialog.facts.text().startswith("4800 × 2700 pixels.")
    dialog.form.format.click("pdf")
    dialog.draw()
    assert not dialog.form.sharpness.isEnabled()
    assert "PDF is a drawing" in dialog.form.sharpness.toolTip()
    assert "PDF is a drawing" in dialog.form.sharpness.accessibleDescription()
    assert "--scale" not in dialog.command
    assert dialog.facts.text().startswith("Page 16.7 × 9.4 inches, sharp at any size.")
    dialog.form.format.click("png")
    assert dialog.form.choices.scale == 3


def test_that_a_picture_without_ground_is_offered_where_there_can_be_one(opened: Opened, catalog: Catalog) -> None:
    dialog = opened()
    dialog.form.background.click("transparent")
    dialog.draw()
    assert dialog.preview._image.pixelColor(0, 0).alpha() == 0
    assert "--background transparent" in dialog.command
    dialog.save()
    spec = build("pay", catalog, [Chosen(role, slot) for slot, role in enumerate(BUNDLED)])
    assert dialog.target.read_bytes() == picture_bytes(spec, PictureOptions(background="transparent"), "png")
    dialog.form.format.click("pdf")
    assert not dialog.form.background.isEnabled()
    assert "PDF page has a ground of its own" in dialog.form.background.toolTip()
    assert "--background" not in dialog.command
    dialog.save()
    assert dialog.target.read_bytes() == picture_bytes(spec, PictureOptions(), "pdf")
    assert dialog.choices["background"] == "transparent"


def test_that_a_picture_without_ground_is_seen_on_squares(opened: Opened) -> None:
    dialog = opened(background="transparent")
    shown = dialog.preview.grab().toImage()
    corner = dialog.preview._target().topLeft()
    colours = [[shown.pixelColor(corner.x() + x, corner.y() + y).name() for x in (2, 12)] for y in (2, 12)]
    light, dark = theme("light").surface.lower(), theme("light").canvas.lower()
    assert colours == [[dark, light], [light, dark]]


def test_that_saving_says_where_and_offers_the_folder(opened: Opened) -> None:
    dialog = opened()
    dialog.save()
    assert str(dialog.target) in dialog.message.text()
    assert dialog.show_folder.isVisible()


def test_that_an_existing_file_is_replaced_only_when_asked_twice(opened: Opened) -> None:
    dialog = opened()
    dialog.target.write_text("mine")
    dialog.save()
    assert dialog.target.read_text() == "mine"
    assert "exists already" in dialog.message.text()
    assert dialog.save_button.text() == "Replace PNG"
    dialog.save()
    assert dialog.target.read_bytes().startswith(b"\x89PNG")


def test_that_another_name_takes_the_question_back(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.target.write_text("mine")
    dialog.save()
    qtbot.keyClicks(dialog.form.file, "x")
    assert dialog.save_button.text() == "Save PNG"


def test_that_a_place_that_cannot_be_written_is_said(opened: Opened, tmp_path: Path) -> None:
    dialog = opened()
    dialog.form.file.setText(str(tmp_path / "nowhere" / "pay.png"))
    dialog.save()
    assert "Cannot write" in dialog.message.text()
    assert dialog.save_button.isEnabled()


def test_that_a_size_too_small_for_the_chart_is_said_and_not_saved(opened: Opened) -> None:
    dialog = opened(width=120, height=100, preset="custom")
    assert "too few for this chart" in dialog.warning.text()
    assert not dialog.save_button.isEnabled()


def test_that_small_type_is_warned_of(opened: Opened) -> None:
    dialog = opened(width=480, height=360, preset="custom")
    assert "hard to read" in dialog.warning.text()
    assert dialog.save_button.isEnabled()


def test_that_large_type_is_not_warned_of(opened: Opened) -> None:
    dialog = opened()
    assert not dialog.warning.isVisible()


def test_that_the_title_says_what_the_chart_shows_or_its_topic(opened: Opened, catalog: Catalog) -> None:
    dialog = opened()
    spec = build("pay", catalog, [Chosen(role, slot) for slot, role in enumerate(BUNDLED)])
    assert dialog.form.title.text() == spec.finding
    assert dialog.form.title.cursorPosition() == 0
    assert "--t" not in dialog.command.replace("--theme", "")
    dialog.form.heading.click("topic")
    assert dialog.form.title.text() == spec.title
    assert dialog.command.endswith(" --topic")
    dialog.save()
    assert dialog.target.read_bytes() == picture_bytes(spec, PictureOptions(topic=True), "png")
    assert opened(topic=dialog.choices["topic"]).form.title.text() == spec.title


def test_that_words_of_ones_own_stay_whatever_the_title_would_say(opened: Opened) -> None:
    dialog = opened()
    dialog.form.title.setText("Mine")
    dialog.form.heading.click("topic")
    assert dialog.form.title.text() == dialog.options.title == "Mine"
    assert dialog.command.endswith(" --title Mine")


def test_that_a_chart_without_a_finding_is_headed_by_its_topic_and_says_why(opened: Opened) -> None:
    dialog = opened("education")
    assert dialog.form.title.text() == "Highest education by role"
    assert not dialog.form.heading.isEnabled()
    assert dialog.form.heading.accessibleDescription() in dialog.form.heading.toolTip()
    assert "its topic heads it" in dialog.form.heading.accessibleDescription()


def test_that_a_title_of_ones_own_is_in_the_picture(opened: Opened) -> None:
    dialog = opened(format="svg")
    dialog.form.title.setText("Who earns what")
    dialog.save()
    assert b"Who earns what" in dialog.target.read_bytes()


def test_that_all_charts_go_into_a_folder(opened: Opened) -> None:
    dialog = opened(None)
    dialog.save()
    assert {path.name for path in dialog.target.iterdir()} == {f"{kind}.png" for kind in KINDS}


def test_that_the_choices_are_kept_for_the_next_time(opened: Opened) -> None:
    first = opened()
    first.form.format.click("pdf")
    first.form.sharpness.click("4")
    kept = first.choices
    again = opened(**kept)
    assert again.choices == kept


def test_that_a_preset_sets_the_size_and_a_typed_size_is_custom(opened: Opened) -> None:
    dialog = opened()
    dialog.form.size_preset.setCurrentIndex(dialog.form.size_preset.findData("square"))
    dialog.form.size_preset.activated.emit(2)
    assert (dialog.options.width, dialog.options.height) == (1200, 1200)
    dialog.form.wide.setValue(1000)
    assert dialog.form.choices.preset == "custom"


def test_that_the_command_line_follows_the_choices_and_can_be_copied(opened: Opened) -> None:
    dialog = opened()
    dialog.form.theme.click("grey")
    assert "--theme grey" in dialog.command_words.text()
    dialog.copy_command.click()
    assert QGuiApplication.clipboard().text() == dialog.command


def test_that_a_long_list_in_the_command_line_leaves_the_form_its_width(opened: Opened) -> None:
    dialog = opened()
    before = dialog.form.width()
    dialog.command_words.setText(breakable(f"careergui chart scatter --only {','.join(['29-1141'] * 80)}"))
    QGuiApplication.processEvents()
    assert dialog.form.width() <= before


def test_that_picture_and_data_are_copied(opened: Opened) -> None:
    dialog = opened()
    dialog.copy_image.click()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    dialog.copy_data.click()
    assert "$62,016" in QGuiApplication.clipboard().text()


def test_that_escape_closes_the_dialog(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_every_field_has_a_name(opened: Opened) -> None:
    dialog = opened()
    form = dialog.form
    fields = (form.format, form.size_preset, form.wide, form.tall, form.sharpness, form.theme, form.title, form.file, form.browse)
    assert all(field.accessibleName() for field in fields)


def test_that_with_nothing_to_show_there_is_nothing_to_export(qtbot: QtBot, catalog: Catalog, appearance: Appearance) -> None:
    with pytest.raises(CareerguiError, match="nothing to export"):
        ExportDialog(session_of(catalog), appearance, "pay")


def test_that_the_command_shown_writes_the_very_same_file(opened: Opened, tmp_path: Path) -> None:
    dialog = opened(theme="grey", width=1000, preset="custom")
    dialog.form.title.setText("Who earns what")
    dialog.save()
    saved, words = dialog.target.read_bytes(), shlex.split(dialog.command)
    done = subprocess.run([sys.executable, "-m", "careergui", *words[1:], "--force"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert dialog.target.read_bytes() == saved


def test_that_an_export_of_all_names_what_it_does_without(qtbot: QtBot, catalog: Catalog, appearance: Appearance, opened: Opened) -> None:
    dialog = ExportDialog(session_of(catalog, BUNDLED[0]), appearance, None)
    qtbot.addWidget(dialog)
    dialog.show()
    first, second = dialog.left_out.text().splitlines()
    assert first == "Left out: Pay difference. 2 roles or more are needed."
    assert second.startswith("Left out: Pay curve; Outlook; ")
    assert second.endswith(". An official occupation is needed first, or as baseline, not Case Manager.")
    assert dialog.left_out.isVisible()
    assert "pay-gap" not in dialog.command
    assert not opened("pay").left_out.isVisible()
