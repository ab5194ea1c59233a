"""The last thirty things done, kept in memory and in a file that outlives the process; does nothing itself."""

from collections import deque
from pathlib import Path

_LENGTH = 30


class Trail:
    """What was done, newest last."""

    def __init__(self, path: Path) -> None:
        """Kept in this file too, written anew at each step: a process that dies has no time to say what it did."""
        self._steps: deque[str] = deque(maxlen=_LENGTH)
        self._file = path.open("wb", buffering=0)

    def add(self, words: str) -> None:
        """Remember what is done next."""
        self._steps.append(words)
        self._keep()

    def say(self, words: str) -> None:
        """Say more about it."""
        self._steps[-1] += f" {words}"
        self._keep()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _keep(self) -> None:
        self._file.seek(0)
        self._file.write(str(self).encode(errors="replace"))
        self._file.truncate()

    def __str__(self) -> str:
        return "\n".join(f"    {step}" for step in self._steps)
