"""An estimate is a value: frozen, strict about its fields, and known only when it has a number."""

import msgspec
import pytest

from careergui.domain.estimate import WITH_VALUE, Estimate, missing


def test_that_a_missing_estimate_has_a_reason_and_no_value() -> None:
    found = missing("percent", "Nobody asked.")
    assert not found.known
    assert (found.status, found.note) == ("missing", "Nobody asked.")
    assert Estimate(value=0, unit="percent").known


def test_that_an_estimate_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Estimate(value=1, unit="percent").value = 2  # type: ignore[misc]  # the point of the test


def test_that_a_field_nobody_knows_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError, match="colour"):
        msgspec.json.decode(b'{"unit": "percent", "colour": "red"}', type=Estimate)


def test_that_period_and_area_are_said_or_said_to_be_unstated() -> None:
    assert Estimate(unit="jobs", period="May 2099", area="Ohio").when_and_where == "Period: May 2099; area: Ohio."
    assert Estimate(unit="jobs").when_and_where == "Period: not stated; area: not stated."


def test_that_every_status_with_a_value_is_named() -> None:
    assert {"reported", "derived", "corrected", "top-coded"} == WITH_VALUE
