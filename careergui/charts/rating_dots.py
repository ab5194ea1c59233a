"""Which ratings of the compared occupations a chart shows, where each mark stands and how sure it is; leaves the chart to rated."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts.common import highest_first
from careergui.compare.comparison import Comparison
from careergui.compare.ratings import HIGHEST_LEVEL, Rated, clear_spread, in_order
from careergui.domain.certainty import margin_of
from careergui.domain.estimate import Number, Status
from careergui.domain.role import Role
from careergui.text import listing

MOST = 10
"""How many elements are drawn; the table holds all."""
_WITHIN, _UNKNOWN = "Within sampling error", "No error published"


class Scale(Struct, frozen=True):
    """One of the two scales things are rated on."""

    name: str
    words: str
    lowest: int
    highest: int


LEVEL = Scale("level", "level needed", 0, HIGHEST_LEVEL)
IMPORTANCE = Scale("importance", "importance", 1, 5)


class Dot(Struct, frozen=True):
    """Where a role's mark stands, and its standard error; what is rated not relevant is not `real` and stands at the lowest end."""

    value: float
    real: bool
    error: float | None = None

    def ends(self, scale: Scale) -> tuple[float | None, float | None]:
        """The 90 % interval as far as the scale goes; none without an error, or where all raters agree."""
        if not self.error:
            return None, None
        margin = margin_of(self.error)
        return max(scale.lowest, self.value - margin), min(scale.highest, self.value + margin)


class Chosen(Struct, frozen=True, kw_only=True):
    """The rated roles, their dots by element and role, and the elements drawn: the first `clear` of these set the roles apart for sure."""

    roles: tuple[Role, ...]
    rated: dict[str, dict[str, Rated]]
    dots: dict[str, dict[str, Dot]]
    names: tuple[str, ...]
    told_apart: int
    """How many elements clear their errors, drawn or not."""
    compared: int
    """How many elements were compared: without those left out because a role’s rating is withheld or missing."""

    @property
    def several(self) -> bool:
        """Whether there is anything to tell apart."""
        return len(self.roles) > 1

    def is_clear(self, name: str) -> bool:
        """Whether an element sets the roles apart beyond sampling error; of one role, none is in doubt."""
        return not self.several or name in self.names[: self.told_apart]

    def spread(self, name: str) -> float:
        """The widest difference that clears its error, else the widest there is."""
        return _clear(self.dots[name]) or _spread(self.dots[name])

    def doubt(self, name: str) -> str:
        """Why a spread is not clear, "" where it is: no error is published for one of its ratings, or error may explain it."""
        if self.is_clear(name):
            return ""
        return _UNKNOWN if any(dot.error is None for dot in self.dots[name].values()) else _WITHIN

    def doubt_in_words(self, name: str) -> str:
        """The same as a sentence that follows others, with the space before it."""
        return {_WITHIN: " Sampling error may explain the difference.", _UNKNOWN: " No error is published for the difference."}.get(
            self.doubt(name), ""
        )

    def heading(self, place: int) -> str:
        """What stands above a row: every reason of the spreads that are not clear, above the first of these."""
        if not self.several or place != self.told_apart:
            return ""
        reasons = {self.doubt(name) for name in self.names[place:]}
        return _WITHIN + (f", or {_UNKNOWN.lower()}" if _UNKNOWN in reasons else "") if _WITHIN in reasons else _UNKNOWN

    @property
    def spread_title(self) -> str:
        """What heads the spreads: "clear" where a wider one can be seen, which does not clear its error or has none."""
        if not self.several or not self.names:
            return ""
        wider = any(_spread(self.dots[name]) > self.spread(name) for name in self.names)
        return "Clear spread" if wider else "Spread"

    @property
    def unsure_note(self) -> tuple[str, ...]:
        """Names the roles for whose ratings, among those drawn, no error is published: no difference to them counts as clear."""
        shown = [self.dots[name] for name in self.names]
        bare = [role.title for role in self.roles if any(role.id in dots and dots[role.id].error is None for dots in shown)]
        told = "no error is published, so that no difference to such a rating counts as clear"
        return (f"For ratings of {listing(bare)} {told}.",) if bare and self.several else ()


def choose(comparison: Comparison, field: str, scale: Scale, most: int = MOST, *, gaps: bool = False) -> Chosen:
    """Of the elements all rated roles have: the widest spreads that clear their errors, then other wide ones; of one role, its highest.

    With `gaps` also of those that some roles lack, for charts that say in its place why one is not there.
    """
    key = (field, scale, most, gaps)
    found = comparison.worked_out.get(key)
    if not isinstance(found, Chosen):
        found = comparison.worked_out[key] = _chosen(comparison, field, scale, most, gaps=gaps)
    return found


def _chosen(comparison: Comparison, field: str, scale: Scale, most: int, *, gaps: bool) -> Chosen:
    rated = {role.id: _rated(comparison, role, field) for role in comparison.roles}
    roles = tuple(role for role in comparison.roles if rated[role.id])
    names = dict.fromkeys(name for role in roles for name in rated[role.id])
    dots = {name: {role.id: dot for role in roles if (dot := _dot(rated[role.id].get(name), scale))} for name in names}
    full = {name: found for name, found in dots.items() if found and (gaps or len(found) == len(roles))}
    if len(roles) < 2:
        highest = highest_first({name: max(dot.value for dot in found.values()) for name, found in full.items()})
        return Chosen(roles=roles, rated=rated, dots=dots, names=tuple(highest[:most]), told_apart=0, compared=len(full))
    clear = {name: width for name, found in full.items() if (width := _clear(found))}
    others = {name: _spread(found) for name, found in full.items() if name not in clear}
    order = (*highest_first(clear), *highest_first(others))
    return Chosen(roles=roles, rated=rated, dots=dots, names=order[:most], told_apart=len(clear), compared=len(full))


def shortened(found: Chosen, rule: Callable[[Chosen], str]) -> tuple[str, ...]:
    """The rule by which rows were chosen, as it counts the first one, the first two, and all of them."""
    return tuple(rule(replace(found, names=found.names[: count + 1])) for count in range(len(found.names)))


def score(one: Rated, scale: Scale) -> tuple[Number | None, Number | None, Status]:
    """Value, standard error and status of a rating on one of its scales."""
    if scale is LEVEL:
        return one.level, one.level_error, one.level_status
    return one.importance, one.importance_error, one.importance_status


def _rated(comparison: Comparison, role: Role, field: str) -> dict[str, Rated]:
    ratings = comparison.ratings.get(role.id)
    return {one.name: one for one in in_order(ratings, field)} if ratings else {}


def _dot(one: Rated | None, scale: Scale) -> Dot | None:
    if one is None:
        return None
    value, error, status = score(one, scale)
    if value is not None:
        return Dot(value, real=True, error=error)
    return Dot(scale.lowest, real=False, error=0) if status == "not-applicable" else None


def _clear(found: dict[str, Dot]) -> float:
    return clear_spread([(dot.value, dot.error) for dot in found.values()])


def _spread(found: dict[str, Dot]) -> float:
    values = [dot.value for dot in found.values()]
    return round(max(values) - min(values), 6)  # else the binary rest of a tie decides
