"""Schooling asked of new hires as stacks of 100 percent, what is withheld hatched; who does the job is another chart."""

from msgspec import Struct

from careergui.charts.absent import NO_AXIS, NO_FIGURES
from careergui.charts.apart import of_one_kind
from careergui.charts.common import of_roles, percent_axis, role_row
from careergui.charts.rating_words import field_source, months, not_rated_note
from careergui.charts.spec import Absent, Bar, ChartSpec, Key, Mark, Row, Table
from careergui.compare.comparison import Comparison
from careergui.compare.ratings import Option, answers, asked_of, averaged
from careergui.compare.unread import file_words, unread
from careergui.domain.library import Ratings
from careergui.domain.role import Role
from careergui.text import amount, listing

_GROUPS: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("Less than high school", (0,)),
    ("High school", (1,)),
    ("Certificate or some college", (2, 3)),
    ("Associate’s degree", (4,)),
    ("Bachelor’s, or a certificate after it", (5, 6)),
    ("Master’s, or a certificate after it", (7, 8)),
    ("Doctoral, professional or beyond", (9, 10, 11)),
)
"""Seven levels as in the chart of who does the job, and which of the twelve answers fall into each."""
_LEAST_REST = 0.5
_UNIT = "Percent of answers to what schooling a new hire needs, not of people in the job; United States"


class Asked(Struct, frozen=True, kw_only=True):
    """What was answered for one occupation; empty where nobody was asked."""

    options: tuple[Option, ...] = ()
    period: str = ""
    averaged: bool = False
    unread: bool = False
    """Whether there is nothing because the file of ratings cannot be read."""

    @property
    def silence(self) -> str:
        """What stands where nothing was answered."""
        return file_words("ratings") if self.unread else "Not asked by O*NET"

    @property
    def withheld(self) -> float:
        """The percent of answers that is not to be shown."""
        return round(100 - sum(option.share or 0 for option in self.options), 1)

    @property
    def hidden(self) -> list[str]:
        """Names of the answers whose share is withheld."""
        return [option.name for option in self.options if option.status == "suppressed"]


def build(comparison: Comparison) -> ChartSpec:
    """Shares of answers by level for the occupations that were asked; the table holds all twelve answers."""
    whole, comparison = comparison, of_one_kind(comparison)
    found = {role.id: _asked(comparison, role) for role in comparison.roles}
    shown = [place for place in range(len(_GROUPS)) if any(_share(asked, place) for asked in found.values())]
    keys = [Key(sample="swatch", ink=f"level{place}", label=_GROUPS[place][0]) for place in shown]
    several = len(comparison.roles) > 1
    hatched = any(asked.options and asked.withheld >= _LEAST_REST for asked in found.values())
    keys += [Key(sample="hatch", label="Withheld: too few answers to show")] if hatched else []
    return ChartSpec(
        kind="required-education",
        title=of_roles(comparison, "What is asked: schooling for new hires" if several else "Schooling asked of new hires"),
        subtitle=_UNIT if shown else NO_FIGURES,
        axis=percent_axis() if shown else NO_AXIS,
        rows=tuple(_row(comparison, role, found[role.id]) for role in comparison.roles),
        marks=tuple(mark for number, role in enumerate(comparison.roles) for mark in _stack(number, found[role.id])),
        keys=tuple(keys),
        notes=_notes(whole, found),
        source=field_source(comparison, "education"),
        summary=_summary(comparison, found),
        table=_table(comparison, found),
    )


def _asked(comparison: Comparison, role: Role) -> Asked:
    ratings: Ratings | None = comparison.ratings.get(role.id)
    distribution = asked_of(ratings, "education") if ratings else None
    if ratings is None or distribution is None:
        return Asked(unread=bool(unread(comparison.catalog, [role], "ratings")))
    return Asked(options=answers(ratings, "education"), period=distribution.period, averaged=averaged(distribution))


def _share(asked: Asked, place: int) -> float:
    return round(sum(asked.options[number].share or 0 for number in _GROUPS[place][1] if number < len(asked.options)), 2)


def _stack(row: int, asked: Asked) -> list[Mark]:
    if not asked.options:
        return [Absent(row=row, text=asked.silence)]
    marks: list[Mark] = []
    start = 0.0
    for place, (name, _) in enumerate(_GROUPS):
        if share := _share(asked, place):
            marks.append(Bar(row=row, start=start, end=start + share, ink=f"level{place}", label=_label(share), inside=True, name=name))
            start += share
    if asked.withheld >= _LEAST_REST:
        end = start + asked.withheld
        label = f"{_label(asked.withheld)} withheld"
        marks.append(Bar(row=row, start=start, end=end, ink="level0", label=label, inside=True, hatched=True, name="Withheld"))
    return marks


def _label(share: float) -> str:
    """Shares of a small sample, without decimals that would claim more."""
    return amount(round(share), "percent") if share >= 1 else "<1%"


def _row(comparison: Comparison, role: Role, asked: Asked) -> Row:
    if not asked.options:
        silence = asked.silence if asked.unread else "The O*NET data do not say what schooling a new hire needs"
        return role_row(comparison, role, "", f"{role.title}. {silence}.")
    hidden = asked.hidden
    detail = " · ".join(filter(None, (f"withheld: {listing(hidden)}" if hidden else "", months(asked.period))))
    said = [f"{option.name}: {amount(option.share, 'percent')}." for option in asked.options if option.share]
    if hidden:
        together = f", {amount(asked.withheld, 'percent')} in all" if asked.withheld >= _LEAST_REST else ""
        said.append(f"Withheld because too few answered{together}: {listing(hidden)}.")
    said += ["Plain average of several rated occupations."] if asked.averaged else []
    return role_row(comparison, role, detail, f"{role.title}. {' '.join(said)}")


def _briefly(asked: Asked) -> str:
    return "not read" if asked.unread else "not asked"


def _notes(comparison: Comparison, found: dict[str, Asked]) -> tuple[str, ...]:
    hidden = any(asked.hidden for asked in found.values())
    withheld = "What is withheld can be the largest share: an order of the levels cannot be read where much is hatched."
    return (*((withheld,) if hidden else ()), *not_rated_note(comparison, "education", "What is asked for"))


def _summary(comparison: Comparison, found: dict[str, Asked]) -> str:
    parts = []
    for role in comparison.roles:
        asked = found[role.id]
        said = [f"{name} {amount(share, 'percent')}" for place, (name, _) in enumerate(_GROUPS) if (share := _share(asked, place))]
        said += [f"withheld {amount(asked.withheld, 'percent')}"] if asked.options and asked.withheld >= _LEAST_REST else []
        parts.append(f"{role.title}: {', '.join(said) or _briefly(asked)}")
    return f"Schooling asked of new hires. {'. '.join(parts)}."


def _table(comparison: Comparison, found: dict[str, Asked]) -> Table:
    names = next(([option.name for option in asked.options] for asked in found.values() if asked.options), [])

    def cells(role: Role) -> tuple[str, ...]:
        asked = found[role.id]
        if not asked.options:
            return (role.title, *(_briefly(asked) for _ in names), "", "")
        shares = ("withheld" if option.share is None else amount(option.share, "percent") for option in asked.options)
        return (role.title, *shares, amount(max(asked.withheld, 0), "percent"), asked.period)

    return Table(columns=("Role", *names, "Withheld in all", "Answers from"), rows=tuple(map(cells, comparison.roles)))
