"""What is asked of those who enter the compared occupations, kind by kind, never subtracted; and the sources behind a comparison."""

from collections.abc import Mapping

from msgspec import Struct

from careergui.compare.comparison import Comparison
from careergui.domain.category import CATEGORIES, Category
from careergui.domain.library import CategoryFact


class CategoryRow(Struct, frozen=True, kw_only=True):
    """One such fact across the roles; a role that is no occupation has one without a place, which says why."""

    category: Category
    facts: Mapping[str, CategoryFact]


_NO_OCCUPATION = "Official sources say this of occupations, not of a job title taken from résumés."


def category_rows(comparison: Comparison) -> tuple[CategoryRow, ...]:
    """Every category that any of the roles has, in the order of the table; none when no official occupation is compared."""
    rows = []
    for category in CATEGORIES:
        found = {role.id: comparison.catalog.category(role, category.id) for role in comparison.roles}
        if any(fact is not None for fact in found.values()):
            absent = CategoryFact(place=None, label="", status="not-applicable", note=_NO_OCCUPATION)
            rows.append(CategoryRow(category=category, facts={role_id: fact or absent for role_id, fact in found.items()}))
    return tuple(rows)


def comparison_sources(comparison: Comparison) -> list[str]:
    """Ids of the sources behind figures, kinds and skills of the comparison, in order of first use."""
    used = [source for row in comparison.rows for found in row.values.values() for source in (found.source, found.adjusted_by)]
    used += [fact.source for row in category_rows(comparison) for fact in row.facts.values()]
    used += [ratings.sources.get("skills", "") for ratings in comparison.ratings.values() if ratings is not None]
    return [source for source in dict.fromkeys(used) if source in comparison.catalog.sources]
