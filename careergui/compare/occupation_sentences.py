"""What sets one official occupation apart from another, in at most eight sentences, most telling first; says nothing errors do not bear."""

from collections.abc import Callable

from msgspec.structs import replace

from careergui.compare.comparison import Comparison
from careergui.compare.pay_sentences import Said, both, pay_sentences, value_of
from careergui.compare.ratings import HIGHEST_LEVEL, Rated, gap
from careergui.compare.skills import rated_elements
from careergui.compare.unread import unread, unread_words
from careergui.domain.area import NATION, national_words
from careergui.domain.estimate import Number
from careergui.domain.role import Role
from careergui.text import amount, first_lower, listing, number, size

MOST = 8
_LEAST_LEVELS, _MOST_SKILLS = 0.5, 3
"""A skill is named from this difference in level on; so many in each direction."""
_NEAR_POINTS, _NEAR_RATIO = 5, 1.2
"""Shares of graduates are about the same when both their difference and their ratio are less than this: 10.2% is nearly twice 5.4%."""
_ROUGH = 500
"""Projections are rounded to hundreds: below this many, rounding alone moves a rate by a tenth or more, so none is worked out."""
_GRADUATES = ("education.bachelors", "education.masters", "education.doctoral_or_professional")
_LEVELS = ("education.less_than_high_school", "education.high_school", "education.some_college", "education.associates", *_GRADUATES)


def occupation_sentences(comparison: Comparison, role: Role) -> list[Said]:
    """The statements the figures of two occupations allow."""
    parts: tuple[Callable[[Comparison, Role], list[Said]], ...] = (pay_sentences, _growth, _openings, _asked, _held, _skills)
    return [said for part in parts for said in part(comparison, role)][:MOST]


def _growth(comparison: Comparison, role: Role) -> list[Said]:
    measure = "outlook.change_percent"
    first, second = both(comparison, role, measure)
    if first.value is None or second.value is None:
        return []
    period = f" over {first.period}" if first.period and first.period == second.period else ""
    base = comparison.baseline
    way, other = _change(first.value), _change(second.value)
    again = f"by {size(second.value, 'percent')} " if first.value * second.value > 0 else "" if way == other else f"to {other} "
    where = national_words(comparison.area, " in the ")
    text = f"Jobs{where} are projected to {way} for {role.title} and {again}for {base.title}{period}."
    return [(text, (measure,))]


def _change(value: float) -> str:
    if value == 0:
        return "stay the same"
    return f"{'grow' if value > 0 else 'shrink'} by {size(value, 'percent')}"


def _openings(comparison: Comparison, role: Role) -> list[Said]:
    measure = "outlook.openings_per_year"
    first, second = both(comparison, role, measure)
    if first.value is None or second.value is None:
        return []
    parts = [
        f"{amount(openings, 'jobs')}{_per_hundred(openings, value_of(comparison, entry, 'outlook.jobs_base').value)} for {entry.title}"
        for entry, openings in ((role, first.value), (comparison.baseline, second.value))
    ]
    where = national_words(comparison.area, " in the ")
    return [(f"Openings expected a year{where}: {listing(parts)}.", (measure, "outlook.jobs_base"))]


def _per_hundred(openings: Number, jobs: Number | None) -> str:
    if jobs is None or min(openings, jobs) < _ROUGH:
        return ""
    return f" ({number(openings / jobs * 100, 1)} for every 100 jobs)"


def _asked(comparison: Comparison, role: Role) -> list[Said]:
    """What is typical for entering, where the two differ, else once for both."""
    catalog, base = comparison.catalog, comparison.baseline
    first, second = (catalog.category(entry, "entry_education") for entry in (role, base))
    if first is None or second is None or first.place is None or second.place is None:
        return []
    here, there = first_lower(first.label), first_lower(second.label)
    if first.place == second.place:
        text = f"The schooling typical for entering is the same for {role.title} as for {base.title}, “{here}”"
    else:
        text = f"The schooling typical for entering is “{here}” for {role.title} and “{there}” for {base.title}"
    further = []
    for category_id, name in (("work_experience", "experience in a related occupation"), ("training", "training on the job")):
        one, other = (catalog.category(entry, category_id) for entry in (role, base))
        if one and other and one.place is not None and other.place is not None and one.place != other.place:
            further.append(f"{name}: {_asked_word(one.label)} against {_asked_word(other.label)}")
    rest = f" ({'; '.join(further)})" if further else ""
    return [(f"{text}{rest}.", ())]


