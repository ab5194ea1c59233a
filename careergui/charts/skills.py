"""Which skills are named for which role, shared ones first; for one role alone, the share of résumés naming each."""

from msgspec.structs import replace

from careergui.charts import rated
from careergui.charts.absent import NO_AXIS
from careergui.charts.apart import left_out_note, of_one_kind
from careergui.charts.common import highest_first, percent_axis, source_line
from careergui.charts.spec import Absent, Axis, Bar, ChartSpec, Column, Entry, Key, Mark, Point, Row, Table
from careergui.compare.comparison import Comparison
from careergui.compare.skills import CAUTION, NamedSkill
from careergui.domain.catalog import is_occupation
from careergui.domain.role import Role
from careergui.text import amount, listing, plural

_NONE = "No skills named"
_OF_RESUMES = "Percent of résumés that list the skill, highest first"
_SHARES_TOO = "; a percentage is the share of résumés listing the skill"


def build(comparison: Comparison) -> ChartSpec:
    """Dots by skill and role; shares of résumés where given. Never on one axis with ratings of other sources."""
    if is_occupation(comparison.baseline.id):
        return rated.skills(comparison)
    whole, comparison = comparison, of_one_kind(comparison)
    made = _single(comparison) if len(comparison.roles) == 1 else _grid(comparison)
    return replace(made, notes=(*made.notes, *left_out_note(whole, "What a source names"))) if whole is not comparison else made


def _shares(role: Role) -> dict[str, float]:
    return {skill.name: skill.share.value for skill in role.skills if skill.share and skill.share.value is not None}


def _grid(comparison: Comparison) -> ChartSpec:
    roles, sets = comparison.roles, comparison.skills
    columns = tuple(Column(place + 0.5, role.title, comparison.slots[role.id]) for place, role in enumerate(roles))
    shares = {role.id: _shares(role) for role in roles}
    common = [skill for skill in sets.skills if len(skill.roles) > 1]
    dots = [mark for row, skill in enumerate(common) for mark in _dots(comparison, row, skill, shares)]
    entries, entry_rows = _own(comparison, len(common), shares)
    between = "this pair" if sets.stated else "each role"
    rows = (*_common_rows(comparison, common), *entry_rows)
    return ChartSpec(
        kind="skills",
        title="Skills named for each role",
        subtitle=f"As the source names them for {between}{_SHARES_TOO if any(shares.values()) else ''}" if rows else _NONE,
        axis=Axis(minimum=0, maximum=len(roles), columns=columns) if rows else NO_AXIS,
        rows=rows or (Row(label="No skills", words="The source names no skills for these roles."),),
        marks=(*dots, *entries) or (Absent(row=0, text="The source names no skills for these roles"),),
        keys=(Key(sample="mark", label="named"), Key(sample="dot", label="not named, which is not the same as not needed"))
        if common
        else (),
        source=source_line(comparison),
        summary=_grid_summary(comparison),
        table=_grid_table(comparison, shares),
        dense=True,
    )


def _dots(comparison: Comparison, row: int, skill: NamedSkill, shares: dict[str, dict[str, float]]) -> list[Mark]:
    made: list[Mark] = []
    for place, role in enumerate(comparison.roles):
        if role.id in skill.roles:
            share = shares[role.id].get(skill.name)
            label = amount(share, "percent") if share is not None else ""
            made.append(
                Point(row=row, value=place + 0.5, ink=comparison.slots[role.id], shape="mark", label=label, place="right", strong=False)
            )
        else:
            made.append(Point(row=row, value=place + 0.5, ink="control_border", shape="dot"))
    return made


def _common_rows(comparison: Comparison, common: list[NamedSkill]) -> list[Row]:
    """Rows of dots for skills of two roles or more, under headings."""
    rows: list[Row] = []
    last = ""
    for skill in common:
        whole = len(skill.roles) == len(comparison.roles)
        heading = ("Named for both" if len(comparison.roles) == 2 else "Named for all") if whole else "Named for several"
        titles = [comparison.catalog.roles[role_id].title for role_id in skill.roles]
        rows.append(
            Row(label=skill.name, heading=heading if heading != last else "", words=f"{skill.name}: named for {listing(titles)}. {CAUTION}")
        )
        last = heading
    return rows


