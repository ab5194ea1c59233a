"""Occupation codes: unmangled, grouped, and combined through the crosswalk."""

import pytest

from careergui.build.bridge import bridge, own_code
from careergui.build.codes import classification, combined, unmangled
from careergui.errors import CareerguiError

LEVELS = ("Major Group", "Minor Group", "Broad Group", "Detailed Occupation")
STRUCTURE = [
    {**dict.fromkeys(LEVELS, ""), level: code, "": title}
    for level, code, title in (
        (LEVELS[0], "15-0000", "Computer and Mathematical Occupations"),
        (LEVELS[1], "15-1200", "Computer Occupations"),
        (LEVELS[1], "13-1000", "Business Operations Specialists"),
        (LEVELS[2], "13-1020", "Buyers and Purchasing Agents"),
        (LEVELS[3], "13-1021", "Buyers, Farm Products"),
        (LEVELS[3], "13-1022", "Wholesale and Retail Buyers"),
        (LEVELS[3], "15-1252", "Software Developers"),
    )
]
KNOWN = classification(STRUCTURE)


def crosswalk(*pairs: tuple[str, str]) -> list[dict[str, str]]:
    return [{"O*NET-SOC Code": rated, "NEM Code": code} for rated, code in pairs]


@pytest.mark.parametrize("text", ['="13-2011"', "13-2011", ' ="13-2011" '])
def test_that_a_code_is_found_in_what_a_spreadsheet_made_of_it(text: str) -> None:
    assert unmangled(text) == "13-2011"


@pytest.mark.parametrize("text", ["", "13", "Nov-11", "13-20111"])
def test_that_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(CareerguiError, match="is no occupation code"):
        unmangled(text)


@pytest.mark.parametrize(("code", "group"), [("15-1252", "15-1200"), ("13-1021", "13-1000"), ("13-1020", "13-1000")])
def test_that_the_minor_group_is_found_also_where_it_is_no_thousand(code: str, group: str) -> None:
    assert KNOWN.group_of(code) == group


def test_that_a_combined_code_stands_for_what_the_crosswalk_leads_to_it() -> None:
    found = bridge(crosswalk(("13-1022.00", "13-1020"), ("13-1021.00", "13-1020"), ("15-1252.00", "15-1252")))
    assert combined(found, KNOWN) == {"13-1020": ("13-1021", "13-1022")}


def test_that_a_rated_occupation_is_led_to_one_occupation_only() -> None:
    with pytest.raises(CareerguiError, match=r"leads 29-1141\.00 to both 29-1141 and 29-1171"):
        bridge(crosswalk(("29-1141.00", "29-1141"), ("29-1141.00", "29-1171")))


def test_that_only_its_own_code_stands_for_an_occupation() -> None:
    assert own_code("29-1141", ("29-1141.00", "29-1141.01")) == "29-1141.00"
    assert own_code("29-2010", ("29-2011.00", "29-2012.00")) is None
