"""What is no JSON is said with line and column."""

from typing import Any

import msgspec
import pytest

from careergui.data.malformed import REFUSED, malformed

DEEP = b"[" * 100_000 + b"]" * 100_000

MALFORMED = [
    (b"", "is empty"),
    (b" \n", "is empty"),
    (b'{"a":\n"\xff"}', "is not UTF-8 text (line 2, byte 7); save the file as UTF-8"),
    (b'{"a": 1', "is not JSON: it breaks off before its end"),
    (b'{"a": "\\ud83d"', "is not JSON: it breaks off, or holds half of a \\ud8…\\udf… pair"),
    (b'{"a": 1} x', "is not JSON: there is more after its end (line 1, column 10)"),
    (b'{"a": 1,}', "is not JSON: a comma stands before the end of a list or an object (line 1, column 9)"),
    (b"{\n 'a': 1}", "is not JSON: the character ' does not belong at line 2, column 2"),
    (b'{"a": NaN}', "is not JSON: NaN and Infinity are not numbers (line 1, column 7); leave the value out and say why in a note"),
    (b"[-Infinity]", "is not JSON: NaN and Infinity are not numbers (line 1, column 3); leave the value out and say why in a note"),
    (b"[1e999]", "holds a number far too large"),
    (b"[" + b"9" * 5_000 + b"]", "holds a number far too large"),
    (DEEP, "is nested too deep to be read"),
    (b'{"a": ' + DEEP + b"}", "is nested too deep to be read"),
]


def read(content: bytes) -> None:
    content.decode()
    msgspec.json.decode(content, type=dict[str, msgspec.Raw] if content.startswith(b"{") else Any)


@pytest.mark.parametrize(("content", "words"), MALFORMED, ids=[f"{words[:30]} {place}" for place, (_, words) in enumerate(MALFORMED)])
def test_that_what_is_not_json_is_said(content: bytes, words: str) -> None:
    with pytest.raises(REFUSED) as refused:
        read(content)
    assert malformed(content, refused.value) == words
