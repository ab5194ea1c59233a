"""What was rated for one occupation, each rating with its name and with why one is not shown; leaves words on a page to export and gui."""

from collections.abc import Iterable, Sequence
from itertools import combinations

from msgspec import Struct

from careergui.compare.difference import certainty_of, none
from careergui.domain.difference import Difference
from careergui.domain.estimate import Number, Status
from careergui.domain.library import Ratings
from careergui.domain.occupation import Distribution, Scores

_DECIMALS = 2
"""Ratings are published to a hundredth."""


class Rated(Struct, frozen=True, kw_only=True):
    """One element as it was rated; a rating without a value says why by its status."""

    id: str
    name: str
    group: str = ""
    importance: Number | None = None
    importance_error: Number | None = None
    importance_status: Status = "missing"
    level: Number | None = None
    level_error: Number | None = None
    level_status: Status = "missing"


def gap(first: Rated, second: Rated, *, level: bool) -> Difference:
    """The level (or importance) of one less that of another, with the 90 % margin of both standard errors as the source publishes them.

    The two are taken as independent: different workers rated different occupations.
    """
    one, other = (rated.level if level else rated.importance for rated in (first, second))
    if one is None or other is None:
        silent = first if one is None else second
        return none("rating", silent.level_status if level else silent.importance_status, "")
    errors = (rated.level_error if level else rated.importance_error for rated in (first, second))
    found = one - other
    margin, certainty = certainty_of(found, *errors)
    return Difference(value=round(found, _DECIMALS), unit="rating", certainty=certainty, margin=margin)


def clear_spread(scores: Sequence[tuple[Number, Number | None]]) -> float:
    """The widest difference between any two of some ratings that is larger than its 90 % margin; 0 where none is.

    Each is a value and its standard error; without one (None) no difference to it is clear.
    """
    gaps = [(one - other, error, other_error) for (one, error), (other, other_error) in combinations(scores, 2)]
    gaps.sort(key=lambda found: -abs(found[0]))  # the widest is most often clear, and the rest need not be asked
    return round(next((abs(gap) for gap, *errors in gaps if certainty_of(gap, *errors)[1] == "clear"), 0), _DECIMALS)


class Kind(Struct, frozen=True, kw_only=True):
    """One kind of rating: its name, the word for its scale and both ends of it, and whether a level is rated too."""

    field: str
    title: str
    scale: str
    lowest: int
    highest: int
    levelled: bool = False


KINDS: dict[str, Kind] = {
    kind.field: kind
    for kind in (
        Kind(field="skills", title="Skills", scale="Importance", lowest=1, highest=5, levelled=True),
        Kind(field="knowledge", title="Knowledge", scale="Importance", lowest=1, highest=5, levelled=True),
        Kind(field="work_styles", title="Work styles", scale="Importance", lowest=1, highest=5),
        Kind(field="work_values", title="Work values", scale="Extent", lowest=1, highest=7),
        Kind(field="interests", title="Interests", scale="Fit", lowest=1, highest=7),
    )
}
HIGHEST_LEVEL = 7
"""Levels of skills and knowledge run from 0 to this."""

ASKED: dict[str, str] = {
    "education": "Education asked for",
    "experience": "Related work experience asked for",
    "on_site_training": "Training in the workplace or plant",
    "on_the_job_training": "Training on the job",
}
"""What occupations ask of those who enter, as shares of answers: field of RatedOccupation → its name."""


class Option(Struct, frozen=True, kw_only=True):
    """One answer and its share in percent."""

    name: str
    share: Number | None
    status: Status


def scores_of(ratings: Ratings, field: str) -> Scores | None:
    """The scores of one kind as they lie in the file; None where nothing of that kind was rated."""
    found = getattr(ratings.rated, field)
    return found if isinstance(found, Scores) else None


def asked_of(ratings: Ratings, field: str) -> Distribution | None:
    """The answers to one question on what is asked; None where it was not put."""
    found = getattr(ratings.rated, field)
    return found if isinstance(found, Distribution) else None


def in_order(ratings: Ratings, field: str) -> tuple[Rated, ...]:
    """Every element of one kind in the source's order; empty where nothing of that kind was rated."""
    scores = scores_of(ratings, field)
    if scores is None:
        return ()
    return tuple(
        Rated(
            id=element.id,
            name=element.name,
            group=element.group,
            importance=(importance := _at(scores.importance, place)),
            importance_error=_at(scores.importance_error, place),
            importance_status=_status(importance, place, scores.suppressed_importance, ()),
            level=(level := _at(scores.level, place)),
            level_error=_at(scores.level_error, place),
            level_status=_status(level, place, scores.suppressed_level, scores.not_relevant),
        )
        for place, element in enumerate(ratings.elements.get(field, ()))
    )


def ranked(ratings: Ratings, field: str) -> tuple[Rated, ...]:
    """As `in_order`, most important first, equals by level; what is withheld comes last."""
    return tuple(sorted(in_order(ratings, field), key=lambda one: (-(one.importance or 0), -(one.level or 0), one.name)))


def leading(ratings: Ratings, field: str) -> tuple[str, ...]:
    """The up to three leading interests or values as the source names them, highest first."""
    scores = scores_of(ratings, field)
    names = [element.name for element in ratings.elements.get(field, ())]
    return tuple(names[place] for place in scores.top if place < len(names)) if scores else ()


def answers(ratings: Ratings, field: str) -> tuple[Option, ...]:
    """Every answer to one question on what is asked, least first."""
    asked = asked_of(ratings, field)
    if asked is None:
        return ()
    return tuple(
        Option(name=name, share=(share := _at(asked.shares, place)), status=_status(share, place, asked.suppressed, ()))
        for place, name in enumerate(ratings.options.get(field, ()))
    )


def rests_on(ratings: Ratings, occupation: str) -> tuple[str, ...]:
    """Every rated O*NET occupation that stands behind any rating, unless it is the occupation itself."""
    fields = (getattr(ratings.rated, name) for name in ratings.rated.__struct_fields__)
    codes = dict.fromkeys(code for found in fields if found is not None for code in found.rests_on)
    return () if tuple(codes) == (f"{occupation}.00",) else tuple(sorted(codes))


def averaged(scores: Scores | Distribution) -> bool:
    """Whether it is the plain average of several rated occupations."""
    return len(scores.rests_on) > 1


def reference(ratings: Ratings, field: str, occupation: str) -> str:
    """Where the ratings of one kind stand in their release: the rows of the rated occupations."""
    found: Scores | Distribution | None = getattr(ratings.rated, field)
    return "rows of " + ", ".join(found.rests_on or (f"{occupation}.00",)) if found is not None else ""


def _at(values: Sequence[Number | None], place: int) -> Number | None:
    return values[place] if place < len(values) else None


def _status(value: Number | None, place: int, suppressed: Iterable[int], not_relevant: Iterable[int]) -> Status:
    if value is not None:
        return "reported"
    if place in suppressed:
        return "suppressed"
    return "not-applicable" if place in not_relevant else "missing"
