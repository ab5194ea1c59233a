"""Computed sentences read well for titles that are singular and for titles that are plural."""

import re

import pytest

from careergui.charts.registry import build, of_comparison
from careergui.compare.comparison import Comparison, in_order
from careergui.compare.narrative import headline, narrative
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen

PLURAL = ("29-1141", "29-1171", "29-2061")
MIXED = ("29-1141", "case-manager", "27-2011")
_VERBS = "has|have|is|are|was|were|pays|pay|earns|earn|rests|rest|stands|stand|needs|need|does|do|grows|grow|lies|lie|alone"


def _agreeing(comparison: Comparison, said: str) -> list[str]:
    """Titles directly followed by a verb, which would have to agree with them."""
    titles = "|".join(re.escape(role.title) for role in comparison.roles)
    return re.findall(rf"(?:^|[.:;] )(?:{titles}) (?:{_VERBS})\b", said)


@pytest.mark.parametrize("roles", [PLURAL, MIXED, (*MIXED[1:], MIXED[0])])
@pytest.mark.parametrize("area", ["US", "OH"])
def test_that_no_verb_has_to_agree_with_a_title(official_catalog: Catalog, roles: tuple[str, ...], area: str) -> None:
    comparison = in_order(in_area(official_catalog, area), roles)
    said = [headline(comparison), *(sentence.text for sentence in narrative(comparison))]
    specs = [build(kind, comparison.catalog, _chosen(comparison), baseline=roles[0]) for kind in of_comparison(comparison)]
    said += [text for spec in specs for text in (spec.title, spec.summary, *spec.notes)]
    assert [found for text in said for found in _agreeing(comparison, text)] == []


def test_that_the_headline_names_the_only_one_that_pays_more(official_catalog: Catalog) -> None:
    said = headline(in_order(official_catalog, PLURAL))
    assert said == "Only for Nurse Practitioners is median pay higher than for Registered Nurses"


def test_that_titles_keep_their_capitals(official_catalog: Catalog) -> None:
    comparison = in_order(official_catalog, PLURAL)
    said = " ".join(sentence.text for sentence in narrative(comparison))
    assert all(role.title.lower() not in said for role in comparison.roles)


def test_that_the_reason_for_missing_pay_keeps_the_name_of_the_area(official_catalog: Catalog) -> None:
    comparison = in_order(in_area(official_catalog, "10180"), ("29-1141", "27-2011"))
    said = " ".join(sentence.text for sentence in narrative(comparison))
    assert "abilene" not in said


def _chosen(comparison: Comparison) -> tuple[Chosen, ...]:
    return tuple(Chosen(role.id, comparison.slots[role.id]) for role in comparison.roles)


def test_that_a_headline_says_where_only_a_least_amount_is_known(official_catalog: Catalog) -> None:
    here = in_area(official_catalog, "18140")
    said = [headline(in_order(here, roles)) for roles in (("29-1141", "29-1212"), ("29-1212", "29-1141"))]
    assert [text.partition(" to ")[2] for text in said] == ["at least $239,200 a year in Columbus, OH"] * 2


@pytest.mark.parametrize(("area", "said"), [("DC", "the District of Columbia"), ("OH", "Ohio"), ("US", "")])
def test_that_an_area_has_its_article_in_the_headline(official_catalog: Catalog, area: str, said: str) -> None:
    assert headline(in_order(in_area(official_catalog, area), PLURAL[:2])).partition(" a year")[2] == (f" in {said}" if said else "")
