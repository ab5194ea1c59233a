"""Places that figures are given for: the nation, states and territories, metropolitan and nonmetropolitan areas; leaves pay to data."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from careergui.domain.role import Name, Value

AreaId: TypeAlias = Annotated[str, Meta(pattern=r"^(US|[A-Z]{2}|[0-9]{5}|[0-9]{7})$")]
"""`US`, a state's postal code, the five digits of a metropolitan area, or the seven of a nonmetropolitan one."""
AreaKind: TypeAlias = Literal["nation", "state", "metropolitan", "nonmetropolitan"]


class PriceLevel(Value, frozen=True, kw_only=True):
    """The regional price parity that pay in an area is divided by: all items, the nation = 100."""

    index: Annotated[float, Meta(ge=10, le=1000)]
    year: str
    of: Name
    """The area the index was measured for: a nonmetropolitan area has its state's."""
    source: str


class Area(Value, frozen=True, kw_only=True):
    """One place. `state` is the postal code of the state (for a metropolitan area: of its first city), "" for the nation."""

    id: AreaId
    code: str
    """The publisher's own code, as it stands in its series."""
    name: Name
    kind: AreaKind
    state: Annotated[str, Meta(pattern=r"^([A-Z]{2})?$")] = ""
    price_level: PriceLevel | None = None
    jobs: Annotated[int, Meta(ge=0, le=10**10)] | None = None
    """Jobs of all occupations there: larger places are found first."""


class AreaFile(Value, frozen=True, kw_only=True):
    """All areas as they lie on disk: the nation first, then states by name, then the others by name."""

    format: Literal["careergui-areas/1"]
    areas: tuple[Area, ...]


NATION = Area(id="US", code="0000000", name="United States", kind="nation")


def national_words(area: Area, before: str = "") -> str:
    """That figures which are not given by area are the nation’s, said where another area is chosen; `before` joins it to other words."""
    return "" if area.id == NATION.id else f"{before}{NATION.name}"


_WITH_ARTICLE = (NATION.name, "District of Columbia", "Virgin Islands", "nonmetropolitan area")


def within(area: Area) -> str:
    """The name as it stands in a sentence: "the United States", "Ohio", "the West Texas nonmetropolitan area"."""
    return named(area.name)


def named(name: str) -> str:
    """An area's name with the article it has in a sentence, if any."""
    return f"the {name}" if name.endswith(_WITH_ARTICLE) else name
