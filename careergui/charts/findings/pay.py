"""What charts of pay show to be true: of one role the middle half, of two the difference, of more the ends where errors carry them."""

from collections.abc import Iterator

from careergui.charts.findings.paid import Paid, paid
from careergui.charts.findings.words import all_official, count, figure, inside, lead, named, period, sentence, value_of
from careergui.compare.comparison import Comparison
from careergui.domain.catalog import is_occupation
from careergui.domain.certainty import caution
from careergui.domain.difference import Difference, Doubt
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import amount, size

_KIND = {"median": "at the median", "average": "on average"}
_OPEN = "sampling error leaves open which is higher"
_DOUBTS: dict[Doubt, str] = {"": _OPEN, "averages-too-close": _OPEN, "averages-opposite": "averages differ the other way"}
"""Why no order is told; averages have errors of their own, and need no other doubt."""


def spread(comparison: Comparison) -> Iterator[str]:
    """Of a chart of pay and its spread."""
    found = paid(comparison)
    if len(comparison.roles) == 1:
        yield from _one(found)
    else:
        yield from compared(found)


def apart(comparison: Comparison) -> Iterator[str]:
    """Of a chart of differences from a baseline."""
    found = paid(comparison)
    if len(found.roles) > 2 and len(found.roles) == len(comparison.roles):
        yield from _around(found)
    yield from compared(found)


def curve(comparison: Comparison) -> Iterator[str]:
    """Of a chart of percentiles: what the best-paid tenth earn; of many roles the ends of their medians."""
    found = paid(comparison)
    best = {role.id: _statistic(found, role, "p90") for role in found.roles}
    whole = len(found.roles) == len(comparison.roles) and all_official(found.roles)
    if whole and len(found.roles) < 3 and all(one.known and not caution(one) for one in best.values()):
        each = [(f"of {inside(role)}", f"at least {_plain(best[role.id])}{period(best[role.id].unit)}") for role in found.roles]
        said = ", ".join([f"{each[0][0]} earn {each[0][1]}", *(f"{whose} {much}" for whose, much in each[1:])])
        yield sentence(lead(comparison.area, best.values()), f"the best-paid tenth {said}")
    yield from compared(found)


def compared(found: Paid) -> Iterator[str]:
    """Of two roles with figures, or of more."""
    if len(found.roles) == 2:
        yield from _two(found)
    elif len(found.roles) > 2:
        yield from _many(found)


def _one(found: Paid) -> Iterator[str]:
    for role in found.roles:
        where = lead(found.comparison.area, [found.estimate(role)])
        if not is_occupation(role.id):
            yield sentence(where, f"{found.kind} pay is {figure(found.estimate(role))} for {named(role)}")
            return
        low, high = _statistic(found, role, "p25"), _statistic(found, role, "p75")
        if _sound(low) and _sound(high):
            yield sentence(where, f"half of {inside(role)} earn {_plain(low)} to {_plain(high)}{period(low.unit)}")
        elif _sound(low) and high.status == "top-coded":
            yield sentence(where, f"three quarters of {inside(role)} earn at least {_plain(low)}{period(low.unit)}")
        if found.kind == "median":
            yield sentence(where, f"half of {inside(role)} earn at least {_plain(found.estimate(role))}{period(low.unit)}")


def _two(found: Paid) -> Iterator[str]:
    first, second = found.roles
    where = lead(found.comparison.area, map(found.estimate, found.roles))
    high, low = (second, first) if value_of(found.gap(first, second)) < 0 else (first, second)
    gap = found.gap(high, low)
    if gap.known and gap.ordered:
        yield from _more(found, where, high, low, gap)
    elif gap.doubt or gap.unsure:
        one, other = map(found.estimate, found.roles)
        each = f"{figure(one)} for {inside(first)} and {figure(other)} for {named(second)}"
        for figures in (each, f"{figure(one)} and {figure(other)}"):
            yield sentence(where, f"{found.kind} pay is {figures}; {_DOUBTS[gap.doubt]}")
    elif gap.value == 0 and not gap.bound:
        yield sentence(where, f"{found.kind} pay is the same for {inside(first)} and {named(second)}: {figure(found.estimate(first))}")


def _more(found: Paid, where: str, high: Role, low: Role, gap: Difference) -> Iterator[str]:
    much = f"{'at least ' if gap.bound else ''}{size(value_of(gap), gap.unit)}"
    if all_official((high, low)):
        yield sentence(where, f"{inside(high)} earn {much}{period(gap.unit)} more than {inside(low)} {_KIND[found.kind]}")
    yield sentence(where, f"{found.kind} pay is {much}{period(gap.unit)} higher for {inside(high)} than for {named(low)}")


def _many(found: Paid) -> Iterator[str]:
    """From the lowest to the highest, if errors carry that they differ; both by name where no other role may be the lowest or highest."""
    order = sorted(found.roles, key=lambda role: value_of(found.estimate(role)))
    low, high = order[0], order[-1]
    estimates = [found.estimate(role) for role in order]
    if any(one.status == "top-coded" for one in estimates[:-1]) or not found.above(high, low):
        return
    where = lead(found.comparison.area, estimates)
    if all(found.above(role, low) for role in order[1:]) and all(found.above(high, role) for role in order[:-1]):
        ends = f"{figure(estimates[0])} for {inside(low)} to {figure(estimates[-1])} for {named(high)}"
        yield sentence(where, f"{found.kind} pay runs from {ends}")
    every = f"of the {count(len(order))} roles "
    yield sentence(where, f"{found.kind} pay {every}runs from {figure(estimates[0])} to {figure(estimates[-1])}")


def _around(found: Paid) -> Iterator[str]:
    """How many are paid more than the baseline and by how much, where errors carry every one of these orders."""
    base = found.comparison.baseline
    others = [role for role in found.roles if role.id != base.id]
    above = [role for role in others if found.above(role, base)]
    below = [role for role in others if found.above(base, role)]
    gaps = [found.gap(role, base) for role in others]
    if len(above) + len(below) < len(others) or any(gap.bound for gap in gaps) or not all_official(found.roles):
        return
    where, by = lead(found.comparison.area, map(found.estimate, found.roles)), _KIND[found.kind]
    unit = found.estimate(base).unit
    sizes = sorted({abs(value_of(gap)) for gap in gaps})
    much = f"{' to '.join(amount(one, unit) for one in dict.fromkeys((sizes[0], sizes[-1])))}{period(unit)}"
    if not above:
        yield sentence(where, f"{inside(base)} earn {much} more than the other {count(len(others))} {by}")
    elif not below:
        yield sentence(where, f"the other {count(len(others))} earn {much} more than {inside(base)} {by}")
    else:
        best = max(value_of(found.gap(role, base)) for role in above)
        much = f"{size(best, unit)}{period(unit)}"
        if len(above) == 1:
            yield sentence(where, f"only {inside(above[0])} earn more than {inside(base)} {by}, by {much}")
        else:
            yield sentence(
                where, f"{count(len(above))} of the other {count(len(others))} earn more than {inside(base)} {by}, by up to {much}"
            )


def _statistic(found: Paid, role: Role, name: str) -> Estimate:
    return found.comparison.catalog.estimate(role, f"{found.measure.rpartition('.')[0]}.{name}")


def _sound(estimate: Estimate) -> bool:
    """Whether a percentile may stand in a title: known as itself, and nothing wrong with it beside its neighbours."""
    return estimate.known and estimate.status != "top-coded" and not caution(estimate)


def _plain(estimate: Estimate) -> str:
    return amount(value_of(estimate), estimate.unit)
