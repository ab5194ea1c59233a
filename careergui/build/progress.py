"""How far the build is, as one line on a terminal or one line a step elsewhere; leaves the steps to the command."""

import time
from typing import TextIO

_WIDTH = 24


class Progress:
    """Counts steps. Nothing is written after `done` but what others write."""

    def __init__(self, stream: TextIO, steps: int) -> None:
        self._stream, self._steps, self._step = stream, steps, 0
        self._redrawn = stream.isatty()
        self._started = time.monotonic()

    def step(self, words: str) -> None:
        """Say what is being done now; everything said before is done."""
        share = min(self._step / self._steps, 1.0)
        self._step += 1
        filled = round(share * _WIDTH)
        line = f"[{'#' * filled}{' ' * (_WIDTH - filled)}] {share:4.0%}  {words[:60]}"
        self._stream.write(f"\r{line:<100}" if self._redrawn else f"{line}\n")
        self._stream.flush()

    def done(self) -> float:
        """End the line; the seconds since the start."""
        seconds = time.monotonic() - self._started
        self._stream.write(f"\r[{'#' * _WIDTH}] 100%  {'done':<60}\n" if self._redrawn else f"[{'#' * _WIDTH}] 100%  done\n")
        self._stream.flush()
        return seconds
