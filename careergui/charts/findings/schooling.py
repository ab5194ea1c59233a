"""What charts of schooling show to be true: the level most people have, shares from a level up, and what new hires are asked for."""

from collections import Counter
from collections.abc import Iterator, Mapping

from careergui.charts.asked import asked_about
from careergui.charts.findings.words import all_official, count, everyone, inside, named, sentence
from careergui.charts.further.at_least import sums
from careergui.compare.comparison import Comparison
from careergui.domain.measures import EDUCATION_LEVELS
from careergui.domain.role import Role
from careergui.text import amount, first_upper

_NOUNS = {
    "no_college_degree": "no college degree",
    "less_than_high_school": "less than high school",
    "high_school": "a high school diploma",
    "some_college": "some college without a degree",
    "associates": "an associate’s degree",
    "bachelors": "a bachelor’s degree",
    "masters": "a master’s degree",
    "doctoral_or_professional": "a doctoral or professional degree",
}
_FROM = {
    "doctoral_or_professional": "a doctoral or professional degree",
    "masters": "a master’s degree or more",
    "bachelors": "a bachelor’s degree or more",
    "associates": "an associate’s degree or more",
    "some_college": "some college or more",
    "high_school": "a high school diploma or more",
}
"""Levels from which people are counted, highest first."""
_USUAL = ("bachelors", "high_school")
"""Levels by which several roles are told apart, the first that enough have."""
_ENOUGH, _MOST, _WHOLE = 5, 50, 100
"""Percent that one of several roles must reach for a level to be worth a title, that one alone must, and that not all may have."""
_ASKED = (
    "less than high school",
    "a high school diploma",
    "a certificate or some college",
    "an associate’s degree",
    "a bachelor’s degree or a certificate after it",
    "a master’s degree or a certificate after it",
    "a doctoral or professional degree or more",
)
"""The levels that new hires are asked for, in the order of the chart."""


def held(comparison: Comparison) -> Iterator[str]:
    """Which level most people have: of one or two roles with its share, of more where several agree."""
    found = {role.id: most for role in _together(comparison) if (most := _most_common(comparison, role)) is not None}
    if len(found) < len(comparison.roles):
        return
    roles, levels = comparison.roles, [level for level, _ in found.values()]
    level = levels[0]
    shares = {role_id: amount(share, "percent") for role_id, (_, share) in found.items()}
    if len(roles) == 1:
        yield f"The most common schooling of {_people(roles[0])} is {level}: {shares[roles[0].id]}"
    elif len(roles) == 2 and levels[1] == level:
        each = " and ".join(f"{named(role)} ({shares[role.id]})" for role in roles)
        yield f"{first_upper(level)} is the most common schooling of {each}"
    elif len(roles) == 2:
        each = " and ".join(f"{own} for {named(role)} ({shares[role.id]})" for own, role in zip(levels, roles, strict=True))
        yield f"The most common schooling is {each}"
    else:
        yield from _agreed(comparison, levels)


def _agreed(comparison: Comparison, levels: list[str]) -> Iterator[str]:
    (level, many), *others = Counter(levels).most_common()
    whose = everyone(comparison) if many == len(levels) else f"{count(many)} of the {count(len(levels))} roles"
    if all(number < many for _, number in others):
        yield f"{first_upper(level)} is the most common schooling of {whose}"


def _most_common(comparison: Comparison, role: Role) -> tuple[str, float] | None:
    """The level with the largest share, and the share; None where another is as large or what is not stated could be."""
    known = [(level, comparison.catalog.estimate(role, level).value) for level in EDUCATION_LEVELS]
    shares = sorted(((value, level) for level, value in known if value is not None), reverse=True)
    rest = round(100 - sum(value for value, _ in shares), 1)
    if not shares or shares[0][0] <= max([rest, *(value for value, _ in shares[1:])]):
        return None
    return _NOUNS[shares[0][1].partition(".")[2]], shares[0][0]


