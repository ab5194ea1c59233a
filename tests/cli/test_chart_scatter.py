"""The command `chart scatter`: any two measures, filters and areas on the command line, the same bytes each time."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Result

Call = Callable[..., Result]
WRONG = {
    "an unknown measure": ("--x", "happiness"),
    "an unknown axis": ("--log", "z"),
    "an unknown facet": ("--where", "colour=red"),
    "an unknown option of a facet": ("--where", "pay=a lot"),
    "a role nobody knows": ("--only", "astronaut of Mars"),
    "nine roles": tuple(f"29-11{number}" for number in (22, 24, 25, 26, 27, 28, 29, 31, 41)),
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG)
def test_that_a_wrong_call_writes_nothing(call: Call, tmp_path: Path, words: tuple[str, ...]) -> None:
    result = call("chart", "scatter", *words, "-o", tmp_path / "x.png")
    assert result.status in {1, 2}
    assert result.err.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_that_its_options_belong_to_no_other_kind(call: Call, tmp_path: Path) -> None:
    result = call("chart", "pay", "29-1141", "--where", "pay=2", "-o", tmp_path / "x.png")
    assert result.status == 2
    assert "scatter" in result.err


@pytest.mark.parametrize("suffix", ["svg", "pdf", "png"])
def test_that_the_same_call_writes_the_same_bytes(call: Call, tmp_path: Path, suffix: str) -> None:
    paths = [tmp_path / f"{name}.{suffix}" for name in ("a", "b")]
    for path in paths:
        assert call("chart", "scatter", "29-1141", "electricians", "-o", path).status == 0
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_that_no_role_need_be_named(call: Call, tmp_path: Path) -> None:
    assert call("chart", "scatter", "-o", tmp_path / "x.svg").status == 0


def test_that_measures_scales_filters_and_area_stand_in_the_picture(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    words = (
        "--x",
        "employment.jobs",
        "--y",
        "p90",
        "--log",
        "x",
        "--where",
        "family=29",
        "--where",
        "education=bachelor",
        "--area",
        "OH",
        "--real",
    )
    result = call("chart", "scatter", "29-1141", *words, "-o", path)
    assert (result.status, result.err) == (0, "")
    text = path.read_text(encoding="utf-8")
    assert "90th percentile of pay a year and jobs" in text
    assert "Ohio" in text
    assert "BEA" in text
    assert ">Registered Nurses<" in text
    assert text.count("log scale") == 1


def test_that_only_named_occupations_are_shown_besides_the_compared(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    assert call("chart", "scatter", "29-1141", "--only", "47-2111,15-1252", "-o", path).status == 0
    assert "2 of 832 occupations shown" in path.read_text(encoding="utf-8")


def test_that_the_list_of_kinds_names_it(call: Call) -> None:
    assert "scatter " in call("chart", "--list").out
