"""The rows of the role list as values: groups, pay in words and on one shared scale, why a row matched; paints nothing."""

import math
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from msgspec import Struct

from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Number
from careergui.domain.role import Role
from careergui.gui.list_figures import RESUMES, basis_of
from careergui.text import axis_money


class Heading(Struct, frozen=True):
    """The name of a group of roles, and what its pay figures are."""

    title: str
    detail: str


class RoleRow(Struct, frozen=True, gc=False):
    """A role in the list, and the text that made it match a search ("" when the title did)."""

    role: str
    reason: str = ""


Row: TypeAlias = Heading | RoleRow


class Scale(Struct, frozen=True):
    """The logarithmic pay scale all rows share, from `lowest` doubling `steps` times."""

    lowest: float
    steps: int

    def place(self, value: float) -> float:
        """Where an amount stands, 0 at the left to 1 at the right; above 1 beyond its end; what is below its beginning stands there."""
        return max(0.0, math.log2(max(value, 1) / self.lowest) / self.steps)

    @property
    def ticks(self) -> tuple[tuple[float, str], ...]:
        """Place and label of each doubling."""
        return tuple((step / self.steps, axis_money(self.lowest * 2**step)) for step in range(self.steps + 1))


class Pay(Struct, frozen=True, kw_only=True):
    """A role's pay a year as the list draws it: places on the scale (None where not given)."""

    average: bool = False
    middle: float | None = None
    low: float | None = None
    high: float | None = None
    quartiles: tuple[float, float] | None = None
    defined: bool = False
    """The ends are percentiles; else a range its source does not define."""


_OFFICIAL = "official statistics"
_BASES = (RESUMES, _OFFICIAL)
"""In the order of the groups in a list that nobody searches."""


def rows(catalog: Catalog, role_ids: Sequence[str], reasons: Mapping[str, str], *, ranked: bool = False) -> list[Row]:
    """The roles in the order given, under one heading for each kind of figures.

    Job titles stand before occupations; when roles are `ranked`, the group with the best match stands first.
    """
    kinds = {name: collection.basis for name, collection in catalog.collections.items()}
    own = {role.id: kinds.get(role.collection, RESUMES) for role in catalog.own_roles}
    bases = [own.get(role_id, _OFFICIAL) for role_id in role_ids]  # looking all occupations up in a new area would make a role of each
    found: list[Row] = []
    for basis in dict.fromkeys(bases) if ranked else [basis for basis in _BASES if basis in bases]:
        found.append(_heading(catalog, basis))
        members = (role_id for role_id, one in zip(role_ids, bases, strict=True) if one == basis)
        found += [RoleRow(role_id, reasons.get(role_id, "")) for role_id in members]
    return found


def shared_scale(catalog: Catalog) -> Scale:
    """A scale for the annual pay of all roles in the nation: it stays as it is when another area is chosen.

    The highest few amounts may lie beyond its end, as they would press all others together.
    """
    values = sorted(value for value in _drawn(catalog) if value > 0)
    values = values[: math.ceil(len(values) * _HELD)]
    if not values:
        return Scale(20_000, 2)
    fits = [_doubling(values, anchor) for anchor in _ANCHORS]
    return min(fits, key=lambda scale: scale.steps)


_ANCHORS = (10_000, 15_000)
"""Round amounts that a scale may double from."""
_HELD = 0.97
"""The part of all amounts that must lie within the scale."""


def _drawn(catalog: Catalog) -> list[Number]:
    """Every amount that a row may draw: of an occupation no average, which may lie far above the highest wage published."""
    facts = [role.facts.get(f"pay.annual.{name}") for role in catalog.own_roles for name in ("mean", "median", "p10", "p90", "low", "high")]
    own = [found.value for found in facts if found is not None and found.value is not None]
    library = catalog.library
    official = [library.known(f"pay.annual.{name}", NATION, real=False) for name in ("median", "p10", "p90")] if library else []
    return [*own, *(value for values in official for value in values.values())]


def _doubling(values: Sequence[Number], anchor: int) -> Scale:
    first = math.floor(math.log2(values[0] / anchor))
    last = math.ceil(math.log2(values[-1] / anchor))
    return Scale(anchor * 2.0**first, max(1, last - first))


def pay_of(catalog: Catalog, role: Role, scale: Scale) -> Pay:
    """What the row of a role draws of its pay: of résumés the average, of official statistics the percentiles."""

    def place(name: str) -> float | None:
        found = role.facts.get(f"pay.annual.{name}")
        return scale.place(found.value) if found is not None and found.value is not None else None

    median = place("median")
    average = median is None and basis_of(catalog, role) == RESUMES
    defined = place("p10") is not None and place("p90") is not None
    low, high = (place("p10"), place("p90")) if defined else (place("low"), place("high"))
    first, third = place("p25"), place("p75")
    return Pay(
        average=average,
        middle=place("mean") if average else median,
        low=low if high is not None else None,
        high=high if low is not None else None,
        quartiles=(first, third) if first is not None and third is not None else None,
        defined=defined,
    )


def _heading(catalog: Catalog, basis: str) -> Heading:
    if basis == RESUMES:
        return Heading("Job titles", "average pay, from résumés")
    if catalog.area.id == NATION.id:
        return Heading("Occupations", "median, 10th to 90th percentile")
    return Heading("Occupations", f"{catalog.area.name}{', at US prices' if catalog.real else ''}")
