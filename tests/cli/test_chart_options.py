"""The charts of places by command: what they are told, what they refuse, and the same bytes as ever."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careergui.charts.options import FLAGS, USUAL, ChartOptions, call_words
from careergui.charts.registry import OPTIONED
from tests.cli.conftest import Result
from tests.places import everywhere

Call = Callable[..., Result]
NURSES, ELECTRICIANS = "29-1141", "47-2111"
RIGHT = {
    "a map": ("map", NURSES),
    "a map adjusted for prices": ("map", NURSES, "--real"),
    "a map of jobs by the last part of the name": ("map", NURSES, "--measure", "jobs"),
    "a map of a difference": ("map", NURSES, "--against", ELECTRICIANS),
    "a ranking": ("places", NURSES),
    "a ranking of one state": ("places", NURSES, "--state", "oh"),
    "a ranking of one state with a place of it": ("places", NURSES, "--state", "OH", "--area", "Cincinnati, OH-KY-IN"),
    "a ranking of the state that is looked at": ("places", NURSES, "--state", "OH", "--area", "OH"),
    "a long ranking from the lowest": ("places", NURSES, "--least-jobs", "1000", "--lowest-first", "--most", "20"),
    "pay on a log scale": ("pay", NURSES, ELECTRICIANS, "--log", "x"),
    "pay in chosen places": ("pay-by-place", NURSES, "--places", "US;OH;Cincinnati, OH-KY-IN"),
    "roles in one place": ("roles-by-place", NURSES, ELECTRICIANS, "--area", "OH"),
}
WRONG = {
    "two roles on a map": (("map", NURSES, ELECTRICIANS), "1 role can be shown; 2 are named"),
    "a role without places": (("map", "case-worker"), "no occupation of the wage survey"),
    "roles without places": (("roles-by-place", "case-worker", "case-manager"), "no occupation"),
    "an unknown measure": (("map", NURSES, "--measure", "masters"), "not given by place"),
    "a state and another as area": (("places", NURSES, "--state", "OH", "--area", "CA"), "--state OH and --area CA contradict each other"),
    "a state and a place elsewhere": (("places", NURSES, "--state", "OH", "--area", "31080"), "is no place of that state"),
    "a state as area of a ranking": (("places", NURSES, "--area", "CA"), "--state CA ranks its places"),
    "an unknown state": (("places", NURSES, "--state", "ZZ"), "no state “ZZ”"),
    "an option of another chart": (("map", NURSES, "--least-jobs", "5"), "--least-jobs belongs to"),
    "an option of no such chart": (("pay", NURSES, "--state", "OH"), "--state belongs to"),
    "an axis that pay does not have": (("pay", NURSES, "--log", "y"), "has one axis, across. Say --log x"),
    "a log scale for bars": (("outlook", NURSES, "--log", "x"), "--log belongs to the charts pay, roles-by-place and scatter"),
    "a number that is none": (("places", NURSES, "--most", "many"), "whole number"),
}


@pytest.mark.parametrize("words", RIGHT.values(), ids=RIGHT)
def test_that_a_chart_of_places_is_written_twice_alike(call: Call, words: tuple[str, ...], tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.svg" for name in ("first", "second")]
    assert [call("chart", *words, "-o", path, "--size", "800x600") for path in paths] == [(0, f"{path}\n", "") for path in paths]
    assert paths[0].read_bytes() == paths[1].read_bytes()


@pytest.mark.parametrize(("words", "said"), WRONG.values(), ids=WRONG)
def test_that_a_wrong_call_says_why_and_writes_nothing(call: Call, words: tuple[str, ...], said: str, tmp_path: Path) -> None:
    result = call("chart", *words, "-o", tmp_path / "x.png")
    assert (result.status, result.out) == (2, "")
    assert said in result.err
    assert not list(tmp_path.glob("x*"))


def test_that_all_includes_what_can_be_made_of_an_occupation(call: Call, tmp_path: Path) -> None:
    assert call("chart", "all", NURSES, "-o", tmp_path / "charts", "--size", "640x480").status == 0
    assert {"map.png", "places.png", "roles-by-place.png"} <= {path.name for path in (tmp_path / "charts").iterdir()}


def test_that_prices_and_measure_change_the_picture(call: Call, tmp_path: Path) -> None:
    for name, words in {"paid": (), "real": ("--real",), "mean": ("--measure", "mean")}.items():
        assert call("chart", "map", NURSES, "-o", tmp_path / f"{name}.svg", *words).status == 0
    assert len({path.read_bytes() for path in tmp_path.glob("*.svg")}) == 3


def test_that_the_words_of_a_call_say_what_is_not_usual() -> None:
    options = ChartOptions(measure="employment.jobs", state="OH", lowest_first=True, least_jobs=0)
    assert call_words(options, OPTIONED["map"].options, everywhere()) == ["--measure", "employment.jobs"]
    said = call_words(options, OPTIONED["places"].options, everywhere())
    assert said == ["--measure", "employment.jobs", "--state", "OH", "--least-jobs", "0", "--lowest-first"]
    assert call_words(USUAL, tuple(FLAGS), everywhere()) == []
