"""Figures by area: of every place that has a row, kept at hand within bounds, and the same however they are looked up."""

import pytest

from careergui.data.by_area import ByArea
from careergui.domain.area import Area
from careergui.domain.catalog import Catalog

NURSES, MEDIAN, JOBS = "29-1141", "pay.annual.median", "employment.jobs"


def by_area(catalog: Catalog) -> ByArea:
    assert catalog.library is not None
    held: ByArea = catalog.library._by_area  # type: ignore[attr-defined]  # the one of the bundled data
    return held


@pytest.mark.parametrize("real", [False, True])
@pytest.mark.parametrize("measure", [MEDIAN, JOBS, "pay.hourly.p90"])
def test_that_a_measure_everywhere_is_that_of_each_place(official_catalog: Catalog, measure: str, *, real: bool) -> None:
    held, areas = by_area(official_catalog), official_catalog.areas
    found = held.everywhere(NURSES, measure, real=real, smaller=False)
    assert {"US", "OH", "VT"} <= set(found)
    for area_id in ("OH", "VT", "CA"):
        assert found[area_id] == held.facts(NURSES, areas[area_id], real=real)[measure]


def test_that_smaller_places_are_left_out_only_when_asked_for(official_catalog: Catalog) -> None:
    held, areas = by_area(official_catalog), official_catalog.areas
    few, all_ = (held.everywhere(NURSES, MEDIAN, real=False, smaller=smaller) for smaller in (False, True))
    assert {areas[area_id].kind for area_id in few} == {"nation", "state"}
    assert {areas[area_id].kind for area_id in all_} == {"nation", "state", "metropolitan", "nonmetropolitan"}
    assert {area_id: all_[area_id] for area_id in few} == dict(few)


def test_that_a_measure_of_the_nation_alone_is_found_there_alone(official_catalog: Catalog) -> None:
    assert set(by_area(official_catalog).everywhere(NURSES, "outlook.change_percent", real=False)) == {"US"}


def test_that_what_was_looked_up_is_at_hand_until_much_else_was(official_catalog: Catalog) -> None:
    held = by_area(official_catalog)
    first = held.everywhere(NURSES, MEDIAN, real=False, smaller=False)
    assert held.everywhere(NURSES, MEDIAN, real=False, smaller=False) is first
    others = [role_id for role_id in official_catalog.roles if role_id[2:3] == "-" and role_id != NURSES][:32]
    for role_id in others:
        held.everywhere(role_id, MEDIAN, real=False, smaller=False)
    again = held.everywhere(NURSES, MEDIAN, real=False, smaller=False)
    assert again is not first
    assert again == first


def test_that_the_table_of_an_area_is_at_hand_until_many_others_were_looked_at(official_catalog: Catalog) -> None:
    held = by_area(official_catalog)
    areas: list[Area] = [area for area in official_catalog.areas.values() if area.kind == "state"]
    first = held.table(areas[0], real=False)
    assert held.table(areas[0], real=False) is first
    assert held.table(areas[0], real=True) is not first
    for area in areas[1:25]:
        held.table(area, real=False)
    assert held.table(areas[0], real=False) is not first


def test_that_an_area_without_a_row_of_an_occupation_is_no_figure(official_catalog: Catalog) -> None:
    found = by_area(official_catalog).everywhere("19-2011", MEDIAN, real=False, smaller=False)  # astronomers
    assert "US" in found
    assert len(found) < 40
