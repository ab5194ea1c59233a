"""The one sentence over a comparison: true of all figures shown, or a plain topic where none is safe."""

import pytest
from msgspec.structs import replace

from careergui.compare.comparison import in_order
from careergui.compare.narrative import headline
from careergui.domain.area import NATION, Area
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from tests.builders import BUNDLED, bundled, hard_catalog, official
from tests.occupations import catalog
from tests.pay import figure


def test_that_the_headline_names_the_only_role_with_higher_pay() -> None:
    assert headline(in_order(bundled(), BUNDLED)) == "Only for Registered Nurse Case Manager is average pay higher than for Case Manager"


def test_that_the_headline_is_a_plain_topic_where_no_sentence_is_safe() -> None:
    assert headline(in_order(hard_catalog(), ("case-manager", "long-title"))) == "Comparing 2 roles"
    assert headline(in_order(hard_catalog(), ("percentiles", "silent"))) == "Comparing 2 roles"


def test_that_the_headline_gives_the_range_of_medians() -> None:
    assert headline(in_order(hard_catalog(), ("percentiles", "narrow"))) == "Median pay runs from $40,020 to $56,120 a year"


def test_that_a_headline_of_equal_pay_says_so() -> None:
    catalog = hard_catalog()
    roles = {name: replace(catalog.roles[name], facts={"pay.annual.median": official(50_000)}) for name in ("narrow", "percentiles")}
    same = Catalog(roles=roles, collections=catalog.collections, sources={}, pairs={})
    assert headline(in_order(same, tuple(roles))) == "Median pay is the same for all: $50,000 a year"


def test_that_the_headline_claims_no_order_that_a_bound_leaves_open(official_catalog: Catalog) -> None:
    """In Oregon the median of 29-1211 is at least $239,200, and that of 29-1215 is $293,240: which is higher is not known."""
    oregon = in_area(official_catalog, "OR")
    assert headline(in_order(oregon, ("29-1211", "29-1141", "29-1215"))).endswith("from $129,010 to at least $293,240 a year in Oregon")
    assert headline(in_order(oregon, ("29-1141", "29-1211"))) == "Median pay runs from $129,010 to at least $239,200 a year in Oregon"
    assert headline(in_order(oregon, ("29-1211", "29-1215"))) == "Median pay is at least $239,200 a year for all in Oregon"
    assert headline(in_order(oregon, ("29-1141", "29-1211", "29-1221"))).startswith("Median pay runs from $129,010 to at least")
    assert headline(in_order(oregon, ("29-1141", "29-2061", "29-1211"))).startswith("Only for Anesthesiologists is median pay higher")


def test_that_only_one_is_said_to_pay_more_where_no_other_is_in_doubt(official_catalog: Catalog) -> None:
    bakersfield = in_area(official_catalog, "12540")
    # The average of firefighters is higher there than that of nurses, their median lower.
    text = headline(in_order(bakersfield, ("29-1141", "33-2011", "11-2022", "11-2032")))
    assert text == "Median pay runs from $72,410 to $137,200 a year in Bakersfield-Delano, CA"
    assert headline(in_order(bakersfield, ("29-1141", "11-2022", "11-2032"))).startswith("Only for Public Relations Managers")


LIMITED = Estimate(value=239_200, unit="USD/year", status="top-coded")


@pytest.mark.parametrize(
    ("medians", "said"),
    [
        ((LIMITED, LIMITED), "Median pay is at least $239,200 a year for all"),
        ((LIMITED, official(300_000)), "Median pay is at least $239,200 a year for all"),
        ((official(100_000), LIMITED), "Median pay runs from $100,000 to at least $239,200 a year"),
        ((official(100_000), official(90_000), official(120_000)), "Only for Third is median pay higher than for First"),
        ((official(100_000), official(90_000), LIMITED), "Only for Third is median pay higher than for First"),
        ((official(100_000), LIMITED, official(240_000)), "Median pay runs from $100,000 to at least $240,000 a year"),
        ((official(100_000), official(100_000)), "Median pay is the same for all: $100,000 a year"),
    ],
)
def test_that_a_headline_takes_no_bound_for_a_figure(medians: tuple[Estimate, ...], said: str) -> None:
    known = hard_catalog()
    names = ("First", "Second", "Third")[: len(medians)]
    pairs = zip(names, medians, strict=True)
    roles = {name: replace(known.roles["percentiles"], id=name, title=name, facts={"pay.annual.median": median}) for name, median in pairs}
    made = Catalog(roles=roles, collections=known.collections, sources={}, pairs={})
    assert headline(in_order(made, names)) == said


def test_that_the_headline_of_one_role_is_a_topic() -> None:
    assert headline(in_order(hard_catalog(), ("percentiles",))) == "Comparing 1 role"


def medians(*found: Estimate, area: Area = NATION, baseline: str = "") -> str:
    names = ("First", "Second", "Third")
    facts = {name: {"pay.annual.median": one} for name, one in zip(names, found, strict=False)}
    return headline(in_order(catalog(facts, area=area), tuple(facts), baseline))


def test_that_the_headline_is_about_the_baseline_wherever_it_stands() -> None:
    found = figure(100), figure(200), figure(300)
    assert medians(*found, baseline="Second") == "Only for Third is median pay higher than for Second"


def test_that_the_headline_names_place_and_prices_of_any_of_its_figures() -> None:
    ohio = Area(id="OH", code="3900000", name="Ohio", kind="state", state="OH")
    here, elsewhere = figure(1, area="Ohio", adjusted_by="levels"), figure(2)
    assert medians(here, elsewhere, area=ohio) == "Median pay runs from $1 to $2 a year in Ohio, adjusted for prices"
    assert medians(elsewhere, figure(3), area=ohio) == "Median pay runs from $2 to $3 a year"
    assert medians(figure(1, area=NATION.name), figure(2, area=NATION.name)) == "Median pay runs from $1 to $2 a year"
