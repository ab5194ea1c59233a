"""Names of places as they stand in a row, and which places lie in a state; leaves ranking them to places."""

from careergui.domain.area import Area
from careergui.domain.catalog import Catalog
from careergui.errors import UsageError

_CAPITALS = ("Winston-Salem",)
"""Cities whose own name has a hyphen, where others begin a list of cities."""
_RURAL = " nonmetropolitan area"


def short_name(name: str) -> str:
    """A place by its first city: "San Jose, CA"; "West Texas, rural" for a nonmetropolitan one."""
    region, rural, _ = name.partition(_RURAL)
    if rural:
        return f"{region}, rural"
    cities, comma, state = name.rpartition(", ")
    whole = next((city for city in _CAPITALS if cities.startswith(city)), "")
    return f"{whole or cities.split('-')[0].split('/')[0]}{comma}{state}"


def lies_in(area: Area, state: str) -> bool:
    """Whether a place is filed under a state or reaches into it, as its name says: "Cincinnati, OH-KY-IN"."""
    return area.state == state or state in area.name.rpartition(", ")[2].split("-")


def heeds(area: Area, state: str) -> bool:
    """Whether an area can be held out among the places that are ranked, those of one state where one is named."""
    return area.kind in {"metropolitan", "nonmetropolitan"} and (not state or lies_in(area, state))


def state_name(catalog: Catalog, state: str) -> str:
    """The name of a state by its postal code; "" for none. UsageError for an unknown one."""
    if not state:
        return ""
    area = catalog.areas.get(state)
    if area is None or area.kind != "state":
        raise UsageError(f"There is no state “{state[:40]}”. Name one by its postal code, such as OH.")
    return area.name
