"""What charts of projected jobs show to be true: how many, or by how much, up or down; projections have no published error."""

from collections.abc import Iterator

from careergui.charts.findings.words import count, everyone, inside, named, value_of
from careergui.compare.comparison import Comparison
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import amount, signed

_CHANGE, _BASE, _PROJECTED, _NEW = (f"outlook.{name}" for name in ("change_percent", "jobs_base", "jobs_projected", "new_jobs"))


def change(comparison: Comparison) -> Iterator[str]:
    """The change in percent: of one or two roles each, of more the ends."""
    found = _known(comparison, _CHANGE)
    roles = [role for role, _ in found]
    if len(roles) < len(comparison.roles):
        return
    if len(roles) < 3:
        yield _each(found)
        return
    (low, least), *_, (high, most) = sorted(found, key=lambda pair: value_of(pair[1]))
    ends = f"from {_signed(least)} for {inside(low)} to {_signed(most)} for {named(high)}"
    if _alone_at_ends(found):
        yield f"The expected change in jobs runs {ends}"
    if least.value != most.value:
        yield f"The expected change in jobs runs from {_signed(least)} to {_signed(most)}"


def numbers(comparison: Comparison) -> Iterator[str]:
    """The number of jobs: of one role from now to then, of two by how many it changes, of more for how many and for whom most."""
    found = _known(comparison, _NEW)
    roles = comparison.roles
    if len(found) < len(roles):
        return
    if len(roles) == 1:
        yield from _from_to(comparison, roles[0])
    elif len(roles) == 2:
        yield _each(found)
    else:
        yield from _most(comparison, found)


def _from_to(comparison: Comparison, role: Role) -> Iterator[str]:
    start, end = (comparison.catalog.estimate(role, measure) for measure in (_BASE, _PROJECTED))
    if start.value is not None and end.value is not None and start.value != end.value:
        verb = "rise" if end.value > start.value else "fall"
        yield f"Jobs for {inside(role)} are expected to {verb} from {amount(start.value, 'jobs')} to {amount(end.value, 'jobs')}"


def _most(comparison: Comparison, found: list[tuple[Role, Estimate]]) -> Iterator[str]:
    growing = [pair for pair in found if value_of(pair[1]) > 0]
    if not growing:
        yield f"No growth in jobs is expected for any of the {count(len(found))}"
        return
    (best, most), *others = sorted(growing, key=lambda pair: -value_of(pair[1]))
    whose = everyone(comparison) if len(growing) == len(found) else f"{count(len(growing))} of {count(len(found))}"
    growth = f"Jobs are expected to grow for {whose}"
    if others and value_of(others[0][1]) < value_of(most):
        yield f"{growth}, most for {named(best)}: {signed(value_of(most), 'jobs')}"
    yield growth


def _each(found: list[tuple[Role, Estimate]]) -> str:
    """How the jobs of one or two roles change, a verb once where both go the same way."""
    (first, one), *others = found
    if not others:
        return f"Jobs for {inside(first)} are expected to {_way(one)}{_by(one)}"
    ((second, other),) = others
    again = "" if _way(other) == _way(one) else f" to {_way(other)}"
    return f"Jobs are expected to {_way(one)}{_by(one)} for {inside(first)} and{again}{_by(other)} for {named(second)}"


def _way(estimate: Estimate) -> str:
    value = value_of(estimate)
    return "grow" if value > 0 else "fall" if value < 0 else "stay as many"


def _by(estimate: Estimate) -> str:
    """By how much, without the sign that the verb has; "" for no change."""
    return f" by {amount(abs(estimate.value), estimate.unit)}" if estimate.value else ""


def _signed(estimate: Estimate) -> str:
    return signed(value_of(estimate), "percent").replace("no difference", "0%")


def _alone_at_ends(found: list[tuple[Role, Estimate]]) -> bool:
    values = sorted(value_of(one) for _, one in found)
    return values.count(values[0]) == values.count(values[-1]) == 1


def _known(comparison: Comparison, measure: str) -> list[tuple[Role, Estimate]]:
    together = ((role, comparison.catalog.estimate(role, measure)) for role in comparison.roles if role.id in comparison.on_one_axis)
    return [(role, estimate) for role, estimate in together if estimate.known]
