"""One role as a page, in the order of a person's questions, every gap with its reason; leaves how it looks to others."""

from collections.abc import Iterable, Iterator, Sequence

from careergui.compare.difference import stated
from careergui.compare.skills import CAUTION
from careergui.domain.area import national_words
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID, EDUCATION_LEVELS, MEASURES, Question
from careergui.domain.role import Pair, Role
from careergui.export import occupation_parts as official
from careergui.export.place_words import nearest_of, place_lines
from careergui.export.references import references_part
from careergui.export.report import Column, Notes, Part, Report, difference, source_items, sources_part, value
from careergui.export.source_words import attributions
from careergui.text import amount, listing

_FACT_COLUMNS = (Column("Measure"), Column("Value", right=True), Column("Status"), Column("Period"), Column("Source"))
_LEAST_REST = 0.5
"""Percentage points: a smaller rest is rounding."""


def role_report(catalog: Catalog, role: Role) -> Report:
    """Everything known of a role: what it is, pay, what is needed, duties, employers, outlook, comparisons, notes."""
    if is_occupation(role.id) and catalog.library is not None:
        return _occupation_report(catalog, role)
    notes = Notes()
    parts = (
        _what(catalog, role),
        _facts(catalog, role, "What does it pay?", ("pay",), notes),
        *_needs(catalog, role, notes),
        _listed(role, "What would I do?", "duties", tuple(role.duties)),
        _employers(role, notes),
        _facts(catalog, role, "What is the outlook?", ("outlook", "employment"), notes),
        *(_pair(catalog, role, pair, notes) for pair in catalog.pairs_of(role.id)),
        *_source_notes(role),
    )
    return Report(title=role.title, parts=(*parts, *sources_part(catalog, _estimates(role))), notes=notes.all())


def _occupation_report(catalog: Catalog, role: Role) -> Report:
    """Everything official sources say of an occupation, in the order of a person's questions."""
    notes = Notes()
    where = national_words(catalog.area, ", ")
    parts = (
        _what(catalog, role),
        _facts(catalog, role, "What does it pay?", ("pay", "employment"), notes),
        official.industries(catalog, role, notes),
        _facts(catalog, role, f"What is the outlook?{national_words(catalog.area, ' ')}", ("outlook",), notes),
        *official.asked(catalog, role, notes),
        _facts(catalog, role, f"Who does the job? Schooling of those aged 25 and older{where}", ("education",), notes),
        *official.ratings(catalog, role),
        official.software(catalog, role),
        official.related(catalog, role),
        *_source_notes(role, official.composition(catalog, role)),
    )
    ids = official.source_ids(catalog, role)
    sources = source_items((catalog.sources[source_id] for source_id in ids), attributions(catalog, ids))
    found = official.rated_of(catalog, role)
    places = references_part(catalog, (role,), ((role, found),) if found is not None else ())
    return Report(title=role.title, parts=(*parts, *places, *sources), notes=notes.all())


def _what(catalog: Catalog, role: Role) -> Part:
    collection = catalog.collections.get(role.collection)
    names = [f"Id: {role.id}", f"SOC: {role.soc}" if role.soc else ""]
    basis = f"{collection.title}: figures from {collection.basis}. {collection.description}" if collection else ""
    aliases = f"Also called {listing(role.aliases)}." if role.aliases else ""
    opening = official.what(catalog, role) if is_occupation(role.id) else (role.summary or _gap(role, "summary"), aliases)
    words = (*opening, " · ".join(filter(None, names)), basis, *place_lines(catalog, (role,)))
    return Part(heading="What is it?", words=tuple(filter(None, words)))


def _facts(catalog: Catalog, role: Role, heading: str, questions: Sequence[Question], notes: Notes) -> Part:
    everything = not is_occupation(role.id)  # of an occupation, only what an official release could hold
    measures = [measure for measure in MEASURES if measure.question in questions and (everything or measure.id in role.facts)]
    found = {measure.id: catalog.estimate(role, measure.id) for measure in measures}
    rows = [_fact_row(catalog, BY_ID[name].label, estimate, notes) for name, estimate in found.items() if estimate.known]
    rest = _not_stated(found) if "education" in questions else 0
    if rest >= _LEAST_REST:
        rows.append(
            ("Not stated", amount(rest, "percent") + notes.mark("Derived. What the stated shares leave of 100%."), "derived", "", "")
        )
    items = (*_gaps(found), *_elsewhere(catalog, role, found))
    return Part(heading=heading, columns=_FACT_COLUMNS if rows else (), rows=tuple(rows), items=items)


