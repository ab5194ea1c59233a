"""What is known of one role as grids of cells, one for each question; paints nothing and decides no places."""

from collections.abc import Iterable

from careergui.compare.difference import difference
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID, MEASURES, Measure
from careergui.domain.role import Employer, Pair, Role, Skill
from careergui.gui.cell import Cell, ColumnHead, Grid, Line, Part, words
from careergui.gui.estimate_words import difference_in_full, flagged, measure_label, shown, value_words
from careergui.text import amount, number, signed

_HEAD = 190
_ONE = (ColumnHead(),)
_RELATED_MEASURES = ("pay.annual.mean", "education.masters", "education.doctoral_or_professional")
_NARROW = {"pay.annual.mean": "Average pay", "education.masters": "Master’s", "education.doctoral_or_professional": "Doctorate"}


def facts_grid(catalog: Catalog, role: Role, questions: Iterable[str]) -> Grid:
    """Every fact the source states on some questions, also the missing ones it speaks of."""
    measures = [measure for measure in MEASURES if measure.question in questions and measure.id in role.facts]
    return Grid(columns=_ONE, lines=tuple(_fact(catalog, role, measure) for measure in measures), head_width=_HEAD, show_heads=False)


def _fact(catalog: Catalog, role: Role, measure: Measure) -> Line:
    estimate = role.facts[measure.id]
    label = measure_label(measure, [estimate])
    value = Part(shown(estimate), "strong" if estimate.known else "absent")
    beside = estimate.label or measure.kind if estimate.known else estimate.note
    why = (Part(estimate.note, "quiet", wrap=True),) if estimate.status == "corrected" else ()
    parts = (value, *((Part(beside, "quiet", wrap=True),) if beside else ()), *_printed(estimate), *why)
    said = value_words(catalog, f"{role.title}, {measure.label}", estimate)
    return Line(head=words(label, "quiet", wrap=True), cells=(Cell(parts=parts, flagged=flagged(estimate), words=said),))


def _printed(estimate: Estimate) -> tuple[Part, ...]:
    return (Part(f"printed “{estimate.printed}”", "quiet", wrap=True),) if estimate.printed else ()


def skills_grid(catalog: Catalog, role: Role) -> Grid:
    """Skills with what shows them on a résumé, and what to know about the figure; those without either stand in the chart."""
    lines = [_skill(catalog, role, skill) for skill in role.skills if skill.example or skill.note]
    return Grid(columns=_ONE, lines=tuple(lines), head_width=150, show_heads=False)


def _skill(catalog: Catalog, role: Role, skill: Skill) -> Line:
    texts = tuple(Part(text, "quiet", wrap=True) for text in (skill.example, skill.note) if text)
    said = value_words(catalog, f"{role.title}, résumés that list {skill.name}", skill.share) if skill.share else skill.name
    cell = Cell(parts=texts, words=" ".join(filter(None, (said, skill.example, skill.note))))
    return Line(head=words(skill.name, wrap=True), cells=(cell,))


def _other(pair: Pair, role: str) -> str:
    return pair.baseline if pair.role == role else pair.role


def duties_grid(role: Role) -> Grid:
    """The duties, numbered."""
    lines = (Line(head=words(number(place), "quiet"), cells=(words(duty, wrap=True),)) for place, duty in enumerate(role.duties, start=1))
    return Grid(columns=_ONE, lines=tuple(lines), head_width=28, show_heads=False)


def traits_grid(role: Role) -> Grid:
    """Personal strengths, explained, with an example where there is one."""
    lines = []
    for trait in role.traits:
        example = (Part(f"Example: {trait.example}", "quiet", wrap=True),) if trait.example else ()
        cell = Cell(
            parts=(Part(trait.explanation, "plain", wrap=True), *example),
            words=f"{trait.name}: {trait.explanation} {trait.example}".strip(),
        )
        lines.append(Line(head=words(trait.name, "strong", wrap=True), cells=(cell,)))
    return Grid(columns=_ONE, lines=tuple(lines), head_width=150, show_heads=False)


