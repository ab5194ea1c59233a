"""Expected failures end the program with the status that their kind has."""

from careergui.errors import CareerguiError, UsageError


def test_that_what_could_not_be_done_ends_with_one_and_a_wrong_call_with_two() -> None:
    assert (CareerguiError("x").exit_status, UsageError("x").exit_status) == (1, 2)


def test_that_a_wrong_call_is_a_failure_among_others() -> None:
    assert isinstance(UsageError("words"), CareerguiError)
    assert str(UsageError("words")) == "words"
