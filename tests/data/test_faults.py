"""Faults in words: short, on one line, with a path a person can follow."""

import pytest

from careergui.data.faults import Fault, child, printable, shown


def test_that_a_fault_is_one_line_with_file_path_and_words() -> None:
    assert str(Fault("roles.json", "$.roles[2].id", "is blank")) == "roles.json: $.roles[2].id: is blank"


@pytest.mark.parametrize(
    ("key", "path"), [("title", "$.title"), ("pay.annual.mean", '$["pay.annual.mean"]'), ("a" * 99, f'$["{"a" * 60}…"]')]
)
def test_that_a_path_quotes_what_is_not_a_plain_name(key: str, path: str) -> None:
    assert child("$", key) == path


def test_that_control_characters_never_reach_the_terminal() -> None:
    assert printable("\x1b[31mred\n") == "\\u001b[31mred\\u000a"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "null"),
        (True, "true"),
        (0, "0"),
        (1, "1"),
        (42084, "42,084"),
        (10**400, "a number far too large"),
        ("x" * 99, "text of 99 characters"),
        ([], "a list"),
        ({}, "an object"),
    ],
)
def test_that_any_value_is_shown_briefly(value: object, words: str) -> None:
    assert shown(value) == words
