"""A process that is asked to end does so quietly, at once, with what is half made undone, and surely."""

import subprocess
import sys
from pathlib import Path

import pytest

from careergui import ends

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="what a system sends to processes is a matter of POSIX systems")

OPENING = "import ctypes, os, signal, sys; from pathlib import Path; from careergui import ends; ending = ends.caught(); "
ASK = "os.kill(os.getpid(), signal.SIGTERM); "
STUCK = "ctypes.CDLL(None).pause(); ctypes.CDLL(None).pause(); print('went on')"
"""Code that is not Python's: no handler runs on the main thread while it waits."""

STARTING = """
import builtins, os, signal, sys
found = builtins.__import__

def interrupted(name, *rest, **named):
    if name == "signal":
        raise KeyboardInterrupt
    return found(name, *rest, **named)

import careergui.__main__ as program
builtins.__import__ = interrupted
program.run()
"""
"""Ctrl+C while the handling of signals itself is being loaded."""


def _ended(code: str, *words: str) -> tuple[int, str]:
    """The status of a process that ran this, and all it said."""
    done = subprocess.run(
        [sys.executable, "-c", OPENING + code, *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_that_a_signal_ends_the_process_quietly_with_its_status(name: str, status: int) -> None:
    assert _ended(f"signal.signal(signal.SIGINT, ending._asked); os.kill(os.getpid(), signal.{name}); print('went on')") == (status, "")


def test_that_what_is_half_made_is_undone_and_what_is_made_stays(tmp_path: Path) -> None:
    made, half = tmp_path / "made", tmp_path / "half"
    made.touch()
    half.touch()
    code = "made, half = (Path(word).unlink for word in sys.argv[1:]); ending.remember(made); ending.remember(half); ending.forget(made); "
    assert _ended(code + ASK, str(made), str(half)) == (143, "")
    assert (made.exists(), half.exists()) == (True, False)


def test_that_one_thing_that_cannot_be_undone_keeps_no_other_from_it(tmp_path: Path) -> None:
    half = tmp_path / "half"
    half.touch()
    code = "ending.remember(Path(sys.argv[1]).unlink); ending.remember(Path('no such file').unlink); "
    assert _ended(code + ASK, str(half)) == (143, "")
    assert not half.exists()


def test_that_a_signal_in_the_middle_of_other_code_ends_the_process_too() -> None:
    code = "import threading; threading.Timer(0.01, lambda: os.kill(os.getpid(), signal.SIGTERM)).start(); "
    assert _ended(code + STUCK) == (143, "")


def test_that_a_window_is_asked_with_the_status_and_may_end_by_itself() -> None:
    assert _ended("ending.politely(lambda status: os._exit(status - 100)); " + ASK + STUCK) == (43, "")


def test_that_a_window_that_does_not_end_is_ended() -> None:
    assert _ended("ends._IN_ORDER = 0.1; ending.politely(lambda status: None); " + ASK + STUCK) == (143, "")


@pytest.mark.parametrize("waiting", ["signal.pause(); signal.pause(); print('went on')", STUCK])
def test_that_a_second_signal_forces(waiting: str) -> None:
    code = "ends._SAME = 0.0; ends._IN_ORDER = 3600; ending.politely(lambda status: os.kill(os.getpid(), signal.SIGTERM)); "
    assert _ended(code + ASK + waiting) == (143, "")


def test_that_the_same_signal_to_a_process_and_its_group_is_one() -> None:
    code = "ends._SAME = 3600; ends._IN_ORDER = 0.1; ending.politely(lambda status: print(status, flush=True)); "
    status, said = _ended(code + ASK + ASK + "print('went on', flush=True); " + STUCK)
    assert status == 143
    assert "went on" in said


def test_that_ctrl_c_while_the_handling_is_loaded_is_no_error() -> None:
    done = subprocess.run([sys.executable, "-c", STARTING], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_that_a_signal_that_is_ignored_stays_ignored() -> None:
    code = "signal.signal(signal.SIGHUP, signal.SIG_IGN); ending.catch(); os.kill(os.getpid(), signal.SIGHUP); print('went on')"
    assert _ended(code) == (0, "went on\n")


def test_that_a_process_without_room_for_a_thread_ends_all_the_same() -> None:
    code = "import _thread; ends.start_new_thread = lambda *_: (_ for _ in ()).throw(RuntimeError()); ending.catch(); print('so far'); "
    assert _ended(code + "sys.stdout.flush(); " + ASK)[0] == 143


def test_that_closed_streams_lead_nowhere_and_take_no_number_of_a_file() -> None:
    code = "print([os.readlink(f'/proc/self/fd/{number}') for number in (0, 2)])"
    call = [sys.executable, "-c", f"import os; os.close(0); os.close(2); {OPENING}{code}"]
    done = subprocess.run(call, stdout=subprocess.PIPE, text=True, timeout=60, check=True)
    assert done.stdout == "['/dev/null', '/dev/null']\n"


def test_that_nobody_is_caught_who_did_not_ask() -> None:
    assert ends.current() is None
