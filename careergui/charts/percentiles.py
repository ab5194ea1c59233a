"""The five published percentiles of pay as one glyph, its labels and its key; leaves rows, axes and what else is drawn to each chart."""

from collections.abc import Mapping, Sequence
from typing import Literal

from careergui.charts.spec import OPEN_END, Key, Mark, Point, Strip
from careergui.compare.figure_words import figure_words
from careergui.compare.ranks import is_bound
from careergui.domain.certainty import COLLAPSED, READ_WITH_CARE
from careergui.domain.estimate import Estimate

PERCENTILES = ("p10", "p25", "median", "p75", "p90")
_FROM = {"p10": "10th percentile", "p25": "25th percentile", "median": "median", "p75": "75th percentile", "p90": "90th percentile"}
STRIP = Key(sample="strip", label="10th to 90th percentile; box: middle half; bar: median")
OPEN_STRIP = Key(sample="open strip", label=f"{READ_WITH_CARE}: {COLLAPSED}")


def percentile_mark(row: int, slot: int, found: Mapping[str, Estimate], *, crowded: bool) -> Strip | Point | None:
    """The glyph of a row, `crowded` ones with their ends labelled only; None where no percentile is known.

    Where all that is known are bounds there is no spread to draw, but one open mark at the least of them.
    """
    known = [name for name in PERCENTILES if found[name].known]
    if not known:
        return None
    if all(is_bound(found[name]) for name in known):
        least = found[known[0]]
        label = f"{figure_words(least)} from the {_FROM[known[0]]} up"
        return Point(row=row, value=least.value or 0, ink=slot, shape="mark", label=label, place="right", strong=False, open_end=True)
    p10, p25, median, p75, p90 = (found[name].value for name in PERCENTILES)
    return Strip(
        row=row,
        slot=slot,
        p10=p10,
        p25=p25,
        median=median,
        p75=p75,
        p90=p90,
        labels=tuple(_label(name, found[name], crowded=crowded) for name in PERCENTILES),  # type: ignore[arg-type]  # five names give five
        open_end=any(is_bound(found[name]) for name in PERCENTILES),
        cautious=_cautious(found),
    )


def percentile_keys(marks: Sequence[Mark]) -> tuple[Key, ...]:
    """What such glyphs mean, those drawn and no others."""
    strips = [mark for mark in marks if isinstance(mark, Strip)]
    open_ = any(isinstance(mark, Strip | Point) and mark.open_end for mark in marks)
    rows = ((STRIP, bool(strips)), (OPEN_STRIP, any(mark.cautious for mark in strips)), (OPEN_END, open_))
    return tuple(key for key, drawn in rows if drawn)


def _label(name: str, estimate: Estimate, *, crowded: bool) -> str:
    """A quartile that is a bound is not printed: the end of the strip has the same."""
    inner = name not in {"p10", "p90"}
    silent = not estimate.known or (crowded and inner) or (name in {"p25", "p75"} and is_bound(estimate))
    return "" if silent else figure_words(estimate)


def _cautious(found: Mapping[str, Estimate]) -> Literal["", "low", "high", "both"]:
    """At which end two percentiles have collapsed into one."""
    low, high = (found[name].caution == "collapsed-percentiles" for name in ("p10", "p90"))
    return "both" if low and high else "low" if low else "high" if high else ""
