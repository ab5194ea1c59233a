"""The command `areas`: every area with its price level, as text and as data; what fits nothing is said."""

from collections.abc import Callable

import pytest

from careergui.cli.commands import areas
from careergui.domain.area import Area, PriceLevel
from tests.cli.conftest import Result

Call = Callable[..., Result]


def rows(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def test_that_the_nation_is_the_level_all_others_are_measured_by(call: Call) -> None:
    found = call("areas", "united", "states")
    (line,) = (line for line in rows(found.out) if "United States" in line)
    assert "100.0" in line
    assert line.rstrip().endswith("by definition")


def test_that_the_number_of_areas_ends_the_list(call: Call) -> None:
    assert rows(call("areas", "Bakersfield").out)[-1] == "1 area"


@pytest.mark.parametrize("form", ["csv", "md"])
def test_that_every_column_is_there_in_every_format(form: str, call: Call) -> None:
    found = call("areas", "Bakersfield", "--format", form).out
    for column in ("id", "name", "kind", "state", "price level", "year", "price level of"):
        assert column in rows(found)[0]
    assert len([line for line in rows(found) if "Bakersfield" in line]) == 1


def test_that_data_and_list_have_the_same_areas(call: Call) -> None:
    found = call("areas", "--format", "json").json
    assert len(found) == len({area["id"] for area in found}) > 400
    assert rows(call("areas").out)[-1] == f"{len(found)} areas"
    assert len(rows(call("areas", "--format", "csv").out)) == len(found) + 1


def here(level: PriceLevel | None) -> Area:
    return Area(id="12345", code="0012345", name="Here", kind="metropolitan", state="CA", price_level=level)


def test_that_a_level_of_another_area_is_named() -> None:
    own, other = (PriceLevel(index=index, year="2024", of=of, source="bea") for index, of in ((103.26, "Here"), (99, "There")))
    assert [areas._level(here(level)) for level in (own, other, None)] == [("103.3", ""), ("99.0", "There"), ("none", "")]
