"""Made-up O*NET tables for the tests of the builder: as small as they can be, each test changes what it is about."""

from careergui.build.onet_connections import TABLES
from careergui.build.onet_domains import ASKED, SCORED
from careergui.build.reading import Rows

NURSE = "29-1141"
BRIDGE = {NURSE: ("29-1141.00", "29-1141.01"), "29-2010": ("29-2011.00", "29-2012.00"), "11-1031": ("11-1031.00",)}


def tables(**changed: Rows) -> dict[str, Rows]:
    """All tables without rows but for those given, by key with underscores for hyphens."""
    keys = {domain.table for domain in (*SCORED, *ASKED)} | {domain.options for domain in ASKED} | set(TABLES.values())
    return {key: [] for key in (*keys, "onet-content-model-29")} | {key.replace("_", "-"): rows for key, rows in changed.items()}


def rating(code: str, value: str, scale: str = "IM", element: str = "2.A.1.a", **more: str) -> dict[str, str]:
    """One rating; `more` are further columns with underscores for blanks."""
    row = {"O*NET-SOC Code": code, "Element ID": element, "Element Name": f"Element {element}", "Scale ID": scale, "Data Value": value}
    return row | {"Date": "08/2023"} | {name.replace("_", " "): text for name, text in more.items()}


def named(**columns: str) -> dict[str, str]:
    """A row with a code and further columns, with underscores for blanks."""
    return {"O*NET-SOC Code": columns.pop("code")} | {name.replace("_", " "): text for name, text in columns.items()}
