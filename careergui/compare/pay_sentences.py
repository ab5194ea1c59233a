"""How the pay of two official occupations compares, within sampling errors, and why where it does not; leaves other figures be."""

from typing import TypeAlias

from careergui.compare.comparison import Comparison
from careergui.compare.difference import difference
from careergui.compare.figure_words import figure_words, margin_words
from careergui.domain.area import NATION, within
from careergui.domain.certainty import READ_WITH_CARE
from careergui.domain.difference import Difference, Doubt
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import amount, first_lower, listing, number, size

Said: TypeAlias = tuple[str, tuple[str, ...]]
"""A sentence and the measures it rests on."""

_DOUBTS: dict[Doubt, str] = {
    "averages-too-close": "sampling error is too large to say which pays more: the averages are",
    "averages-opposite": "the averages differ the other way round, so neither simply pays more: they are",
}
_ENDS = {("p10", "p25"): "10th and 25th", ("p75", "p90"): "75th and 90th"}
_PERIODS = (("annual", "a year"), ("hourly", "an hour"))


def pay_sentences(comparison: Comparison, role: Role) -> list[Said]:
    """The medians against each other or why not, and how far the two ranges of pay reach into each other."""
    return [_median(comparison, role), *_overlap(comparison, role), *_collapsed(comparison, role)]


def _median(comparison: Comparison, role: Role) -> Said:
    found = _period(comparison, role)
    return _medians(comparison, role, *found) if found else _apart(comparison, role, comparison.baseline)


def _period(comparison: Comparison, role: Role) -> tuple[str, str] | None:
    """By what both medians are given, with its words: by the year if they can; None where by neither."""
    given = (period for period in _PERIODS if all(one.known for one in both(comparison, role, f"pay.{period[0]}.median")))
    return next(given, None)


def _medians(comparison: Comparison, role: Role, period: str, words: str) -> Said:
    base, measure = comparison.baseline, f"pay.{period}.median"
    first, second = both(comparison, role, measure)
    gap = _known(first) - _known(second)
    found = difference(comparison.catalog, role, base, measure)
    means = both(comparison, role, f"pay.{period}.mean")
    here = "" if comparison.area.id == NATION.id else f" in {within(comparison.area)}"
    subject = f"Median pay {words}{here}{', adjusted for prices,' if first.adjusted_by else ''}"
    each = f"{subject} is {_least(first)} for {role.title} and {_least(second)} for {base.title}"
    if "top-coded" in {first.status, second.status} and not found.ordered:
        return f"{each}; as that is only a least amount, which pays more is not known.", (measure,)
    if gap == 0:
        return f"{subject} is the same for {role.title} as for {base.title}: {_least(first)}.", (measure,)
    if found.doubt:
        averages = f"{_with_margin(means[0])} and {_with_margin(means[1])} (90% margins)"
        return f"{each}, but {_DOUBTS[found.doubt]} {averages}.", (measure, f"pay.{period}.mean")
    share = "" if found.bound else _in_percent(found)
    much = f"{'at least ' if found.bound else ''}{size(gap, first.unit)}{share} {'higher' if gap > 0 else 'lower'}"
    figures = f"{_least(first)} against {_least(second)}"
    return f"{subject} is {much} for {role.title} than for {base.title}: {figures}.", (measure,)


def _in_percent(found: Difference) -> str:
    """The difference as a share of the baseline’s figure, in brackets; never "0%" of two that differ."""
    share = abs(found.relative or 0)
    return f" ({number(share) if share >= 1 else 'less than 1'}%)" if share else ""


def doubt_of(comparison: Comparison, role: Role) -> Doubt:
    """Why no order is claimed of the median pay of a role and the baseline; "" where one is."""
    found = _period(comparison, role)
    return difference(comparison.catalog, role, comparison.baseline, f"pay.{found[0]}.median").doubt if found else ""


def _with_margin(estimate: Estimate) -> str:
    return f"{figure_words(estimate)} {margin_words(estimate)}"


