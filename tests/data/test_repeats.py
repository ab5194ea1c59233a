"""A key that stands twice in one object is found where it stands, and nothing else is taken for one."""

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.data.repeats import may_repeat, repeated

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("content", "paths"),
    [
        (b'{"a": 1, "a": 1}', ["$.a"]),
        (b'{"a": 1, "\\u0061": 2, "b": [{"c": {}, "c": []}]}', ["$.a", "$.b[0].c"]),
        (b'{"a": 1, "a": 2, "a": 3}', ["$.a"]),
        (b'{"pay.annual.mean": 1, "pay.annual.mean" : 2}', ['$["pay.annual.mean"]']),
        (b'{"a": "x\\u0022: ", "a": 2}', ["$.a"]),
        (b'{"a": %s, "a": 1}' % (b"9" * 5000), ["$.a"]),
    ],
)
def test_that_every_key_that_stands_twice_is_found(content: bytes, paths: list[str]) -> None:
    assert [path for path, _ in repeated(content, "$")] == paths
    assert b"9999" in content or may_repeat(content)


def test_that_the_same_key_in_two_objects_is_no_matter() -> None:
    assert not list(repeated(b'[{"a": 1}, {"a": {"a": 2}}]', "$"))


@given(_JSON)
def test_that_the_quick_look_seldom_says_yes_of_sound_values(value: object) -> None:
    content = json.dumps(value, indent=1, ensure_ascii=False).encode("utf-8", "replace")
    assert not may_repeat(content)


@given(st.lists(st.tuples(st.text(), st.text()), min_size=2))
def test_that_the_quick_look_never_misses_a_key_that_stands_twice(pairs: list[tuple[str, str]]) -> None:
    content = b"{%s}" % b",".join(msgspec.json.encode(key) + b":" + msgspec.json.encode(value) for key, value in pairs)
    assert may_repeat(content) or not list(repeated(content, "$"))
