"""A refusal becomes an error where nobody is asked again, and repeats what was typed in one short line."""

import pytest

from careergui.errors import CareerguiError
from careergui.typed.refusal import Refusal, quoted, usable


def test_that_a_value_is_given_on_and_a_refusal_raised() -> None:
    assert usable("value") == "value"
    with pytest.raises(CareerguiError, match=r"^Not so\.$"):
        usable(Refusal("Not so."))


def test_that_what_was_typed_is_repeated_short_and_on_one_line() -> None:
    assert quoted("a\n\0b") == "“a··b”"
    assert quoted("a" * 40) == f"“{'a' * 40}”"
    assert quoted("a" * 41) == f"“{'a' * 40}…”"
