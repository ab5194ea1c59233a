"""Job zone and leading interest are never averaged: one rated part, the occupation's own, or all of one mind."""

import pytest

from careergui.build import preparation
from careergui.build.bridge import Bridge

NURSE, TECHNICIAN = "29-1141", "29-2010"
BRIDGE: Bridge = {NURSE: ("29-1141.00", "29-1141.01"), TECHNICIAN: ("29-2011.00", "29-2012.00")}


def zones(**zones_of: str) -> list[dict[str, str]]:
    return [{"O*NET-SOC Code": code[1:].replace("_", "-", 1).replace("_", "."), "Job Zone": zone} for code, zone in zones_of.items()]


def label(rows: list[dict[str, str]], occupation: str) -> str | None:
    column, _ = preparation.job_zone(rows, BRIDGE, (occupation,))
    return None if column.values[0] is None else column.options[column.values[0]]


@pytest.mark.parametrize(
    ("rows", "occupation", "expected"),
    [
        (zones(c29_1141_00="3", c29_1141_01="5"), NURSE, "Job zone 3"),
        (zones(c29_1141_01="5"), NURSE, "Job zone 5"),
        (zones(c29_2011_00="4", c29_2012_00="4"), TECHNICIAN, "Job zone 4"),
        (zones(c29_2011_00="4", c29_2012_00="3"), TECHNICIAN, None),
        (zones(c29_2011_00="2"), TECHNICIAN, "Job zone 1–2"),
        ([], TECHNICIAN, None),
    ],
    ids=["its own code", "the only one rated", "all agree", "they differ", "zones 1 and 2 are one", "not rated"],
)
def test_that_the_job_zone_is(rows: list[dict[str, str]], occupation: str, expected: str | None) -> None:
    assert label(rows, occupation) == expected


def test_that_occupations_whose_parts_differ_are_named() -> None:
    _, differ = preparation.job_zone(zones(c29_2011_00="4", c29_2012_00="3"), BRIDGE, (NURSE, TECHNICIAN))
    (note,) = preparation.disagreement("job zone", "job_zone", differ)
    assert (note.ids, note.note.about) == ((TECHNICIAN,), ("job_zone",))


def test_that_nothing_is_said_where_nothing_differs() -> None:
    assert preparation.disagreement("job zone", "job_zone", []) == []


@pytest.mark.parametrize(("value", "expected"), [("4.00", 3), ("0.00", None)])
def test_that_the_first_high_point_is_the_leading_interest(value: str, expected: int | None) -> None:
    high = {"O*NET-SOC Code": "29-1141.00", "Scale ID": "IH", "Element Name": "First Interest High-Point", "Data Value": value}
    second = {**high, "Element Name": "Second Interest High-Point", "Data Value": "1.00"}
    column, _ = preparation.interest([second, high], BRIDGE, (NURSE,))
    assert column.values == (expected,)


def test_that_every_option_is_explained() -> None:
    column, _ = preparation.job_zone([], BRIDGE, ())
    assert len(column.explained) == len(column.options) == 4
