"""The places figures are given for, with their price levels; leaves figures to area_pay."""

from collections.abc import Mapping, Sequence

from careergui.build.oews import OewsArea
from careergui.build.reading import Rows
from careergui.build.releases import PRICE_YEAR
from careergui.build.tally import Tally
from careergui.domain.area import NATION, Area, AreaFile, AreaKind, PriceLevel
from careergui.errors import CareerguiError

SOURCE = "bea-rpp-2024"
_ALL_ITEMS = "1"
_POSTAL = (
    "01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI 27MN 28MS "
    "29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI "
    "56WY 66GU 72PR 78VI"
)
POSTAL: dict[str, str] = {pair[:2]: pair[2:] for pair in _POSTAL.split()}
"""Census number of a state or territory → its postal code."""
_KINDS: dict[str, AreaKind] = {"N": "nation", "S": "state", "M": "metropolitan"}
_ORDER: dict[AreaKind, int] = {"nation": 0, "state": 1, "metropolitan": 2, "nonmetropolitan": 2}


def price_index(rows: Rows, tally: Tally) -> dict[str, float]:
    """Place → its index of all items; places are the five digits the publisher gives them. A year without an index is left out."""
    found: dict[str, float] = {}
    for row in rows:
        if row["LineCode"].strip() != _ALL_ITEMS:
            continue
        try:
            found[row["GeoFIPS"].strip()] = float(row[PRICE_YEAR])
        except ValueError:
            tally.refuse(f"no index for {PRICE_YEAR}")
    tally.used = len(found)
    return found


def areas(given: Sequence[OewsArea], states: Mapping[str, float], metros: Mapping[str, float]) -> AreaFile:
    """Every area of the survey: the nation first, then states by name, then the others by name."""
    names = {area.state: area.name for area in given if area.kind == "S"}
    found = [_area(area, names, states, metros) for area in given]
    return AreaFile(format="careergui-areas/1", areas=tuple(sorted(found, key=lambda area: (_ORDER[area.kind], area.name, area.id))))


def _area(area: OewsArea, names: Mapping[str, str], states: Mapping[str, float], metros: Mapping[str, float]) -> Area:
    if area.kind == "N":
        return NATION
    if area.state not in POSTAL:
        raise CareerguiError(f"The area {area.name} is filed under the unknown state {area.state}. Nothing was built.")
    state = POSTAL[area.state]
    if area.kind == "S":
        level = _level(states.get(f"{area.state}000"), area.name)
        return Area(id=state, code=area.code, name=area.name, kind="state", state=state, price_level=level, jobs=area.jobs)
    if "nonmetropolitan" in area.name:
        level = _level(states.get(f"{area.state}000"), names[area.state])
        return Area(id=area.code, code=area.code, name=area.name, kind="nonmetropolitan", state=state, price_level=level, jobs=area.jobs)
    digits = area.code[2:]
    level = _level(metros.get(digits), area.name)
    return Area(id=digits, code=area.code, name=area.name, kind=_KINDS[area.kind], state=state, price_level=level, jobs=area.jobs)


def _level(index: float | None, of: str) -> PriceLevel | None:
    return PriceLevel(index=index, year=PRICE_YEAR, of=of, source=SOURCE) if index is not None else None
