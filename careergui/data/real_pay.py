"""Pay divided by the price level of its area; leaves price levels to areas and figures as paid to cells."""

from msgspec.structs import replace

from careergui.domain.area import Area, within
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID


def adjusted(found: Estimate, measure_id: str, area: Area) -> Estimate:
    """Pay at the nation's price level: value ÷ (regional price parity ÷ 100), after BEA; other measures and the nation's stay as they are.

    An area without an index gives no adjusted pay: the estimate is missing, and says so.
    """
    if found.value is None or not measure_id.startswith("pay.") or area.kind == "nation":
        return found
    level = area.price_level
    if level is None:
        words = f"There is no price level for {within(area)}, so pay there cannot be adjusted; as paid it is shown with real pay off."
        return replace(found, value=None, status="missing", rse=None, note=words)
    value = round(found.value / (level.index / 100), BY_ID[measure_id].decimals or None)
    words = f"Adjusted by the regional price parity of {level.of}, {level.index:g} in {level.year} (United States = 100)."
    status = found.status if found.status == "top-coded" else "derived"
    return replace(found, value=value, status=status, note=f"{found.note} {words}".strip(), adjusted_by=level.source)


def level_words(area: Area) -> str:
    """What the adjustment rests on, for a chart or a page; why there is none where there is none."""
    if area.kind == "nation":
        return "Pay of the nation as a whole is the same at its own price level."
    if area.price_level is None:
        return f"There is no price level for {within(area)}; pay there cannot be adjusted."
    level = area.price_level
    return f"Pay adjusted by regional price parity: {level.index:g} in {level.year} for {level.of} (United States = 100)."
