"""Which skills are named for which of the compared roles; leaves the dots to charts.skills."""

from collections.abc import Sequence

from msgspec import Struct

from careergui.domain.catalog import Catalog
from careergui.domain.role import Pair, Role

CAUTION = "Not named is not the same as not needed."


class NamedSkill(Struct, frozen=True):
    """A skill and the ids of the compared roles it is named for."""

    name: str
    roles: tuple[str, ...]


class SkillSets(Struct, frozen=True, kw_only=True):
    """The skills of the compared roles: shared by all first, then by fewer, then one role's own."""

    skills: tuple[NamedSkill, ...]
    roles: tuple[str, ...]
    stated: bool
    """True when these lists are what the source says of exactly this pair; else what it names for each role anywhere."""

    @property
    def shared(self) -> tuple[str, ...]:
        """Skills named for every compared role (of two or more)."""
        return tuple(skill.name for skill in self.skills if len(self.roles) > 1 and len(skill.roles) == len(self.roles))

    def distinct(self, role_id: str) -> tuple[str, ...]:
        """Skills named for this role alone."""
        return tuple(skill.name for skill in self.skills if skill.roles == (role_id,))


def skill_sets(catalog: Catalog, roles: Sequence[Role]) -> SkillSets:
    """Skills by role: the pair's own lists where the source compares exactly these two, else all that is named."""
    ids = tuple(role.id for role in roles)
    pair = catalog.pair(*ids) if len(ids) == 2 else None
    named = _of_pair(pair, ids) if pair else {role.id: catalog.named_skills(role) for role in roles}
    mentions = dict.fromkeys(name for role_id in ids for name in named[role_id])
    skills = [NamedSkill(name, tuple(role_id for role_id in ids if name in named[role_id])) for name in mentions]
    skills.sort(key=lambda skill: (-len(skill.roles), ids.index(skill.roles[0])))
    return SkillSets(skills=tuple(skills), roles=ids, stated=pair is not None)


def _of_pair(pair: Pair, ids: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    own = {pair.role: pair.role_skills, pair.baseline: pair.baseline_skills}
    return {role_id: (*pair.shared_skills, *own[role_id]) for role_id in ids}
