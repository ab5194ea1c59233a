"""A figure, its margin and a difference in a few words, the same wherever they stand; leaves sentences and tables to others."""

from collections.abc import Iterable

from careergui.domain.catalog import is_occupation
from careergui.domain.certainty import margin
from careergui.domain.difference import Certainty, Difference, Doubt
from careergui.domain.estimate import Estimate, Unit, difference_unit
from careergui.domain.role import Role
from careergui.text import amount, number, ordinal, signed, size

VERDICTS: dict[Certainty, str] = {
    "clear": "clear of sampling error",
    "within-sampling-error": "within sampling error",
    "no-error-published": "no error published",
    "bound": "one value is only a least amount",
    "not-comparable": "not comparable",
}
"""Each verdict where there is room for a few words."""
DOUBTS: dict[Doubt, str] = {
    "averages-too-close": "averages within sampling error",
    "averages-opposite": "averages differ the other way round",
}
"""Each doubt about a difference of medians where there is room for a few words."""
PLUS_MINUS = "± is the 90% margin of error."
"""What “±” stands for under a chart; on a page, `margins_line` says it."""
_MARGINS = "± is the 90% margin of error, where a source publishes an error; the wage survey publishes none for medians and percentiles."


def margins_line(roles: Iterable[Role]) -> str:
    """What “±” stands for, to be said once on a page that shows figures of these roles; "" for roles without any published error."""
    return _MARGINS if any(is_occupation(role.id) for role in roles) else ""


def figure_words(estimate: Estimate) -> str:
    """A known figure as it stands in a table or chart: "$42,084"; "≥$239,200" where it is only a least amount."""
    return f"{'≥' if estimate.status == 'top-coded' else ''}{amount(estimate.value or 0, estimate.unit)}"


def margin_words(estimate: Estimate) -> str:
    """The 90 % margin of a figure with its sign: "±$1,200"; "" where no error is published."""
    found = margin(estimate)
    return "" if found is None else plus_minus(found, estimate.unit)


def plus_minus(margin: float, unit: Unit) -> str:
    """A margin with its sign, in the decimals of its unit; that of a share is in points."""
    return f"±{size(margin, difference_unit(unit))}"


def difference_words(found: Difference) -> str:
    """A known difference: "+$19,932", "no difference"; of a bound what is certain: "at least $123,910 less"."""
    if not found.bound:
        return signed(found.value or 0, found.unit)
    value = found.value or 0
    if value == 0:
        return f"as much or {'more' if found.bound == 'at-least' else 'less'}"
    way = "more" if value > 0 else "less"
    return f"{'at least' if found.ordered else 'at most'} {size(value, found.unit)} {way}"


def difference_margin(found: Difference) -> str:
    """The 90 % margin of a difference: "±$1,640"; "" where there is none."""
    return "" if found.margin is None else plus_minus(found.margin, found.unit)


def doubt_words(found: Difference) -> str:
    """Why no order is claimed, in a few words; "" where one may be, or where what is certain already says it."""
    return VERDICTS[found.certainty] if found.unsure else DOUBTS.get(found.doubt, "")


def certainty_words(found: Difference) -> str:
    """The verdict on a known difference as a sentence, with its margin; "" where no verdict says anything beyond the figure."""
    if found.margin is not None:
        verdict = "Within its 90% margin of error" if found.unsure else "Larger than its 90% margin of error"
        return f"{verdict}, {difference_margin(found)}{': sampling error may explain it' if found.unsure else ''}."
    if found.doubt:
        return f"No order is claimed: {DOUBTS[found.doubt]}."
    return "One of the two is known only as a least amount." if found.bound else ""


def relative_words(found: Difference) -> str:
    """A difference as a percentage of the baseline’s figure: "+5.0%"; "" where it has none."""
    if found.relative is None or found.bound:
        return ""
    sign = "+" if round(found.relative, 1) > 0 else ""
    return f"{sign}{number(found.relative, 1)}%"


def standing_words(found: Difference) -> str:
    """Where both stand among all jobs by pay: "71st against 64th percentile of jobs"; "" where it was not asked for."""
    if found.standing is None:
        return ""
    role, baseline = (ordinal(min(max(round(place), 1), 99)) for place in (found.standing.role, found.standing.baseline))
    return f"{role} against {baseline} percentile of jobs"
