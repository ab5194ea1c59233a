"""Commands on the list of roles: its facets, its order, the figures beside the titles."""

from msgspec.structs import replace

from careergui.gui.desk import Desk
from careergui.gui.role_panel import RolePanel


def focus_facets(desk: Desk) -> None:
    """Bring the facets in sight and the keyboard to the first."""
    if (panel := _in_sight(desk)) is not None:
        panel.facets.focus_first()


def has_facets(desk: Desk) -> bool:
    """Whether there is something to narrow the list by."""
    return desk.session.catalog.library is not None


def clear_facets(desk: Desk) -> None:
    """Set no facet."""
    desk.session.look(filters={})


def any_facet(desk: Desk) -> bool:
    """Whether a facet is in force."""
    return bool(desk.session.state.filters)


def choose_order(desk: Desk) -> None:
    """Open the menu of orders."""
    if (panel := _in_sight(desk)) is not None and panel.head.orders.isEnabled():
        panel.head.orders.open_menu()


def choose_figures(desk: Desk) -> None:
    """Open the menu of figures."""
    if (panel := _in_sight(desk)) is not None:
        panel.head.open_figures()


def turn_drawing(desk: Desk) -> None:
    """Draw the range of pay in the rows, or leave it out."""
    if (panel := desk.side.panel) is not None:
        panel.set_look(replace(panel.look, drawn=not panel.look.drawn))


def is_drawn(desk: Desk) -> bool:
    """Whether the rows draw the range of pay."""
    return desk.side.panel is not None and desk.side.panel.look.drawn


def _in_sight(desk: Desk) -> RolePanel | None:
    if not desk.side.in_sight:
        desk.side.toggle()
    return desk.side.panel
