"""What sets one official occupation apart from another, in at most eight sentences, most telling first; says nothing errors do not bear."""

from collections.abc import Callable
from math import hypot
from typing import TypeAlias

from careergui.compare.comparison import Comparison
from careergui.compare.ratings import Rated
from careergui.compare.skills import rated_elements
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.text import amount, listing, number, size

Said: TypeAlias = tuple[str, tuple[str, ...]]
"""A sentence and the measures it rests on."""

MOST = 8
_SURE = 1.96
"""Standard errors a difference must exceed to be claimed: 95 percent confidence."""
_LEAST_LEVELS, _MOST_SKILLS = 0.5, 3
"""A skill is named from this difference in level on; so many in each direction."""
_LEAST_POINTS = 5
"""Shares of graduates nearer than this are said to be about the same."""
_GRADUATES = ("education.bachelors", "education.masters", "education.doctoral_or_professional")
_LEVELS = ("education.less_than_high_school", "education.high_school", "education.some_college", "education.associates", *_GRADUATES)
_PERIODS = (("annual", "a year"), ("hourly", "an hour"))


def occupation_sentences(comparison: Comparison, role: Role) -> list[Said]:
    """The statements the figures of two occupations allow."""
    parts: tuple[Callable[[Comparison, Role], list[Said]], ...] = (_pay, _overlap, _growth, _openings, _asked, _held, _skills)
    return [said for part in parts for said in part(comparison, role)][:MOST]


def _pay(comparison: Comparison, role: Role) -> list[Said]:
    base = comparison.baseline
    for period, words in _PERIODS:
        first, second = _both(comparison, role, f"pay.{period}.median")
        if first.value is not None and second.value is not None:
            return [_medians(comparison, role, period, words)]
    return [_apart(comparison, role, base)]


def _medians(comparison: Comparison, role: Role, period: str, words: str) -> Said:
    base, measure = comparison.baseline, f"pay.{period}.median"
    first, second = _both(comparison, role, measure)
    one, other = first.value or 0, second.value or 0
    means = _both(comparison, role, f"pay.{period}.mean")
    subject = f"Median pay {words}{', adjusted for prices,' if first.adjusted_by else ''}"
    figures = f"{_least(first)} against {_least(second)}"
    if "top-coded" in {first.status, second.status}:
        return f"{subject} is {figures} for {role.title} and {base.title}; a least amount cannot be subtracted.", (measure,)
    if one == other:
        return f"{subject} is the same for {role.title} and {base.title}: {_least(first)}.", (measure,)
    if not _safe(one - other, means):
        unsure = f"the averages are {_with_error(means[0])} and {_with_error(means[1])} (95% intervals)"
        text = (
            f"{subject} is {figures} for {role.title} and {base.title}, but sampling error is too large to say which pays more: {unsure}."
        )
        return text, (measure, f"pay.{period}.mean")
    direction = "higher" if one > other else "lower"
    share = f" ({number(abs(one - other) / other * 100)}%)" if other else ""
    return f"{subject} is {size(one - other, first.unit)}{share} {direction} for {role.title} than for {base.title}: {figures}.", (measure,)


def is_safe(comparison: Comparison, role: Role) -> bool:
    """Whether sampling errors bear the direction of the difference in median pay between a role and the baseline."""
    for period, _ in _PERIODS:
        first, second = _both(comparison, role, f"pay.{period}.median")
        if first.value is not None and second.value is not None:
            return _safe(first.value - second.value, _both(comparison, role, f"pay.{period}.mean"))
    return True


def _safe(difference: float, means: tuple[Estimate, Estimate]) -> bool:
    """Whether averages and their errors bear the direction of a difference of medians; so where no error is published."""
    first, second = means
    if first.value is None or second.value is None or first.rse is None or second.rse is None:
        return True
    gap = first.value - second.value
    error = hypot(first.value * first.rse, second.value * second.rse) / 100
    return abs(gap) > _SURE * error and (gap > 0) == (difference > 0)


def _with_error(estimate: Estimate) -> str:
    reach = (estimate.value or 0) * (estimate.rse or 0) / 100 * _SURE
    return f"{amount(estimate.value or 0, estimate.unit)} ± {amount(reach, estimate.unit)}"


