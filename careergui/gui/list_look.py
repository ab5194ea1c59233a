"""What a row of the role list shows beside its title, as it is remembered; leaves the figures themselves to list_figures."""

from msgspec import Struct

from careergui.domain.measures import BY_ID, Measure

PAY = "pay.annual.median"
GROWTH = "outlook.change_percent"
NONE = ""


class ListLook(Struct, frozen=True, kw_only=True):
    """What a row shows beside its title: up to two measures by id (NONE for none), and whether pay is drawn."""

    first: str = PAY
    second: str = GROWTH
    drawn: bool = True

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures shown, from the left."""
        return tuple(BY_ID[name] for name in (self.first, self.second) if name in BY_ID)


def shown_look(look: ListLook, sort: str, *, searching: bool) -> ListLook:
    """The look the rows have now: one figure while searching, as what matched needs the room; else the one ordered by in sight."""
    if searching:
        return ListLook(first=look.first, second=NONE, drawn=look.drawn)
    if sort not in BY_ID or sort in {look.first, look.second}:
        return look
    return ListLook(first=look.first, second=sort, drawn=look.drawn)
