"""Tells a person one thing that went wrong, in a dialog of plain text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tell(parent: QWidget, title: str, words: str) -> None:
    """Show a title and a sentence until they are read."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, "careergui", title, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(words)
    box.setObjectName("plainMessage")
    box.exec()
    box.deleteLater()
