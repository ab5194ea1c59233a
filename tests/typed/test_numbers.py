"""Numbers, sizes and places as they are typed: a value, or words with an example."""

from typing import Any

import pytest

from careergui.typed.numbers import places, remembered, size, whole_number
from careergui.typed.refusal import Refusal


@pytest.mark.parametrize(("text", "found"), [("1", 1), ("+9", 9), ("-3", -3), ("007", 7), ("10", 10)])
def test_that_whole_numbers_are_read(text: str, found: int) -> None:
    assert whole_number(text, -3, 10) == found


@pytest.mark.parametrize("text", ["", "-4", "11", "\u0663", "\uff11", " 1", "1 ", "1_0", "9" * 5000, "nan", "1\n", "½"])
def test_that_other_texts_are_refused_with_the_limits(text: str) -> None:
    found = whole_number(text, -3, 10)
    assert isinstance(found, Refusal)
    assert found.words.startswith("must be a whole number from -3 to 10, not “")
    assert len(found.words) < 120


@pytest.mark.parametrize("text", ["1600x900", "1600X900", "1600×900"])
def test_that_sizes_are_read(text: str) -> None:
    assert size(text) == (1600, 900)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "1600",
        "1600x",
        "1e9x1e9",
        "\u0663\u0660\u0660x\u0664\u0660\u0660",
        "-1x1",
        "1600 x 900",
        "1x1x1",
        "1" * 10 + "x1",
        "1.5x2",
        "1x2\n",
    ],
)
def test_that_other_sizes_are_refused_with_an_example(text: str) -> None:
    found = size(text)
    assert isinstance(found, Refusal)
    assert "1600x900" in found.words


def test_that_places_are_counted_from_one_and_differ() -> None:
    assert places("1,3,2", 3) == (0, 2, 1)
    for text in ("1,4", "1,1", "0", "", "1,", "a"):
        assert isinstance(places(text, 3), Refusal), text


@pytest.mark.parametrize("value", [99, 301, 2**31, 2**70, -1, 1.5, 200.0, True, "200", None, [200]])
def test_that_a_remembered_number_is_one_within_its_limits_or_the_usual_one(value: Any) -> None:
    assert remembered(value, 100, 300, 250) == 250
    assert remembered(100, 100, 300, 250) == 100
    assert remembered(300, 100, 300, 250) == 300