def employers_grid(catalog: Catalog, role: Role, named_for: str) -> Grid:
    """Employers named for one reason, with the figures given for them."""
    found = [employer for employer in role.employers if employer.named_for == named_for]
    return Grid(
        columns=_ONE, lines=tuple(_employer(catalog, role, employer) for employer in found), head_width=_HEAD + 30, show_heads=False
    )


def _employer(catalog: Catalog, role: Role, employer: Employer) -> Line:
    parts: list[Part] = []
    said: list[str] = []
    if employer.pay:
        parts += [Part(shown(employer.pay), "strong"), *([Part(employer.pay.label, "quiet")] if employer.pay.label else [])]
        said.append(value_words(catalog, f"Pay at {employer.name}", employer.pay))
    if employer.openings:
        count = number(employer.openings.value or 0) if employer.openings.known else shown(employer.openings)
        parts.append(Part(f"{count} open {'post' if employer.openings.value == 1 else 'posts'}", "quiet" if employer.pay else "strong"))
        said.append(value_words(catalog, f"Open posts for {role.title} at {employer.name}", employer.openings))
    parts = parts or [Part("no figure given", "quiet")]
    return Line(head=words(employer.name, wrap=True), cells=(Cell(parts=tuple(parts), words=" ".join(said) or employer.name),))


def related_grid(catalog: Catalog, role: Role, slots: dict[str, int]) -> Grid:
    """The roles the source compares with this one: figures against it, and the skills of both sides."""
    columns = (
        *(ColumnHead(cell=words(_NARROW[name], "quiet"), minimum=96, weight=1.1) for name in _RELATED_MEASURES),
        ColumnHead(cell=words("Best-paying industry", "quiet", wrap=True), minimum=96, weight=1.0),
        ColumnHead(cell=words("Skills in common", "quiet", wrap=True), minimum=126, weight=1.5),
        ColumnHead(cell=words("Named for it only", "quiet", wrap=True), minimum=126, weight=1.5),
        ColumnHead(cell=words(f"Named for {role.title} only", "quiet", wrap=True), minimum=126, weight=1.5),
    )
    lines = tuple(_related(catalog, role, pair, slots) for pair in catalog.pairs_of(role.id))
    return Grid(columns=columns, lines=lines, head_width=180)


def _related(catalog: Catalog, role: Role, pair: Pair, slots: dict[str, int]) -> Line:
    other = catalog.roles[_other(pair, role.id)]
    head = Cell(
        parts=(Part(other.title, "strong", wrap=True),),
        slot=slots.get(other.id),
        marked=other.id in slots,
        words=f"{other.title}. Enter or double click shows its profile.",
    )
    own, its = (pair.baseline_skills, pair.role_skills) if pair.baseline == role.id else (pair.role_skills, pair.baseline_skills)
    lists = (words(", ".join(names) or "none named", wrap=True) for names in (pair.shared_skills, its, own))
    return Line(head=head, cells=(*(_against(catalog, other, role, name) for name in _RELATED_MEASURES), _industry(catalog, other), *lists))


def _against(catalog: Catalog, other: Role, role: Role, measure_id: str) -> Cell:
    measure = BY_ID[measure_id]
    estimate, found = catalog.estimate(other, measure_id), difference(catalog, other, role, measure_id)
    value = Part(shown(estimate), "strong" if estimate.known else "absent")
    gap = (Part(signed(found.value, found.unit), "plain" if not estimate.known else "quiet"),) if found.value is not None else ()
    said = (
        f"{value_words(catalog, f'{other.title}, {measure.label}', estimate)} {difference_in_full(catalog, f'Against {role.title}', found)}"
    )
    doubtful = flagged(estimate) or found.status == "corrected"
    return Cell(parts=(value, *gap), flagged=doubtful, flag_after=0 if estimate.known else len(gap), words=said)


def _industry(catalog: Catalog, other: Role) -> Cell:
    estimate = catalog.estimate(other, "pay.industry.best")
    said = value_words(catalog, f"{other.title}, average pay in its best-paying industry", estimate)
    if estimate.value is None:
        return words(shown(estimate), "absent", said=said)
    return Cell(
        parts=(Part(amount(estimate.value, estimate.unit), "strong"), Part(estimate.label, "quiet", wrap=True)),
        flagged=flagged(estimate),
        words=said,
    )
