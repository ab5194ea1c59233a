"""The comparison in sentences: every role against the baseline, and any two roles either way; the sentences are compare's."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careergui.compare.comparison import Comparison, compare
from careergui.compare.narrative import about
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from careergui.gui.appearance import Appearance
from careergui.gui.card import IconButton
from careergui.gui.card_layout import CardLayout
from careergui.gui.choice import Choice
from careergui.gui.late_card import LateCard
from careergui.gui.paragraphs import Paragraphs
from careergui.gui.plain_text import label, show_if
from careergui.gui.session import Session
from careergui.gui.small_widgets import MarkWidget


class SentenceBlock(QWidget):
    """One role against another: mark, names, sentences, and what to know about the source."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Empty until `say`."""
        super().__init__(parent)
        self._appearance = appearance
        self._mark = MarkWidget(appearance, 11, self)
        self._title = label("", "strong", wrap=True)
        self.sentences = Paragraphs(appearance, "Sentences", self)
        self.notes = Paragraphs(appearance, "Notes on the source", self, flagged=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark)
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, appearance.pixels(8))
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.sentences)
        column.addWidget(self.notes)
        column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, comparison: Comparison, role: Role) -> None:
        """Show what sets the role apart from the baseline of the comparison."""
        base = comparison.baseline
        texts = [sentence.text for sentence in about(comparison, role)]
        texts = texts or ["The sources give no figure that the two could be compared by."]
        self._mark.set_slot(comparison.slots.get(role.id))
        self._title.setText(f"{role.title} against {base.title}")
        self.sentences.set_texts(texts)
        pair = comparison.catalog.pair(role.id, base.id)
        self.notes.set_texts([note.text for note in pair.notes] if pair else [])

    @property
    def text(self) -> str:
        """Names and sentences as plain text."""
        return "\n".join([self._title.text(), *self.sentences.texts])


class SentencesCard(LateCard):
    """All blocks, the chooser of any pair, and Copy text."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Empty until `refresh`."""
        super().__init__(appearance, "In sentences", "Made from the figures above; nothing is written for one role alone", parent)
        self._session = session
        self._blocks: list[SentenceBlock] = []
        copy = IconButton(appearance, "copy", "Copy text", "Copy all sentences as text", self)
        copy.clicked.connect(self.copy)
        self.tools.addWidget(copy)
        self._grid = QWidget(self)
        self._flow = CardLayout(self._grid)
        self._flow.margin, self._flow.gap, self._flow.two_from = 0, 20, 820
        self.body.addWidget(self._grid)
        self.body.addWidget(self._chooser())
        self.pair = SentenceBlock(appearance, self)
        self.body.addWidget(self.pair)

    def fill(self) -> None:
        comparison = self._session.comparison()
        if comparison is None or len(comparison.roles) < 2:
            return
        others = comparison.others
        while len(self._blocks) < len(others):
            self._blocks.append(SentenceBlock(self._appearance, self._grid))
            self._flow.add(self._blocks[-1], "left" if len(self._blocks) % 2 else "right")
        self._grid.setVisible(False)  # as in a block
        for number, block in enumerate(self._blocks):
            show_if(block, number < len(others))
            if number < len(others):
                block.say(comparison, others[number])
        self._grid.setVisible(True)
        self._offer(comparison)
        self._say_pair()

    def choose(self, first: str, second: str) -> None:
        """Say the first of two compared roles against the second."""
        for box, role in ((self.first, first), (self.second, second)):
            box.setCurrentIndex(box.findData(role))
        self._say_pair()

    def copy(self) -> None:
        """Put all sentences on the clipboard."""
        blocks = [block for block in (*self._blocks, self.pair) if block.isVisibleTo(self)]
        QGuiApplication.clipboard().setText("\n\n".join(dict.fromkeys(block.text for block in blocks)) + "\n")
        self._session.said.emit("Copied the comparison in sentences")

    def _chooser(self) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 8, 0, 0)
        line.setSpacing(8)
        self.first = Choice(self._appearance, "Role to compare", row)
        self.second = Choice(self._appearance, "Role to compare it with", row)
        for box in (self.first, self.second):
            box.setMaximumWidth(self._appearance.pixels(300))
            box.activated.connect(self._say_pair)
        self.turn = IconButton(self._appearance, "undo", "Turn round", "Compare the two the other way round", row)
        self.turn.clicked.connect(self._turn)
        line.addWidget(label("Compare", "strong"))
        line.addWidget(self.first, 1)
        line.addWidget(label("with", "strong"))
        line.addWidget(self.second, 1)
        line.addWidget(self.turn)
        line.addStretch(1)
        return row

    def _offer(self, comparison: Comparison) -> None:
        """Fill both boxes with the compared roles, keeping what was chosen; start with a pair that is not said above."""
        offered = [(role.title, role.id) for role in comparison.roles]
        if [(self.first.itemText(place), self.first.itemData(place)) for place in range(self.first.count())] == offered:
            return
        ids = [role.id for role in comparison.roles]
        before = (self.first.currentData(), self.second.currentData())
        others = [role.id for role in comparison.others]
        usual = (others[1], others[0]) if len(others) > 1 else (comparison.baseline.id, others[0])
        wanted = before if all(role in ids for role in before) and before[0] != before[1] else usual
        for box, role in zip((self.first, self.second), wanted, strict=True):
            box.clear()
            for title, role_id in offered:
                box.addItem(title, role_id)
            box.setCurrentIndex(ids.index(role))

    def _turn(self) -> None:
        first, second = self.first.currentIndex(), self.second.currentIndex()
        self.first.setCurrentIndex(second)
        self.second.setCurrentIndex(first)
        self._say_pair()

    def _say_pair(self) -> None:
        first, second = self.first.currentData(), self.second.currentData()
        show_if(self.pair, first != second)
        if first is None or first == second:
            return
        state = self._session.state
        chosen = [Chosen(role, slot) for role in (first, second) if (slot := state.slot_of(role)) is not None]
        if len(chosen) == 2:
            self.pair.say(compare(self._session.catalog, chosen, second), self._session.catalog.roles[first])
