"""What the chart modules share: axes with round ticks, role rows, source lines, an estimate read in full."""

import math
from collections.abc import Iterable, Mapping, Sequence

from careergui.charts.spec import Axis, Key, Row, Tick
from careergui.compare.comparison import Comparison
from careergui.compare.figure_words import certainty_words, difference_words, figure_words, margin_words
from careergui.data.real_pay import level_words
from careergui.domain.certainty import CAUTIONS, HOLLOW, caution, hollow, margin
from careergui.domain.difference import Difference, Figure
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role, Source
from careergui.text import axis_money, listing, number, spoken

_MONEY_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_LOG_TICKS, _LOG_ENDS = (1.0, 2.0, 5.0), (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0)
_SHARE_STEPS = (1.0, 2.0, 5.0, 10.0)
_MOST_TICKS = 8
_MIXED = " Some roles rest on résumés, others on official statistics: compare them with care."
WHISKER = Key(sample="whisker", label="90% interval")
UNRELIABLE = Key(sample="hollow mark", label=f"relative standard error of {HOLLOW}% or more")
FEW_ROLES = 5
"""Up to this many roles keep the order of the tray; more are ranked by value."""


def step_for(extent: float, most_ticks: int = _MOST_TICKS - 1, steps: tuple[float, ...] = _MONEY_STEPS) -> float:
    """The smallest round step (one of `steps` times a power of ten) that makes at most `most_ticks` intervals."""
    least = max(extent, 1e-9) / most_ticks
    power = 10.0 ** math.floor(math.log10(least))
    return next(factor * power for factor in steps if factor * power >= least * (1 - 1e-9))


def money_axis(values: Iterable[float], *, zero: bool = False) -> Axis:
    """An axis in dollars that holds zero and all values, with round ends and ticks."""
    known = [0.0, *values]
    extent = max(max(known) - min(known), 1.0) if any(known) else 10_000.0
    # A scale on both sides of zero is rounded outwards twice, and so may need a wider step.
    first, last, step = next(
        ends for most in range(_MOST_TICKS - 1, 0, -1) if (ends := _ends(known, extent, most))[1] - ends[0] < _MOST_TICKS
    )
    ticks = tuple(Tick(number_ * step, axis_money(number_ * step)) for number_ in range(first, last + 1))
    return Axis(minimum=first * step, maximum=last * step, ticks=ticks, zero=zero)


def _ends(known: Sequence[float], extent: float, most: int) -> tuple[int, int, float]:
    """First and last tick, counted in steps from zero, and the step."""
    step = step_for(extent, most)
    first, last = math.floor(min(known) / step + 1e-9), math.ceil(max(known) / step - 1e-9)
    return first, max(last, 0 if first else 1), step


def log_money_axis(values: Iterable[float]) -> Axis:
    """A logarithmic axis in dollars around values above zero, with ticks at 1, 2 and 5 times each power of ten, two or more of them."""
    known = list(values)
    return next(axis for ends in (_LOG_ENDS, _LOG_TICKS) if len((axis := _log_axis(known, ends)).ticks) > 1)


def _log_axis(known: list[float], ends: tuple[float, ...]) -> Axis:
    """From the nearest round value below all to the nearest above, as `ends` times a power of ten are round."""
    first = max(value for value in _decades(min(known), ends) if value <= min(known) * (1 + 1e-9))
    last = min(value for value in _decades(max(known), ends) if value >= max(known) * (1 - 1e-9) and value > first)
    low, high = math.floor(math.log10(first)), math.ceil(math.log10(last))
    round_values = (factor * 10.0**power for power in range(low, high + 1) for factor in _LOG_TICKS)
    ticks = tuple(Tick(value, axis_money(value)) for value in round_values if first <= value <= last)
    return Axis(minimum=first, maximum=last, ticks=ticks, log=True)


def _decades(value: float, factors: tuple[float, ...]) -> list[float]:
    """Round values from the power of ten at or below a value on, as far as one is above it."""
    power = math.floor(math.log10(value))
    return [factor * 10.0**step for step in (power, power + 1) for factor in factors]


def percent_axis(maximum: float = 100) -> Axis:
    """An axis of shares from 0 to a round end."""
    step = step_for(maximum, steps=_SHARE_STEPS)
    last = max(1, math.ceil(maximum / step - 1e-9))
    ticks = tuple(Tick(count * step, f"{number(count * step, 0 if step >= 1 else 1)}%") for count in range(last + 1))
    return Axis(minimum=0, maximum=last * step, ticks=ticks, zero=True)


def of_roles(comparison: Comparison, what: str) -> str:
    """A chart's title: what is shown, by role, or of the one role there is."""
    return f"{what} by role" if len(comparison.roles) > 1 else f"{what}: {comparison.roles[0].title}"


def highest_first(values: Mapping[str, float], names: Mapping[str, str] | None = None) -> list[str]:
    """Whatever is ranked in a chart, by its id: highest value first, ties by name (the id where there are no `names`).

    What is drawn of many is the head of this list, so that choosing and ordering never follow two things.
    """
    named = names or {}
    return sorted(values, key=lambda key: (-values[key], named.get(key, key)))


