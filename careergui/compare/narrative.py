"""The comparison in sentences, made from the numbers for any pair in any direction; nothing is written by hand for a role."""

from msgspec import Struct

from careergui.compare.comparison import Comparison, ComparisonRow
from careergui.compare.kinds import basis, mixed
from careergui.compare.occupation_sentences import occupation_sentences
from careergui.compare.pay_sentences import Said
from careergui.compare.ranks import is_bound
from careergui.compare.skills import APART, CAUTION, skill_sets
from careergui.domain.area import within
from careergui.domain.catalog import is_occupation
from careergui.domain.role import Role
from careergui.text import amount, first_lower, first_upper, listing, plural, size

_INDUSTRY = "pay.industry.best"
_TYPICAL = (
    ("pay.annual.median", "a median of {} a year"),
    ("pay.annual.mean", "an average of {} a year"),
    ("pay.hourly.median", "a median of {} an hour"),
    ("pay.hourly.mean", "an average of {} an hour"),
)
"""Pay by which an occupation or a title is named, and the words for it."""


class Sentence(Struct, frozen=True, kw_only=True):
    """One statement about a role against the baseline, and the measures it rests on."""

    text: str
    measures: tuple[str, ...] = ()
    role: str
    baseline: str


def narrative(comparison: Comparison) -> tuple[Sentence, ...]:
    """Every statement the figures allow, role by role in the order of the comparison."""
    return tuple(sentence for role in comparison.others for sentence in about(comparison, role))


def about(comparison: Comparison, role: Role) -> list[Sentence]:
    """What sets one role apart from the baseline: pay, education, industry, outlook, skills, and what cannot be said."""
    said = _said(comparison, role)
    return [Sentence(text=text, measures=measures, role=role.id, baseline=comparison.baseline.id) for text, measures in said]


def _said(comparison: Comparison, role: Role) -> list[Said]:
    if is_occupation(role.id) and is_occupation(comparison.baseline.id):
        return occupation_sentences(comparison, role)
    if mixed(comparison.catalog, role, comparison.baseline) and is_occupation(role.id) | is_occupation(comparison.baseline.id):
        return _mixed(comparison, role) + _side_by_side(comparison, role)
    rows = (row for row in comparison.rows if row.measure.subject and row.measure.id != _INDUSTRY and row.differences[role.id].known)
    said: list[Said] = [(_difference(comparison, row, role), (row.measure.id,)) for row in rows]
    said += _industry(comparison, role)
    said += _mixed(comparison, role)
    said += _one_sided(comparison, role)
    return said + [(text, ()) for text in _skills(comparison, role)]


def headline(comparison: Comparison) -> str:
    """One sentence that is true of the figures shown, or a plain topic where none is safe."""
    for measure_id, kind in (("pay.annual.median", "median"), ("pay.annual.mean", "average")):
        row = comparison.row(measure_id)
        known = [(estimate.value, role) for role in comparison.roles if (estimate := row.values[role.id]).value is not None]
        of_one_kind = len({role.collection for _, role in known}) == 1
        if len(known) == len(comparison.roles) > 1 and of_one_kind:
            real = any(row.values[role.id].adjusted_by for _, role in known)
            here = comparison.area.kind != "nation" and any(row.values[role.id].area == comparison.area.name for _, role in known)
            where = f" in {within(comparison.area)}" if here else ""
            return f"{_pay_headline(comparison, measure_id, kind, known)}{where}{', adjusted for prices' if real else ''}"
    return f"Comparing {plural(len(comparison.roles), 'role')}"


def _pay_headline(comparison: Comparison, measure_id: str, kind: str, known: list[tuple[float, Role]]) -> str:
    values = [value for value, _ in known]
    base = next(value for value, role in known if role is comparison.baseline)
    above = [role for value, role in known if value > base]
    row = comparison.row(measure_id)
    bounds = {role.id for _, role in known if is_bound(row.values[role.id])}
    # “Only” says of all the others too that they are not higher.
    sure = not any(gap.unsure or gap.doubt for gap in row.differences.values())
    # A bound may be any amount from its limit up: only the highest one may be one, and the baseline is none.
    if len(above) == 1 and len(known) > 2 and sure and bounds <= {above[0].id}:
        # Titles are singular or plural: no verb agrees with one.
        return f"Only for {above[0].title} is {kind} pay higher than for {comparison.baseline.title}"
    low, high = (amount(value, "USD/year") for value in (min(values), max(values)))
    if any(value == min(values) and role.id in bounds for value, role in known):
        return f"{first_upper(kind)} pay is at least {low} a year for all"
    if low == high:
        return f"{first_upper(kind)} pay is the same for all: {low} a year"
    return f"{first_upper(kind)} pay runs from {low} to {'at least ' if bounds else ''}{high} a year"


