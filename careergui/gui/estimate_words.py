"""An estimate as cells and as words in full: value, status, what was printed, why, when and from whom; paints nothing."""

from collections.abc import Sequence

from careergui.compare.figure_words import certainty_words, difference_words, figure_words, margin_words, relative_words
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import CAUTIONS, caution
from careergui.domain.difference import Difference, Figure
from careergui.domain.estimate import Estimate, Status
from careergui.domain.measures import Measure
from careergui.domain.role import Role
from careergui.export.source_words import trail
from careergui.gui.cell import Part
from careergui.text import first_upper, spoken

ABSENT: dict[Status, str] = {"missing": "Not given", "suppressed": "Withheld", "not-applicable": "Does not apply"}
"""The word that stands where a value would."""

FLAGGED: frozenset[Status] = frozenset({"derived", "corrected"})
STATUS_WORDS: dict[Status, str] = {
    "reported": "as the source gives it",
    "derived": "derived",
    "corrected": "corrected",
    "top-coded": "at least this much",
}


def shown(estimate: Estimate) -> str:
    """The value as it stands in a table, or the word for its absence."""
    return figure_words(estimate) if estimate.known else ABSENT[estimate.status]


def margin_parts(estimate: Estimate) -> tuple[Part, ...]:
    """The 90 % margin of a figure in quiet type; nothing where no error is published."""
    text = margin_words(estimate)
    return (Part(text, "quiet"),) if text else ()


def flagged(estimate: Estimate) -> bool:
    """Whether a reader must be told how the figure came about, or warned of it."""
    return (estimate.status in FLAGGED and not estimate.adjusted_by) or bool(caution(estimate))


def background(catalog: Catalog, estimate: Estimate) -> str:
    """Everything about a figure but the figure: status, printed form, note, error, period, source and its place there."""
    source = catalog.sources.get(estimate.source)
    sayings = (
        f"{first_upper(STATUS_WORDS[estimate.status])}." if estimate.known else "",
        f"Printed as “{estimate.printed}”." if estimate.printed else "",
        estimate.note,
        error_words(estimate),
        CAUTIONS.get(caution(estimate), ""),
        estimate.when_and_where if estimate.known else "",
        f"Source: {source.short}." if source else "",
        trail(catalog, estimate),
    )
    return " ".join(saying for saying in sayings if saying)


def value_words(catalog: Catalog, subject: str, estimate: Estimate) -> str:
    """A figure in full: "Case Manager, average pay, a year: 42,084 dollars a year. As the source gives it. …"."""
    value = spoken(estimate.value, estimate.unit) if estimate.value is not None else ABSENT[estimate.status].lower()
    label = f" ({estimate.label})" if estimate.label else ""
    return f"{subject}: {value}{label}. {background(catalog, estimate)}".strip()


def error_words(estimate: Estimate) -> str:
    """The 90 % margin of a figure and the relative standard error it follows from; "" where none is published."""
    if estimate.rse is None:
        return ""
    return f"90% margin of error {margin_words(estimate)} (relative standard error {estimate.rse:g}%)."


def difference_in_full(catalog: Catalog, subject: str, found: Difference) -> str:
    """A difference to the baseline in full: how much, how sure, how much in percent, how it was found, from whom."""
    if not found.known:
        return f"{subject}: {ABSENT[found.status].lower()}. {found.note}".strip()
    names = [catalog.sources[source].short for source in found.sources if source in catalog.sources]
    relative = relative_words(found)
    sayings = (
        f"{subject}: {difference_words(found)}{f' ({relative})' if relative else ''}.",
        certainty_words(found),
        f"{first_upper(STATUS_WORDS[found.status])}." if found.found != "values" else "",
        f"Printed as “{found.printed}”." if found.printed else "",
        found.note,
        found.when_and_where,
        f"Source: {'; '.join(names)}." if names else "",
    )
    return " ".join(saying for saying in sayings if saying)


def nearest_words(catalog: Catalog, role: Role, measure_id: str) -> str:
    """The nearest larger area that has a figure where this one has none, and the figure: "Ohio: $54,000"; "" when there is none."""
    found = catalog.nearest(role, measure_id)
    return f"{found[0].name}: {shown(found[1])}" if found is not None else ""


def period_of(figures: Sequence[Figure]) -> str:
    """The one period all known figures share, where it says more than "undated"."""
    periods = {figure.period for figure in figures if figure.known}
    only = periods.pop() if len(periods) == 1 else ""
    return only if any(letter.isdigit() for letter in only) else ""


def measure_label(measure: Measure, figures: Sequence[Figure]) -> str:
    """The label of a measure with the period its figures share: "Change in jobs, 2018–2028"."""
    period = period_of(figures)
    return f"{measure.label}, {period}" if period else measure.label
