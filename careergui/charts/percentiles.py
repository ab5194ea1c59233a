"""The five published percentiles of pay as one glyph, its labels and its key; leaves rows, axes and what else is drawn to each chart."""

from collections.abc import Mapping
from typing import Literal

from careergui.charts.spec import Key, Strip
from careergui.domain.certainty import COLLAPSED, READ_WITH_CARE
from careergui.domain.estimate import Estimate
from careergui.text import amount

PERCENTILES = ("p10", "p25", "median", "p75", "p90")
STRIP = Key(sample="strip", label="10th to 90th percentile; box: middle half; bar: median")
OPEN_STRIP = Key(sample="open strip", label=f"{READ_WITH_CARE}: {COLLAPSED}")


def strip(row: int, slot: int, found: Mapping[str, Estimate], *, crowded: bool) -> Strip | None:
    """The glyph of a row, `crowded` ones with their ends labelled only; None where no percentile is known."""
    if not any(found[name].known for name in PERCENTILES):
        return None
    labels = tuple(
        figure_words(found[name]) if found[name].known and not (crowded and name in {"p25", "median", "p75"}) else ""
        for name in PERCENTILES
    )
    p10, p25, median, p75, p90 = (found[name].value for name in PERCENTILES)
    return Strip(
        row=row,
        slot=slot,
        p10=p10,
        p25=p25,
        median=median,
        p75=p75,
        p90=p90,
        labels=labels,  # type: ignore[arg-type]  # five names give five labels
        open_end=any(found[name].status == "top-coded" for name in PERCENTILES),
        cautious=_cautious(found),
    )


def figure_words(estimate: Estimate) -> str:
    """A figure as it stands beside its mark; one known only as a least amount with "≥"."""
    return f"{'≥' if estimate.status == 'top-coded' else ''}{amount(estimate.value or 0, estimate.unit)}"


def _cautious(found: Mapping[str, Estimate]) -> Literal["", "low", "high", "both"]:
    """At which end two percentiles have collapsed into one."""
    low, high = (found[name].caution == "collapsed-percentiles" for name in ("p10", "p90"))
    return "both" if low and high else "low" if low else "high" if high else ""
