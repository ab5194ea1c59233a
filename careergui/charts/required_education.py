"""Schooling asked of new hires as stacks of 100 percent, what is withheld hatched in its place; who does the job is another chart."""

from careergui.charts.absent import NO_AXIS, NO_FIGURES, silent_summary, silent_table
from careergui.charts.apart import of_one_kind
from careergui.charts.asked import GROUPS, Asked, Stretch, asked_about
from careergui.charts.common import of_roles, order_words, percent_axis, ranked, role_row
from careergui.charts.education import LEAST_LABEL
from careergui.charts.rating_words import field_source, months, not_rated_note
from careergui.charts.spec import Absent, Bar, ChartSpec, Key, Mark, Row, Table
from careergui.compare.comparison import Comparison
from careergui.domain.role import Role
from careergui.text import amount, listing, plural

_MOST_NAMED = 3
_WITHHELD, _LEAST_WITHHELD = "withheld", 10
"""What a hatched part says, and from how many percent on, where others of its bar say it too."""
_ORDER = "most asking a bachelor’s degree or more first"
_UNIT = "Percent of answers to what schooling a new hire needs, not of people in the job"


def build(comparison: Comparison) -> ChartSpec:
    """Shares of answers by level for the occupations that were asked; the table holds all twelve answers."""
    whole, comparison = comparison, of_one_kind(comparison)
    found = {role.id: asked_about(comparison, role) for role in comparison.roles}
    degrees = {role_id: share for role_id, asked in found.items() if (share := asked.with_degree) is not None}
    roles = ranked(comparison.roles, degrees)
    stacked = [stretch for asked in found.values() for stretch in asked.stack]
    shown = sorted({stretch.group for stretch in stacked if stretch.group is not None})
    keys = [Key(sample="swatch", ink=f"level{place}", label=GROUPS[place][0]) for place in shown]
    several = len(comparison.roles) > 1
    hatched = any(stretch.group is None for stretch in stacked)
    keys += [Key(sample="hatch", label="Withheld: too few answers to show")] if hatched else []
    small = any(stretch.share < LEAST_LABEL for stretch in stacked if stretch.group is not None)
    order = order_words(comparison.roles, degrees, _ORDER if len(degrees) == len(roles) else f"{_ORDER}, not known last")
    unit = f"{_UNIT}{f', labelled from {LEAST_LABEL}%' if small else ''}; United States{order}"
    rows = tuple(_row(comparison, role, found[role.id]) for role in roles)
    marks = tuple(mark for number, role in enumerate(roles) for mark in _stack(number, found[role.id]))
    return ChartSpec(
        kind="required-education",
        title=of_roles(comparison, "What is asked: schooling for new hires" if several else "Schooling asked of new hires"),
        subtitle=unit if stacked else NO_FIGURES,
        axis=percent_axis() if stacked else NO_AXIS,
        rows=rows,
        marks=marks,
        keys=tuple(keys),
        notes=_notes(whole, hatched=hatched, apart=any(asked.apart for asked in found.values())),
        source=field_source(comparison, "education"),
        summary=_summary(roles, found) if stacked else silent_summary(rows, marks),
        table=_table(roles, found) if stacked else silent_table(rows, marks),
    )


def _stack(row: int, asked: Asked) -> list[Mark]:
    stack = asked.stack
    widest = max((stretch for stretch in stack if stretch.group is None), key=lambda stretch: stretch.share, default=None)
    return [_segment(row, stretch, asked, widest) for stretch in stack] or [Absent(row=row, text=asked.silence)]


def _segment(row: int, stretch: Stretch, asked: Asked, widest: Stretch | None) -> Bar:
    if stretch.group is None:
        return Bar(
            row=row,
            start=stretch.start,
            end=stretch.end,
            ink="level0",
            label=_withheld_label(asked) if stretch is widest else _WITHHELD if stretch.share >= _LEAST_WITHHELD else "",
            inside=True,
            hatched=True,
            name=f"Withheld: {listing(asked.hidden)}" if asked.hidden else "Not stated",
        )
    label = _percent(stretch.share) if stretch.share >= LEAST_LABEL else ""
    ink, name = f"level{stretch.group}", GROUPS[stretch.group][0]
    return Bar(row=row, start=stretch.start, end=stretch.end, ink=ink, label=label, inside=True, name=name)


