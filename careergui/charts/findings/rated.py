"""What charts of ratings show to be true: how many things set the roles apart beyond sampling error, or which rank highest for one."""

from collections.abc import Iterator
from functools import partial

from careergui.charts.apart import of_one_kind
from careergui.charts.findings.words import count, inside, named, sentence
from careergui.charts.rating_dots import IMPORTANCE, LEVEL, Chosen, Scale, choose
from careergui.compare.comparison import Comparison
from careergui.compare.difference import certainty_of
from careergui.text import first_upper, listing, number

_NOUNS = {"skills": "skills", "knowledge": "areas of knowledge"}
_NAMED = 3
"""So many of the highest are named where errors do not carry which is first."""


def rated(comparison: Comparison, field: str, scale: Scale, *, gaps: bool = False) -> Iterator[str]:
    """Of one kind of rating on one of its scales; with `gaps` also of what some roles lack, as the table of figures shows it."""
    found = choose(of_one_kind(comparison), field, scale, gaps=gaps)
    if found.several:
        yield from _set_apart(found, _NOUNS[field], whole=len(found.roles) == len(comparison.roles))
    elif found.roles and len(comparison.roles) == 1:
        yield from _highest(found, _NOUNS[field], scale, 1 if gaps else 2)


skills = partial(rated, field="skills", scale=LEVEL)
skills_importance = partial(rated, field="skills", scale=IMPORTANCE)
grid = partial(rated, field="skills", scale=LEVEL, gaps=True)
grid_importance = partial(rated, field="skills", scale=IMPORTANCE, gaps=True)
knowledge = partial(rated, field="knowledge", scale=LEVEL)
knowledge_importance = partial(rated, field="knowledge", scale=IMPORTANCE)


def _set_apart(found: Chosen, noun: str, *, whole: bool) -> Iterator[str]:
    """How many differ by more than the 90 % margin; no order among the differences, whose own errors nobody tests."""
    many, roles = found.compared, found.roles
    each = f"{inside(roles[0])} and {named(roles[1])}"
    counted = f"{'' if len(roles) == 2 else 'some of '}the {count(len(roles))} {'' if whole else 'rated '}roles"
    told = found.told_apart
    if not told and found.unsure_note:
        return  # nothing is known of what has no error
    much = f"all {many}" if told == many else f"{told or 'none'} of {many}"
    for whom in (each, counted) if len(roles) == 2 else (counted,):
        yield sentence("", f"{much} {noun} {'set' if told > 1 else 'sets'} {whom} apart beyond sampling error")


def _highest(found: Chosen, noun: str, scale: Scale, digits: int) -> Iterator[str]:
    """The one rated highest where its lead is clear of sampling error, in as many decimals as are drawn, else the few that lead."""
    role, names = found.roles[0], found.names
    if len(names) <= _NAMED:
        return
    first, *others = (found.dots[name][role.id] for name in names)
    verdicts = {certainty_of(first.value - other.value, first.error, other.error)[1] for other in others}
    if verdicts == {"clear"}:
        yield f"{names[0]} is rated highest of {found.compared} {noun} for {named(role)}: {scale.name} {number(first.value, digits)}"
        return
    for many in (_NAMED, 2):
        yield f"{first_upper(listing(names[:many]))} are among the {noun} rated highest for {named(role)}"
