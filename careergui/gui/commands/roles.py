"""Commands on the roles of the comparison; most act on the role that is shown."""

from careergui.domain.view_state import MOST_ROLES, choose
from careergui.gui.desk import Desk
from careergui.text import plural


def toggle_shown(desk: Desk) -> None:
    """Add the role shown, or take it out."""
    desk.session.toggle(desk.session.state.selected)


def toggle_words(desk: Desk) -> str:
    """What `toggle_shown` would do now."""
    state = desk.session.state
    if not state.selected:
        return "Add role"
    title = desk.session.catalog.roles[state.selected].title
    return f"Remove “{title}”" if state.selected in state.roles else f"Add “{title}”"


def can_toggle(desk: Desk) -> bool:
    """Whether a role is shown that may be added or removed."""
    state = desk.session.state
    return bool(state.selected) and (state.selected in state.roles or len(state.roles) < MOST_ROLES)


def make_baseline(desk: Desk) -> None:
    """Measure differences from the role shown."""
    desk.session.set_baseline(desk.session.state.selected)


def can_make_baseline(desk: Desk) -> bool:
    """Whether the role shown is compared and not the baseline yet."""
    state = desk.session.state
    return state.selected in state.roles and state.selected != state.baseline


def move_left(desk: Desk) -> None:
    """Move the role shown one place towards the front."""
    _move(desk, -1)


def move_right(desk: Desk) -> None:
    """Move the role shown one place towards the end."""
    _move(desk, 1)


def can_move_left(desk: Desk) -> bool:
    """Whether the role shown has another before it."""
    state = desk.session.state
    return state.selected in state.roles[1:]


def can_move_right(desk: Desk) -> bool:
    """Whether the role shown has another after it."""
    state = desk.session.state
    return state.selected in state.roles[:-1]


def clear(desk: Desk) -> None:
    """Empty the comparison."""
    desk.session.clear()


def has_roles(desk: Desk) -> bool:
    """Whether anything is compared."""
    return bool(desk.session.state.chosen)


def ready_made(desk: Desk) -> tuple[str, ...]:
    """The job titles of the first collection that fits into one comparison; none when there is no such collection."""
    catalog = desk.session.catalog
    own = catalog.own_roles
    for collection in catalog.collections.values():
        roles = tuple(role.id for role in own if role.collection == collection.id)
        if 2 <= len(roles) <= MOST_ROLES:
            return roles
    return ()


def compare_ready_made(desk: Desk) -> None:
    """Compare the roles of that collection and show the comparison."""
    roles = ready_made(desk)
    desk.session.change(lambda state: choose(state, roles), f"Comparing {_named(desk)}")
    desk.session.look(page="compare")


def ready_made_words(desk: Desk) -> str:
    """The collection by name: "Compare the 5 case management roles"."""
    return f"Compare {_named(desk)}" if ready_made(desk) else "Compare a ready-made set"


def has_ready_made(desk: Desk) -> bool:
    """Whether there is such a collection, not compared already."""
    roles = ready_made(desk)
    return bool(roles) and roles != desk.session.state.roles


def _named(desk: Desk) -> str:
    roles, catalog = ready_made(desk), desk.session.catalog
    collection = catalog.collections[catalog.roles[roles[0]].collection]
    return f"“{collection.title}” ({plural(len(roles), 'role')})"


def _move(desk: Desk, steps: int) -> None:
    state = desk.session.state
    if state.selected in state.roles:
        desk.session.move(state.selected, state.roles.index(state.selected) + steps)
