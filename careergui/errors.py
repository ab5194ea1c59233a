"""Expected failures, in words for a person; what is not one of these is a bug. Knows nothing of the rest."""

WITHOUT_A_DISPLAY = (
    "“careergui pictures -o FOLDER” writes the charts and pictures of the window; “careergui help” lists what else works without a display."
)
"""What to do where no window can be opened."""


class CareerguiError(Exception):
    """Something could not be done: the message says what, where, and what to do next (exit status 1)."""

    exit_status = 1


class UsageError(CareerguiError):
    """The call itself is wrong: too many roles, an impossible size, an unknown choice (exit status 2)."""

    exit_status = 2