def _asked_word(label: str) -> str:
    """A kind of training without the words that stand before it: "short-term"."""
    return first_lower(label.removesuffix(" on-the-job training"))


def _held(comparison: Comparison, role: Role) -> list[Said]:
    """How common a bachelor's degree or higher is among those who do the job."""
    base = comparison.baseline
    shares = [[value_of(comparison, entry, level).value for level in _LEVELS] for entry in (role, base)]
    if any(value is None for values in shares for value in values):
        return []
    if shares[0] == shares[1] and shared_group(role) and shared_group(role) == shared_group(base):
        return [
            (f"The census counts {role.title} and {base.title} together, so the schooling of the two cannot be told apart.", _GRADUATES)
        ]
    first, second = (round(sum(value or 0 for value in values[-len(_GRADUATES) :]), 1) for values in shares)
    common = how_common(first, second)
    subject = f"In the {NATION.name}, a" if national_words(comparison.area) else "A"
    figures = f"{amount(first, 'percent')} against {amount(second, 'percent')}" if first != second else amount(first, "percent")
    grouped = [entry.title for entry in (role, base) if shared_group(entry)]
    each = " each" if len(grouped) > 1 else ""
    caution = f" (the census counts {listing(grouped)}{each} together with other occupations)" if grouped else ""
    text = f"{subject} bachelor’s degree or higher is {common[0]} among {role.title} {common[1]} among {base.title}: {figures}{caution}."
    return [(text, _GRADUATES)]


def how_common(first: float, second: float) -> tuple[str, str]:
    """The words that compare two shares in percent, before and after the first name.

    They are “about as common” when less than 5 percentage points apart and the larger less than 1.2 times the smaller:
    points alone would call 10.2% and 5.4% alike, the ratio alone 70% and 60%.
    """
    low, high = sorted((first, second))
    if low == high:
        return "as common", "as"
    if high - low < _NEAR_POINTS and high < _NEAR_RATIO * low:
        return "about as common", "as"
    return f"{'more' if first == high else 'less'} common", "than"


def shared_group(role: Role) -> str:
    """What is said of a role whose schooling the census counts together with others'; "" for one counted by itself."""
    return next((note.text for note in role.notes if "education" in note.about and "census counts together" in note.text), "")


def _skills(comparison: Comparison, role: Role) -> list[Said]:
    """The skills whose levels differ most, beyond their errors."""
    base = comparison.baseline
    first, second = ({one.name: one for one in rated_elements(comparison.catalog, entry, "skills")} for entry in (role, base))
    silent = [entry for entry, found in ((role, first), (base, second)) if not found]
    damaged = unread(comparison.catalog, silent, "ratings")
    if damaged:
        return [(unread_words("ratings", damaged), ())]
    if silent:
        return [(f"The O*NET data do not rate {listing([entry.title for entry in silent], 'or')}, so skills are not compared.", ())]
    gaps = [(found, name) for name, one in first.items() if name in second and (found := _gap(one, second[name]))]
    higher = sorted((entry for entry in gaps if entry[0] > 0), key=lambda entry: -entry[0])[:_MOST_SKILLS]
    lower = sorted(entry for entry in gaps if entry[0] < 0)[:_MOST_SKILLS]
    if not gaps:
        least = f"none differs by {number(_LEAST_LEVELS, 1)} or more on a scale from 0 to {HIGHEST_LEVEL} and by more than the 90% margins"
        return [(f"No skill is rated clearly higher for {role.title} than for {base.title} or the other way round: {least}.", ())]
    said: list[Said] = []
    for word, chosen in (("higher", higher), ("lower", lower)):
        if chosen:
            names = [f"{name} ({_level(first[name])} against {_level(second[name])})" for _, name in chosen]
            scale = f"on a scale from 0 to {HIGHEST_LEVEL}"
            said.append((f"Skills rated at a {word} level for {role.title} than for {base.title}, {scale}: {listing(names)}.", ()))
    return said


def _gap(one: Rated, other: Rated) -> float:
    """The difference in level where it is large and clear of its error; 0 where it is not, or where a level is not shown.

    Averages of several rated occupations have no published error: the difference must then be clear of the other’s alone.
    """
    first, second = (replace(found, level_error=found.level_error or 0) for found in (one, other))
    found = gap(first, second, level=True)
    return found.value if found.value is not None and abs(found.value) >= _LEAST_LEVELS and not found.unsure else 0


def _level(one: Rated) -> str:
    return number(one.level or 0, 1)
