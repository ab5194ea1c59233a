"""A card that is costly to fill and waits until it is in view; leaves what fills it to those below."""

from PySide6.QtWidgets import QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.card import Card


class LateCard(Card):
    """A card whose content may be out of date: `stale` until `refresh`."""

    def __init__(self, appearance: Appearance, title: str = "", subtitle: str = "", parent: QWidget | None = None) -> None:
        """Stale from the start."""
        super().__init__(appearance, title, subtitle, parent)
        self.stale = True

    def mark_stale(self) -> None:
        """Remember that what is shown is no longer true."""
        self.stale = True

    def refresh(self) -> None:
        """Show what is true now."""
        self.stale = False
        self.fill()

    def fill(self) -> None:
        """What a subclass does to show what is true now."""
        raise NotImplementedError
