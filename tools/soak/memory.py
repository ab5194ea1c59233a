"""How much memory this process holds and what it has open, as the system counts; leaves what is too much to others."""

import os
from collections.abc import Sequence
from pathlib import Path


def resident() -> float:
    """This process's resident memory in MB; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def grown(sizes: Sequence[float], since: int = 0) -> str:
    """By how much the last is more than an earlier one, in words."""
    if len(sizes) <= since + 1:
        return "memory: measured too few times to tell its growth"
    return f"memory: {sizes[-1] / sizes[since] - 1:+.1%} from {sizes[since]:.0f} to {sizes[-1]:.0f} MB"


def sockets() -> int:
    """How many sockets this process holds open; 0 where the system does not say."""
    opened = Path("/proc/self/fd")
    if not opened.exists():
        return 0
    return sum(str(link.readlink()).startswith("socket:") for link in opened.iterdir() if link.is_symlink())
