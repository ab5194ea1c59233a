"""What was answered on the schooling a new hire needs, as levels in their order with what is withheld in its place; draws nothing."""

from collections.abc import Sequence

from msgspec import Struct

from careergui.compare.comparison import Comparison
from careergui.compare.ratings import Option, answers, asked_of, averaged
from careergui.compare.unread import file_words, unread
from careergui.domain.estimate import Number
from careergui.domain.library import Ratings
from careergui.domain.role import Role
from careergui.text import amount

GROUPS: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("Less than high school", (0,)),
    ("High school", (1,)),
    ("Certificate or some college", (2, 3)),
    ("Associate’s degree", (4,)),
    ("Bachelor’s, or a certificate after it", (5, 6)),
    ("Master’s, or a certificate after it", (7, 8)),
    ("Doctoral, professional or beyond", (9, 10, 11)),
)
"""Seven levels as in the chart of who does the job, and which of the twelve answers fall into each."""
_GROUP_OF = {answer: place for place, (_, answers_) in enumerate(GROUPS) for answer in answers_}
_BACHELORS = 5
"""The first of the answers that ask a bachelor's degree or more."""
_LEAST_REST = 0.5


class Stretch(Struct, frozen=True, kw_only=True):
    """A part of a stack in percent; `group` is the level it belongs to, None where what is withheld lies."""

    start: float
    end: float
    group: int | None

    @property
    def share(self) -> float:
        """How much of the whole it takes."""
        return round(self.end - self.start, 4)


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
    def stack(self) -> list[Stretch]:
        """The levels in their order, with what is withheld in its place."""
        groups = [_GROUP_OF.get(place, 0) for place in range(len(self.options))]
        return stretches(self.shares, self.places, groups, _LEAST_REST)

    @property
    def shares(self) -> list[Number | None]:
        """The share of each answer in percent."""
        return [option.share for option in self.options]

    @property
    def places(self) -> list[int]:
        """Which of the answers are withheld."""
        return [place for place, option in enumerate(self.options) if option.status == "suppressed"]

    @property
    def apart(self) -> bool:
        """Whether answers are withheld at several places among the known ones."""
        return sum(one.group is None for one in self.stack) > 1

    @property
    def hidden(self) -> list[str]:
        """Names of the answers whose share is withheld."""
        return [self.options[place].name for place in self.places]

    @property
    def together(self) -> str:
        """The most that several withheld answers have together; "" for a single one, whose share that would be, and where it is all."""
        gaps = [one.share for one in self.stack if one.group is None]
        most = round(sum(gaps)) if gaps and len(self.hidden) > 1 else 100
        return f"at most {amount(most, 'percent')}" if most < 100 else ""

    @property
    def with_degree(self) -> float | None:
        """Percent that ask a bachelor's degree or more; None where nobody was asked or a withheld answer could change it."""
        if not self.options or any(option.share is None for option in self.options):
            return None
        return round(sum(option.share or 0 for option in self.options[_BACHELORS:]), 2)


def asked_about(comparison: Comparison, role: Role) -> Asked:
    """What was answered for one of the compared roles."""
    ratings: Ratings | None = comparison.ratings.get(role.id)
    distribution = asked_of(ratings, "education") if ratings else None
    if ratings is None or distribution is None:
        return Asked(unread=bool(unread(comparison.catalog, [role], "ratings")))
    return Asked(options=answers(ratings, "education"), period=distribution.period, averaged=averaged(distribution))


def runs(shares: Sequence[float | None], withheld: Sequence[int]) -> list[list[int]]:
    """The withheld parts, those together between which nothing known lies: each run has one place among the others."""
    found: list[list[int]] = []
    for place in sorted(withheld):
        if found and not any(shares[found[-1][-1] : place]):
            found[-1].append(place)
        else:
            found.append([place])
    return found


def stretches(shares: Sequence[float | None], withheld: Sequence[int], groups: Sequence[int], least_rest: float) -> list[Stretch]:
    """Parts in the order of `shares`, neighbours of one of the `groups` together, and a stretch wherever something is withheld.

    What the known ones leave of 100 percent is withheld. Where it lies at levels apart nobody can say how much belongs to which: each
    withheld part is then as wide as any other, so that all stand among the levels, and none is a figure. A rest below `least_rest`
    percent is rounding, and has no stretch.
    """
    rest = 100 - sum(share or 0 for share in shares) if shares else 0
    found = runs(shares, withheld) if rest >= least_rest else []
    made, reached = list[Stretch](), 0
    for run in found:
        made += _stack(_grouped(shares, groups, reached, run[0]), _end(made))
        made.append(Stretch(start=_end(made), end=_end(made) + rest * len(run) / len(withheld), group=None))
        reached = run[0]
    made += _stack(_grouped(shares, groups, reached, len(shares)), _end(made))
    unsaid = not found and rest >= least_rest
    return [*made, Stretch(start=_end(made), end=100, group=None)] if unsaid else made


def _end(made: Sequence[Stretch]) -> float:
    return made[-1].end if made else 0


def _grouped(shares: Sequence[float | None], groups: Sequence[int], first: int, end: int) -> list[tuple[float, int]]:
    """Known shares of a run of parts, those of one level added up."""
    found: dict[int, float] = {}
    for share, group in zip(shares[first:end], groups[first:end], strict=True):
        if share:
            found[group] = found.get(group, 0) + share
    return [(share, group) for group, share in found.items()]


def _stack(parts: Sequence[tuple[float, int]], start: float) -> list[Stretch]:
    made: list[Stretch] = []
    for share, group in parts:
        made.append(Stretch(start=start, end=start + share, group=group))
        start += share
    return made
