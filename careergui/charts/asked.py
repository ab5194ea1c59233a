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
    def hidden(self) -> list[str]:
        """Names of the answers whose share is withheld."""
        return [self.options[place].name for place in self.places]

    @property
    def together(self) -> str:
        """The most that several withheld answers have together; "" for a single one, whose share that would be, and where it is all."""
        gap = next((one for one in self.stack if one.group is None), None)
        most = round(gap.share) if gap is not None and len(self.hidden) > 1 else 100
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


def in_one_place(shares: Sequence[float | None], withheld: Sequence[int]) -> bool:
    """Whether nothing known lies between the first withheld part and the last, so that they have one place among the others."""
    return not withheld or not any(shares[min(withheld) : max(withheld) + 1])


def stretches(shares: Sequence[float | None], withheld: Sequence[int], groups: Sequence[int], least_rest: float) -> list[Stretch]:
    """Parts in the order of `shares`, neighbours of one of the `groups` together, and one stretch for what is withheld.

    That stretch is what the known ones leave of 100 percent: it is never shared out among the withheld ones. It stands in their place,
    or at the end where they lie apart, as nobody can say how much of it belongs to which place. A rest below `least_rest` percent is
    rounding, and has no stretch.
    """
    rest = 100 - sum(share or 0 for share in shares) if shares else 0
    if rest < least_rest:
        return _stack(_grouped(shares, groups, 0, len(shares)), 0)
    place = min(withheld) if withheld and in_one_place(shares, withheld) else len(shares)
    before, after = _grouped(shares, groups, 0, place), _grouped(shares, groups, place, len(shares))
    start = sum(share for share, _ in before)
    return [*_stack(before, 0), Stretch(start=start, end=start + rest, group=None), *_stack(after, start + rest)]


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
