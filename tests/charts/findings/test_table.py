"""Findings of a random sample held against the figures: every number is one, no order is claimed that errors do not carry."""

import math
import random
import re
from collections.abc import Iterator
from functools import cache
from itertools import permutations

import pytest

from careergui.charts.findings.table import COMPARED, told
from careergui.charts.findings.words import LIMIT, fitting
from careergui.charts.options import ChartOptions
from careergui.charts.registry import COMPARED as KINDS
from careergui.charts.registry import of, of_comparison
from careergui.compare.comparison import Comparison, in_order
from careergui.compare.difference import difference
from careergui.domain.catalog import Catalog, in_area, is_occupation
from careergui.domain.difference import Figure
from careergui.domain.estimate import Estimate
from careergui.domain.measures import MEASURES
from careergui.domain.view_state import Chosen
from careergui.text import amount

PLACES = (("US", False), ("OH", False), ("CA", True), ("12540", True))
OFTEN = (
    ("29-1141", "29-1171"),
    ("47-2111", "47-2152"),
    ("29-1242", "29-1141"),
    ("35-2011", "43-9022", "43-4151"),
    ("47-2111",),
    ("case-manager",),
    ("social-services-case-manager",),
    ("case-manager", "case-worker"),
)
"""Roles that each kind of statement is made of."""
SAMPLE = 12
_NUMBER = re.compile(r"[−+]?(?=[^ ]*[$%,.]\d|[^ ]*%)\$?\d+(?:,\d{3})*(?:\.\d+)?%?")
"""A figure; small counts have no unit and no decimals."""


