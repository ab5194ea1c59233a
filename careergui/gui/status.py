"""The bottom line: where the figures come from, what just happened and how to take it back, and that all stays here."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from careergui.gui.appearance import Appearance
from careergui.gui.controls import button
from careergui.gui.elided_label import ElidedLabel
from careergui.gui.plain_text import show_if
from careergui.gui.session import Session
from careergui.text import listing, plural

_SHOWN_FOR = 8000
"""Milliseconds a message stays."""


class StatusLine(QFrame):
    """Says what the session says."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self.setObjectName("statusLine")
        self._sources = ElidedLabel("small", "text2", appearance, self)
        self._message = ElidedLabel("small", "", appearance, self)
        self._message.setObjectName("statusMessage")
        self._undo = button("Undo", kind="link", tip="Take the last change back (Ctrl+Z)", parent=self)
        self._undo.clicked.connect(session.undo)
        self._local = ElidedLabel("small", "text2", appearance, self)
        self._local.setText(f"All data on this computer · {plural(len(session.catalog.roles), 'role')}")
        self._place = ElidedLabel("small", "text2", appearance, self)
        self._place.setObjectName("statusPlace")
        self._started = False
        self._clock = QTimer(self, singleShot=True)
        self._clock.setInterval(_SHOWN_FOR)
        self._clock.timeout.connect(lambda: self._show(""))
        self._assemble()
        self._show("")
        self._name_place()
        session.said.connect(self.say)
        session.changed.connect(self._name_place)
        appearance.changed.connect(self._dress)

    def start(self) -> None:
        """Name the sources of the page in front from now on: asking for them reads figures, which can wait until the window stands.

        So can the list of areas: until it is read, wherever there are official figures they are taken to be by area.
        """
        self._started = True
        self._name_place()
        self._name_sources()
        self._session.changed.connect(self._name_sources)

    @property
    def message(self) -> str:
        """What is said now."""
        return self._message.text()

    def say(self, words: str) -> None:
        """Say one quiet line for a while, aloud too where a screen reader listens."""
        self._show(words)
        self._clock.start()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # start time: its list of roles is long

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._message, words))

    def _name_sources(self) -> None:
        """Name the sources of the page in front; with their vintages in the tooltip."""
        # start time: the window stands before its sources are named
        from careergui.gui.page_sources import page_sources, short_names

        sources = page_sources(self._session.catalog, self._session.state)
        names = short_names(sources)
        self._sources.setText(_said(names))
        self._sources.shorter = _said(list(dict.fromkeys(name.partition(" ")[0] for name in names)))  # "BLS" for all that is the BLS’s
        self._sources.setAccessibleDescription(listing([source.short or source.title for source in sources]))

    def _name_place(self) -> None:
        """Name the area in force, and that pay is real pay there; nothing where no figures are by area."""
        catalog = self._session.catalog
        self._place.setText(f"{catalog.area.name}{', real pay' if catalog.real and catalog.area.kind != 'nation' else ''}")
        show_if(self._place, catalog.library is not None and (not self._started or len(catalog.areas) > 1))

    def _assemble(self) -> None:
        self._row = QHBoxLayout(self)
        self._sources.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row.addWidget(self._sources, 2)
        self._row.addWidget(self._message)
        self._row.addWidget(self._undo)
        self._row.addWidget(self._place)
        self._row.addWidget(self._local)
        self._dress()

    def _show(self, words: str) -> None:
        self._message.setText(words)
        self._message.setVisible(bool(words))
        self._undo.setVisible(bool(words) and words == self._session.undo_words)

    def _dress(self) -> None:
        pixels = self._appearance.pixels
        self.setFixedHeight(pixels(26))
        self._undo.setFont(self._appearance.font(11, 500))
        self._row.setContentsMargins(pixels(20), 0, pixels(20), 0)
        self._row.setSpacing(pixels(12))


def _said(names: list[str]) -> str:
    """The line for some sources: "BLS OEWS · O*NET", a publisher's name once."""
    return f"Source{'s' if len(names) > 1 else ''}: {' · '.join(names)}" if names else ""
