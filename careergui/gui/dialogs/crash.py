"""Tells that the program failed: what happened, what was saved, and what to report."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from careergui.gui.dialogs.about import versions
from careergui.gui.dialogs.frame import Frame
from careergui.gui.plain_text import label


class CrashDialog(Frame):
    """The last line of the traceback in words, the rest to copy."""

    def __init__(self, trace: str, saved: str, log: str, parent: QWidget | None = None) -> None:
        """`saved` says what became of the comparison, `log` where the log lies."""
        super().__init__("careergui has to close", (720, 480), parent)
        self.setObjectName("crashDialog")
        self.body.addWidget(label("Something in the program failed. This is a fault of careergui, not of what you did.", wrap=True))
        self.body.addWidget(label(saved, wrap=True))
        self.body.addWidget(label(f"The log is {log}.", "secondary", "text2", wrap=True))
        self.report = "\n".join([*versions(), "", trace.strip()])
        details = QPlainTextEdit(self.report)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName("Details to report")
        self.body.addWidget(details, 1)
        self.add_copy(self.report)
        self.close_button.setText("Close careergui")
