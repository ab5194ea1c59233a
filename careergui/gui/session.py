"""Holds the view's state, announces what changed, and remembers earlier comparisons for undo; draws nothing."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import ViewState, add, clear, move, remove, set_baseline
from careergui.errors import UsageError

if TYPE_CHECKING:
    from careergui.compare.comparison import Comparison

Transition: TypeAlias = Callable[[ViewState], ViewState]
_LONGEST_HISTORY = 200
_MOST_AREAS = 8
"""Areas whose look-up is kept at hand."""


class Step(Struct, frozen=True):
    """A state that can be returned to, and the words for the change that left it."""

    state: ViewState
    words: str


class Session(QObject):
    """The one place where the view's state changes.

    `changed` carries the old and the new state; `said` carries one quiet line for the status bar.
    """

    changed = Signal(object, object)
    said = Signal(str)

    def __init__(self, catalog: Catalog, state: ViewState, parent: QObject | None = None) -> None:
        """Start from a state whose roles are all in the catalogue."""
        super().__init__(parent)
        self._seen_from: dict[tuple[str, bool], Catalog] = {}
        self.catalog = catalog
        self.state = state
        self._look_from(state)
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._comparisons: dict[tuple[str, bool], Comparison] = {}

    def _look_from(self, state: ViewState) -> None:
        """See the catalogue from the state's area; the last areas are kept, so that going back costs nothing."""
        key = (state.area, state.real)
        if key not in self._seen_from:
            while len(self._seen_from) >= _MOST_AREAS:
                self._seen_from.pop(next(iter(self._seen_from)))
            self._seen_from[key] = in_area(self.catalog, state.area, real=state.real)
        self.catalog = self._seen_from[key]

    def comparison(self) -> "Comparison | None":
        """The comparison of the chosen roles, computed once for each area seen lately; None when nothing is chosen."""
        if not self.state.chosen:
            return None
        key = (self.state.area, self.state.real)
        found = self._comparisons.get(key)
        if found is None:
            while len(self._comparisons) >= _MOST_AREAS:
                self._comparisons.pop(next(iter(self._comparisons)))
            from careergui.compare.comparison import compare  # start time: nothing is compared before the first paint

            found = self._comparisons[key] = compare(self.catalog, self.state.chosen, self.state.baseline)
        return found

    def look(self, **fields: object) -> None:
        """Change what is looked at (page, selected role, area, filters); not a change to undo."""
        self._become(replace(self.state, **fields))

    def change(self, transition: Transition, words: str) -> None:
        """Change the comparison in a way that undo takes back; a refusal is said, not raised."""
        try:
            after = transition(self.state)
        except UsageError as refusal:
            self.said.emit(str(refusal))
            return
        if after == self.state:
            return
        self._past = [*self._past[-_LONGEST_HISTORY:], Step(self.state, words)]
        self._future = []
        self._become(after)
        self.said.emit(words)

    def add(self, role: str) -> None:
        """Put a role into the comparison."""
        self.change(lambda state: add(state, role), f"Added {self._title(role)}")

    def remove(self, role: str) -> None:
        """Take a role out of the comparison."""
        self.change(lambda state: remove(state, role), f"Removed {self._title(role)}")

    def toggle(self, role: str) -> None:
        """Add a role, or remove it when it is in."""
        (self.remove if role in self.state.roles else self.add)(role)

    def move(self, role: str, position: int) -> None:
        """Move a role to a position in the comparison."""
        self.change(lambda state: move(state, role, position), f"Moved {self._title(role)}")

    def set_baseline(self, role: str) -> None:
        """Measure differences from this role."""
        self.change(lambda state: set_baseline(state, role), f"Baseline is now {self._title(role)}")

    def clear(self) -> None:
        """Empty the comparison."""
        self.change(clear, "Cleared the comparison")

    @property
    def undo_words(self) -> str:
        """The change that undo would take back; empty when there is none."""
        return self._past[-1].words if self._past else ""

    @property
    def redo_words(self) -> str:
        """The change that redo would do again; empty when there is none."""
        return self._future[-1].words if self._future else ""

    def undo(self) -> None:
        """Return to the comparison before the last change; page and selected role stay."""
        if self._past:
            step = self._past.pop()
            self._future.append(Step(self.state, step.words))
            self._return_to(step.state)
            self.said.emit(f"Undone: {step.words}")

    def redo(self) -> None:
        """Do the last undone change again."""
        if self._future:
            step = self._future.pop()
            self._past.append(Step(self.state, step.words))
            self._return_to(step.state)
            self.said.emit(f"Done again: {step.words}")

    def _return_to(self, earlier: ViewState) -> None:
        self._become(replace(self.state, chosen=earlier.chosen, baseline=earlier.baseline))

    def _become(self, after: ViewState) -> None:
        before = self.state
        if after == before:
            return
        if (after.area, after.real) != (before.area, before.real):
            self._look_from(after)
        if (after.chosen, after.baseline) != (before.chosen, before.baseline):
            self._comparisons.clear()
        self.state = after
        self.changed.emit(before, after)

    def _title(self, role: str) -> str:
        return self.catalog.roles[role].title
