"""Starts the program again and again and asks each process to end at a random moment; leaves what may not be seen then to ended."""

import os
import signal
import subprocess
import time
from collections import Counter
from pathlib import Path
from random import Random
from typing import NamedTuple

from tools.bench_inputs import BUNDLED, write_session
from tools.measure import python
from tools.soak.ended import End, faults, in_the_interpreter
from tools.tried import Tried

_LATEST = 2.5
"""Seconds after its start at which a process is asked to end at the latest."""
_GRACE = 2.0
"""Seconds it then has."""
_NURSES = ("29-1141", "29-1171", "case-manager")


class Call(NamedTuple):
    """One way to start the program, and how often in proportion to the others."""

    name: str
    weight: int
    words: tuple[str, ...]


CALLS = (
    Call("window", 8, ()),
    Call("window with a comparison", 4, ("five.careergui",)),
    Call("chart all", 3, ("chart", "all", *_NURSES, "-o", "out", "--force")),
    Call("pictures", 2, ("pictures", "-o", "out", "--force")),
    Call("self-test", 2, ("self-test",)),
    Call("compare", 2, ("compare", *_NURSES, "--area", "OH")),
    Call("data check", 1, ("data", "check", str(BUNDLED))),
    Call("search", 1, ("search", "nurse in ohio")),
)
SIGNALS = (signal.SIGINT, signal.SIGTERM)


def drive(count: int, seed: int) -> Tried:
    """So many starts in the working folder; half of the windows on the display that DISPLAY names, where it names one."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # what is started from the background would ignore it otherwise
    chance, findings, seen = Random(seed), [], Counter[str]()
    slowest = 0.0
    for number in range(count):
        home = Path(f"start-{number}").absolute()
        end = start(home, chance)
        wrong = faults(end, home)
        early = bool(wrong) and in_the_interpreter(end)
        if not early:
            findings += [f"  start {number}, {end.told}: {fault}\n{end.said}" for fault in wrong]
        seen[f"{'in the interpreter’s own start, ' if early else ''}status {end.status} after {end.asked or 'nothing'}"] += 1
        slowest = max(slowest, end.took)
    notes = (f"the slowest took {slowest:.2f} s to end", *(f"{number} × {how}" for how, number in sorted(seen.items())))
    return Tried(drive="starts", seed=seed, count=count, findings=tuple(findings), notes=notes)


def start(home: Path, chance: Random) -> End:
    """One start with a home of its own, and its end."""
    call = chance.choices(CALLS, [call.weight for call in CALLS])[0]
    number, moment = chance.choice(SIGNALS), chance.uniform(0, _LATEST)
    environment = _environment(home, on_display=chance.random() < 0.5)
    write_session(home / "five.careergui")
    with (home / "said").open("wb") as said, (home / "result").open("wb") as result:
        process = subprocess.Popen(
            python("-m", "careergui", *call.words),
            cwd=home,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=result,
            stderr=said,
            start_new_session=True,
        )
        asked, took = _ask(process, number, moment)
    left = _group_is_left(process.pid)
    words = (home / "said").read_text(encoding="utf-8", errors="replace")
    told = f"{call.name} on {environment['QT_QPA_PLATFORM']}, {number.name} after {moment:.3f} s"
    return End(told, number.name if asked else "", number, process.returncode, took, words, left)


def _ask(process: subprocess.Popen[bytes], number: signal.Signals, moment: float) -> tuple[bool, float]:
    """Ask it to end at that moment; whether it was still there, and how many seconds it then took, at most the grace it has."""
    try:
        process.wait(moment)
    except subprocess.TimeoutExpired:
        began = time.monotonic()
        process.send_signal(number)
    else:
        return False, 0.0
    try:
        process.wait(_GRACE)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return True, time.monotonic() - began


def _environment(home: Path, *, on_display: bool) -> dict[str, str]:
    folders = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    (home / "tmp").mkdir(parents=True)
    platform = "xcb" if on_display and os.environ.get("DISPLAY") else "offscreen"
    return {**os.environ, **folders, "HOME": str(home), "TMPDIR": str(home / "tmp"), "QT_QPA_PLATFORM": platform}


def _group_is_left(leader: int) -> bool:
    """Whether a process that it started is still there; it is ended."""
    try:
        os.killpg(leader, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True
