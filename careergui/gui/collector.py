"""Collects garbage between two events, in the thread of the window: nowhere else may widgets that only circles keep be taken apart.

Left to itself Python collects wherever it next makes something: in the thread that writes settings, or amid painting, and what it
takes apart then is Qt's. That ended the process now and then.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000
"""Milliseconds between two looks; a look at nothing costs nothing that could be measured."""


class Collector(QTimer):
    """Looks every second while it runs; Python's own collecting is to be off."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Idle until `start`."""
        super().__init__(parent, interval=_EVERY)
        self.timeout.connect(look)


def look() -> None:
    """Collect the oldest generation that is due by Python's own counts, and with it all younger ones."""
    due = [place for place, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most]
    if due:
        gc.collect(due[-1])
