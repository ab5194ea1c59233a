"""Which rows and columns a result has as a table: one row for each role and measure, for analysts; leaves formats to tables."""

from collections.abc import Iterable, Iterator

from careergui.compare.categories import category_rows
from careergui.compare.comparison import Comparison
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.category import CATEGORIES
from careergui.domain.certainty import caution, margin
from careergui.domain.difference import Difference
from careergui.domain.estimate import Estimate
from careergui.domain.library import CategoryFact
from careergui.domain.measures import MEASURES, listed_measures
from careergui.domain.role import Role, Source
from careergui.export.occupation_object import occupation_rows
from careergui.export.occupation_parts import rated_of
from careergui.export.rating_rows import rating_rows
from careergui.export.tables import Cell, Sheet

_ROLE = ("role_id", "role", "soc")
_SURE = ("relative_standard_error", "margin", "caution")
_ESTIMATE = ("value", "unit", "status", *_SURE, "detail", "printed", "period", "area", "source", "reference", "note")
_RELEASE = ("page", "attribution", "file", "sha256")
_UNMEASURED: list[tuple[str, Estimate | None]] = [("employer", None)]
FACT_COLUMNS = (*_ROLE, "measure", "label", *_ESTIMATE)
COMPARISON_COLUMNS = (
    *FACT_COLUMNS,
    "baseline_id",
    "difference",
    "difference_unit",
    "difference_status",
    "difference_margin",
    "difference_certainty",
    "difference_doubt",
    "difference_bound",
    "difference_percent",
    "difference_sources",
    "difference_printed",
    "difference_note",
)


def of_comparison(comparison: Comparison) -> Sheet:
    """One row for each role and measure: the value, and its difference to the baseline (empty for the baseline itself)."""
    rows = tuple(
        (
            *_fact(role, row.measure.id, row.measure.label, row.values[role.id]),
            comparison.baseline.id,
            *_difference(row.differences.get(role.id)),
        )
        for row in comparison.rows
        for role in comparison.roles
    )
    return Sheet(columns=COMPARISON_COLUMNS, rows=(*rows, *_categories(comparison)))


def _categories(comparison: Comparison) -> Iterator[tuple[Cell, ...]]:
    """One row for each role and kind of fact: its word in `detail`, no value and no difference."""
    for row in category_rows(comparison):
        for role in comparison.roles:
            named = (role.id, role.title, role.soc, row.category.id, row.category.label)
            yield (*named, *_kind(row.facts[role.id]), comparison.baseline.id, *_difference(None))


def _kind(fact: CategoryFact) -> tuple[Cell, ...]:
    """A fact that is one of a few kinds in the columns of an estimate: its word in `detail`, no value."""
    place = (fact.period, NATION.name if fact.source else "", fact.source, fact.reference)
    return (None, None, fact.status, None, None, "", fact.label, "", *place, fact.note or fact.explained)


def of_roles(catalog: Catalog, roles: Iterable[Role], sort: str = "") -> Sheet:
    """One row for each role and each measure a list holds or is ordered by; a missing one says why."""
    listed = listed_measures(sort)
    rows = (_fact(role, measure.id, measure.label, catalog.estimate(role, measure.id)) for role in roles for measure in listed)
    return Sheet(columns=FACT_COLUMNS, rows=tuple(rows))


def of_role(catalog: Catalog, role: Role) -> Sheet:
    """One row for each thing known of a role; what is words and no figure stands in `note`."""
    facts = (_fact(role, measure.id, measure.label, catalog.estimate(role, measure.id)) for measure in MEASURES)
    return Sheet(columns=FACT_COLUMNS, rows=(*facts, *_words(catalog, role), *_official(catalog, role)))


def _official(catalog: Catalog, role: Role) -> Iterator[tuple[Cell, ...]]:
    """What an occupation has besides; its words carry their source in the column of sources."""
    if is_occupation(role.id) and catalog.library is not None:
        named = (role.id, role.title, role.soc)
        for category in CATEGORIES:
            if (fact := catalog.category(role, category.id)) is not None:
                yield (*named, f"category.{category.id}", category.label, *_kind(fact))
        if (ratings := rated_of(catalog, role)) is not None:
            yield from ((*named, *row) for row in rating_rows(ratings, role.id))
        source = FACT_COLUMNS.index("source")
        for measure, label, estimate, words, origin in occupation_rows(catalog, role):
            row = _fact(role, measure, label, estimate, words)
            yield (*row[:source], origin, *row[source + 1 :]) if origin else row


def of_sources(sources: Iterable[Source], catalog: Catalog | None = None) -> Sheet:
    """One row for each source and file of its release; what stands behind no release has one row."""
    fields = Source.__struct_fields__
    rows: list[tuple[Cell, ...]] = []
    for source in sources:
        named = tuple(getattr(source, name) for name in fields)
        release = catalog.library.release(source.id) if catalog and catalog.library else None
        if release is None:
            rows.append((*named, "", "", "", ""))
        else:
            rows += [(*named, release.page, release.attribution, name, digest) for name, digest in release.files]
    return Sheet(columns=(*fields, *_RELEASE), rows=tuple(rows))


def _words(catalog: Catalog, role: Role) -> Iterator[tuple[Cell, ...]]:
    for skill in role.skills:
        yield _fact(role, "skill", skill.name, skill.share, " ".join(filter(None, (skill.example, skill.note))))
    listed = {skill.name for skill in role.skills}
    yield from (
        _fact(role, "skill", name, None, "Named in a comparison, without a share.")
        for name in catalog.named_skills(role)
        if name not in listed
    )
    yield from (_fact(role, "trait", trait.name, None, f"{trait.explanation} {trait.example}") for trait in role.traits)
    yield from (_fact(role, "duty", "", None, duty) for duty in role.duties)
    yield from (_fact(role, "degree", degree.subject, None, degree.frequency) for degree in role.degrees)
    for employer in role.employers:
        figures: list[tuple[str, Estimate | None]] = [("employer.openings", employer.openings), ("employer.pay", employer.pay)]
        stated = [(name, estimate) for name, estimate in figures if estimate]
        yield from (
            _fact(role, name, employer.name, estimate, f"Named for {employer.named_for}.") for name, estimate in stated or _UNMEASURED
        )
    yield from (_fact(role, "note", ", ".join(note.about), None, note.text) for note in role.notes)


def _fact(role: Role, measure: str, label: str, estimate: Estimate | None, words: str = "") -> tuple[Cell, ...]:
    named: tuple[Cell, ...] = (role.id, role.title, role.soc, measure, label)
    if estimate is None:
        return (*named, *([None] * (len(_ESTIMATE) - 1)), words)
    note = " ".join(filter(None, (estimate.note, words)))
    details = (estimate.label, estimate.printed, estimate.period, estimate.area, estimate.source, estimate.reference)
    sure = (estimate.rse, margin(estimate), caution(estimate))
    return (*named, estimate.value, estimate.unit, estimate.status, *sure, *details, note)


def _difference(found: Difference | None) -> tuple[Cell, ...]:
    if found is None:
        return (None,) * 11
    sure = (found.margin, found.certainty, found.doubt, found.bound, found.relative, " ".join(found.sources))
    return (found.value, found.unit, found.status, *sure, found.printed, found.note)
