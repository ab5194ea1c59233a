"""The choices of the export dialog as fields: what is chosen comes out, what a format cannot do is greyed with its reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from careergui.gui.appearance import Appearance
from careergui.gui.export_choices import PRESETS, ExportChoices
from careergui.gui.export_form import ExportForm


@pytest.fixture
def form(qtbot: QtBot, appearance: Appearance) -> ExportForm:
    made = ExportForm(appearance, ExportChoices(), one=True)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def changes(form: ExportForm) -> list[ExportChoices]:
    heard: list[ExportChoices] = []
    form.changed.connect(lambda: heard.append(form.choices))
    return heard


def test_that_choices_come_out_as_they_went_in(qtbot: QtBot, appearance: Appearance) -> None:
    kept = ExportChoices(
        format="svg", preset="square", width=1200, height=1200, scale=3, theme="grey", letters="text", background="transparent", topic=True
    )
    made = ExportForm(appearance, kept, one=True)
    qtbot.addWidget(made)
    assert made.choices == kept


def test_that_each_choice_is_told_once(form: ExportForm, changes: list[ExportChoices]) -> None:
    form.format.click("svg")
    form.theme.click("dark")
    form.background.click("transparent")
    form.letters.click("text")
    form.heading.click("topic")
    assert len(changes) == 5
    assert changes[-1] == ExportChoices(format="svg", theme="dark", background="transparent", letters="text", topic=True)


@pytest.mark.parametrize("key", [key for key in PRESETS if key not in {"window", "custom"}])
def test_that_a_preset_sets_the_size(form: ExportForm, changes: list[ExportChoices], key: str) -> None:
    form.size_preset.setCurrentIndex(list(PRESETS).index(key))
    form.size_preset.activated.emit(0)
    assert (form.wide.value(), form.tall.value()) == PRESETS[key][1]
    assert [choices.preset for choices in changes] == [key]


def test_that_as_wide_as_the_window_follows_it_but_not_below_the_least(form: ExportForm) -> None:
    form.set_window_size(900, 500)
    assert form.wide.value() == 1600
    form.size_preset.setCurrentIndex(list(PRESETS).index("window"))
    form.size_preset.activated.emit(0)
    assert (form.wide.value(), form.tall.value()) == (900, 500)
    form.set_window_size(40, 30)
    assert (form.wide.value(), form.tall.value()) == (100, 100)


def test_that_a_size_typed_is_a_size_of_its_own(qtbot: QtBot, form: ExportForm, changes: list[ExportChoices]) -> None:
    form.wide.setFocus()
    form.wide.selectAll()
    qtbot.keyClicks(form.wide, "1234")
    assert changes == [], "not before it is typed whole"
    qtbot.keyClick(form.wide, Qt.Key.Key_Return)
    assert form.size_preset.currentData() == "custom"
    assert (changes[-1].width, changes[-1].height, changes[-1].preset) == (1234, 900, "custom")


def test_that_only_an_svg_has_letters_of_either_kind(form: ExportForm) -> None:
    shown = {}
    for key in ("png", "svg", "pdf"):
        form.format.click(key)
        shown[key] = form.letters.isVisible()
    assert shown == {"png": False, "svg": True, "pdf": False}


def test_that_a_pdf_has_a_ground_of_its_own_and_says_so(form: ExportForm) -> None:
    assert form.background.isEnabled()
    form.format.click("pdf")
    assert not form.background.isEnabled()
    assert form.background.accessibleDescription() == "A PDF page has a ground of its own"
    form.format.click("png")
    assert (form.background.isEnabled(), form.background.toolTip()) == (True, "")


@pytest.mark.parametrize("key", ["svg", "pdf"])
def test_that_a_drawing_needs_no_sharpness_and_says_so(form: ExportForm, key: str) -> None:
    form.format.click(key)
    assert not form.sharpness.isEnabled()
    assert "sharp at any size" in form.sharpness.accessibleDescription()
    form.format.click("png")
    assert form.sharpness.isEnabled()


def test_that_a_chart_without_a_finding_is_headed_by_its_topic_and_says_why(form: ExportForm) -> None:
    form.offer_finding(there=False)
    assert not form.heading.isEnabled()
    assert "its topic heads it" in form.heading.accessibleDescription()
    form.offer_finding(there=True)
    assert form.heading.isEnabled()


def test_that_fields_have_names_for_the_ear(form: ExportForm) -> None:
    assert [field.accessibleName() for field in (form.wide, form.tall, form.title, form.file)] == [
        "Width in pixels",
        "Height in pixels",
        "Title",
        "File",
    ]
    assert form.title.maxLength() == 200


def test_that_several_charts_have_a_folder_and_no_title(qtbot: QtBot, appearance: Appearance) -> None:
    made = ExportForm(appearance, ExportChoices(), one=False)
    qtbot.addWidget(made)
    made.show()
    assert not made.title.isVisible()
    assert made.file.accessibleName() == "Folder"
    assert made.browse.accessibleName() == "Choose a folder"


@pytest.mark.parametrize(("found", "told"), [("/x/y.png", 1), ("", 0)])
def test_that_a_place_is_chosen_in_the_systems_dialog(
    form: ExportForm, changes: list[ExportChoices], monkeypatch: pytest.MonkeyPatch, found: str, told: int
) -> None:
    form.file.setText("/before.png")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (found, ""))
    form.browse.click()
    assert form.file.text() == (found or "/before.png")
    assert len(changes) == told


def test_that_typing_a_title_is_told_and_setting_it_is_not(qtbot: QtBot, form: ExportForm, changes: list[ExportChoices]) -> None:
    form.title.setText("Set")
    assert changes == []
    qtbot.keyClicks(form.title, "!")
    assert len(changes) == 1