def _apart(comparison: Comparison, role: Role, base: Role) -> Said:
    """Why pay is not compared, with what each has."""
    given, measures, lacking = [], [], {}
    for entry in (role, base):
        found = [(f"pay.{period}.median", words) for period, words in _PERIODS if value_of(comparison, entry, f"pay.{period}.median").known]
        for measure, words in found[:1]:
            measures.append(measure)
            given.append(f"{_least(value_of(comparison, entry, measure))} {words} for {entry.title}")
        if not found:
            lacking[entry.title] = _why_no_median(comparison, entry)
    if not lacking:
        return f"Pay is not compared: the medians given are {listing(given)}, one by the year and one by the hour.", tuple(measures)
    reason, *others = dict.fromkeys(lacking.values())
    shared = not others and "this occupation" not in reason
    named = [f"for {who}" if shared else f"for {who} ({why})" for who, why in lacking.items()]
    silent = f"{listing(named, 'or')}{f' ({reason})' if shared else ''}"
    real = ", adjusted for prices" if measures and any(one.adjusted_by for one in both(comparison, role, measures[0])) else ""
    rest = f"; the one given is {given[0]}{real}" if given else ""
    return f"Pay is not compared: no median is given {silent}{rest}.", tuple(measures)


def _why_no_median(comparison: Comparison, role: Role) -> str:
    """The reason as it stands in brackets after the title: what merely does not apply is no reason while another is there."""
    found = [value_of(comparison, role, f"pay.{period}.median") for period, _ in _PERIODS]
    note = next((one.note for one in found if one.status != "not-applicable"), found[0].note)
    return first_lower(note.replace(f" for {role.title}", "").rstrip("."))


def _overlap(comparison: Comparison, role: Role) -> list[Said]:
    """How far the two ranges of pay reach into each other; nothing where no order of the medians is certain."""
    found = _period(comparison, role)
    if found is None or doubt_of(comparison, role):
        return []
    median = f"pay.{found[0]}.median"
    first, second = both(comparison, role, median)
    if "top-coded" in {first.status, second.status} or first.value == second.value:
        return []
    low, high = sorted((role, comparison.baseline), key=lambda entry: _known(value_of(comparison, entry, median)))
    return _reach(comparison, low, high, median)


def _reach(comparison: Comparison, low: Role, high: Role, median: str) -> list[Said]:
    """What the upper percentiles of the lower paid are to the median of the higher paid."""
    limit = _known(value_of(comparison, high, median))
    of = {name: median.replace("median", name) for name in ("p75", "p90")}
    quarter, tenth = (value_of(comparison, low, measure) for measure in of.values())
    if tenth.value is None or tenth.caution:
        return []
    if tenth.value < limit:
        text = f"Of {low.title}, nine in ten earn less than {_least(tenth)}, which is below the median of {high.title}."
        return [(text, (of["p90"], median))]
    if quarter.value is None or quarter.caution or quarter.value < limit:
        return []
    least = f"{amount(quarter.value, quarter.unit)} or more"
    return [(f"Of {low.title}, a quarter earn {least}, which is no less than the median of {high.title}.", (of["p75"], median))]


def _collapsed(comparison: Comparison, role: Role) -> list[Said]:
    """Which percentiles have fallen together far from the median: the role's, and once, beside the first role, the baseline's."""
    first = comparison.others[:1] == (role,)
    return [said for entry in (role, *((comparison.baseline,) if first else ())) for said in _collapsed_of(comparison, entry)]


def _collapsed_of(comparison: Comparison, role: Role) -> list[Said]:
    for period, words in _PERIODS:
        found = [(ends, names, value_of(comparison, role, f"pay.{period}.{ends[0]}")) for ends, names in _ENDS.items()]
        fallen = [(ends, names, figure) for ends, names, figure in found if figure.caution == "collapsed-percentiles"]
        if fallen:
            said = listing([f"the {names} percentiles are both {figure_words(figure)} {words}" for _, names, figure in fallen])
            measures = tuple(f"pay.{period}.{name}" for ends, _, _ in fallen for name in ends)
            return [(f"For {role.title}, {said}, far from the median: {READ_WITH_CARE}.", measures)]
    return []


def both(comparison: Comparison, role: Role, measure_id: str) -> tuple[Estimate, Estimate]:
    """A measure of the role and of the baseline."""
    return value_of(comparison, role, measure_id), value_of(comparison, comparison.baseline, measure_id)


def value_of(comparison: Comparison, role: Role, measure_id: str) -> Estimate:
    """A measure of one of the two."""
    return comparison.catalog.estimate(role, measure_id)


def _known(estimate: Estimate) -> float:
    """The value of a figure that is there."""
    return estimate.value or 0


def _least(estimate: Estimate) -> str:
    return f"{'at least ' if estimate.status == 'top-coded' else ''}{amount(_known(estimate), estimate.unit)}"
