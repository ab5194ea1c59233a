"""Everything that is wrong with the data that was read, with file and place, to be copied and mended."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from careergui.data.faults import Fault
from careergui.gui.dialogs.frame import Frame
from careergui.gui.fault_bar import summary
from careergui.gui.plain_text import label


class ProblemsDialog(Frame):
    """All faults as plain text."""

    def __init__(self, faults: Sequence[Fault], parent: QWidget | None = None) -> None:
        super().__init__("Problems in the data", (720, 460), parent)
        self.setObjectName("problemsDialog")
        text = "\n".join(f"{fault}" for fault in faults) or "No problems were found."
        self.body.addWidget(label(summary(faults) if faults else "All of the data could be read.", wrap=True))
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setAccessibleName("All problems, one a line: file, place in it, what is wrong")
        shown.setTabChangesFocus(True)
        self.body.addWidget(shown, 1)
        self.add_copy(text)
