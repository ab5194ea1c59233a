"""A bundled file to its typed value, or one fault in plain words; leaves the meaning of the value to others."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, TypeVar

import msgspec

from careergui.data.faults import Fault
from careergui.data.malformed import REFUSED, malformed

Kind = TypeVar("Kind")
Faulty: TypeAlias = Callable[[Fault], None]


def read(path: Path, decoder: "msgspec.json.Decoder[Kind]", faulty: Faulty) -> Kind | None:
    """The file's content; None, and the fault said, when it is missing, damaged or of another kind."""
    try:
        content = path.read_bytes()
    except OSError as error:
        faulty(Fault(str(path), "$", f"cannot be read: {error.strerror or error}"))
        return None
    return decoded(content, decoder, str(path), faulty)


def decoded(content: bytes, decoder: "msgspec.json.Decoder[Kind]", name: str, faulty: Faulty) -> Kind | None:
    """As `read`, of bytes that are at hand."""
    try:
        return decoder.decode(content)
    except msgspec.ValidationError as error:
        faulty(Fault(name, "$", f"is not the file it should be: {error}"))
    except REFUSED as error:
        faulty(Fault(name, "$", malformed(content, error)))
    return None
