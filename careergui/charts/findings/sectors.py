"""What charts of pay by industry show to be true, where the errors of averages carry it; leaves pay as a whole to pay."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from careergui.charts import sector_pay
from careergui.charts.apart import of_one_kind
from careergui.charts.findings.words import all_official, figure, inside, named, value_of
from careergui.compare.comparison import Comparison
from careergui.compare.difference import between
from careergui.domain.catalog import is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import first_upper

_BEST = "pay.industry.best"


def industries(comparison: Comparison) -> Iterator[str]:
    """Of occupations by sector; of other roles the industry that pays best."""
    if not is_occupation(comparison.baseline.id):
        yield from _best(comparison)
    elif all_official(comparison.roles) and len(comparison.roles) < 3:
        sectors = _sectors(comparison)
        yield from _one(comparison.roles[0], sectors) if len(comparison.roles) == 1 else _two(comparison.roles, sectors)


class Sectors(Struct, frozen=True, kw_only=True):
    """Names of sectors by code, those the chart draws, and each role's known averages in any."""

    names: Mapping[str, str]
    drawn: Sequence[str]
    found: Mapping[str, Mapping[str, Estimate]]


def _sectors(comparison: Comparison) -> Sectors:
    whole = sector_pay.by_sector(comparison)
    measure, _ = sector_pay.measure_of(whole)
    names = {code: sector_pay.short_name(code, one.name).lower() for own in whole.values() for code, one in own.items()}
    found = {
        role_id: {code: one.facts[measure] for code, one in own.items() if measure in one.facts and one.facts[measure].known}
        for role_id, own in whole.items()
    }
    return Sectors(names=names, drawn=sector_pay.drawn(whole, measure), found=found)


def _one(role: Role, sectors: Sectors) -> Iterator[str]:
    """The sector whose average is above every other one, else from the lowest to the highest drawn, if that is clear."""
    everywhere = sectors.found[role.id]
    order = sorted(((code, everywhere[code]) for code in sectors.drawn), key=lambda pair: -value_of(pair[1]))
    if len(order) < 2:
        return
    (code, best), *others = order
    if all(_above(best, other) for elsewhere, other in everywhere.items() if elsewhere != code):
        yield f"Average pay of {inside(role)} is highest in {sectors.names[code]}: {figure(best)}"
    last, least = order[-1]
    if _above(best, least) and "top-coded" not in {one.status for _, one in others}:
        where = f"from {figure(least)} in {sectors.names[last]} to {figure(best)} in {sectors.names[code]}"
        yield f"Average pay of {inside(role)} runs {where}"
        yield f"Average pay of {inside(role)} runs from {figure(least)} to {figure(best)} by sector"


def _two(roles: Sequence[Role], sectors: Sectors) -> Iterator[str]:
    """In how many of the sectors shown one of the two earns more for sure: the one for which these are more than half."""
    found = sectors.found
    both = [code for code in sectors.drawn if all(code in found[role.id] for role in roles)]
    for high, low in (roles, tuple(reversed(roles))):
        more = sum(_above(found[high.id][code], found[low.id][code]) for code in both)
        if more * 2 > len(both) > 1:
            how = f"all {len(both)}" if more == len(both) else f"{more} of the {len(both)}"
            which = "sectors shown" if len(both) == len(sectors.drawn) else "sectors with figures of both"
            yield first_upper(f"{inside(high)} earn more on average than {inside(low)} in {how} {which}")


def _best(comparison: Comparison) -> Iterator[str]:
    comparison = of_one_kind(comparison)
    found = [(one.value, role, one) for role in comparison.roles if (one := comparison.row(_BEST).values[role.id]).value is not None]
    if len(found) < len(comparison.roles):
        return
    found.sort(key=lambda entry: entry[0])
    (least, lowest, low), (most, highest, high) = found[0], found[-1]
    if len(found) == 1:
        yield f"Average pay for {named(lowest)} is {figure(low)} in {low.label}"
    elif [value for value, *_ in found].count(least) == [value for value, *_ in found].count(most) == 1:
        ends = f"from {figure(low)} for {inside(lowest)} to {figure(high)} for {named(highest)}"
        yield f"The best-paying industries pay {ends}"
        yield f"The best-paying industries pay from {figure(low)} to {figure(high)}"


def _above(one: Estimate, other: Estimate) -> bool:
    gap = between(one, other, decimals=2)
    return value_of(gap) > 0 and gap.ordered
