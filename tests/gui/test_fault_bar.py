"""One line for all faults: which roles are missing because of them."""

import pytest

from careergui.data.faults import Fault
from careergui.gui.fault_bar import summary


def _faults(*left_out: str) -> list[Fault]:
    return [Fault("roles.json", "$.roles", "is wrong", title) for title in left_out]


@pytest.mark.parametrize(
    ("left_out", "words"),
    [
        (("A",), "“A” is left out, because the data is faulty."),
        (("A", "B", "A"), "“A” and “B” are left out, because the data is faulty."),
        (tuple("ABCDE"), "5 roles are left out, because the data is faulty."),
        (("", ""), "The data has 2 faults; what it concerns is left out."),
    ],
)
def test_that_the_line_says_what_is_missing(left_out: tuple[str, ...], words: str) -> None:
    assert summary(_faults(*left_out)) == words


def test_that_parts_of_the_bundled_figures_are_named_with_their_file() -> None:
    faults = [
        Fault("/bundled/facts/ratings.json", "$", "is empty", part="Ratings"),
        Fault("industry-pay.json, 29-1141", "$", "is wrong", part="Pay by industry"),
        Fault("roles.json", "$.roles", "is wrong", "A"),
    ]
    assert summary(faults) == (
        "Ratings (ratings.json); Pay by industry (industry-pay.json) cannot be read. “A” is left out, because the data is faulty."
    )
    many = [Fault("a.json", "$", "is empty", part=str(number)) for number in range(4)]
    assert summary(many) == "4 parts of the official figures cannot be read."


def test_that_what_leaves_nothing_out_is_said_in_its_own_words() -> None:
    faults = [*_faults("A"), Fault("", "", "All of it, at length.", sentence="In short.")]
    assert summary(faults) == "“A” is left out, because the data is faulty. In short."
    assert str(faults[1]) == "All of it, at length."
