"""What is said of facets on a command line: conditions such as "pay=50-75k" as filters; leaves what facets are to facets."""

import re
from collections.abc import Iterable, Sequence

from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Filters
from careergui.errors import UsageError
from careergui.search.facets import FACETS, Facet, FacetTable, families, with_option
from careergui.search.words import fold

_THOUSANDS = re.compile(r"(\d)(?:k\b|,?000\b)", re.IGNORECASE)


def parsed(catalog: Catalog, conditions: Iterable[str]) -> Filters:
    """Filters from conditions such as "pay=$50k–75k", "family=nursing" or "zone=4"; several of one facet widen it.

    Raises UsageError naming the facets or options there are.
    """
    table, filters = FacetTable(catalog), Filters()
    for condition in conditions:
        name, sign, words = condition.partition("=")
        facet = _named(name)
        if facet is None or not sign:
            names = ", ".join(facet.id for facet in FACETS)
            raise UsageError(f"“{condition[:60]}” is no condition. Write FACET=OPTION, where FACET is one of: {names}.")
        if not table.offered:
            raise UsageError("Roles cannot be narrowed by facets: the official figures are missing.")
        filters = with_option(filters, facet.id, _place(table, facet, words), chosen=True)
    return filters


def _named(name: str) -> Facet | None:
    wanted = fold(name)
    return next((facet for facet in FACETS if wanted in {facet.id, fold(facet.label)}), None)


def _place(table: FacetTable, facet: Facet, words: str) -> int:
    """The option some words mean: its number from 1 (a family: the digits of its code), its label, or the beginning of one."""
    labels, wanted = table.options(facet), _simple(words).removesuffix(" occupations")
    numbers = [code[:2] for code in families(table.catalog)] if facet.id == "family" else [str(place + 1) for place in range(len(labels))]
    number = words.strip().removesuffix("-0000")
    simple = [f" {_simple(label)} " for label in labels]
    parts = [f" {part}" for part in wanted.split()]
    readings = (
        [place for place, label in enumerate(simple) if label == f" {wanted} "],
        [place for place, label in enumerate(simple) if wanted and f" {wanted} " in label],
        [numbers.index(number)] if number in numbers else [],
        [place for place, label in enumerate(simple) if wanted and label.startswith(f" {wanted} ")],
        [place for place, label in enumerate(simple) if wanted and label.startswith(f" {wanted}")],
        [place for place, label in enumerate(simple) if parts and all(part in label for part in parts)],
    )
    for fits in readings:
        if len(fits) == 1:
            return fits[0]
    raise UsageError(_refusal(facet, words, labels, numbers, next((fits for fits in readings if fits), [])))


def _refusal(facet: Facet, words: str, labels: Sequence[str], numbers: Sequence[str], fits: Sequence[int]) -> str:
    """What is wrong with the words of an option: no one is meant, or several are."""
    named = [f"{number} {label}" for number, label in zip(numbers, labels, strict=False)] + list(labels[len(numbers) :])
    if fits:
        return f"“{words[:60]}” fits several options of {facet.label}: {'; '.join(named[place] for place in fits)}. Name one of them."
    return f"{facet.label} has no option “{words[:60]}”. Name one, by its words or its number: {'; '.join(named)}."


def _simple(text: str) -> str:
    """Words as they are compared: "$50k–75k", "50-75k" and "50,000-75,000" are one."""
    return fold(_THOUSANDS.sub(r"\1", text).replace(",", ""))
