"""Everything a command may act on, handed to it in one piece; does nothing itself."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QMainWindow

from careergui.data.faults import Fault
from careergui.gui.appearance import Appearance
from careergui.gui.page_stack import PageStack
from careergui.gui.session import Session
from careergui.gui.side import Side


class Desk:
    """The parts of one window. `file` is the saved comparison that is open, `recent` those of late, newest first."""

    def __init__(self, window: QMainWindow, session: Session, appearance: Appearance, faults: Sequence[Fault]) -> None:
        self.window = window
        self.session = session
        self.appearance = appearance
        self.faults = list(faults)
        """What is wrong with the data read so far; more may be found when a page asks for a file not read yet."""
        self.side: Side
        self.pages: PageStack
        self.file: Path | None = None
        self.data: tuple[Path, ...] = ()
        """Further files of roles that are loaded."""
        self.recent: tuple[str, ...] = ()
        self.export_choices: dict[str, str | int | float | bool] = {}
        """What was last chosen in the export dialog."""
        self.keys: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        """By menu, each command in words and its keys."""
        self.open_areas: Callable[[], None]
        """Opens the list of areas."""
        self.open_data: Callable[[Path], None]
        """Loads a further file of roles, which takes a new window."""
