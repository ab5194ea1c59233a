"""Where the figures come from: each source with its age, terms and cautions, and what each set of roles rests on."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from careergui.domain.catalog import Catalog
from careergui.domain.role import Collection, Source
from careergui.gui.dialogs.frame import Frame
from careergui.gui.plain_text import label
from careergui.text import plural


class SourcesDialog(Frame):
    """One card a source, one a collection."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__("Where the figures come from", (640, 620), parent)
        self.setObjectName("sourcesDialog")
        for source in catalog.sources.values():
            self.body.addWidget(_source_card(source))
        for collection in catalog.collections.values():
            count = sum(role.collection == collection.id for role in catalog.roles.values())
            self.body.addWidget(_collection_card(collection, count))
        self.body.addStretch(1)
        self.add_copy(as_text(catalog))


def source_lines(source: Source) -> list[tuple[str, str]]:
    """What is known of a source, heading and words; what is empty is left out."""
    lines = (
        ("Published by", source.publisher),
        ("Holds for", source.vintage),
        ("Terms", source.licence),
        ("Where it is from", source.origin),
    )
    return [(heading, words) for heading, words in lines if words]


def as_text(catalog: Catalog) -> str:
    """All sources as plain text, for the clipboard."""
    return "\n\n".join(_text(source) for source in catalog.sources.values())


def _text(source: Source) -> str:
    lines = [source.title, *(f"{heading}: {words}" for heading, words in source_lines(source)), source.caution]
    return "\n".join(lines).strip()


def _source_card(source: Source) -> QFrame:
    card, column = _card(source.title)
    for heading, words in source_lines(source):
        column.addWidget(label(heading, "small", "text3"))
        column.addWidget(label(words, wrap=True))
    if source.caution:
        column.addWidget(label(source.caution, tone="caution", wrap=True))
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
