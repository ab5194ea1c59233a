"""Says over the pages that some data could not be used, and leads to all of it; can be put away."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from careergui.data.faults import Fault
from careergui.gui.appearance import Appearance
from careergui.gui.controls import IconOnlyButton, button
from careergui.gui.elided_label import ElidedLabel
from careergui.text import listing, plural

_MOST_NAMED = 3


class FaultBar(QFrame):
    """`details_requested` asks for the list of all faults."""

    details_requested = Signal()

    def __init__(self, faults: Sequence[Fault], appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setObjectName("faultBar")
        self._words = ElidedLabel("body", "caution", appearance, self)
        show = button("Show what is wrong", kind="small", parent=self)
        show.clicked.connect(self.details_requested)
        away = IconOnlyButton(appearance, "close", "Put this line away", kind="ghost small", parent=self)
        away.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._row.addStretch(1)
        self._row.addWidget(show)
        self._row.addWidget(away)
        self._dress()
        appearance.changed.connect(self._dress)
        self.show_faults(faults)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say these; a line that was put away comes back, as there is something new to say."""
        self._words.setText(summary(faults))
        self.setVisible(bool(faults))

    def _dress(self) -> None:
        pixels = self._appearance.pixels
        self._row.setContentsMargins(pixels(20), pixels(5), pixels(12), pixels(5))


def summary(faults: Sequence[Fault]) -> str:
    """The faults in one line: what is missing from the window because of them."""
    parts = list(dict.fromkeys(fault.part for fault in faults if fault.part))
    others = [fault for fault in faults if not fault.part and not fault.sentence]
    whole = dict.fromkeys(fault.sentence for fault in faults if fault.sentence)
    sentences = [*([_unread(faults, parts)] if parts else []), *([_left_out(others)] if others else []), *whole]
    return " ".join(sentences)


def _unread(faults: Sequence[Fault], parts: Sequence[str]) -> str:
    """Which parts of the bundled figures are missing, and which file is to blame."""
    if len(parts) > _MOST_NAMED:
        return f"{len(parts)} parts of the official figures cannot be read."
    named = [f"{part} ({_file(next(fault for fault in faults if fault.part == part))})" for part in parts]
    return f"{'; '.join(named)} cannot be read."


def _file(fault: Fault) -> str:
    """The name of a fault's file, without its folder and the place in it."""
    whole, inside, _ = fault.file.partition(".json, ")
    return PurePath(f"{whole}.json" if inside else whole).name


def _left_out(faults: Sequence[Fault]) -> str:
    left_out = list(dict.fromkeys(fault.left_out for fault in faults if fault.left_out))
    if not left_out:
        return f"The data has {plural(len(faults), 'fault')}; what it concerns is left out."
    named = listing([f"“{title}”" for title in left_out[:_MOST_NAMED]]) if len(left_out) <= _MOST_NAMED else ""
    roles = named or plural(len(left_out), "role")
    return f"{roles} {'is' if len(left_out) == 1 else 'are'} left out, because the data is faulty."
