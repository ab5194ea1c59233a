"""Why a figure is not there."""

import pytest

from careergui.data.absence import not_here, reason
from careergui.domain.estimate import Status


@pytest.mark.parametrize("status", ["missing", "suppressed", "not-applicable", "top-coded"])
@pytest.mark.parametrize("source", ["oews-2025", "ep-2024", "onet-30.3", "attainment", "unheard-of", ""])
def test_that_every_absence_has_a_sentence(source: str, status: Status) -> None:
    assert reason(source, status).endswith(".")


def test_that_the_wage_survey_says_its_own_reason() -> None:
    assert "by the hour only" in reason("oews-2025", "not-applicable")
    assert reason("unheard-of", "not-applicable") == "The figure does not apply to this occupation."


def test_that_a_bound_is_not_called_the_highest_wage_there_is() -> None:
    assert "at least $115.00 an hour, or $239,200 a year" in reason("oews-2025", "top-coded")


def test_that_what_is_reported_needs_no_reason() -> None:
    assert reason("oews-2025", "reported") == ""


def test_that_a_place_without_a_row_names_role_and_place() -> None:
    assert not_here("Actors", "Abilene, TX") == "The wage survey publishes no figures for Actors in Abilene, TX."