def _elsewhere(catalog: Catalog, role: Role, found: dict[str, Estimate]) -> Iterator[str]:
    """Figures of the nearest larger area where this one has none, named as that area's."""
    for name, area, estimate in nearest_of(catalog, role):
        if name in found:
            yield f"{area.name}, not {catalog.area.name}: {BY_ID[name].label} {amount(estimate.value or 0, estimate.unit)}."


def _fact_row(catalog: Catalog, label: str, estimate: Estimate, notes: Notes) -> tuple[str, ...]:
    source = catalog.sources.get(estimate.source)
    return label, value(estimate, notes), estimate.status, estimate.period, source.short if source else estimate.source


def _gaps(found: dict[str, Estimate]) -> Iterator[str]:
    """Missing measures with their reasons, those of one reason together."""
    labels: dict[str, list[str]] = {}
    for name, estimate in found.items():
        if not estimate.known:
            labels.setdefault(estimate.note, []).append(BY_ID[name].label)
    yield from (f"Not given: {'; '.join(names)}. {reason}" for reason, names in labels.items())


def _not_stated(found: dict[str, Estimate]) -> float:
    known = [found[level].value for level in EDUCATION_LEVELS if level in found]
    return round(100 - sum(share for share in known if share is not None), 1) if any(share is not None for share in known) else 0


def _needs(catalog: Catalog, role: Role, notes: Notes) -> Iterator[Part]:
    yield _facts(catalog, role, "What do I need? Education", ("education",), notes)
    degrees = [f"{degree.subject} ({degree.frequency})" for degree in role.degrees]
    yield _listed(role, "Degrees studied", "degrees", tuple(degrees))
    yield _skills(catalog, role, notes)
    traits = [
        " ".join(filter(None, (f"{trait.name}: {trait.explanation}", trait.example and f"Example: {trait.example}")))
        for trait in role.traits
    ]
    yield _listed(role, "Traits", "traits", tuple(traits))


def _skills(catalog: Catalog, role: Role, notes: Notes) -> Part:
    rows = []
    for skill in role.skills:
        share = value(skill.share, notes) if skill.share else "not given"
        rows.append((skill.name, share + notes.mark(skill.note), skill.example))
    listed = {skill.name for skill in role.skills}
    others = [name for name in catalog.named_skills(role) if name not in listed]
    items = [] if rows else [_gap(role, "skills")]
    items += [f"Named in comparisons, without a share: {listing(others)}. {CAUTION}"] if others else []
    columns = (Column("Skill"), Column("Share of résumés", right=True), Column("Example"))
    return Part(heading="Skills", columns=columns if rows else (), rows=tuple(rows), items=tuple(items))


def _listed(role: Role, heading: str, section: str, items: tuple[str, ...]) -> Part:
    return Part(heading=heading, items=items or (_gap(role, section),))


def _employers(role: Role, notes: Notes) -> Part:
    columns = (Column("Employer"), Column("Named for"), Column("Pay", right=True), Column("Openings", right=True))
    rows = [
        (
            employer.name,
            employer.named_for,
            *(value(figure, notes) if figure else "not given" for figure in (employer.pay, employer.openings)),
        )
        for employer in role.employers
    ]
    return Part(heading="Who hires?", columns=columns if rows else (), rows=tuple(rows), items=() if rows else (_gap(role, "employers"),))


def _pair(catalog: Catalog, role: Role, pair: Pair, notes: Notes) -> Part:
    """What the source says of this role and another, in the direction in which it says it."""
    other, base = catalog.roles[pair.role], catalog.roles[pair.baseline]
    rows = tuple((BY_ID[name].label, difference(stated(estimate), notes)) for name, estimate in pair.differences.items())
    lists = (
        ("Named for both", pair.shared_skills),
        (f"Named for {other.title}", pair.role_skills),
        (f"Named for {base.title}", pair.baseline_skills),
    )
    items = [f"{words}: {listing(skills)}." for words, skills in lists if skills] + [note.text for note in pair.notes]
    beside = base if role.id == pair.role else other
    columns = (Column(f"{other.title} minus {base.title}"), Column("Difference", right=True))
    return Part(heading=f"Compared with {beside.title}", columns=columns if rows else (), rows=rows, items=tuple(items))


def _source_notes(role: Role, further: tuple[str, ...] = ()) -> tuple[Part, ...]:
    items = (*(note.text for note in role.notes), *further)
    return (Part(heading="Notes on the source", items=items),) if items else ()


def _gap(role: Role, section: str) -> str:
    return f"Not given. {role.gaps.get(section, '')}".strip()


def _estimates(role: Role) -> Iterable[Estimate]:
    yield from role.facts.values()
    yield from (skill.share for skill in role.skills if skill.share)