def _apart(comparison: Comparison, role: Role, base: Role) -> Said:
    """Why pay is not compared, with what each has."""
    parts, measures = [], []
    for entry in (role, base):
        found = [(f"pay.{period}.median", words) for period, words in _PERIODS if _value(comparison, entry, f"pay.{period}.median").known]
        for measure, words in found[:1]:
            measures.append(measure)
            parts.append(f"{_least(_value(comparison, entry, measure))} {words} for {entry.title}")
        if not found:
            parts.append(f"none for {entry.title} ({_lower(_value(comparison, entry, 'pay.annual.median').note.rstrip('.'))})")
    if not measures:
        return f"Pay is not compared, as no median is given: {listing(parts)}.", ()
    why = ", one by the year and one by the hour" if len(measures) > 1 else ""
    return f"Pay is not compared: the medians given are {listing(parts)}{why}.", tuple(measures)


def _overlap(comparison: Comparison, role: Role) -> list[Said]:
    """How far the two ranges of pay reach into each other."""
    base = comparison.baseline
    for period, _ in _PERIODS:
        first, second = _both(comparison, role, f"pay.{period}.median")
        if first.value is None or second.value is None or "top-coded" in {first.status, second.status} or first.value == second.value:
            continue
        if not _safe(first.value - second.value, _both(comparison, role, f"pay.{period}.mean")):
            return []
        low, high = (role, base) if first.value < second.value else (base, role)
        limit = max(first.value, second.value)
        for name in ("p90", "p75"):
            reach = _value(comparison, low, f"pay.{period}.{name}")
            if reach.value is None:
                return []
            measures = (f"pay.{period}.{name}", f"pay.{period}.median")
            if name == "p90" and reach.value < limit:
                text = f"Of {low.title}, nine in ten earn less than {_least(reach)}, which is below the median of {high.title}."
                return [(text, measures)]
            if name == "p75" and reach.value >= limit:
                text = f"Of {low.title}, a quarter earn {_least(reach)} or more, which is no less than the median of {high.title}."
                return [(text, measures)]
        return []
    return []


def _growth(comparison: Comparison, role: Role) -> list[Said]:
    measure = "outlook.change_percent"
    first, second = _both(comparison, role, measure)
    if first.value is None or second.value is None:
        return []
    period = f" over {first.period}" if first.period and first.period == second.period else ""
    base = comparison.baseline
    again = f"by {size(second.value, 'percent')}" if first.value * second.value > 0 else f"to {_change(second.value)}"
    text = f"Jobs are projected to {_change(first.value)} for {role.title} and {again} for {base.title}{period}."
    return [(text, (measure,))]


def _change(value: float) -> str:
    if value == 0:
        return "stay the same"
    return f"{'grow' if value > 0 else 'shrink'} by {size(value, 'percent')}"


def _openings(comparison: Comparison, role: Role) -> list[Said]:
    measure = "outlook.openings_per_year"
    first, second = _both(comparison, role, measure)
    if first.value is None or second.value is None:
        return []
    parts = [
        f"{amount(found.value or 0, 'jobs')}{_per_hundred(comparison, entry, found)} for {entry.title}"
        for entry, found in ((role, first), (comparison.baseline, second))
    ]
    return [(f"Openings expected a year: {listing(parts)}.", (measure, "outlook.jobs_base"))]


def _per_hundred(comparison: Comparison, role: Role, openings: Estimate) -> str:
    jobs = _value(comparison, role, "outlook.jobs_base")
    return f" ({number((openings.value or 0) / jobs.value * 100, 1)} for every 100 jobs)" if jobs.value else ""


