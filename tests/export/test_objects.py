"""The JSON that scripts rely on: estimates whole, empty keys left out, nothing that steers a terminal."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from careergui.domain.estimate import Estimate
from careergui.export.objects import estimate_object, json_text


def test_that_an_estimate_has_its_status_and_no_empty_key() -> None:
    assert estimate_object(Estimate(value=42084, unit="USD/year")) == {"value": 42084, "unit": "USD/year", "status": "reported"}


def test_that_a_zero_is_a_value() -> None:
    assert estimate_object(Estimate(value=0, unit="jobs"))["value"] == 0


def test_that_a_missing_estimate_has_no_value() -> None:
    found = estimate_object(Estimate(unit="jobs", status="missing", note="Nobody counts."))
    assert found == {"unit": "jobs", "status": "missing", "note": "Nobody counts."}


@given(st.text(st.characters(codec="utf-8")))
def test_that_text_is_kept_whole(text: str) -> None:
    assert msgspec.json.decode(json_text([text])) == [text]


def test_that_nothing_in_it_steers_a_terminal() -> None:
    assert json_text("\x1b[2J\x9b\u202e\u2028") == '"\\u001b[2J\\u009b\\u202e\\u2028"'
