"""Which skills belong to which of the compared roles: those named for them, or those rated important; leaves drawing to charts."""

from collections.abc import Sequence

from msgspec import Struct

from careergui.compare.ratings import Rated, in_order
from careergui.compare.unread import unread, unread_words
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.role import Pair, Role

CAUTION = "Not named is not the same as not needed."
IMPORTANT = 3
"""From this importance, of 5, a skill counts as one of an occupation's."""
RULE = (
    f"A skill counts for an occupation from an importance of {IMPORTANT} of 5, as the O*NET data rate it; "
    "one withheld for any of them is left out."
)
APART = "Skills drawn from résumés and skills that the O*NET data rate are two things: they are not set against each other."


class NamedSkill(Struct, frozen=True):
    """A skill and the ids of the compared roles it belongs to."""

    name: str
    roles: tuple[str, ...]


class SkillSets(Struct, frozen=True, kw_only=True):
    """The skills of the compared roles: shared by all first, then by fewer, then one role's own."""

    skills: tuple[NamedSkill, ...]
    roles: tuple[str, ...]
    stated: bool
    """True when these lists are what the source says of exactly this pair; else what it names for each role anywhere."""
    rated: bool = False
    """True when they follow from ratings of occupations, by RULE."""
    note: str = ""
    """By which rule they were found, or why there are none; empty for skills a source names."""

    @property
    def shared(self) -> tuple[str, ...]:
        """Skills of every compared role (of two or more)."""
        return tuple(skill.name for skill in self.skills if len(self.roles) > 1 and len(skill.roles) == len(self.roles))

    def distinct(self, role_id: str) -> tuple[str, ...]:
        """Skills of this role alone."""
        return tuple(skill.name for skill in self.skills if skill.roles == (role_id,))


def skill_sets(catalog: Catalog, roles: Sequence[Role]) -> SkillSets:
    """Skills by role: the pair's own lists where the source compares exactly these two, else all that is named, or rated important."""
    ids = tuple(role.id for role in roles)
    official = [is_occupation(role_id) for role_id in ids]
    if any(official):
        return _rated(catalog, roles) if all(official) else SkillSets(skills=(), roles=ids, stated=False, note=APART)
    pair = catalog.pair(*ids) if len(ids) == 2 else None
    named = _of_pair(pair, ids) if pair else {role.id: catalog.named_skills(role) for role in roles}
    return SkillSets(skills=_ordered(ids, named), roles=ids, stated=pair is not None)


def rated_elements(catalog: Catalog, role: Role, field: str) -> tuple[Rated, ...]:
    """What was rated for an occupation, in the source's order; nothing where it was not rated or is no occupation."""
    found = catalog.library.ratings(role.id) if catalog.library and is_occupation(role.id) else None
    return in_order(found, field) if found else ()


def _rated(catalog: Catalog, roles: Sequence[Role]) -> SkillSets:
    """Skills of the rated ones among the roles; one without an importance for any of them is left out."""
    found = {role.id: {one.name: one.importance for one in rated_elements(catalog, role, "skills")} for role in roles}
    ids = tuple(role.id for role in roles if found[role.id])
    withheld = {name for role_id in ids for name, importance in found[role_id].items() if importance is None}
    counted = {
        role_id: tuple(name for name, score in found[role_id].items() if (score or 0) >= IMPORTANT and name not in withheld)
        for role_id in ids
    }
    silent = [role for role in roles if role.id not in ids]
    damaged = unread(catalog, silent, "ratings")
    unrated = [role.title for role in silent if role not in damaged]
    said = (RULE, unread_words("ratings", damaged), f"The O*NET data do not rate: {'; '.join(unrated)}." if unrated else "")
    note = " ".join(text for text in said if text)
    return SkillSets(skills=_ordered(ids, counted), roles=ids, stated=False, rated=True, note=note)


def _ordered(ids: tuple[str, ...], named: dict[str, tuple[str, ...]]) -> tuple[NamedSkill, ...]:
    mentions = dict.fromkeys(name for role_id in ids for name in named[role_id])
    skills = [NamedSkill(name, tuple(role_id for role_id in ids if name in named[role_id])) for name in mentions]
    return tuple(sorted(skills, key=lambda skill: (-len(skill.roles), ids.index(skill.roles[0]))))


def _of_pair(pair: Pair, ids: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    own = {pair.role: pair.role_skills, pair.baseline: pair.baseline_skills}
    return {role_id: (*pair.shared_skills, *own[role_id]) for role_id in ids}