def _asked(comparison: Comparison, role: Role) -> list[Said]:
    """What is typical for entering, where the two differ, else once for both."""
    catalog, base = comparison.catalog, comparison.baseline
    first, second = (catalog.category(entry, "entry_education") for entry in (role, base))
    if first is None or second is None or first.place is None or second.place is None:
        return []
    if first.place == second.place:
        text = f"The schooling typical for entering is the same, “{_lower(first.label)}”"
    else:
        text = (
            f"The schooling typical for entering is “{_lower(first.label)}” for {role.title} and “{_lower(second.label)}” for {base.title}"
        )
    further = []
    for category_id, name in (("work_experience", "experience in a related occupation"), ("training", "training on the job")):
        one, other = (catalog.category(entry, category_id) for entry in (role, base))
        if one and other and one.place is not None and other.place is not None and one.place != other.place:
            further.append(f"{name}: {_lower(one.label)} against {_lower(other.label)}")
    rest = f" ({'; '.join(further)})" if further else ""
    return [(f"{text}{rest}.", ())]


def _held(comparison: Comparison, role: Role) -> list[Said]:
    """How many of those who do the job have at least a bachelor's degree."""
    base = comparison.baseline
    shares = [[_value(comparison, entry, level).value for level in _LEVELS] for entry in (role, base)]
    if any(value is None for values in shares for value in values):
        return []
    if shares[0] == shares[1] and shared_group(role) and shared_group(role) == shared_group(base):
        return [
            (f"The census counts {role.title} and {base.title} together, so the schooling of the two cannot be told apart.", _GRADUATES)
        ]
    first, second = (round(sum(value or 0 for value in values[-len(_GRADUATES) :]), 1) for values in shares)
    about = "about as many" if abs(first - second) < _LEAST_POINTS else "more" if first > second else "fewer"
    link = "as" if about.startswith("about") else "than"
    text = (
        f"Of {role.title}, {about} have a bachelor’s degree or more {link} of {base.title}: "
        f"{amount(first, 'percent')} against {amount(second, 'percent')}."
    )
    return [(text, _GRADUATES)]


def shared_group(role: Role) -> str:
    """What is said of a role whose schooling the census counts together with others'; "" for one counted by itself."""
    return next((note.text for note in role.notes if "education" in note.about and "census counts together" in note.text), "")


def _skills(comparison: Comparison, role: Role) -> list[Said]:
    """The skills whose levels differ most, beyond their errors."""
    base = comparison.baseline
    first, second = ({one.name: one for one in rated_elements(comparison.catalog, entry, "skills")} for entry in (role, base))
    silent = [entry.title for entry, found in ((role, first), (base, second)) if not found]
    if silent:
        return [(f"The O*NET data do not rate {listing(silent, 'or')}, so skills are not compared.", ())]
    gaps = [(gap, name) for name, one in first.items() if name in second and (gap := _gap(one, second[name]))]
    higher = sorted((entry for entry in gaps if entry[0] > 0), key=lambda entry: -entry[0])[:_MOST_SKILLS]
    lower = sorted(entry for entry in gaps if entry[0] < 0)[:_MOST_SKILLS]
    if not gaps:
        return [(f"No skill of {role.title} and {base.title} is rated at levels further apart than their errors allow to say.", ())]
    said: list[Said] = []
    for word, chosen in (("higher", higher), ("lower", lower)):
        if chosen:
            names = [f"{name} ({_level(first[name])} against {_level(second[name])})" for _, name in chosen]
            said.append((f"Rated at a {word} level, of 7, for {role.title} than for {base.title}: {listing(names)}.", ()))
    return said


def _gap(one: Rated, other: Rated) -> float:
    """The difference in level where it is large and beyond its error; 0 where it is not, or where a level is not shown."""
    if one.level is None or other.level is None:
        return 0
    gap = one.level - other.level
    error = hypot(one.level_error or 0, other.level_error or 0)
    return gap if abs(gap) >= _LEAST_LEVELS and abs(gap) > _SURE * error else 0


def _level(one: Rated) -> str:
    return number(one.level or 0, 1)


def _both(comparison: Comparison, role: Role, measure_id: str) -> tuple[Estimate, Estimate]:
    return _value(comparison, role, measure_id), _value(comparison, comparison.baseline, measure_id)


def _value(comparison: Comparison, role: Role, measure_id: str) -> Estimate:
    return comparison.catalog.estimate(role, measure_id)


def _least(estimate: Estimate) -> str:
    return f"{'at least ' if estimate.status == 'top-coded' else ''}{amount(estimate.value or 0, estimate.unit)}"


def _lower(label: str) -> str:
    return label[:1].lower() + label[1:]
