"""Runs one drive in a process of its own, held in a folder that goes with it; leaves what is tried to the drives."""

import json
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from msgspec import convert, to_builtins

from tools import jail
from tools.measure import ROOT
from tools.tried import Tried

TRAIL = "trail.txt"
"""In the folder: the last things done, kept by drives that may end the process."""
_RESULT = "result.json"


def run_piece(module: str, count: int, seed: int, seconds: float) -> Tried:
    """Carry out `drive(count, seed)` of a module, at most so long; a process that dies is a finding, with the last it did."""
    name = module.rsplit(".", 1)[-1]
    with tempfile.TemporaryDirectory(prefix="careergui-") as folder:
        command = [sys.executable, "-X", "faulthandler", "-m", "tools.running", module, str(count), str(seed), folder]
        try:
            ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", timeout=seconds, check=False)
            status, words = ended.returncode, ended.stdout + ended.stderr
        except subprocess.TimeoutExpired as late:
            status, words = None, f"not done after {seconds:.0f} s\n{(late.stderr or b'').decode(errors='replace')}"
        result = Path(folder) / _RESULT
        if status == 0 and result.exists():
            return convert(json.loads(result.read_text(encoding="utf-8")), Tried)
        trail = Path(folder) / TRAIL
        last = trail.read_text(encoding="utf-8", errors="replace") if trail.exists() else ""
    return Tried(drive=name, seed=seed, count=0, findings=(f"The process ended with status {status}.\n{words}\n{last}",))


def main(arguments: Sequence[str]) -> NoReturn:
    """Inside the process: go into the folder, drive, leave the result, and end as the program does, at once."""
    module, count, seed, folder = arguments
    drive = import_module(module).drive
    jail.enter(Path(folder))
    try:
        found: Tried = drive(int(count), int(seed))
    except BaseException:  # noqa: BLE001 - a drive may have taken over the place where Python would tell of it
        traceback.print_exc()
        os._exit(1)
    Path(folder, _RESULT).write_text(json.dumps(to_builtins(found)), encoding="utf-8")
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
