"""A comparison as a page: figures, differences, skills, sentences, notes and sources; leaves how it looks to others."""

from collections.abc import Sequence
from functools import partial

from careergui.compare.categories import category_rows, comparison_sources
from careergui.compare.comparison import Comparison, ComparisonRow
from careergui.compare.narrative import headline, narrative
from careergui.compare.skills import CAUTION
from careergui.compare.standing import with_standing
from careergui.domain.area import national_words
from careergui.domain.catalog import is_occupation
from careergui.export.place_words import offers, place_lines
from careergui.export.references import references_part
from careergui.export.report import MISSING_WORDS, Column, Notes, Part, Report, difference, source_items, sources_part, value
from careergui.export.source_words import attributions
from careergui.text import listing


def comparison_report(comparison: Comparison, *, relative: bool = False) -> Report:
    """Everything `compare` says, in the order of the window's Compare page.

    `relative` adds each difference as a percentage of the baseline's figure, and where both stand among all occupations.
    """
    notes = Notes()
    comparison = with_standing(comparison) if relative else comparison
    parts = (
        _lead(comparison),
        *_figures(comparison, notes),
        *_skills(comparison),
        _sentences(comparison),
        *_source_notes(comparison),
    )
    places = references_part(comparison.catalog, [role for role in comparison.roles if is_occupation(role.id)])
    return Report(title=headline(comparison), parts=(*parts, *places, *_sources(comparison)), notes=notes.all())


def _sources(comparison: Comparison) -> tuple[Part, ...]:
    """The sources of all that is said, with the wordings their licences ask for."""
    catalog = comparison.catalog
    if not any(is_occupation(role.id) for role in comparison.roles):
        return sources_part(catalog, (estimate for row in comparison.rows for estimate in row.values.values()))
    ids = comparison_sources(comparison)
    return source_items((catalog.sources[source_id] for source_id in ids), attributions(catalog, ids))


def _lead(comparison: Comparison) -> Part:
    kinds = dict.fromkeys(role.collection for role in comparison.roles)
    known = [comparison.catalog.collections[kind] for kind in kinds if kind in comparison.catalog.collections]
    bases = [f"{collection.title}: figures from {collection.basis}." for collection in known]
    place = place_lines(comparison.catalog, comparison.roles)
    nearest = tuple(offers(comparison.catalog, comparison.roles))
    return Part(words=(" ".join([f"Differences are to {comparison.baseline.title}.", *bases]), *place), items=nearest)


def _figures(comparison: Comparison, notes: Notes) -> tuple[Part, ...]:
    """Tables of the figures; of official occupations, who does the job stands apart from pay, jobs and outlook."""
    if not any(is_occupation(role.id) for role in comparison.roles):
        return _tables(comparison, notes, "Figures", comparison.rows)
    rows = [row for row in comparison.rows if row.known or _by_area(row)]
    held = [row for row in rows if row.measure.question == "education"]
    others = [row for row in rows if row.measure.question != "education"]
    where = national_words(comparison.area, ", ")
    # Away from the nation, what is the nation’s stands apart from what is the area’s.
    outlook = [row for row in others if where and row.measure.question == "outlook"]
    figures = _tables(comparison, notes, "Figures", [row for row in others if row not in outlook])
    figures = (*figures, *_tables(comparison, notes, f"Outlook{where}", outlook))
    return (*figures, *_asked(comparison, notes), *_tables(comparison, notes, f"Who does the job: schooling held{where}", held))


def _by_area(row: ComparisonRow) -> bool:
    """Whether a figure would be there in some area: its absence is said."""
    return row.measure.by_area and row.measure.question == "pay" and row.measure.unit == "USD/year"


def _tables(comparison: Comparison, notes: Notes, heading: str, rows: Sequence[ComparisonRow]) -> tuple[Part, ...]:
    """One table for two roles; for more, the differences have a table of their own."""
    if not rows:
        return ()
    first, told = Column("Measure"), partial(difference, notes=notes, relative=comparison.relative)
    values = [Column(role.title, right=True) for role in comparison.roles]
    if len(comparison.others) == 1:
        columns = (first, *values, Column("Difference", right=True))
        cells = tuple((*_values(row, notes), told(row.differences[comparison.others[0].id])) for row in rows)
        return (Part(heading=heading, columns=columns, rows=cells),)
    others = [Column(role.title, right=True) for role in comparison.others]
    return (
        Part(heading=heading, columns=(first, *values), rows=tuple(_values(row, notes) for row in rows)),
        Part(
            heading=f"{'' if heading == 'Figures' else f'{heading}. '}Differences to {comparison.baseline.title}",
            columns=(first, *others),
            rows=tuple((row.measure.label, *map(told, row.differences.values())) for row in rows),
        ),
    )


def _asked(comparison: Comparison, notes: Notes) -> tuple[Part, ...]:
    """What is typical for entering, in words; kinds have no differences."""
    columns = (Column("What is asked"), *(Column(role.title) for role in comparison.roles))
    rows = tuple(
        (
            row.category.label,
            *(fact.label or MISSING_WORDS.get(fact.status, "not given") + notes.mark(fact.note) for fact in row.facts.values()),
        )
        for row in category_rows(comparison)
    )
    heading = f"What is asked to enter{national_words(comparison.area, ', ')}"
    return (Part(heading=heading, columns=columns, rows=rows),) if rows else ()


def _values(row: ComparisonRow, notes: Notes) -> tuple[str, ...]:
    return (row.measure.label, *(value(estimate, notes, tight=True) for estimate in row.values.values()))


def _skills(comparison: Comparison) -> tuple[Part, ...]:
    """Shared and own skills of more than two roles; of two, the sentences say it."""
    sets = comparison.skills
    if not sets.skills or (len(comparison.roles) == 2 and not sets.rated):
        return ()
    titles = {role.id: role.title for role in comparison.roles}
    some = [skill for skill in sets.skills if 1 < len(skill.roles) < len(titles)]
    word = "Important" if sets.rated else "Named"
    items = [f"{word} for all: {listing(sets.shared)}."] if sets.shared else []
    items += [f"{skill.name}: {word.lower()} for {listing([titles[role_id] for role_id in skill.roles])}." for skill in some]
    items += [f"{word} for {titles[role_id]} only: {listing(own)}." for role_id in titles if (own := sets.distinct(role_id))]
    where = national_words(comparison.area, ", ") if sets.rated else ""
    return (Part(heading=f"Skills{where}", items=(*items, sets.note or CAUTION)),)


def _sentences(comparison: Comparison) -> Part:
    return Part(heading="In words", items=tuple(sentence.text for sentence in narrative(comparison)))


def _source_notes(comparison: Comparison) -> tuple[Part, ...]:
    """What a reader must know of the source's own comparisons of these roles."""
    pairs = (comparison.catalog.pair(role.id, comparison.baseline.id) for role in comparison.others)
    items = tuple(dict.fromkeys(f"{_names(comparison, pair.role)}: {note.text}" for pair in pairs if pair for note in pair.notes))
    return (Part(heading="Notes on the source", items=items),) if items else ()


def _names(comparison: Comparison, role_id: str) -> str:
    return comparison.catalog.roles[role_id].title
