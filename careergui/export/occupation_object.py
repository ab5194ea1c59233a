"""What an occupation has beyond its measures as JSON objects and rows of a sheet; leaves measures to objects and sheets."""

from collections.abc import Iterator
from typing import Any, TypeAlias

import msgspec

from careergui.compare import ratings as rated
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog
from careergui.domain.category import CATEGORIES
from careergui.domain.estimate import Estimate
from careergui.domain.library import CategoryFact, Ratings
from careergui.domain.role import Role
from careergui.export.occupation_parts import connected_of, rated_of, source_ids
from careergui.export.rating_rows import why

Object: TypeAlias = dict[str, Any]
Row: TypeAlias = tuple[str, str, Estimate | None, str, str]
"""Measure, label, estimate where it is one, words, source."""
_EMPTY: tuple[object, ...] = (None, "", ())


def occupation_object(catalog: Catalog, role: Role) -> Object:
    """Summary, groups, categories, ratings, schooling asked, industries, software, related occupations, titles; sources."""
    found, ratings = connected_of(catalog, role), rated_of(catalog, role)
    return {
        "summary": found.summary,
        "summary_note": "Written for this program." if found.summary else "",
        "aliases": found.reported_titles,
        "other_titles": found.other_titles,
        "family": {"code": role.family, "name": catalog.groups.get(role.family, "")},
        "group": {"code": role.group, "name": catalog.groups.get(role.group, "")},
        "area": {"id": catalog.area.id, "name": catalog.area.name, "real": catalog.real},
        "categories": {one.id: _category(fact) for one in CATEGORIES if (fact := catalog.category(role, one.id)) is not None},
        "ratings": {field: _ratings(ratings, field) for field in rated.KINDS if ratings and rated.scores_of(ratings, field)},
        "asked": {field: _asked(ratings, field) for field in rated.ASKED if ratings and rated.asked_of(ratings, field)},
        "industries": _industries(catalog, role),
        "software": _software(catalog, role),
        "related": [{"id": one.role, "title": catalog.roles[one.role].title, "tier": one.tier} for one in _related(catalog, role)],
        "stands_for": found.parts,
        "rating_rule": ratings.rule if ratings and rated.rests_on(ratings, role.id) else "",
        "nearest": _nearest(catalog, role),
    }


def sources_of(catalog: Catalog, role: Role) -> list[Object]:
    """Every source behind the occupation, with the wording its licence asks for and the files of its release."""
    ids = source_ids(catalog, role)
    return [msgspec.to_builtins(catalog.sources[source_id]) | release_object(catalog, source_id) for source_id in ids]


def release_object(catalog: Catalog, source_id: str) -> Object:
    """What can be said of the release behind a source; nothing where there is none."""
    release = catalog.library.release(source_id) if catalog.library else None
    if release is None:
        return {}
    files = [{"name": name, "sha256": digest} for name, digest in release.files]
    return {"page": release.page, "attribution": release.attribution, "files": files}


def occupation_rows(catalog: Catalog, role: Role) -> Iterator[Row]:
    """Summary, industries, software, related occupations and titles, one row a thing."""
    found = connected_of(catalog, role)
    yield "summary", "", None, found.summary, ""
    yield from _industry_rows(catalog, role)
    for program in _software(catalog, role):
        marks = [word for word, key in (("in demand", "in_demand"), ("hot", "hot")) if program[key]]
        yield "software", program["name"], None, ", ".join(marks), ""
    for one in _related(catalog, role):
        yield "related", catalog.roles[one.role].title, None, f"{one.role}, tier {one.tier}", ""
    for measure, titles in (("title.reported", found.reported_titles), ("title.other", found.other_titles)):
        yield from ((measure, title, None, "", "") for title in titles)


def _industry_rows(catalog: Catalog, role: Role) -> Iterator[Row]:
    for entry in catalog.library.industries(role.id) if catalog.library else ():
        for measure_id, estimate in entry.facts.items():
            yield f"industry.{measure_id}", entry.name, estimate, f"{'Sector' if entry.sector else 'Industry'} {entry.code}.", ""


def _category(fact: CategoryFact) -> Object:
    return _full({name: getattr(fact, name) for name in CategoryFact.__struct_fields__})


def _ratings(ratings: Ratings, field: str) -> Object:
    """One kind of ratings in the source's order; a key without a value is left out, its status and note say why."""
    scores, kind = rated.scores_of(ratings, field), rated.KINDS[field]
    return {
        "scale": [kind.lowest, kind.highest],
        **({"level_scale": [0, rated.HIGHEST_LEVEL]} if kind.levelled else {}),
        "source": ratings.sources.get(field, ""),
        "period": scores.period if scores else "",
        "area": NATION.name,
        "rests_on": scores.rests_on if scores else (),
        "leading": rated.leading(ratings, field),
        "elements": [_element(one, ratings.sources.get(field, ""), levelled=kind.levelled) for one in rated.in_order(ratings, field)],
    }


def _element(one: rated.Rated, source: str, *, levelled: bool) -> Object:
    fields = {name: getattr(one, name) for name in rated.Rated.__struct_fields__ if levelled or not name.startswith("level")}
    reasons = {"importance_note": why(source, one.importance_status), "level_note": why(source, one.level_status) if levelled else ""}
    return _full(fields | reasons)


def _asked(ratings: Ratings, field: str) -> Object:
    asked = rated.asked_of(ratings, field)
    return {
        "unit": "percent",
        "source": (source := ratings.sources.get(field, "")),
        "period": asked.period if asked else "",
        "area": NATION.name,
        "rests_on": asked.rests_on if asked else (),
        "options": [
            _full({"name": one.name, "share": one.share, "status": one.status, "note": why(source, one.status)})
            for one in rated.answers(ratings, field)
        ],
    }


def _industries(catalog: Catalog, role: Role) -> list[Object]:
    found = catalog.library.industries(role.id) if catalog.library else ()
    return [
        {
            "code": entry.code,
            "name": entry.name,
            "sector": entry.sector,
            "measures": {name: _estimate(estimate) for name, estimate in entry.facts.items()},
        }
        for entry in found
    ]


def _software(catalog: Catalog, role: Role) -> list[Object]:
    found = connected_of(catalog, role).software
    if found is None or catalog.library is None:
        return []
    names, hot, demanded = catalog.library.products(), set(found.hot), set(found.in_demand)
    return [{"name": names[place], "hot": place in hot, "in_demand": place in demanded} for place in found.products]


def _related(catalog: Catalog, role: Role) -> list[Any]:
    return [one for one in connected_of(catalog, role).related if one.role in catalog.roles]


def _nearest(catalog: Catalog, role: Role) -> Object:
    """By measure: the nearest larger area that has a figure where this one has none."""
    found = ((name, catalog.nearest(role, name)) for name in role.facts)
    return {name: {**_estimate(near[1]), "area": near[0].id, "name": near[0].name} for name, near in found if near is not None}


def _estimate(estimate: Estimate) -> Object:
    return _full({name: getattr(estimate, name) for name in Estimate.__struct_fields__})


def _full(fields: Object) -> Object:
    return {name: value for name, value in fields.items() if value not in _EMPTY}
