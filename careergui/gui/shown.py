"""Which comparison the page in view is about, so that window, dialog and export speak of the same; shows nothing itself."""

from careergui.compare.comparison import Comparison, in_order
from careergui.domain.role import Role
from careergui.gui.session import Session


def selected_role(session: Session) -> Role | None:
    """The role in the detail pane; None when nothing is selected."""
    return session.catalog.roles.get(session.state.selected)


def profile_comparison(session: Session) -> Comparison | None:
    """The selected role on its own, in the colour it has in the comparison; None when nothing is selected."""
    role = session.state.selected
    if role not in session.catalog.roles:
        return None
    return in_order(session.catalog, (role,), slots=(session.state.slot_of(role) or 0,))


def shown_comparison(session: Session) -> Comparison | None:
    """What the charts of the page in view are made from."""
    return profile_comparison(session) if session.state.page == "profile" else session.comparison()
