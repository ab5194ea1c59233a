"""An estimate is a value: frozen, strict about its fields, and known only when it has a number."""

import msgspec
import pytest

from careergui.domain.estimate import Estimate, missing


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
