"""The rows of the role list as values: groups, pay in words and on one shared scale, why a row matched; paints nothing."""

import math
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from msgspec import Struct

from careergui.domain.catalog import Catalog
from careergui.domain.role import Collection, Role
from careergui.text import amount, axis_money, spoken


class Heading(Struct, frozen=True):
    """The name of a group of roles, and what its pay figures are."""

    title: str
    detail: str


class RoleRow(Struct, frozen=True):
    """A role in the list, and the text that made it match a search ("" when the title did)."""

    role: str
    reason: str = ""


Row: TypeAlias = Heading | RoleRow


class Scale(Struct, frozen=True):
    """The logarithmic pay scale all rows share, from `lowest` doubling `steps` times."""

    lowest: float
    steps: int

    def place(self, value: float) -> float:
        """Where an amount stands, 0 at the left to 1 at the right; beyond the ends it stays at the end."""
        return min(1.0, max(0.0, math.log2(max(value, 1) / self.lowest) / self.steps))

    @property
    def ticks(self) -> tuple[tuple[float, str], ...]:
        """Place and label of each doubling."""
        return tuple((step / self.steps, axis_money(self.lowest * 2**step)) for step in range(self.steps + 1))


class Pay(Struct, frozen=True, kw_only=True):
    """A role's pay as the list shows it: in words, and as places on the scale (None where not given)."""

    text: str
    spoken: str
    average: bool = False
    middle: float | None = None
    low: float | None = None
    high: float | None = None
    quartiles: tuple[float, float] | None = None
    defined: bool = False
    """The ends are percentiles; else a range its source does not define."""


_GROUPS: dict[str, tuple[str, str]] = {
    "résumés": ("Job titles", "average pay, from résumés"),
    "official statistics": ("Occupations", "median pay, 10th to 90th percentile"),
}


def rows(catalog: Catalog, role_ids: Iterable[str], reasons: Mapping[str, str]) -> list[Row]:
    """The roles in the order given, under one heading for each kind of figures."""
    groups: dict[str, list[Row]] = {}
    for role_id in role_ids:
        groups.setdefault(_basis(catalog, catalog.roles[role_id]), []).append(RoleRow(role_id, reasons.get(role_id, "")))
    return [row for basis, members in groups.items() for row in (_heading(basis), *members)]


def shared_scale(catalog: Catalog) -> Scale:
    """A scale that holds every annual pay figure of the catalogue."""
    ids = ("pay.annual.mean", "pay.annual.median", "pay.annual.p10", "pay.annual.p90", "pay.annual.low", "pay.annual.high")
    values = [
        estimate.value
        for role in catalog.roles.values()
        for measure in ids
        if (estimate := role.facts.get(measure)) is not None and estimate.value is not None and estimate.value > 0
    ]
    if not values:
        return Scale(20_000, 2)
    first = math.floor(math.log2(min(values) / 10_000))
    last = math.ceil(math.log2(max(values) / 10_000))
    return Scale(10_000 * 2.0**first, max(1, last - first))


def pay_of(catalog: Catalog, role: Role, scale: Scale) -> Pay:
    """What the row of a role says of its pay."""
    for measure, average in (("pay.annual.median", False), ("pay.annual.mean", True)):
        found = catalog.estimate(role, measure)
        if found.value is not None:
            limit = "≥" if found.status == "top-coded" else ""
            kind = "average" if average else "median"
            words = f"{kind} pay {'at least ' if limit else ''}{spoken(found.value, found.unit)}"
            text = limit + amount(found.value, found.unit)
            return _with_range(role, scale, Pay(text=text, spoken=words, average=average, middle=scale.place(found.value)))
    for measure in ("pay.hourly.median", "pay.hourly.mean"):
        found = catalog.estimate(role, measure)
        if found.value is not None:
            return Pay(text=f"{amount(found.value, found.unit)} an hour", spoken=f"pay {spoken(found.value, found.unit)}")
    return Pay(text="Pay not given", spoken="pay not given")


def said(catalog: Catalog, role: Role, scale: Scale) -> str:
    """The row in full, for tooltip and ear."""
    return f"{role.title}, {pay_of(catalog, role, scale).spoken}"


def _with_range(role: Role, scale: Scale, pay: Pay) -> Pay:
    def place(name: str) -> float | None:
        found = role.facts.get(f"pay.annual.{name}")
        return scale.place(found.value) if found is not None and found.value is not None else None

    defined = place("p10") is not None and place("p90") is not None
    low, high = (place("p10"), place("p90")) if defined else (place("low"), place("high"))
    first, third = place("p25"), place("p75")
    return Pay(
        text=pay.text,
        spoken=pay.spoken,
        average=pay.average,
        middle=pay.middle,
        low=low if high is not None else None,
        high=high if low is not None else None,
        quartiles=(first, third) if first is not None and third is not None else None,
        defined=defined,
    )


def _basis(catalog: Catalog, role: Role) -> str:
    collection: Collection | None = catalog.collections.get(role.collection)
    return collection.basis if collection else "résumés"


def _heading(basis: str) -> Heading:
    return Heading(*_GROUPS[basis])
