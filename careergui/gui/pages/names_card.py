"""Long lists of names behind a search: everyday titles, software; leaves what they are to compare and export."""

from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.export.occupation_parts import connected_of, none_given
from careergui.gui.appearance import Appearance
from careergui.gui.controls import button
from careergui.gui.pages.profile_cards import RoleCard
from careergui.gui.paragraphs import Paragraphs
from careergui.gui.plain_text import caption, label, say, show_if
from careergui.gui.session import Session
from careergui.gui.small_widgets import Tags
from careergui.text import number, plural

Groups: TypeAlias = list[tuple[str, list[str]]]
_MOST_TAGS = 24
_MOST_NAMES = 300
"""Names listed at once; typing narrows them."""


class NamesCard(RoleCard):
    """The first names as tags, all others on demand, with a field that narrows them. A subclass says what they are."""

    noun = "name"
    marked = True
    """Whether the tags say more than the list of all names does, and so stay beside it."""

    def __init__(self, session: Session, appearance: Appearance, title: str) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, title)
        self._role = ""
        self._all: list[str] = []
        self.open = False
        self.lead = label("", "secondary", "text2", wrap=True)
        self.tags = Tags(self)
        self.more = button("", kind="link", parent=self)
        self.more.clicked.connect(self._turn)
        self.field: QLineEdit | None = None
        self.found = Paragraphs(appearance, title, self)
        self.rest = label("", "small", "text3", wrap=True)
        self.under = label("", "small", "text3", wrap=True)
        for widget in (self.lead, self.tags, self.more, self.found, self.rest, self.under):
            self.body.addWidget(widget)
        self.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)

    def names(self, catalog: Catalog, role: Role) -> tuple[Groups, list[str]]:
        """Groups to show at once, and every name."""
        raise NotImplementedError

    def show_role(self, catalog: Catalog, role: Role) -> None:
        if role.id != self._role:
            self._role, self.open = role.id, False
            if self.field is not None:
                self.field.clear()
        groups, self._all = self.names(catalog, role)
        self.tags.set_words([(lead, names[:_MOST_TAGS]) for lead, names in groups])
        shown = sum(min(len(names), _MOST_TAGS) for _, names in groups)
        say(self.lead, "" if self._all else none_given(catalog, role, "connections"))
        sources = catalog.library.connection_sources().values() if catalog.library and self._all else ()
        shorts = dict.fromkeys(catalog.sources[source].short for source in sources if source in catalog.sources)
        say(self.under, f"Source: {', '.join(shorts)}." if shorts else "")
        show_if(self.more, len(self._all) > shown)
        self._show_all()

    def reveal(self) -> None:
        """Show all names and lead the keyboard to the field."""
        self.refresh()
        if not self.open and self._all:
            self._turn()
        if self.field is not None:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.open:
            self._turn()
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        self.open = not self.open
        self._show_all()

    def _show_all(self) -> None:
        self.more.setText(caption("Show fewer" if self.open else f"Show all {plural(len(self._all), self.noun)}"))
        if self.open and self.field is None:
            self.field = QLineEdit(self)
            self.field.setPlaceholderText(f"Search these {self.noun}s")
            self.field.setAccessibleName(f"Search these {self.noun}s")
            self.field.setClearButtonEnabled(True)
            self.field.textChanged.connect(self._show_all)
            self.body.insertWidget(self.body.indexOf(self.found), self.field)
        if self.field is not None:
            show_if(self.field, self.open)
        show_if(self.tags, bool(self._all) and (self.marked or not self.open))
        words = self.field.text().casefold().split() if self.field is not None else []
        fitting = [name for name in self._all if all(word in name.casefold() for word in words)] if self.open else []
        self.found.set_texts(["  ·  ".join(fitting[:_MOST_NAMES])] if fitting else [])
        say(self.rest, self._rest(fitting) if self.open else "")

    def _rest(self, fitting: list[str]) -> str:
        if not fitting:
            return f"No {self.noun} has these words."
        if len(fitting) > _MOST_NAMES:
            return f"{number(len(fitting) - _MOST_NAMES)} more: type to narrow the list."
        return f"{number(len(fitting))} of {plural(len(self._all), self.noun)}" if len(fitting) < len(self._all) else ""


class TitlesCard(NamesCard):
    """What people call their job: the short list first, every listed title on demand."""

    noun = "title"
    marked = False

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, "Also called")

    def names(self, catalog: Catalog, role: Role) -> tuple[Groups, list[str]]:
        found = connected_of(catalog, role)
        first = list(found.reported_titles) or list(found.other_titles)
        lead = "Named by people in the job" if found.reported_titles else "Listed"
        return [(lead, first)], [*found.reported_titles, *found.other_titles]


class SoftwareCard(NamesCard):
    """Programs in use: those in demand and hot technology first, the rest on demand."""

    noun = "program"

    def __init__(self, session: Session, appearance: Appearance) -> None:
        """Empty until `refresh`."""
        super().__init__(session, appearance, "Software")

    def names(self, catalog: Catalog, role: Role) -> tuple[Groups, list[str]]:
        found = connected_of(catalog, role).software
        if found is None or catalog.library is None:
            return [], []
        names, hot, demanded = catalog.library.products(), set(found.hot), set(found.in_demand)
        every = [names[place] for place in found.products]
        groups = [
            ("In demand here", [names[place] for place in found.products if place in demanded]),
            ("Hot technology", [names[place] for place in found.products if place in hot - demanded]),
        ]
        return (groups if any(names for _, names in groups) else [("In use", every)]), every
