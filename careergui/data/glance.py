"""One look at a role that clears it of every rule at once, as nearly all of a large file are sound; leaves faults to check."""

from collections.abc import Collection, Sequence

from careergui.data.estimates import EMPLOYER_PAY, FACTS, OPENINGS, SHARE, check_together, is_ordinary
from careergui.domain.catalog import is_occupation
from careergui.domain.role import Role


def is_sound(role: Role, sources: Collection[str], topics: frozenset[str]) -> bool:
    """Whether a role surely breaks no rule of its own; a role that is not cleared may still be sound."""
    for measure_id, estimate in role.facts.items():
        limits = FACTS.get(measure_id)
        if limits is None or not is_ordinary(estimate, limits, sources):
            return False
    for skill in role.skills:
        if skill.share is not None and not is_ordinary(skill.share, SHARE, sources):
            return False
    for employer in role.employers:
        openings, pay = employer.openings, employer.pay
        if openings is not None and not is_ordinary(openings, OPENINGS, sources):
            return False
        if pay is not None and not (pay.unit in EMPLOYER_PAY and is_ordinary(pay, EMPLOYER_PAY[pay.unit], sources)):
            return False
    return _words_are_sound(role, topics) and next(check_together(role.facts), None) is None


def _words_are_sound(role: Role, topics: frozenset[str]) -> bool:
    for note in role.notes:
        if not topics.issuperset(note.about):
            return False
    return (
        topics.issuperset(role.gaps)
        and all(map(str.strip, role.gaps.values()))
        and bool(role.title.strip())
        and not is_occupation(role.id)
        and _differ((role.title, *role.aliases))
        and _differ([skill.name for skill in role.skills])
        and _differ([trait.name for trait in role.traits])
        and _differ([degree.subject for degree in role.degrees])
    )


def _differ(names: Sequence[str]) -> bool:
    return len(names) < 2 or len({name.casefold() for name in names}) == len(names)
