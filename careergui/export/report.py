"""A page of words and tables as a value, and figures as they stand in it; leaves how it looks to cli.layout and markdown."""

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from careergui.compare.figure_words import difference_margin, difference_words, doubt_words, margin_words, relative_words, standing_words
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import CAUTIONS, caution
from careergui.domain.difference import Difference
from careergui.domain.estimate import Estimate
from careergui.domain.role import Source
from careergui.text import amount, first_upper, plain

MISSING_WORDS = {"missing": "not given", "suppressed": "withheld", "not-applicable": "does not apply"}

_LONG_LABEL = 20


class Column(Struct, frozen=True):
    """A column's heading, and whether its cells stand at its right edge."""

    title: str
    right: bool = False


class Part(Struct, frozen=True, kw_only=True):
    """A headed part of a report: paragraphs, then a table, then a list."""

    heading: str = ""
    words: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    items: tuple[str, ...] = ()


class Report(Struct, frozen=True, kw_only=True):
    """A titled page; `notes` are numbered from 1 as the cells refer to them."""

    title: str
    parts: tuple[Part, ...]
    notes: tuple[str, ...] = ()


class Notes:
    """Notes under a report, numbered in order of first use; the same words get the same number."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def mark(self, words: str) -> str:
        """The number of a note in brackets, with a space before it; nothing for no words."""
        shown = plain(words)
        return f" [{self._numbers.setdefault(shown, len(self._numbers) + 1)}]" if shown else ""

    def all(self) -> tuple[str, ...]:
        """All notes in the order of their numbers."""
        return tuple(self._numbers)


def value(estimate: Estimate, notes: Notes, *, tight: bool = False) -> str:
    """An estimate as it stands in a table, with its source's word for it and the number of its note; a missing one as a word.

    Where columns are many (`tight`) a long word of the source goes into the note.
    """
    if estimate.value is None:
        return MISSING_WORDS.get(estimate.status, "not given") + notes.mark(estimate.note)
    least = "at least " if estimate.status == "top-coded" else ""
    figure = " ".join(filter(None, (f"{least}{amount(estimate.value, estimate.unit)}", margin_words(estimate))))
    if tight and len(estimate.label) > _LONG_LABEL:
        return figure + notes.mark(f"The source calls it “{estimate.label}”. {remark(estimate)}")
    return f"{figure}{f' ({estimate.label})' if estimate.label else ''}{notes.mark(remark(estimate))}"


def brief(estimate: Estimate, notes: Notes) -> str:
    """As `value`, for a list of many roles: of a figure that was not simply reported it says only that."""
    if estimate.value is None:
        return value(estimate, notes)
    note = "" if estimate.status == "reported" else "“careergui show ROLE” says how."
    return value(replace(estimate, printed="", label="", note=note), notes)


def difference(found: Difference, notes: Notes, *, relative: bool = False) -> str:
    """A difference with its sign, its 90 % margin and whether sampling error may explain it; a missing one as a word.

    `relative` adds it as a percentage, and where both stand among all occupations.
    """
    if not found.known:
        return ("not known" if found.status == "missing" else MISSING_WORDS[found.status]) + notes.mark(found.note)
    verdict = doubt_words(found)
    margin = difference_margin(found)
    sure = f" ({', '.join(filter(None, (margin, verdict)))})" if margin or verdict else ""
    further = "; ".join(filter(None, (relative_words(found), standing_words(found)))) if relative else ""
    # A plain subtraction of the two values beside it needs no note.
    note = "" if found.found == "values" and not found.bound else notes.mark(_remark_of(found))
    return f"{difference_words(found)}{sure}{f'; {further}' if further else ''}{note}"


def _remark_of(found: Difference) -> str:
    parts = [] if found.status == "reported" else [f"{first_upper(found.status)}."]
    return " ".join(filter(None, (*parts, f"Printed as “{found.printed}”." if found.printed else "", found.note)))


def remark(estimate: Estimate) -> str:
    """What a reader must know of a figure beyond its value: how it came about, how it was printed, what to beware of."""
    parts = [] if estimate.status == "reported" else [f"{first_upper(estimate.status)}."]
    parts += [f"Printed as “{estimate.printed}”."] if estimate.printed else []
    warned = caution(estimate)
    parts += [CAUTIONS[warned]] if warned else []
    return " ".join([*parts, estimate.note]).strip()


def sources_part(catalog: Catalog, estimates: Iterable[Estimate]) -> tuple[Part, ...]:
    """The sources behind some figures, as the last part of a report; none when no source is named."""
    return source_items(catalog.sources_of(estimates))


def source_items(sources: Iterable[Source], wordings: tuple[str, ...] = ()) -> tuple[Part, ...]:
    """Sources as the last part of a report, with the wordings their licences ask for; none when there is no source."""
    items = tuple(" ".join(filter(None, (f"{source.title} ({source.vintage}).", source.caution))) for source in sources)
    return (Part(heading="Sources", items=(*items, *wordings)),) if items else ()
