"""Every fault of form in a record, each with its path."""

from typing import Any

import msgspec
import pytest

from careergui.data.explain import explain
from careergui.domain.role import Role
from tests.data.samples import role

WRONG = [
    ({"title": 5}, "$.title must be text of 1 to 200 characters; it is 5"),
    ({"title": ""}, '$.title must be text of 1 to 200 characters; it is ""'),
    ({"soc": "x" * 301}, "$.soc must be text of at most 300 characters; it is text of 301 characters"),
    ({"duties": "none"}, '$.duties must be a list; it is "none"'),
    ({"duties": ["fine", None]}, "$.duties[1] must be text of at most 2,000 characters; it is null"),
    ({"facts": []}, "$.facts must be an object; it is a list"),
    ({"facts": {"pay.annual.mean": 1}}, '$.facts["pay.annual.mean"] must be an object; it is 1'),
    ({"skills": [{"name": "x", "share": {}}]}, '$.skills[0].share lacks the field "unit"'),
    ({"degrees": [{"subject": "x", "frequency": "rare"}]}, '$.degrees[0].frequency must be one of "common", "less common"; it is "rare"'),
]


def explained(fields: dict[str, Any]) -> list[str]:
    return [f"{path} {words}" for path, words in explain(msgspec.json.encode(role("baker") | fields), Role, "$")]


@pytest.mark.parametrize(("fields", "words"), WRONG, ids=lambda value: str(value)[:40])
def test_that_a_wrong_field_is_said_with_its_path(fields: dict[str, Any], words: str) -> None:
    assert explained(fields) == [words]


def test_that_every_fault_is_said_not_only_the_first() -> None:
    fact = {"value": "1", "unit": "EUR", "rse": -1, "odd": 1}
    found = explained({"id": "No", "facts": {"pay.annual.mean": fact}})
    start = '$.facts["pay.annual.mean"].'
    assert [line.partition(" ")[0] for line in found] == ["$.id", f"{start}odd", f"{start}value", f"{start}unit", f"{start}rse"]


def test_that_an_unknown_field_is_said_with_those_that_are_known() -> None:
    assert explained({"salary": 1})[0].startswith("$.salary is not a known field; known here: id, title, soc")


def test_that_a_missing_field_is_said() -> None:
    assert explain(b'{"id": "x"}', Role, "$") == [("$", 'lacks the field "title"')]


def test_that_a_number_beyond_every_float_is_found_where_it_stands() -> None:
    raw = b'{"id": "x", "title": "X", "facts": {"pay.annual.mean": {"unit": "USD/year", "value": 1e400}}}'
    assert explain(raw, Role, "$") == [('$.facts["pay.annual.mean"].value', "must be a number or null; it is a number far too large")]


def test_that_a_record_nested_too_deep_is_said() -> None:
    assert explain(b"[" * 100_000, Role, "$.roles[0]") == [("$.roles[0]", "is nested too deep to be read")]
