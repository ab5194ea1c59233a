"""Loads Qt for Python in a way that leaves later imports as fast as they were; knows nothing of what is drawn with it."""

import builtins
import os


def load_qt() -> None:
    """Import Qt for Python, for those who go on to import what draws; raises ImportError where it is not installed.

    It puts a function of its own in the place of `__import__`, which reads the source text of each module imported from then
    on (some five hundred until the first chart, a tenth of the start) for a switch to other names that nothing here uses.
    """
    plain = builtins.__import__
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy else takes memory for each core
    import PySide6.QtCore  # noqa: F401 - late: no text command needs it

    builtins.__import__ = plain
