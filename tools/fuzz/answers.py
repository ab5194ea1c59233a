"""One call of the program in this process, and what is wrong with its answer and the files it wrote; leaves what to call to the drives."""

import contextlib
import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from careergui.cli.main import main

_STATUSES = {0, 1, 2}
_FAULT = re.compile(r"fault of the program|Traceback \(most recent|^\w*Error: ", re.MULTILINE)
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_FORMULA = re.compile(r"^[=@\t\r]|^[+-](?![\d.,$ ]*%?$)")


class Answer(NamedTuple):
    """What a call said and how it ended."""

    words: Sequence[str]
    status: int
    said: str
    complained: str

    def wrong(self) -> Iterator[str]:
        """What no call may end with: another status, a fault of the program, signs that steer a terminal, silence after a failure."""
        if self.status not in _STATUSES:
            yield f"status {self.status}"
        if found := _FAULT.search(self.complained):
            yield f"{found[0]!r} in: {self.complained[:600]}"
        if found := _STEERING.search(self.said + self.complained):
            yield f"U+{ord(found[0]):04X} reaches the terminal"
        if self.status and not self.complained.strip():
            yield "fails without a word"


def asked(words: Sequence[str]) -> Answer:
    """Call the program, both streams as pipes."""
    said, complained = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(complained):
        status = main(list(words))
        for stream in (said, complained):
            with contextlib.suppress(ValueError):
                stream.flush()
    return Answer(words, status, _text(said), _text(complained))


def _text(stream: io.TextIOWrapper) -> str:
    buffer = stream.buffer
    return buffer.getvalue().decode("utf-8", errors="replace") if isinstance(buffer, io.BytesIO) and not buffer.closed else ""


def wrong_in(name: str, content: bytes) -> Iterator[str]:
    """What is wrong with an export, by the ending of its name."""
    check = _CHECKS.get(Path(name).suffix)
    if check is not None:
        yield from (f"{name}: {words}" for words in check(content))


def _svg(content: bytes) -> Iterator[str]:
    try:
        root = ET.fromstring(content)  # noqa: S314 - what the program wrote itself
    except ET.ParseError as error:
        yield f"is no XML ({error})"
        return
    for element in root.iter():
        tag = str(element.tag).rpartition("}")[2]
        if tag in {"img", "script", "b", "foreignObject", "a"} or any(name.lower().startswith("on") for name in element.attrib):
            yield f"holds markup of the data: {tag}"


def _csv(content: bytes) -> Iterator[str]:
    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))):
        for cell in row:
            if _FORMULA.match(cell):
                yield f"holds a formula: {cell[:60]!r}"
                return


def _json(content: bytes) -> Iterator[str]:
    try:
        json.loads(content, parse_constant=_no_number)
    except ValueError as error:
        yield f"is no JSON ({error})"


def _no_number(name: str) -> None:
    raise ValueError(f"{name} is no number of JSON")


def _markdown(content: bytes) -> Iterator[str]:
    if re.search(r"(?<!\\)<img", content.decode("utf-8")):
        yield "holds markup of the data"


def _png(content: bytes) -> Iterator[str]:
    from PySide6.QtGui import QImage  # late: only calls that draw have loaded Qt

    if QImage.fromData(content).isNull():
        yield "is no picture"


def _pdf(content: bytes) -> Iterator[str]:
    if not (content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")):
        yield "is no PDF"


_CHECKS: dict[str, Callable[[bytes], Iterator[str]]] = {
    ".svg": _svg, ".csv": _csv, ".json": _json, ".md": _markdown, ".png": _png, ".pdf": _pdf,
}  # fmt: skip
