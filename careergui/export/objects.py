"""Results as the JSON objects that scripts rely on (names and shapes are promised); leaves tables to tables."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import msgspec

from careergui.compare.categories import CategoryRow, category_rows, comparison_sources
from careergui.compare.comparison import Comparison, ComparisonRow
from careergui.compare.difference import stated
from careergui.compare.narrative import narrative
from careergui.compare.standing import with_standing
from careergui.data.characters import escaped
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.certainty import CAUTIONS, caution, margin
from careergui.domain.difference import Difference
from careergui.domain.estimate import Estimate
from careergui.domain.measures import MEASURES, listed_measures
from careergui.domain.role import Employer, Pair, Role, Skill, Source
from careergui.export import occupation_object

Object: TypeAlias = dict[str, Any]
_EMPTY = (None, "")


def json_text(value: object) -> str:
    """A value as indented JSON, every character kept and none of them able to steer a terminal."""
    return escaped(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def estimate_object(estimate: Estimate) -> Object:
    """An estimate with its status always there and empty keys left out."""
    fields = {name: getattr(estimate, name) for name in Estimate.__struct_fields__}
    warned = caution(estimate)
    note = f"{CAUTIONS[warned]} {estimate.note}".strip() if warned else estimate.note
    told = {**fields, "margin": margin(estimate), "caution": warned, "note": note}
    return {name: value for name, value in told.items() if value not in _EMPTY}


def difference_object(found: Difference) -> Object:
    """A difference with verdict and margin, empty keys left out; `source` and `period` are there as in an estimate."""
    fields = {name: getattr(found, name) for name in Difference.__struct_fields__ if name != "standing"}
    standing = msgspec.to_builtins(found.standing) if found.standing else None
    told = {**fields, "standing": standing, "source": next(iter(found.sources), ""), "period": found.period}
    return {name: value for name, value in told.items() if value not in (*_EMPTY, ())}


def comparison_object(comparison: Comparison) -> Object:
    """Roles side by side: values, differences (role minus baseline), skills, sentences and sources."""
    skills = comparison.skills
    return {
        "area": comparison.area.id,
        "area_name": comparison.area.name,
        "real": comparison.catalog.real,
        "baseline": comparison.baseline.id,
        "roles": [{"id": role.id, "title": role.title} for role in comparison.roles],
        "measures": [_row(comparison, row) for row in with_standing(comparison).rows],
        "categories": [_category_row(row) for row in category_rows(comparison)],
        "skills": {
            "shared": skills.shared,
            "distinct": {role.id: skills.distinct(role.id) for role in comparison.roles},
            "stated": skills.stated,
            "rated": skills.rated,
            "note": skills.note,
        },
        "narrative": [msgspec.to_builtins(sentence) for sentence in narrative(comparison)],
        "sources": _comparison_sources(comparison),
    }


def _comparison_sources(comparison: Comparison) -> list[Object]:
    catalog = comparison.catalog
    if not any(is_occupation(role.id) for role in comparison.roles):
        return _sources(catalog, comparison.roles)
    return sources_object((catalog.sources[source_id] for source_id in comparison_sources(comparison)), catalog)


def role_object(catalog: Catalog, role: Role) -> Object:
    """Everything known of a role; each measure the program knows is there, a missing one with its reason."""
    measures = {measure.id: estimate_object(catalog.estimate(role, measure.id)) for measure in MEASURES}
    collection = catalog.collections.get(role.collection)
    own: Object = {
        "id": role.id,
        "title": role.title,
        "soc": role.soc,
        "collection": role.collection,
        "basis": collection.basis if collection else "",
        "summary": role.summary,
        "aliases": role.aliases,
        "measures": measures,
        "education": [
            {"level": measure.id, "label": measure.label, "share": measures[measure.id]}
            for measure in MEASURES
            if measure.question == "education"
        ],
        "degrees": msgspec.to_builtins(role.degrees),
        "skills": [_skill(skill) for skill in role.skills],
        "named_skills": catalog.named_skills(role),
        "traits": msgspec.to_builtins(role.traits),
        "duties": role.duties,
        "employers": [_employer(employer) for employer in role.employers],
        "compared_with": [_pair(pair) for pair in catalog.pairs_of(role.id)],
        "notes": msgspec.to_builtins(role.notes),
        "gaps": role.gaps,
        "sources": _sources(catalog, [role]),
    }
    return own | _official(catalog, role) if is_occupation(role.id) and catalog.library else own


def _official(catalog: Catalog, role: Role) -> Object:
    """What an occupation has besides, or in place of what only hand-made roles have."""
    further = occupation_object.occupation_object(catalog, role)
    skills = further["ratings"].get("skills", {})
    return {**further, "skills": skills.get("elements", []), "sources": occupation_object.sources_of(catalog, role)}


def roles_object(catalog: Catalog, roles: Iterable[Role], sort: str = "") -> list[Object]:
    """Roles as in a list: names, the figures a list holds, and the one it is ordered by."""
    listed = listed_measures(sort)
    return [
        {
            "id": role.id,
            "title": role.title,
            "soc": role.soc,
            "collection": role.collection,
            "measures": {measure.id: estimate_object(catalog.estimate(role, measure.id)) for measure in listed},
        }
        for role in roles
    ]


def sources_object(sources: Iterable[Source], catalog: Catalog | None = None) -> list[Object]:
    """Sources with their age and terms; with a catalogue also the page, wording and files of the release behind each."""
    return [msgspec.to_builtins(source) | (occupation_object.release_object(catalog, source.id) if catalog else {}) for source in sources]


def _row(comparison: Comparison, row: ComparisonRow) -> Object:
    nearest = ((role, comparison.catalog.nearest(role, row.measure.id)) for role in comparison.roles)
    offered = {role.id: {**estimate_object(near[1]), "area": near[0].id, "name": near[0].name} for role, near in nearest if near}
    return {
        "id": row.measure.id,
        "label": row.measure.label,
        "unit": row.measure.unit,
        "values": {role_id: estimate_object(estimate) for role_id, estimate in row.values.items()},
        "differences": {role_id: difference_object(found) for role_id, found in row.differences.items()},
        **({"nearest": offered} if offered else {}),
    }


def _category_row(row: CategoryRow) -> Object:
    """A fact that is one of a few kinds, by role; it has no differences."""
    values = {
        role_id: {name: value for name, value in msgspec.to_builtins(fact).items() if value not in _EMPTY}
        for role_id, fact in row.facts.items()
    }
    return {"id": row.category.id, "label": row.category.label, "asks": row.category.asks, "values": values}


def _skill(skill: Skill) -> Object:
    return _with_estimates(skill, ("share",))


def _employer(employer: Employer) -> Object:
    return _with_estimates(employer, ("openings", "pay"))


def _pair(pair: Pair) -> Object:
    fields: Object = msgspec.to_builtins(pair)
    return fields | {"differences": {name: difference_object(stated(estimate)) for name, estimate in pair.differences.items()}}


def _with_estimates(record: Skill | Employer, names: Sequence[str]) -> Object:
    fields: Object = msgspec.to_builtins(record)
    return fields | {name: estimate_object(estimate) for name in names if (estimate := getattr(record, name)) is not None}


def _sources(catalog: Catalog, roles: Iterable[Role]) -> list[Object]:
    return sources_object(catalog.sources_of(estimate for role in roles for estimate in role.facts.values()))
