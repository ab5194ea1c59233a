"""Commands on the area of the official figures and on real pay; the picker and the menus both call them."""

from careergui.gui.desk import Desk
from careergui.gui.session import Session


def open_picker(desk: Desk) -> None:
    """Open the list of areas."""
    desk.open_areas()


def toggle_real(desk: Desk) -> None:
    """Pay as paid, or adjusted for prices."""
    set_real(desk.session, real=not desk.session.state.real)


def can_adjust(desk: Desk) -> bool:
    """Whether real pay differs from pay as paid here."""
    return is_adjustable(desk.session)


def is_real(desk: Desk) -> bool:
    """Whether pay is adjusted for prices now."""
    return desk.session.state.real and is_adjustable(desk.session)


def has_areas(desk: Desk) -> bool:
    """Whether there is more than one area to choose from."""
    return len(desk.session.catalog.areas) > 1


def is_adjustable(session: Session) -> bool:
    """Whether the area has a price level, or the page shows many areas at once."""
    return session.catalog.area.price_level is not None or session.state.page == "where"


def choose(session: Session, area_id: str) -> None:
    """Look from another area; one without a price level shows pay as paid, and that is said."""
    area = session.catalog.areas[area_id]
    stays = session.state.real and (area.kind == "nation" or area.price_level is not None)
    lost = session.state.real and not stays
    session.look(area=area_id, real=stays)
    session.said.emit(f"{area.name}: pay as paid, as there is no price level for it" if lost else f"Official figures of {area.name}")


def set_real(session: Session, *, real: bool) -> None:
    """Adjust pay for the area's prices, or show it as paid."""
    session.look(real=real)
    session.said.emit("Pay adjusted for prices" if real else "Pay as paid")
