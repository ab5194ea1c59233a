"""A bundled file to its typed value, or one fault in plain words; leaves the meaning of the value to others."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, TypeVar

import msgspec

from careergui.data.faults import Fault
from careergui.data.malformed import BYTE_ORDER_MARK, REFUSED, malformed
from careergui.files import read_moderate, why

Kind = TypeVar("Kind")
Faulty: TypeAlias = Callable[[Fault], None]

MOST_BYTES = 64 * 1024 * 1024
"""The largest bundled file that is read: twenty times the largest there is."""


def read(path: Path, decoder: "msgspec.json.Decoder[Kind]", faulty: Faulty, part: str = "") -> Kind | None:
    """The file's content; None, and the fault said, when it is missing, damaged or of another kind. `part` is what it holds, in words."""
    try:
        content = read_moderate(path, MOST_BYTES)
    except (OSError, ValueError) as error:
        faulty(Fault(str(path), "$", f"cannot be read: {why(error)}", part=part))
        return None
    return decoded(content, decoder, str(path), faulty, part)


def decoded(content: bytes, decoder: "msgspec.json.Decoder[Kind]", name: str, faulty: Faulty, part: str = "") -> Kind | None:
    """As `read`, of bytes that are at hand."""
    try:
        return decoder.decode(content.removeprefix(BYTE_ORDER_MARK))
    except msgspec.ValidationError as error:
        faulty(Fault(name, "$", f"is not the file it should be: {error}", part=part))
    except REFUSED as error:
        faulty(Fault(name, "$", malformed(content, error), part=part))
    return None