@cache
def _sampled(roles: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    pick = random.Random(20_261_130)  # noqa: S311 - the same sample each time is what is wanted
    return tuple(tuple(pick.sample(roles, pick.choice((1, 2, 2, 3, 4, 8)))) for _ in range(SAMPLE))


def comparisons(catalog: Catalog) -> Iterator[Comparison]:
    """A sample of roles in each place; the same each time."""
    for area, real in PLACES:
        here = in_area(catalog, area, real=real)
        for roles in (*_sampled(tuple(sorted(catalog.titles))), *OFTEN):
            yield in_order(here, roles)


def test_that_every_kind_of_comparison_has_a_finding() -> None:
    assert set(COMPARED) == set(KINDS)


def test_that_a_finding_is_a_title(official_catalog: Catalog) -> None:
    said = [of(kind, one).finding for one in comparisons(official_catalog) for kind in of_comparison(one)]
    found = [text for text in said if text]
    assert len(found) > len(said) / 2
    wrong = [
        text for text in found if len(text) > LIMIT or re.search(r"  |None(?! of)|nan |[.,:;]$|,,| ,|^[a-z]", text.removeprefix("English"))
    ]
    assert wrong == []


def test_that_every_statement_is_whole_and_the_first_says_most(official_catalog: Catalog) -> None:
    said = {(kind, text) for one in comparisons(official_catalog) for kind in of_comparison(one) for text in COMPARED[kind](one)}
    assert len(said) > 500
    assert [text for _, text in said if re.search(r"  |None(?! of)|nan |[.,:;]$|,,| ,|^[a-z]", text.removeprefix("English"))] == []


def test_that_every_number_of_a_finding_is_a_figure_of_its_chart(official_catalog: Catalog) -> None:
    wrong = []
    for one in comparisons(official_catalog):
        figures = _figures(one)
        for kind in of_comparison(one):
            spec = of(kind, one)
            # Shares added up, counts of ratings and rounded shares stand in the chart's own words and table.
            drawn = {*_NUMBER.findall(f"{spec.subtitle} {spec.summary}"), *(cell for row in spec.table.rows for cell in row)}
            drawn |= {f"{math.floor(float(cell[:-1]) + 0.5)}%" for cell in drawn if re.fullmatch(r"[\d.]+%", cell)}
            wrong += [(kind, text, spec.finding) for text in _NUMBER.findall(spec.finding) if text not in figures | drawn]
    assert wrong == []


def _figures(one: Comparison) -> set[str]:
    """Every estimate of the roles, every difference of two, as a sentence has them; with the sign of a change."""
    found = [estimate for role in one.roles for estimate in role.facts.values() if estimate.value is not None]
    gaps = [
        difference(one.catalog, role, other, measure.id)
        for role, other in permutations(one.roles, 2)
        for measure in MEASURES
        if measure.id.startswith("pay.")
    ]
    figures: list[Figure] = [*found, *gaps]
    texts = {amount(each.value or 0, each.unit) for each in figures}
    return texts | {f"+{text}" for text in texts} | {text.lstrip("−") for text in texts}


def test_that_no_finding_claims_an_order_of_pay_that_errors_do_not_carry(official_catalog: Catalog) -> None:
    claims, wrong = 0, []
    for one in comparisons(official_catalog):
        for kind in ("pay", "pay-gap", "pay-curve"):
            if kind in of_comparison(one) and re.search(r" more than | runs from | higher for ", said := of(kind, one).finding):
                claims += 1
                wrong += [said] if not _carried(one, said) else []
    assert claims > 20
    assert wrong == []


def _carried(one: Comparison, said: str) -> bool:
    """Reckoned anew: the lowest and the highest of those with a figure, or all and the baseline where one is set against it."""
    official = [role for role in one.roles if is_occupation(role.id) == is_occupation(one.baseline.id)]
    known = [
        (median.value, role.facts["pay.annual.mean"])
        for role in official
        if (median := role.facts.get("pay.annual.median")) and median.known
    ]
    if len(known) < 2 or not is_occupation(one.baseline.id):
        return "at the median" not in said or _by_hour(said)
    known.sort(key=_first)
    pairs = [(known[0], known[-1])]
    if " runs from " in said and re.search(r"\d for ", said):
        pairs = [(known[0], other) for other in known[1:]] + [(other, known[-1]) for other in known[:-1]]
    if " more than " in said and len(known) > 2:
        base = (one.baseline.facts["pay.annual.median"].value, one.baseline.facts["pay.annual.mean"])
        pairs = [(min(pair, base, key=_first), max(pair, base, key=_first)) for pair in known if pair != base]
    return all(_apart(low[1], high[1]) for low, high in pairs if "top-coded" not in {low[1].status, high[1].status})


def _first(pair: tuple[float | None, Estimate]) -> float:
    return pair[0] or 0


def _by_hour(said: str) -> bool:
    return "an hour" in said


def _apart(low: Estimate, high: Estimate) -> bool:
    if low.rse is None or high.rse is None or low.value is None or high.value is None:
        return True
    return high.value - low.value > 1.645 * math.hypot(low.value * low.rse / 100, high.value * high.rse / 100)


def test_that_what_is_too_long_gives_way_to_what_fits_and_else_to_nothing() -> None:
    assert fitting(("x" * (LIMIT + 1), "y" * LIMIT, "z")) == "y" * LIMIT
    assert fitting(("x" * (LIMIT + 1),)) == fitting(()) == ""


def test_that_words_that_were_never_said_are_no_finding(official_catalog: Catalog) -> None:
    silent = in_order(in_area(official_catalog, "10180"), ("29-1242", "19-2012"))
    assert of("pay", silent).finding == ""


@pytest.mark.parametrize("kind", sorted(COMPARED))
def test_that_one_role_alone_is_told_without_comparing(official_catalog: Catalog, kind: str) -> None:
    one = in_order(official_catalog, ("29-1141",))
    assert kind not in of_comparison(one) or " than " not in of(kind, one).finding


def test_that_a_kind_that_heeds_options_is_told_and_one_that_brings_its_finding_is_not(official_catalog: Catalog) -> None:
    said = [told(kind, official_catalog, [Chosen("29-1141", 0)], ChartOptions()) for kind in ("roles-by-place", "map")]
    assert said == ["Median pay is $97,550 for registered nurses", ""]
