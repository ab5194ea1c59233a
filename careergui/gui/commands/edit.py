"""Undo and redo; leaves the history to the session."""

from careergui.gui.desk import Desk


def undo(desk: Desk) -> None:
    """Take the last change back."""
    desk.session.undo()


def redo(desk: Desk) -> None:
    """Do the last undone change again."""
    desk.session.redo()


def undo_words(desk: Desk) -> str:
    """What undo takes back: "Undo “Added Case Worker”"."""
    words = desk.session.undo_words
    return f"Undo “{words}”" if words else "Undo"


def redo_words(desk: Desk) -> str:
    """What redo does again."""
    words = desk.session.redo_words
    return f"Redo “{words}”" if words else "Redo"


def can_undo(desk: Desk) -> bool:
    """Whether there is anything to take back."""
    return bool(desk.session.undo_words)


def can_redo(desk: Desk) -> bool:
    """Whether there is anything to do again."""
    return bool(desk.session.redo_words)
