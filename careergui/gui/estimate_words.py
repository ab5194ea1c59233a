"""An estimate as cells and as words in full: value, status, what was printed, why, when and from whom; paints nothing."""

from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, Status
from careergui.domain.measures import Measure
from careergui.domain.role import Role
from careergui.export.source_words import trail
from careergui.text import amount, first_upper, signed, spoken

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
    if estimate.value is None:
        return ABSENT[estimate.status]
    return f"≥{amount(estimate.value, estimate.unit)}" if estimate.status == "top-coded" else amount(estimate.value, estimate.unit)


def flagged(estimate: Estimate) -> bool:
    """Whether a reader must be told how the figure came about."""
    return estimate.status in FLAGGED and not estimate.adjusted_by


def background(catalog: Catalog, estimate: Estimate) -> str:
    """Everything about a figure but the figure: status, printed form, note, error, period, source and its place there."""
    source = catalog.sources.get(estimate.source)
    sayings = (
        f"{first_upper(STATUS_WORDS[estimate.status])}." if estimate.known else "",
        f"Printed as “{estimate.printed}”." if estimate.printed else "",
        estimate.note,
        f"Relative standard error {estimate.rse:g}%." if estimate.rse is not None else "",
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


def difference_words(catalog: Catalog, subject: str, found: Estimate) -> str:
    """A difference to the baseline in full, with how it was found."""
    if found.value is None:
        return f"{subject}: {ABSENT[found.status].lower()}. {found.note}".strip()
    return f"{subject}: {signed(found.value, found.unit)}. {background(catalog, found)}".strip()


def nearest_words(catalog: Catalog, role: Role, measure_id: str) -> str:
    """The nearest larger area that has a figure where this one has none, and the figure: "Ohio: $54,000"; "" when there is none."""
    found = catalog.nearest(role, measure_id)
    return f"{found[0].name}: {shown(found[1])}" if found is not None else ""


def period_of(estimates: list[Estimate]) -> str:
    """The one period all known figures share, where it says more than "undated"."""
    periods = {estimate.period for estimate in estimates if estimate.known}
    only = periods.pop() if len(periods) == 1 else ""
    return only if any(letter.isdigit() for letter in only) else ""


def measure_label(measure: Measure, estimates: list[Estimate]) -> str:
    """The label of a measure with the period its figures share: "Change in jobs, 2018–2028"."""
    period = period_of(estimates)
    return f"{measure.label}, {period}" if period else measure.label