def _withheld_label(asked: Asked) -> str:
    """Never the share of one withheld answer, though its size can be seen: the source does not release it."""
    if not asked.hidden:
        return "not stated"
    together = f", {asked.together}" if asked.together and any(asked.shares) else ""
    return f"{_WITHHELD}{together}{' together' if together and asked.apart else ''}"


def _named(asked: Asked) -> str:
    """The withheld answers by name, or their number where the names would take more room than the bar."""
    hidden, every = asked.hidden, len(asked.options)
    if len(hidden) <= _MOST_NAMED:
        return listing(hidden)
    return f"all {every} answers" if len(hidden) == every else f"{len(hidden)} of {every} answers"


def _percent(share: float) -> str:
    """Shares of a small sample, without decimals that would claim more."""
    return amount(round(share), "percent")


def _row(comparison: Comparison, role: Role, asked: Asked) -> Row:
    if not asked.options:
        silence = asked.silence if asked.unread else "The O*NET data do not say what schooling a new hire needs"
        return role_row(comparison, role, "", f"{role.title}. {silence}.")
    hidden = asked.hidden
    named = _named(asked)
    detail = " · ".join(filter(None, (f"withheld: {named}" if hidden else "", months(asked.period).replace(" ", "\u00a0"))))
    said = [f"{option.name}: {amount(option.share, 'percent')}." for option in asked.options if option.share]
    if hidden:
        together = f", {asked.together} together" if asked.together else ""
        said.append(f"Withheld because too few answered{together}: {listing(hidden)}.")
    said += ["Plain average of several rated occupations."] if asked.averaged else []
    return role_row(comparison, role, detail, f"{role.title}. {' '.join(said)}")


def _briefly(asked: Asked) -> str:
    return "not read" if asked.unread else "not asked"


def _notes(comparison: Comparison, *, hatched: bool, apart: bool) -> tuple[str, ...]:
    withheld = "What is withheld can be the largest share: an order of the levels cannot be read where much is hatched."
    drawn = "Where it lies at levels apart, each withheld answer is drawn as wide as the next: how much belongs to which is not published."
    said = " ".join(text for text, is_true in ((withheld, hatched), (drawn, apart)) if is_true)
    return (*((said,) if said else ()), *not_rated_note(comparison, "education", "What is asked for"))


def _summary(roles: list[Role], found: dict[str, Asked]) -> str:
    parts = []
    for role in roles:
        asked = found[role.id]
        said = [_said(stretch, asked) for stretch in asked.stack]
        parts.append(f"{role.title}: {', '.join(said) or _briefly(asked)}")
    return f"Schooling asked of new hires. {'. '.join(parts)}."


def _said(stretch: Stretch, asked: Asked) -> str:
    if stretch.group is not None:
        return f"{GROUPS[stretch.group][0]} {amount(round(stretch.share, 2), 'percent')}"
    together = f" ({asked.together} together)" if asked.together else ""
    return f"withheld {listing(asked.hidden)}{together}" if asked.hidden else "the rest not stated"


def _table(roles: list[Role], found: dict[str, Asked]) -> Table:
    names = next(([option.name for option in asked.options] for asked in found.values() if asked.options), [])

    def cells(role: Role) -> tuple[str, ...]:
        asked = found[role.id]
        if not asked.options:
            return (role.title, *(_briefly(asked) for _ in names), "", "")
        shares = ("withheld" if option.share is None else amount(option.share, "percent") for option in asked.options)
        return (role.title, *shares, asked.together or plural(len(asked.hidden), "answer"), asked.period)

    return Table(columns=("Role", *names, "Withheld together", "Answers from"), rows=tuple(map(cells, roles)))
