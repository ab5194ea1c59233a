"""Garbage is collected in the window's own thread between events, as much as is due by Python's counts."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from careergui.gui.collector import Collector, look


class _Circle:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def often() -> Iterator[None]:
    """Little is enough to be due; what others made is out of the way."""
    before = gc.get_threshold()
    gc.collect()
    yield
    gc.set_threshold(*before)


def test_that_circles_go_when_enough_was_made() -> None:
    gc.set_threshold(1, 1000, 1000)
    gone = weakref.ref(_Circle())
    kept: list[list[int]] = [[] for _ in range(3)]
    assert gone() is not None
    look()
    assert gone() is None
    assert len(kept) == 3


def test_that_nothing_is_done_while_little_was_made() -> None:
    gc.set_threshold(1_000_000, 1000, 1000)
    circle = weakref.ref(_Circle())
    look()
    assert circle() is not None
    gc.collect()


@pytest.mark.parametrize(("thresholds", "oldest"), [((0, 1000, 1000), 0), ((0, -1, 1000), 1), ((0, -1, -1), 2)])
def test_that_the_oldest_generation_due_is_collected(
    thresholds: tuple[int, int, int], oldest: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "get_threshold", lambda: thresholds)
    monkeypatch.setattr(gc, "collect", collected.append)
    kept: list[list[int]] = [[] for _ in range(3)]
    look()
    assert collected == [oldest]
    assert kept


def test_that_it_looks_again_and_again_until_it_is_stopped(qtbot: QtBot) -> None:
    collector = Collector()
    assert not collector.isActive()
    collector.start()
    assert (collector.isActive(), collector.isSingleShot(), collector.interval()) == (True, False, 1000)
    gc.set_threshold(1, 1000, 1000)
    gone = weakref.ref(_Circle())
    kept: list[list[int]] = [[] for _ in range(3)]
    collector.timeout.emit()
    assert gone() is None
    collector.stop()
    assert kept
