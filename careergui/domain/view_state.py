"""What is shown, as a value with pure transitions; leaves announcing a change to gui.session."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct
from msgspec.structs import replace

from careergui.domain.estimate import ShortText
from careergui.errors import UsageError

MOST_ROLES = 8
Page: TypeAlias = Literal["profile", "compare", "where", "explore"]
PAGES: tuple[Page, ...] = ("profile", "compare", "where", "explore")
Filters: TypeAlias = dict[str, tuple[int, ...]]
"""Facet id → places of the options chosen, any of which fits; a facet that is not named lets everything through."""


class Chosen(Struct, frozen=True, forbid_unknown_fields=True):
    """A role in the comparison and its slot: the colour and mark it keeps while it stays."""

    role: str
    slot: Annotated[int, Meta(ge=0, lt=MOST_ROLES)]


class ViewState(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Chosen roles in order, the baseline among them ("" when none), the page, and the role in the detail pane.

    `area` is the id of the area whose official figures are shown, `real` whether pay is divided by its price level,
    `relative` whether differences stand as percentages too,
    `filters` what the list and the scatter of all occupations are narrowed to.
    """

    chosen: tuple[Chosen, ...] = ()
    baseline: str = ""
    page: Page = "profile"
    selected: str = ""
    area: ShortText = "US"
    real: bool = False
    relative: bool = False
    filters: Filters = {}

    @property
    def roles(self) -> tuple[str, ...]:
        """Ids of the chosen roles, in order."""
        return tuple(entry.role for entry in self.chosen)

    def slot_of(self, role: str) -> int | None:
        """The slot a chosen role holds; None for a role outside the comparison."""
        return next((entry.slot for entry in self.chosen if entry.role == role), None)


def is_full(state: ViewState) -> bool:
    """Whether no role can be added."""
    return len(state.chosen) >= MOST_ROLES


def add(state: ViewState, role: str) -> ViewState:
    """Put a role at the end of the comparison, in the first free slot; the first one becomes the baseline."""
    if role in state.roles:
        return state
    if is_full(state):
        raise UsageError(f"The comparison is full: it holds {MOST_ROLES} roles. Remove one first.")
    taken = {entry.slot for entry in state.chosen}
    slot = next(number for number in range(MOST_ROLES) if number not in taken)
    return replace(state, chosen=(*state.chosen, Chosen(role, slot)), baseline=state.baseline or role)


def remove(state: ViewState, role: str) -> ViewState:
    """Take a role out; when it was the baseline the first remaining role takes its place."""
    chosen = tuple(entry for entry in state.chosen if entry.role != role)
    if chosen == state.chosen:
        return state
    first = chosen[0].role if chosen else ""
    return replace(state, chosen=chosen, baseline=first if state.baseline == role else state.baseline)


def move(state: ViewState, role: str, position: int) -> ViewState:
    """Move a chosen role to a position (clamped); colours and baseline stay."""
    entry = next((candidate for candidate in state.chosen if candidate.role == role), None)
    if entry is None:
        return state
    rest = [candidate for candidate in state.chosen if candidate.role != role]
    place = max(0, min(position, len(rest)))
    return replace(state, chosen=(*rest[:place], entry, *rest[place:]))


def set_baseline(state: ViewState, role: str) -> ViewState:
    """Measure differences from another chosen role."""
    return replace(state, baseline=role) if role in state.roles else state


def choose(state: ViewState, roles: tuple[str, ...]) -> ViewState:
    """Replace the whole comparison; slots are handed out in order, the first role is the baseline."""
    if len(roles) > MOST_ROLES:
        raise UsageError(f"{len(roles)} roles are too many: a comparison holds at most {MOST_ROLES}.")
    entries = tuple(Chosen(role, slot) for slot, role in enumerate(dict.fromkeys(roles)))
    return replace(state, chosen=entries, baseline=roles[0] if roles else "")


def clear(state: ViewState) -> ViewState:
    """Empty the comparison."""
    return replace(state, chosen=(), baseline="")


def only_known(state: ViewState, known: frozenset[str] | set[str]) -> ViewState:
    """Drop what refers to roles that are not loaded, as after opening an older session."""
    for role in state.roles:
        if role not in known:
            state = remove(state, role)
    if state.baseline not in state.roles:
        state = replace(state, baseline=state.roles[0] if state.chosen else "")
    return state if state.selected in known else replace(state, selected="")
