"""What may not be seen of a process that was asked to end: noise, a wrong status, others left running, files half made; starts none."""

import json
import re
from pathlib import Path
from typing import NamedTuple

from tools.measure import ROOT

_NOISE = re.compile(r"Traceback|Error|Exception|Fatal|Aborted|core dumped|Current thread|QThread|QObject|Warning", re.IGNORECASE)
_OWN = "careergui: "
"""How a line begins that the program says to a person."""
_ENDS = {".png": b"IEND\xaeB`\x82", ".svg": b"</svg>", ".pdf": b"%%EOF"}
_PROGRAM = str(ROOT / "careergui")
_FRAME = re.compile(r'File "([^"]+)"')


class End(NamedTuple):
    """How one start ended."""

    told: str
    """What was started and asked, in words."""
    asked: str
    """The name of the signal; "" where the process had ended before."""
    signal: int
    status: int
    took: float
    """Seconds from the signal."""
    said: str
    others_left: bool


def faults(end: End, home: Path) -> list[str]:
    """What was wrong with an end, and with the folder that the process leaves, in words."""
    found = []
    if end.status not in _allowed(end):
        found.append(f"status {end.status}")
    if loud := [line for line in end.said.splitlines() if not line.startswith(_OWN) or _NOISE.search(line)]:
        found.append(f"said “{loud[0][:200]}”")
    if end.others_left:
        found.append("left another process running")
    return found + [f"{path.relative_to(home)}: {what}" for path in sorted(home.rglob("*")) if path.is_file() and (what := _damage(path))]


def in_the_interpreter(end: End) -> bool:
    """Whether the signal met Python before it had come to the first line of the program, which nothing in the program can help."""
    frames = _FRAME.findall(end.said)
    return end.asked == "SIGINT" and bool(frames) and not any(frame.startswith(_PROGRAM) for frame in frames)


def _allowed(end: End) -> set[int]:
    """0 where it was through; a status below 0 is that of a process ended by the signal itself, before it could take it over."""
    return {0, 128 + end.signal, -end.signal} if end.asked else {0}


def _damage(path: Path) -> str:
    """What is wrong with a file that was left; "" when nothing is."""
    if path.suffix == ".part" or path.parent.name == "tmp":
        return "left behind"
    content = path.read_bytes()
    if path.name == "settings.json":
        return "" if _is_json(content) else "half written"
    ending = _ENDS.get(path.suffix, b"")
    return "" if content.rstrip().endswith(ending) else "half written"


def _is_json(content: bytes) -> bool:
    try:
        json.loads(content)
    except ValueError:
        return False
    return True
