"""The command `areas`, and an area named to other commands."""

from collections.abc import Callable
from typing import Any


def test_that_areas_are_searched_with_kind_and_price_level(call: Callable[..., Any]) -> None:
    found = call("areas", "clevelnd")
    assert found.status == 0
    assert "17410  Cleveland, OH  metropolitan" in found.out
    assert "2 areas" in found.out


def test_that_all_areas_are_listed_as_data(call: Callable[..., Any]) -> None:
    areas = call("areas", "--format", "json").json
    assert len(areas) > 580
    assert areas[0]["id"] == "US"
    assert call("areas", "ohio", "--format", "csv").out.startswith("id,name,kind,state,price level,year,price level of\nOH,Ohio,state,OH,")


def test_that_no_area_is_said(call: Callable[..., Any]) -> None:
    assert "No area fits" in call("areas", "xqzzy").out


def test_that_a_comparison_says_its_area_its_prices_and_what_larger_areas_have(call: Callable[..., Any]) -> None:
    said = " ".join(call("compare", "29-1141", "27-2011", "--area", "10180", "--real").out.split())
    assert "Official pay and jobs: Abilene, TX, adjusted for prices." in said
    assert "Outlook, schooling and ratings: United States" in said
    assert "in 2024 for Abilene, TX (United States = 100)" in said
    assert "No such figure for Actors in Abilene, TX. Texas," in said
    assert "Regional Price Parities" in said


def test_that_data_keep_the_larger_areas_figure_apart(call: Callable[..., Any]) -> None:
    found = call("compare", "29-1141", "27-2011", "--area", "10180", "--format", "json").json
    jobs = next(row for row in found["measures"] if row["id"] == "employment.jobs")
    assert "value" not in jobs["values"]["27-2011"]
    assert (jobs["nearest"]["27-2011"]["name"], "value" in jobs["nearest"]["27-2011"]) == ("Texas", True)
    assert "value" not in jobs["differences"]["27-2011"]
    assert (found["area"], found["area_name"], found["real"]) == ("10180", "Abilene, TX", False)


def test_that_the_list_and_a_role_are_seen_from_the_area(call: Callable[..., Any]) -> None:
    role = call("show", "29-1141", "--area", "ohio").out
    assert "Official pay and jobs: Ohio." in role
    nation, ohio = (call("roles", "--filter", "registered nurses", "--limit", 1, "--area", area).out for area in ("US", "OH"))
    assert nation != ohio


def test_that_an_unknown_area_is_a_wrong_call(call: Callable[..., Any]) -> None:
    found = call("compare", "29-1141", "27-2011", "--area", "Xqzzyland")
    assert (found.status, "no area “Xqzzyland”" in found.err) == (2, True)
