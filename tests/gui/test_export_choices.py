"""Choices of an export are kept sensibly, and the command line shown writes the same picture."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from careergui.charts.options import ChartOptions
from careergui.charts.registry import KINDS
from careergui.domain.catalog import in_area
from careergui.domain.view_state import Chosen
from careergui.gui.export_choices import ALL, ExportChoices, command_line, file_name, kinds_of, remembered, to_keep
from careergui.gui.shown import Subject, subject_of
from tests.builders import some
from tests.places import NURSES, everywhere

TARGET = Path("pay.png")


def test_that_choices_survive_being_kept() -> None:
    choices = ExportChoices(format="pdf", scale=3, theme="grey", width=800)
    assert remembered(to_keep(choices)) == choices


def test_that_choices_that_make_no_sense_are_forgotten() -> None:
    assert remembered({"format": "gif"}) == remembered({"scale": "x"}) == remembered({"theme": "pink"}) == ExportChoices()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("width", 2**31),
        ("width", 99),
        ("height", 20_001),
        ("height", "600"),
        ("scale", 5),
        ("scale", 1.5),
        ("format", 7),
        ("preset", ["slide"]),
        ("letters", "runes"),
        ("background", None),
        ("topic", 1),
        ("folder", "a\0b"),
        ("folder", "a" * 300),
        ("folder", 5),
        ("of a later version", 1),
    ],
)
def test_that_a_choice_that_makes_no_sense_costs_itself_alone(name: str, value: object) -> None:
    kept = ExportChoices(format="svg", scale=2, theme="dark", width=800, height=700, letters="text", folder="/x", topic=True)
    usual = {name: getattr(ExportChoices(), name)} if name in ExportChoices.__struct_fields__ else {}
    assert remembered({**to_keep(kept), name: value}) == replace(kept, **usual)


def test_that_the_command_line_names_chart_roles_and_file() -> None:
    said = command_line("pay", subject_of(some(2)), ExportChoices(), TARGET, "")
    assert said == "careergui chart pay case-manager registered-nurse-case-manager -o pay.png"


def test_that_the_command_line_says_what_is_not_usual() -> None:
    choices = ExportChoices(width=800, height=600, scale=2, theme="dark")
    said = command_line("pay", subject_of(some(2, baseline="registered-nurse-case-manager")), choices, Path("my pay.png"), "")
    assert "-o 'my pay.png' --baseline registered-nurse-case-manager --size 800x600 --scale 2 --theme dark" in said


def test_that_the_command_line_names_further_files_of_roles() -> None:
    said = command_line("pay", subject_of(some(2)), ExportChoices(), TARGET, "", (Path("/my roles.json"),))
    assert said.endswith("--data '/my roles.json'")


def test_that_a_file_is_named_after_what_it_shows() -> None:
    comparison = some(2)
    assert file_name(KINDS["pay"].build(comparison), subject_of(comparison), "svg") == "pay-case-manager-registered-nurse-case-manager.svg"
    assert file_name(KINDS["pay"].build(some(5)), subject_of(some(5)), "png") == "pay-5-roles.png"


def test_that_all_stands_for_every_kind() -> None:
    assert kinds_of(ALL, subject_of(some(2))) == list(KINDS)
    assert kinds_of("pay", subject_of(some(2))) == ["pay"]


@pytest.mark.parametrize(("area", "state", "times"), [("OH", "", 0), ("OH", "TX", 0), ("10301", "TX", 1), ("10301", "OH", 0)])
def test_that_a_ranking_names_the_area_only_where_it_is_held_out(area: str, state: str, times: int) -> None:
    options = ChartOptions(state=state)
    subject = Subject(catalog=in_area(everywhere(), area), chosen=(Chosen(NURSES, 0),), kinds=("places",), options=options)
    assert command_line("places", subject, ExportChoices(), TARGET, "").count("--area") == times
