"""Roles in order, a baseline, and a table of estimates and differences; a value: same in, same out."""

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from careergui.compare.difference import difference
from careergui.compare.kinds import together
from careergui.compare.skills import SkillSets, skill_sets
from careergui.domain.area import Area
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.difference import Difference
from careergui.domain.estimate import Estimate
from careergui.domain.library import Ratings
from careergui.domain.measures import MEASURES, Measure
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen


class ComparisonRow(Struct, frozen=True, kw_only=True):
    """One measure across the roles; `differences` are role minus baseline, without the baseline's own."""

    measure: Measure
    values: dict[str, Estimate]
    differences: dict[str, Difference]

    @property
    def known(self) -> bool:
        """Whether any role has a figure, or a difference is stated."""
        return any(one.known for one in self.values.values()) or any(one.known for one in self.differences.values())


class Comparison(Struct, frozen=True, kw_only=True, dict=True):
    """Everything the comparison view, the charts, the sentences and the tables are made from."""

    catalog: Catalog
    roles: tuple[Role, ...]
    slots: dict[str, int]
    baseline: Role
    rows: tuple[ComparisonRow, ...]
    relative: bool = False
    """Whether differences are told in percent too, and those of pay with the standing of both figures among all occupations."""

    def row(self, measure_id: str) -> ComparisonRow:
        """One measure across the roles, also when no role has a value for it."""
        found = next((row for row in self.rows if row.measure.id == measure_id), None)
        return found or _row(self.catalog, self.roles, self.baseline, next(m for m in MEASURES if m.id == measure_id))

    @cached_property
    def skills(self) -> SkillSets:
        """Shared and own skills; found when first asked for, as the ratings of occupations lie in a file of their own."""
        return skill_sets(self.catalog, self.roles)

    @cached_property
    def on_one_axis(self) -> frozenset[str]:
        """Ids of the roles whose figures are of the baseline's kind, so that they may stand on one scale with it."""
        return frozenset(role.id for role in together(self.catalog, self.roles, self.baseline))

    @cached_property
    def ratings(self) -> dict[str, Ratings | None]:
        """What O*NET rated for each role; None where nothing was, or where the role is no occupation."""
        library = self.catalog.library
        return {role.id: library.ratings(role.id) if library and is_occupation(role.id) else None for role in self.roles}

    @cached_property
    def worked_out(self) -> dict[object, object]:
        """What charts and their titles have worked out of this comparison, by what it is, so that it is worked out once."""
        return {}

    @property
    def area(self) -> Area:
        """Where the official figures are from."""
        return self.catalog.area

    @property
    def others(self) -> tuple[Role, ...]:
        """The roles without the baseline, in order."""
        return tuple(role for role in self.roles if role.id != self.baseline.id)


def compare(catalog: Catalog, chosen: Sequence[Chosen], baseline: str) -> Comparison:
    """Put chosen roles side by side, as the catalogue's area has them; `baseline` is one of them. One role alone has no differences."""
    roles = tuple(catalog.roles[entry.role] for entry in chosen)
    base = catalog.roles[baseline]
    rows = (_row(catalog, roles, base, measure) for measure in MEASURES if _is_spoken_of(roles, measure.id))
    return Comparison(
        catalog=catalog,
        roles=roles,
        slots={entry.role: entry.slot for entry in chosen},
        baseline=base,
        rows=tuple(rows),
    )


def in_order(catalog: Catalog, role_ids: Sequence[str], baseline: str = "", slots: Sequence[int] = ()) -> Comparison:
    """Compare roles by id, slots handed out in order unless given; the first is the baseline unless named."""
    numbers = slots or range(len(role_ids))
    return compare(catalog, [Chosen(role, slot) for role, slot in zip(role_ids, numbers, strict=True)], baseline or role_ids[0])


def _is_spoken_of(roles: Sequence[Role], measure_id: str) -> bool:
    return any(measure_id in role.facts for role in roles)


def _row(catalog: Catalog, roles: Sequence[Role], baseline: Role, measure: Measure) -> ComparisonRow:
    return ComparisonRow(
        measure=measure,
        values={role.id: catalog.estimate(role, measure.id) for role in roles},
        differences={role.id: difference(catalog, role, baseline, measure.id) for role in roles if role.id != baseline.id},
    )
