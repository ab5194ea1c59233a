"""A comparison as a page: figures, differences, skills, sentences, notes and sources; leaves how it looks to others."""

from careergui.compare.comparison import Comparison, ComparisonRow
from careergui.compare.narrative import headline, narrative
from careergui.compare.skills import CAUTION
from careergui.export.report import Column, Notes, Part, Report, difference, sources_part, value
from careergui.text import listing


def comparison_report(comparison: Comparison) -> Report:
    """Everything `compare` says, in the order of the window's Compare page."""
    notes = Notes()
    parts = (_lead(comparison), *_figures(comparison, notes), *_skills(comparison), _sentences(comparison), *_source_notes(comparison))
    estimates = (estimate for row in comparison.rows for estimate in row.values.values())
    return Report(title=headline(comparison), parts=(*parts, *sources_part(comparison.catalog, estimates)), notes=notes.all())


def _lead(comparison: Comparison) -> Part:
    kinds = dict.fromkeys(role.collection for role in comparison.roles)
    known = [comparison.catalog.collections[kind] for kind in kinds if kind in comparison.catalog.collections]
    bases = [f"{collection.title}: figures from {collection.basis}." for collection in known]
    return Part(words=(" ".join([f"Differences are to {comparison.baseline.title}.", *bases]),))


def _figures(comparison: Comparison, notes: Notes) -> tuple[Part, ...]:
    """One table for two roles; for more, the differences have a table of their own."""
    first = Column("Measure")
    values = [Column(role.title, right=True) for role in comparison.roles]
    if len(comparison.others) == 1:
        columns = (first, *values, Column("Difference", right=True))
        rows = tuple((*_values(row, notes), difference(row.differences[comparison.others[0].id], notes)) for row in comparison.rows)
        return (Part(heading="Figures", columns=columns, rows=rows),)
    others = [Column(role.title, right=True) for role in comparison.others]
    return (
        Part(heading="Figures", columns=(first, *values), rows=tuple(_values(row, notes) for row in comparison.rows)),
        Part(
            heading=f"Differences to {comparison.baseline.title}",
            columns=(first, *others),
            rows=tuple((row.measure.label, *(difference(found, notes) for found in row.differences.values())) for row in comparison.rows),
        ),
    )


def _values(row: ComparisonRow, notes: Notes) -> tuple[str, ...]:
    return (row.measure.label, *(value(estimate, notes, tight=True) for estimate in row.values.values()))


def _skills(comparison: Comparison) -> tuple[Part, ...]:
    """Shared and own skills of more than two roles; of two, the sentences say it."""
    sets = comparison.skills
    if len(comparison.roles) == 2 or not sets.skills:
        return ()
    titles = {role.id: role.title for role in comparison.roles}
    some = [skill for skill in sets.skills if 1 < len(skill.roles) < len(titles)]
    items = [f"Named for all: {listing(sets.shared)}."] if sets.shared else []
    items += [f"{skill.name}: named for {listing([titles[role_id] for role_id in skill.roles])}." for skill in some]
    items += [f"Named for {titles[role_id]} only: {listing(own)}." for role_id in titles if (own := sets.distinct(role_id))]
    return (Part(heading="Skills", items=(*items, CAUTION)),)


def _sentences(comparison: Comparison) -> Part:
    return Part(heading="In words", items=tuple(sentence.text for sentence in narrative(comparison)))


def _source_notes(comparison: Comparison) -> tuple[Part, ...]:
    """What a reader must know of the source's own comparisons of these roles."""
    pairs = (comparison.catalog.pair(role.id, comparison.baseline.id) for role in comparison.others)
    items = tuple(dict.fromkeys(f"{_names(comparison, pair.role)}: {note.text}" for pair in pairs if pair for note in pair.notes))
    return (Part(heading="Notes on the source", items=items),) if items else ()


def _names(comparison: Comparison, role_id: str) -> str:
    return comparison.catalog.roles[role_id].title