def from_a_level_up(comparison: Comparison) -> Iterator[str]:
    """The share with at least one level: of one role the highest most have, of several a bachelor's degree, where enough have one."""
    if not all_official(comparison.roles):
        return
    found = {role.id: sums(comparison, role) for role in _together(comparison)}
    levels, enough = (_FROM, _MOST) if len(comparison.roles) == 1 else (_USUAL, _ENOUGH)
    for level in levels:
        known = {role_id: own[level] for role_id, own in found.items()}
        shares = {role_id: one.value for role_id, one in known.items() if one.value is not None and not one.capped}
        if len(shares) < len(comparison.roles):
            return  # what is not known, or cut, from one level up is so from every lower one
        apart = len(shares) == 1 or min(shares.values()) < _WHOLE
        if max(shares.values()) >= enough and apart:
            yield from _shares(comparison, shares, _FROM[level])
            return


def _shares(comparison: Comparison, shares: Mapping[str, float], words: str) -> Iterator[str]:
    roles, said = comparison.roles, {role_id: amount(share, "percent") for role_id, share in shares.items()}
    if len(roles) == 1:
        yield f"{said[roles[0].id]} of {inside(roles[0])} have {words}"
    elif len(roles) == 2:
        high, low = sorted(roles, key=lambda role: -shares[role.id])
        yield f"{said[high.id]} of {inside(high)} have {words}, {said[low.id]} of {named(low)}"
    else:
        yield from _ends(comparison, shares, f"the share with {words}")


def asked(comparison: Comparison) -> Iterator[str]:
    """Of one role its most frequent answer; of several the share asking a bachelor's degree; nothing where a withheld answer decides."""
    found = {role.id: asked_about(comparison, role) for role in _together(comparison)}
    if len(found) < len(comparison.roles):
        return
    roles, what = comparison.roles, "a bachelor’s degree or more"
    degrees = {role_id: round(share) for role_id, one in found.items() if (share := one.with_degree) is not None}
    if len(roles) == 1:
        known = [(stretch.share, stretch.group) for stretch in found[roles[0].id].stack if stretch.group is not None]
        hidden = sum(stretch.share for stretch in found[roles[0].id].stack if stretch.group is None)
        for share, group in [one for one in sorted(known, reverse=True)[:1] if one[0] > hidden]:
            yield f"{amount(round(share), 'percent')} of answers ask new {inside(roles[0])} for {_ASKED[group]}"
    elif not any(share >= _ENOUGH for share in degrees.values()):
        return
    elif len(degrees) == len(roles) == 2:
        high, low = sorted(roles, key=lambda role: -degrees[role.id])
        first, second = (amount(degrees[role.id], "percent") for role in (high, low))
        yield f"{first} of answers ask new {inside(high)} for {what}, {second} new {named(low)}"
    elif len(degrees) == len(roles):
        yield from _ends(comparison, degrees, f"the share asking for {what}")


def _ends(comparison: Comparison, shares: Mapping[str, float], what: str) -> Iterator[str]:
    """From the smallest share to the largest, where no two roles share an end."""
    order = sorted(comparison.roles, key=lambda role: shares[role.id])
    low, high = order[0], order[-1]
    values = list(shares.values())
    if values.count(shares[low.id]) > 1 or values.count(shares[high.id]) > 1:
        return
    ends = [amount(shares[role.id], "percent") for role in (low, high)]
    yield sentence("", f"{what} runs from {ends[0]} for {inside(low)} to {ends[1]} for {named(high)}")
    yield sentence("", f"{what} runs from {ends[0]} to {ends[1]}")


def _people(role: Role) -> str:
    """Those who work in a role, with more of the sentence after them."""
    return inside(role) if all_official([role]) else f"people in the role {role.title}"


def _together(comparison: Comparison) -> list[Role]:
    return [role for role in comparison.roles if role.id in comparison.on_one_axis]