def _difference(comparison: Comparison, row: ComparisonRow, role: Role) -> str:
    found = row.differences[role.id]
    value = found.value or 0
    unit, base = row.measure.unit, comparison.baseline
    subject = f"{first_upper(row.measure.subject)}{', adjusted for prices,' if found.adjusted_by else ''}"
    first, second = row.values[role.id].value, row.values[base.id].value
    if value == 0:
        text = f"{subject} is the same for {role.title} and {base.title}"
    else:
        direction = "higher" if value > 0 else "lower"
        text = f"{subject} is {size(value, found.unit)} {direction} for {role.title} than for {base.title}"
    if first is not None and second is not None:
        return f"{text}: {amount(first, unit)} against {amount(second, unit)}."
    # A difference without both values is a stated one, or put together from stated ones where the pair itself is not compared.
    compared = comparison.catalog.pair(role.id, base.id) is not None
    way = "" if compared else " It follows from what the source says of each against a third role."
    return f"{text}; {_unknown(row, role, base)}.{way}"


def _unknown(row: ComparisonRow, role: Role, base: Role) -> str:
    """Which of the two values is not given, where only their difference is."""
    silent = [entry.title for entry in (role, base) if not row.values[entry.id].known]
    word = "share" if row.measure.unit == "percent" else "figure"
    return f"the two {word}s themselves are not given" if len(silent) > 1 else f"the {word} itself is not given for {silent[0]}"


def _industry(comparison: Comparison, role: Role) -> list[Said]:
    values = comparison.row(_INDUSTRY).values
    named = [(entry, values[entry.id]) for entry in (role, comparison.baseline) if values[entry.id].value is not None]
    if not named:
        return []
    parts = [
        f"{estimate.label} for {entry.title} ({amount(estimate.value or 0, estimate.unit)} a year on average)" for entry, estimate in named
    ]
    silent = [entry.title for entry in (role, comparison.baseline) if values[entry.id].value is None]
    rest = f"; none is named for {silent[0]}" if silent else ""
    return [(f"The best-paying industry is {listing(parts)}{rest}.", (_INDUSTRY,))]


def _mixed(comparison: Comparison, role: Role) -> list[Said]:
    """Measures both have but that are not subtracted, because they rest on different kinds of figures."""
    rows = [row for row in comparison.rows if row.values[role.id].known and row.values[comparison.baseline.id].known]
    apart = [row for row in rows if row.differences[role.id].status == "not-applicable"]
    return [(apart[0].differences[role.id].note, tuple(row.measure.id for row in apart))] if apart else []


def _side_by_side(comparison: Comparison, role: Role) -> list[Said]:
    """Two kinds of figures named beside each other, so that nobody takes one for the other."""
    parts, measures = [], []
    for entry in (role, comparison.baseline):
        found = [(name, word) for name, word in _TYPICAL if comparison.catalog.estimate(entry, name).known]
        for name, word in found[:1]:
            measures.append(name)
            estimate = comparison.catalog.estimate(entry, name)
            figure = word.format(amount(estimate.value or 0, estimate.unit))
            rests = (
                basis(comparison.catalog, entry),
                estimate.area,
                estimate.period,
                "adjusted for prices" if estimate.adjusted_by else "",
            )
            parts.append(f"{figure} for {entry.title} ({', '.join(filter(None, rests))})")
    given: list[Said] = [(f"What is given is {listing(parts)}.", tuple(measures))] if len(parts) > 1 else []
    return [*given, (APART, ())]


def _one_sided(comparison: Comparison, role: Role) -> list[Said]:
    """Measures that only one of the two has and whose difference is therefore unknown."""
    said = []
    for owner, other in ((role, comparison.baseline), (comparison.baseline, role)):
        rows = [
            row for row in comparison.rows if row.measure.id != _INDUSTRY and row.values[owner.id].known and not row.values[other.id].known
        ]
        if rows:
            labels = [f"{first_lower(row.measure.label)} ({amount(row.values[owner.id].value or 0, row.measure.unit)})" for row in rows]
            said.append((f"Given for {owner.title} but not for {other.title}: {'; '.join(labels)}.", tuple(row.measure.id for row in rows)))
    return said


def _skills(comparison: Comparison, role: Role) -> list[str]:
    base = comparison.baseline
    sets = skill_sets(comparison.catalog, (role, base))
    said = []
    if sets.shared:
        said.append(f"Named for both {role.title} and {base.title}: {listing(sets.shared)}.")
    # Not “only”: a third role of the comparison may have the skill too.
    own = ((entry, other, sets.distinct(entry.id)) for entry, other in ((role, base), (base, role)))
    said += [f"Named for {entry.title} but not for {other.title}: {listing(names)}." for entry, other, names in own if names]
    if said and not sets.stated:
        said.append(
            f"The source does not compare {role.title} and {base.title} skill by skill; these are the skills it names for each. {CAUTION}"
        )
    return said
