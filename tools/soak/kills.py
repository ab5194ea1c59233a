"""Kills what writes in the middle of it: what was there is whole, old or new, and the next call clears the rest away."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import NamedTuple
from xml.etree import ElementTree as ET

from tools.tried import Tried

_WRITER = """
import sys
from pathlib import Path
from careergui.files import write_whole
place = Path(sys.argv[1])
for number in range(int(sys.argv[2])):
    write_whole(place, b"begin" + bytes([number % 256]) * (number % 7 * 200_000) + b"end")
"""
_SETTINGS = """
import sys
from pathlib import Path
from careergui.gui.settings import Settings, save
for number in range(int(sys.argv[2])):
    save(Path(sys.argv[1]), Settings(list_width=number % 10_000, recent=("x" * (number % 500),)))
"""
_OFTEN, _FEW = "1000000", "3"
"""How often a writer writes: until it is killed, and enough to be done."""
_LONGEST = 60


class Kind(NamedTuple):
    """A process that writes a file again and again, whether its content is whole, and within how many seconds it is killed."""

    name: str
    call: Callable[[str], list[str]]
    whole: Callable[[bytes], bool]
    within: float


def _writer(code: str, name: str) -> Callable[[str], list[str]]:
    return lambda often: [sys.executable, "-c", code, name, often]


def _chart(_often: str) -> list[str]:
    return [sys.executable, "-m", "careergui", "chart", "pay", "case-manager", "case-worker", "-o", "pay.svg", "--force"]


def _is_picture(content: bytes) -> bool:
    try:
        ET.fromstring(content)  # noqa: S314 - what the program wrote itself
    except ET.ParseError:
        return False
    return True


KINDS = (
    Kind("whole.bin", _writer(_WRITER, "whole.bin"), lambda content: content.startswith(b"begin") and content.endswith(b"end"), 0.4),
    Kind("settings.json", _writer(_SETTINGS, "settings.json"), lambda content: content.strip().endswith(b"}"), 0.8),
    Kind("pay.svg", _chart, _is_picture, 1.5),
)


def drive(count: int, seed: int) -> Tried:
    """So many kills, the kinds in turn; each place is written once more in peace at the end, and looked at."""
    chance, findings = Random(seed), []
    for number in range(count):
        kind = KINDS[number % len(KINDS)]
        findings += _killed(kind, chance.uniform(0.02, kind.within), f"kill {number} of {kind.name}")
    left = len(_strays())
    for kind in KINDS:
        subprocess.run(kind.call(_FEW), capture_output=True, timeout=_LONGEST, check=True)
    findings += [f"{path} was left behind" for path in _strays()]
    notes = (f"{left} temporary files stood after the kills, {len(_strays())} after one more call of each kind",)
    return Tried(drive="kills", seed=seed, count=count, findings=tuple(findings), notes=notes)


def _killed(kind: Kind, seconds: float, where: str) -> list[str]:
    process = subprocess.Popen(kind.call(_OFTEN), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    end = time.monotonic() + seconds
    while time.monotonic() < end and process.poll() is None:
        pass
    process.kill()
    process.wait()
    place = Path(kind.name)
    return [f"{where}, after {seconds:.3f} s: the file is not whole"] if place.exists() and not kind.whole(place.read_bytes()) else []


def _strays() -> list[Path]:
    return sorted(path for path in Path.cwd().iterdir() if path.name.startswith(".") and path.is_file())
