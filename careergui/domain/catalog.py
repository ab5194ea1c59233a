"""All roles, sources and pairs in memory, immutable after loading; leaves reading files to data."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from careergui.domain.estimate import Estimate, missing
from careergui.domain.measures import BY_ID
from careergui.domain.role import Collection, Pair, Role, Source

NATION = "US"
"""The only area the bundled figures are given for."""


class Catalog(Struct, frozen=True, kw_only=True):
    """Look-up of everything that was loaded, by id."""

    roles: Mapping[str, Role]
    collections: Mapping[str, Collection]
    sources: Mapping[str, Source]
    pairs: Mapping[tuple[str, str], Pair]
    """Keyed (role, baseline), as the source orients them."""

    def estimate(self, role: Role, measure_id: str) -> Estimate:
        """The role's estimate of a measure, or a missing one with its reason."""
        found = role.facts.get(measure_id)
        if found is not None:
            return found
        measure = BY_ID[measure_id]
        collection = self.collections.get(role.collection)
        reason = role.gaps.get(measure_id) or role.gaps.get(measure.question)
        return missing(measure.unit, reason or (collection.missing_reason if collection else "") or "The source does not give it.")

    def pair(self, role_id: str, other_id: str) -> Pair | None:
        """What a source says of these two roles, whichever way round it says it."""
        return self.pairs.get((role_id, other_id)) or self.pairs.get((other_id, role_id))

    def pairs_of(self, role_id: str) -> list[Pair]:
        """All pairs a role belongs to, in file order."""
        return [pair for ids, pair in self.pairs.items() if role_id in ids]

    def named_skills(self, role: Role) -> tuple[str, ...]:
        """Every skill any part of the source names for the role, in order of first mention."""
        names = [skill.name for skill in role.skills]
        for pair in self.pairs_of(role.id):
            own = pair.role_skills if pair.role == role.id else pair.baseline_skills
            names += [*pair.shared_skills, *own]
        return tuple(dict.fromkeys(names))

    def sources_of(self, estimates: Iterable[Estimate]) -> list[Source]:
        """The sources behind some estimates, each once, in order of first use."""
        ids = dict.fromkeys(estimate.source for estimate in estimates if estimate.source)
        return [self.sources[source_id] for source_id in ids if source_id in self.sources]
