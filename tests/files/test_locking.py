"""Only one at a time holds the lock of a folder, and a lock that cannot be had is gone without."""

import threading
from pathlib import Path

import pytest

from careergui.files import locked, locking


def test_that_a_second_one_waits_until_the_first_is_done(tmp_path: Path) -> None:
    order: list[str] = []

    def second() -> None:
        with locked(tmp_path):
            order.append("second")

    with locked(tmp_path):
        waiting = threading.Thread(target=second)
        waiting.start()
        waiting.join(0.2)
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]


def test_that_nobody_waits_for_ever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locking, "_TRIES", 2)
    reached = False
    with locked(tmp_path), locked(tmp_path):
        reached = True
    assert reached


def test_that_a_folder_that_is_not_there_needs_no_lock(tmp_path: Path) -> None:
    with locked(tmp_path / "none"):
        assert not (tmp_path / "none").exists()