def _own(comparison: Comparison, first: int, shares: dict[str, dict[str, float]]) -> tuple[list[Mark], list[Row]]:
    """Each role's own skills, listed in its column: a column of dots would say no more and take a row a skill."""
    own = {role.id: comparison.skills.distinct(role.id) for role in comparison.roles}
    marks: list[Mark] = []
    rows: list[Row] = []
    for line in range(max(map(len, own.values()))):
        here = [(place, role, own[role.id][line]) for place, role in enumerate(comparison.roles) if line < len(own[role.id])]
        for place, role, name in here:
            marks.append(
                Entry(row=first + line, value=place + 0.5, text=_with_share(name, shares[role.id]), slot=comparison.slots[role.id])
            )
        words = " ".join(f"{name}: named for {role.title} only." for _, role, name in here)
        rows.append(Row(label="", heading="" if line else "Named for one role only", words=f"{words} {CAUTION}"))
    return marks, rows


def _grid_summary(comparison: Comparison) -> str:
    sets = comparison.skills
    parts = [f"Named for every role: {listing(sets.shared) or 'none'}."]
    parts += [f"Only {role.title}: {listing(own)}." for role in comparison.roles if (own := sets.distinct(role.id))]
    return f"{' '.join(parts)} {CAUTION}"


def _grid_table(comparison: Comparison, shares: dict[str, dict[str, float]]) -> Table:
    def cell(skill: NamedSkill, role: Role) -> str:
        if role.id not in skill.roles:
            return "not named"
        share = shares[role.id].get(skill.name)
        return f"named, {amount(share, 'percent')} of résumés" if share is not None else "named"

    columns = ("Skill", *(role.title for role in comparison.roles))
    return Table(
        columns=columns, rows=tuple((skill.name, *(cell(skill, role) for role in comparison.roles)) for skill in comparison.skills.skills)
    )


def _single(comparison: Comparison) -> ChartSpec:
    role = comparison.roles[0]
    shares = _shares(role)
    ranked = highest_first(shares)
    names = (*ranked, *(name for name in comparison.catalog.named_skills(role) if name not in shares))
    said = listing([_with_share(name, shares) for name in names]) or "none"
    marks = tuple(_share_mark(comparison, row, shares.get(name), name) for row, name in enumerate(names))
    return ChartSpec(
        kind="skills",
        title=f"Skills named for {role.title}",
        subtitle=_OF_RESUMES if shares else "As the source names them; it gives no shares" if names else _NONE,
        axis=percent_axis(max(shares.values())) if shares else NO_AXIS,
        rows=tuple(Row(label=name, words=_skill_words(role, name)) for name in names)
        or (Row(label="No skills", words="The source names none."),),
        marks=marks or (Absent(row=0, text="The source names no skills for this role"),),
        notes=(f"Without a bar: named when the role is compared with another, share not given. {CAUTION}",)
        if len(shares) < len(names)
        else (),
        source=source_line(comparison),
        summary=f"{plural(len(names), 'skill')} named for {role.title}: {said}. {CAUTION}",
        table=Table(
            columns=("Skill", "Share of résumés"),
            rows=tuple((name, amount(shares[name], "percent") if name in shares else "not given") for name in names),
        ),
        dense=True,
    )


def _share_mark(comparison: Comparison, row: int, share: float | None, name: str) -> Mark:
    if share is None:
        return Absent(row=row, text="named, no share given")
    return Bar(row=row, start=0, end=share, ink=comparison.slots[comparison.roles[0].id], label=amount(share, "percent"), name=name)


def _with_share(name: str, shares: dict[str, float]) -> str:
    return f"{name} {amount(shares[name], 'percent')}" if name in shares else name


def _skill_words(role: Role, name: str) -> str:
    skill = next((skill for skill in role.skills if skill.name == name), None)
    parts = [f"{name}."] if skill is None else [f"{name}.", skill.example, skill.note]
    return " ".join(part for part in parts if part)
