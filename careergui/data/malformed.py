"""Why bytes are no JSON at all, with line and column; leaves what the JSON says to explain."""

import msgspec

from careergui.data.faults import BEYOND, printable

REFUSED = (msgspec.MsgspecError, RecursionError, UnicodeError)
"""Everything msgspec raises for bytes it will not take."""

_WORDS = {
    "trailing characters": "there is more after its end ({here})",
    "trailing comma": "a comma stands before the end of a list or an object ({here})",
}
_NOT_NUMBERS = (b"NaN", b"Infinity", b"-Infinity")
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""What some editors and spreadsheets put before a text in UTF-8; it says nothing."""


def malformed(content: bytes, error: Exception) -> str:
    """What is wrong with bytes that are not JSON, from the error they met."""
    if isinstance(error, RecursionError):
        return "is nested too deep to be read"
    if isinstance(error, UnicodeDecodeError):
        line = content.count(b"\n", 0, error.start) + 1
        return f"is not UTF-8 text (line {line:,}, byte {error.start:,}); save the file as UTF-8"
    if "out of range" in str(error):
        return f"holds {BEYOND}"
    if not content.strip():
        return "is empty"
    return f"is not JSON: {_reason(str(error), content)}"


def _reason(message: str, content: bytes) -> str:
    words, _, place = message.partition(" (byte ")
    if not place:
        return "it breaks off, or holds half of a \\ud8…\\udf… pair" if b"\\ud" in content.lower() else "it breaks off before its end"
    position = int(place.rstrip(")"))
    if words.endswith("trailing characters"):
        position -= 1  # msgspec counts the first of them as read
    here = _here(content, position)
    # The minus of -Infinity has been read when the letter after it is refused.
    if any(content.startswith(name, max(0, start)) for name in _NOT_NUMBERS for start in (position, position - 1)):
        return f"NaN and Infinity are not numbers ({here}); leave the value out and say why in a note"
    known = next((_WORDS[key] for key in _WORDS if key in words), "")
    letter = content[position : position + 4].decode(errors="replace")[:1]
    return known.format(here=here) or f"the character {printable(letter)} does not belong at {here}"


def _here(content: bytes, position: int) -> str:
    line = content.count(b"\n", 0, position) + 1
    column = position - content.rfind(b"\n", 0, position)
    return f"line {line:,}, column {column:,}"
