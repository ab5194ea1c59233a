"""Where the figures come from: each source with its age, terms, files and cautions, how they were joined, and each set of roles."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from careergui.domain.catalog import Catalog
from careergui.domain.role import Collection, Source
from careergui.export.source_words import method_notes, source_lines, sources_text
from careergui.gui.dialogs.frame import Frame
from careergui.gui.plain_text import label
from careergui.text import plural


class SourcesDialog(Frame):
    """One card a source, one a collection."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__("Where the figures come from", (640, 620), parent)
        self.setObjectName("sourcesDialog")
        for source in catalog.sources.values():
            self.body.addWidget(_source_card(catalog, source))
        for collection in catalog.collections.values():
            count = sum(role.collection == collection.id for role in catalog.roles.values())
            self.body.addWidget(_collection_card(collection, count))
        if notes := method_notes(catalog):
            self.body.addWidget(_method_card(notes))
        self.body.addStretch(1)
        self.add_copy(sources_text(catalog))


def _source_card(catalog: Catalog, source: Source) -> QFrame:
    """A source with everything said of it; what its release consists of stands last, as few will look for it."""
    card, column = _card(source.title)
    for heading, words in source_lines(catalog, source):
        column.addWidget(label(heading, "small", "text3", wrap=True))
        column.addWidget(label(words, wrap=True))
    if source.caution:
        column.addWidget(label(source.caution, tone="caution", wrap=True))
    return card


def _method_card(notes: tuple[str, ...]) -> QFrame:
    card, column = _card("How the official figures were put together")
    for note in notes:
        column.addWidget(label(note, wrap=True))
    return card


def _collection_card(collection: Collection, count: int) -> QFrame:
    card, column = _card(f"{collection.title}: {plural(count, 'role')}, from {collection.basis}")
    column.addWidget(label(collection.description, wrap=True))
    if collection.missing_reason:
        column.addWidget(label(f"Where a figure is not given: {collection.missing_reason}", tone="text2", wrap=True))
    return card


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("card", True)
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(4)
    column.addWidget(label(title, "cardTitle", wrap=True))
    return card, column