def ranked(roles: Sequence[Role], values: Mapping[str, float]) -> list[Role]:
    """Roles in the order a chart shows them: as chosen when few or all without a value, else highest first, those without one last."""
    if len(roles) <= FEW_ROLES or not values:
        return list(roles)
    known = {role.id: values[role.id] for role in roles if role.id in values}
    silent = sorted((role for role in roles if role.id not in known), key=lambda role: role.title)
    by_id = {role.id: role for role in roles}
    return [*(by_id[role_id] for role_id in highest_first(known, {role.id: role.title for role in roles})), *silent]


def order_words(roles: Sequence[Role], values: Mapping[str, float], words: str = "highest first") -> str:
    """What follows a unit line where the roles are ranked by these values: by what; "" where they stand as chosen."""
    return f"; {words}" if values and len(roles) > FEW_ROLES else ""


def role_row(comparison: Comparison, role: Role, detail: str, words: str, trailing: str = "") -> Row:
    """A row for one role: its mark, title and what is said small under it."""
    return Row(label=role.title, detail=detail, slot=comparison.slots[role.id], trailing=trailing, words=words)


def in_full(comparison: Comparison, estimate: Estimate, name: str) -> str:
    """An estimate with everything one must know about it, as one passage to be read or heard."""
    if estimate.value is None:
        return f"{name}: not given. {estimate.note}".strip()
    label = f" ({estimate.label})" if estimate.label else ""
    parts = [
        f"{name}: {spoken(estimate.value, estimate.unit)}{label}{'' if estimate.status == 'reported' else f', {estimate.status}'}.",
        f"Printed as “{estimate.printed}”." if estimate.printed else "",
        estimate.note,
        f"90% margin of error {margin_words(estimate)}." if estimate.rse is not None else "",
        CAUTIONS.get(caution(estimate), ""),
        estimate.when_and_where,
        _source_words(comparison, estimate),
    ]
    return " ".join(part for part in parts if part)


def difference_in_full(comparison: Comparison, found: Difference, name: str) -> str:
    """A difference with everything one must know about it, as one passage to be read or heard."""
    if not found.known:
        return f"{name}: not given. {found.note}".strip()
    words = f"{name}: {difference_words(found)}{'' if found.found == 'values' else f', {found.status}'}."
    parts = [words, certainty_words(found), found.note, found.when_and_where, _source_words(comparison, found)]
    return " ".join(part for part in parts if part)


def error_keys(drawn: Iterable[Estimate]) -> tuple[Key, ...]:
    """What whiskers and hollow marks mean, where some of the figures drawn have an error, or one too large to rely on."""
    shown = list(drawn)
    return (
        *((WHISKER,) if any(margin(one) for one in shown) else ()),
        *((UNRELIABLE,) if any(hollow(one) for one in shown) else ()),
    )


def _source_words(comparison: Comparison, figure: Figure) -> str:
    names = [comparison.catalog.sources[source].short for source in figure.sources if source in comparison.catalog.sources]
    return f"Source: {'; '.join(names)}." if names else ""


def source_line(comparison: Comparison, estimates: Iterable[Figure] = ()) -> str:
    """The line that stays in every picture: who says so, how old it is, and on what it rests.

    Of `estimates` those with a value count; where none has one, those that say why not.
    """
    asked = list(estimates)
    of, known = comparison.catalog.sources_of, [estimate for estimate in asked if estimate.known]
    sources = of(known) or of(asked) or _all_sources(comparison)
    bases = {
        comparison.catalog.collections[role.collection].basis
        for role in comparison.roles
        if role.collection in comparison.catalog.collections
    }
    basis = (
        ""
        if asked and not known
        else _MIXED
        if len(bases) > 1
        else " Figures drawn from résumés, not a survey."
        if "résumés" in bases
        else ""
    )
    return f"Source: {'; '.join(source.short for source in sources) or 'not stated'}.{basis}"


def where_and_when(estimates: Iterable[Estimate]) -> str:
    """What follows a unit line: area and period of official figures, and whether they are adjusted; "" for figures of role files."""
    official = [estimate for estimate in estimates if estimate.known and estimate.area]
    if not official:
        return ""
    areas, periods = (
        listing(tuple(dict.fromkeys(names))) for names in zip(*((entry.area, entry.period) for entry in official), strict=True)
    )
    adjusted = ", adjusted for prices" if any(entry.adjusted_by for entry in official) else ""
    return f"; {areas}{f', {periods}' if periods else ''}{adjusted}"


def nearest_words(comparison: Comparison, role: Role, measure_id: str) -> str:
    """The nearest larger area's figure where this one has none, named as that area's; "" when there is none."""
    found = comparison.catalog.nearest(role, measure_id)
    if found is None:
        return ""
    area, estimate = found
    return f"Nearest larger area with a figure: {area.name}, {figure_words(estimate)}."


def price_note(comparison: Comparison, estimates: Iterable[Estimate]) -> tuple[str, ...]:
    """Index, year and area of the price level behind adjusted pay, when some is shown."""
    return (level_words(comparison.area),) if any(entry.adjusted_by for entry in estimates) else ()


def derived_note(estimates: Sequence[Estimate], what: str) -> tuple[str, ...]:
    """A note that some of the values shown are worked out from printed differences, when they are."""
    derived = any(entry.status == "derived" and not entry.adjusted_by for entry in estimates)
    return (f"{what} worked out from differences the source prints.",) if derived else ()


def _all_sources(comparison: Comparison) -> list[Source]:
    return comparison.catalog.sources_of(estimate for role in comparison.roles for estimate in role.facts.values())
