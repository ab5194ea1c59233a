"""What is told of one role across places: both ends, one, from where to where, or that errors leave it open."""

import math
import re
from collections.abc import Mapping
from itertools import product
from random import Random
from typing import Any

import pytest
from msgspec.structs import replace

from careergui.charts.findings.across import finding, headline
from careergui.charts.options import ChartOptions
from careergui.charts.registry import build
from careergui.compare.across import Across, across, less, ranked
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.view_state import Chosen
from tests.charts.test_place_ends import LIMIT, found
from tests.places import ACTORS, NURSES, PILOTS, MadeUpLibrary, everywhere


def _silent() -> Catalog:
    """Without averages to judge medians by."""
    return replace(everywhere(), library=None)


SENTENCES = {
    "Pay is highest in State of AZ, $90,000 a year; lowest in State of AR": (("AZ", 90_000, False), ("AR", 80_000, False)),
    "Pay is highest in State of AZ, at least $239,200 a year; lowest in State of AR": (("AZ", LIMIT, True), ("AR", 80_000, False)),
    "Pay reaches $300,000 a year in State of CA, and at least $239,200 a year in State of AZ; lowest in State of AR": (
        ("AZ", LIMIT, True),
        ("CA", 300_000, False),
        ("AR", 80_000, False),
    ),
    "Pay reaches $300,000 a year in State of CA, and at least $239,200 a year in State of AZ": (
        ("AZ", LIMIT, True),
        ("CA", 300_000, False),
        ("AR", 290_000, False),
    ),
    "Pay is at least $239,200 a year in 4 states: how much more is not published": tuple(
        (state, LIMIT, True) for state in ("AZ", "CA", "AR", "NY")
    ),
}


@pytest.mark.parametrize("sentence", SENTENCES)
def test_that_the_headline_claims_no_order_that_bounds_leave_open(sentence: str) -> None:
    assert headline(_silent(), found(*SENTENCES[sentence])) == sentence


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (0.1, "Most jobs are in State of AZ, 900; fewest in State of AR"),
        (4.0, "Most jobs are in State of AZ, 900"),
        (22.0, "The number of jobs runs from 500 in State of AR to 900 in State of AZ"),
        (40.0, "Sampling error leaves open where the number of jobs is highest"),
    ],
)
def test_that_an_end_is_named_only_where_errors_carry_it(error: float, said: str) -> None:
    whole = found(("AZ", 900, False), ("CA", 530, False), ("AR", 500, False), measure="employment.jobs")
    jobs = ((entry, replace(entry.paid, unit="jobs", rse=error)) for entry in whole.states)
    states = ranked(replace(entry, paid=many, local=many, jobs=many) for entry, many in jobs)
    assert headline(_silent(), replace(whole, states=states)) == said


def test_that_differences_that_are_none_for_sure_are_said_to_be_open(official_catalog: Catalog) -> None:
    found_ = told(official_catalog, "29-1141", against="29-1141")
    assert found_ == "Sampling error leaves open whether pay is above that of registered nurses in any of 51 states"


def test_that_places_that_are_all_level_are_told_as_one() -> None:
    assert (
        headline(_silent(), found(("AZ", 90_000, False), ("AR", 90_000, False))) == "Pay is $90,000 a year in State of AR and State of AZ"
    )


def test_that_one_place_alone_is_told_by_its_figure() -> None:
    assert headline(_silent(), found(("AZ", 90_000, False))) == "Pay is $90,000 a year in State of AZ"


def told(catalog: Catalog, role: str, kind: str = "map", **options: Any) -> str:
    return build(kind, catalog, [Chosen(role, 0)], ChartOptions(**options)).finding


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({}, "Registered nurses: pay is highest in California, $140,270 a year"),
        (
            {"measure": "employment.location_quotient"},
            "Registered nurses: most concentrated in West Virginia, 1.54 times the nation’s share",
        ),
        ({"against": "29-1171"}, "Registered nurses: pay is below that of nurse practitioners in 50 of 51 states"),
        (
            {"against": "47-2152", "measure": "pay.annual.mean"},
            "Registered nurses: pay is above that of plumbers, pipefitters, and steamfitters in 50 of 51 states",
        ),
    ],
)
def test_that_a_map_is_told_with_its_role(official_catalog: Catalog, options: dict[str, str], said: str) -> None:
    assert told(official_catalog, "29-1141", **options).startswith(said)


def test_that_ranked_places_are_counted(official_catalog: Catalog) -> None:
    assert (
        told(official_catalog, "29-1141", "places")
        == "Registered nurses: of 123 places, pay is highest in San Jose, CA, $216,740 a year; lowest in San Juan, PR"
    )


def test_that_prices_are_named(official_catalog: Catalog) -> None:
    found_ = told(in_area(official_catalog, "US", real=True), "29-1141")
    assert found_ == "Registered nurses: pay is highest in California, $126,689 a year adjusted for prices"


def test_that_a_role_that_makes_the_title_too_long_is_left_to_the_unit_line(official_catalog: Catalog) -> None:
    assert told(official_catalog, "53-2011") == "Pay runs from $97,680 in Missouri to $618,090 a year in Georgia"


def test_that_nothing_is_told_where_there_are_no_figures(official_catalog: Catalog) -> None:
    assert told(official_catalog, "27-2011") == ""


def test_that_the_shorter_statement_follows_the_longer() -> None:
    both = found(("AZ", 90_000, False), ("AR", 80_000, False))
    said = list(finding(_silent(), both, both.states))
    assert said == [
        "Registered nurses: pay is highest in State of AZ, $90,000 a year; lowest in State of AR",
        "Registered nurses: pay is highest in State of AZ, $90,000 a year",
        "Pay is highest in State of AZ, $90,000 a year; lowest in State of AR",
        "Pay is highest in State of AZ, $90,000 a year",
    ]


MEASURES = ("pay.annual.median", "pay.annual.mean", "pay.annual.p90", "employment.jobs", "employment.location_quotient")
_FIGURE = re.compile(r"\$[\d,]*\d|\d+\.\d+|\d+,\d{3}")


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("real", [False, True])
def test_that_every_figure_of_a_sample_stands_in_its_chart(official_catalog: Catalog, measure: str, real: bool) -> None:  # noqa: FBT001 - a case of the table
    here = in_area(official_catalog, "US", real=real)
    sample = Random(8).sample(sorted(role for role in here.titles if role[:2].isdigit()), 12)  # noqa: S311 - the same each time
    told_, wrong = 0, []
    for role, kind in product(sample, ("map", "places", "roles-by-place")):
        spec = build(kind, here, [Chosen(role, 0)], ChartOptions(measure=measure))
        drawn = " ".join((spec.summary, *(cell for row in spec.table.rows for cell in row)))
        told_ += bool(spec.finding)
        wrong += [(spec.finding, text) for text in _FIGURE.findall(spec.finding) if text not in drawn]
        wrong += [(spec.finding, "form")] if re.search(r"  |None|nan |[.,:;]$|^[a-z]", spec.finding) or len(spec.finding) > 110 else []
    assert told_ > 12
    assert wrong == []


def test_that_no_state_is_named_highest_that_another_may_be_above(official_catalog: Catalog) -> None:
    """Reckoned anew from averages and their errors."""
    claims, wrong = 0, []
    for role in Random(9).sample(sorted(role for role in official_catalog.titles if role[:2].isdigit()), 40):  # noqa: S311 - as above
        if "pay is highest in" not in (said := told(official_catalog, role)) or "at least" in said:
            continue
        claims += 1
        medians = across(official_catalog, official_catalog.roles[role], "pay.annual.median", smaller=False).states
        means = across(official_catalog, official_catalog.roles[role], "pay.annual.mean", smaller=False).states
        best = max((one for one in medians if one.paid.known), key=lambda one: one.paid.value or 0)
        first = next(one.paid for one in means if one.area.id == best.area.id)
        known = [one.paid for one in means if one.area.id != best.area.id and one.paid.known and one.paid.status != "top-coded"]
        wrong += [said for other in known if not _apart(first, other)]
    assert claims >= 5
    assert wrong == []


def _apart(one: Estimate, other: Estimate) -> bool:
    if one.rse is None or other.rse is None or one.value is None or other.value is None:
        return True
    return one.value - other.value > 1.645 * math.hypot(one.value * one.rse / 100, other.value * other.rse / 100)


def test_that_one_place_is_named_and_not_counted(official_catalog: Catalog) -> None:
    spec = build("places", official_catalog, [Chosen("29-1243", 0)], ChartOptions(against="29-1141"))
    assert len(spec.rows) == 1
    assert spec.finding == f"Pediatric surgeons: pay is above that of registered nurses in {spec.rows[0].label}"
    assert any(note.startswith("1 place, known only by a bound, is in the table alone:") for note in spec.notes)


@pytest.mark.parametrize("percentile", [10, 25, 75, 90])
def test_that_each_percentile_has_its_name(percentile: int) -> None:
    both = found(("AZ", 90_000, False), ("AR", 80_000, False), measure=f"pay.annual.p{percentile}")
    assert (
        headline(_silent(), both)
        == f"The {percentile}th percentile of pay is highest in State of AZ, $90,000 a year; lowest in State of AR"
    )


def test_that_a_rate_has_three_digits() -> None:
    whole = found(("AZ", 2, False), ("AR", 1, False), measure="employment.per_1000")
    rates = {"AZ": 2.3456, "AR": 1.0}
    entries = ((entry, replace(entry.paid, unit="per 1,000 jobs", value=rates[entry.area.id])) for entry in whole.states)
    states = ranked(replace(entry, paid=rate, local=rate, jobs=rate) for entry, rate in entries)
    assert headline(_silent(), replace(whole, states=states)) == "Most common in State of AZ, 2.35 of 1,000 jobs; least in State of AR"


def test_that_where_no_state_has_a_figure_the_headline_says_so() -> None:
    catalog = everywhere()
    assert headline(catalog, found()) == "No figures by state"
    pilots = across(catalog, catalog.roles[PILOTS], "pay.annual.median", smaller=False)
    assert headline(catalog, pilots) == "Pilots: paid by the hour only"


def test_that_beside_bounds_all_who_are_level_at_the_lowest_are_named() -> None:
    some = found(("AZ", LIMIT, True), ("CA", 100_000, False), ("AR", 80_000, False), ("NY", 80_000, False))
    assert headline(_silent(), some) == "Pay is highest in State of AZ, at least $239,200 a year; lowest in State of AR and State of NY"


class Averages(MadeUpLibrary):
    """Averages of pay with relative errors in percent, by occupation and state; None for an average that is withheld."""

    def __init__(self, averages: Mapping[str, Mapping[str, tuple[float | None, float | None]]]) -> None:
        super().__init__()
        self._averages = averages

    def everywhere(self, occupation: str, measure_id: str, *, real: bool, smaller: bool = True) -> Mapping[str, Estimate]:
        return {state: Estimate(value=mean, unit="USD/year", rse=rse) for state, (mean, rse) in self._averages[occupation].items()}


def _with(averages: Mapping[str, Mapping[str, tuple[float | None, float | None]]]) -> Catalog:
    library: Any = Averages(averages)
    return replace(everywhere(), library=library)


def test_that_beside_bounds_the_lowest_is_named_only_where_errors_carry_it_over_every_other() -> None:
    some = found(("AZ", LIMIT, True), ("NY", 150_000, False), ("CA", 82_000, False), ("AR", 80_000, False))
    near = _with({NURSES: {"NY": (150_000, 1), "CA": (82_000, 10), "AR": (80_000, 10)}})
    apart = _with({NURSES: {"NY": (150_000, 1), "CA": (82_000, 0.1), "AR": (80_000, 0.1)}})
    highest = "Pay is highest in State of AZ, at least $239,200 a year"
    assert [headline(catalog, some) for catalog in (near, apart)] == [highest, f"{highest}; lowest in State of AR"]


def beside(**pairs: tuple[int, int]) -> Across:
    """Nurses set against actors: pay of both by state, 0 for none of the former."""
    nurses, actors = (found(*((state, pair[place], False) for state, pair in pairs.items())) for place in (0, 1))
    hidden = {state for state, pair in pairs.items() if not pair[0]}
    none = Estimate(unit="USD/year", status="suppressed")
    states = ranked(replace(entry, paid=none, local=none) if entry.area.id in hidden else entry for entry in nurses.states)
    return less(replace(nurses, states=states), replace(actors, role=everywhere().roles[ACTORS]))


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ({"AZ": (90_000, 80_000), "CA": (80_001, 80_000), "AR": (70_000, 80_000)}, "above that of actors in 2 of 3 states, below in 1"),
        ({"AZ": (70_000, 80_000), "CA": (79_999, 80_000)}, "below that of actors in all 2 states"),
        ({"AZ": (70_000, 80_000), "CA": (80_000, 80_000)}, "below that of actors in 1 of 2 states"),
        ({"AZ": (90_000, 80_000), "CA": (90_000, 80_000), "AR": (0, 80_000)}, "above that of actors in all 2 states with figures"),
        ({"AZ": (90_000, 80_000), "CA": (0, 80_000), "AR": (0, 80_000)}, "above that of actors in State of AZ"),
    ],
)
def test_that_states_above_and_below_another_role_are_counted(pairs: dict[str, tuple[int, int]], said: str) -> None:
    assert headline(_silent(), beside(**pairs), everywhere().roles[ACTORS]) == f"Pay is {said}"


def test_that_nothing_is_set_against_another_role_where_no_state_has_a_figure() -> None:
    assert headline(_silent(), beside(AZ=(0, 80_000)), everywhere().roles[ACTORS]) == "No figures by state"


@pytest.mark.parametrize(
    ("nurses", "actors", "said"),
    [
        ((90_000, 1), (80_000, 1), "Pay is above that of actors in State of AZ"),
        ((90_000, 9), (80_000, 9), "Sampling error leaves open whether pay is above that of actors in State of AZ"),
        ((80_000, 1), (90_000, 1), "Sampling error leaves open whether pay is above that of actors in State of AZ"),
        ((90_000, None), (80_000, 9), "Pay is above that of actors in State of AZ"),
        ((90_000, 9), (None, 9), "Pay is above that of actors in State of AZ"),
    ],
)
def test_that_averages_with_errors_decide_of_medians(
    nurses: tuple[float | None, float | None], actors: tuple[float | None, float | None], said: str
) -> None:
    catalog = _with({NURSES: {"AZ": nurses}, ACTORS: {"AZ": actors}})
    assert headline(catalog, beside(AZ=(90_000, 80_000)), catalog.roles[ACTORS]) == said
    if said.startswith("Pay"):
        turned = _with({NURSES: {"AZ": actors}, ACTORS: {"AZ": nurses}})
        assert headline(turned, beside(AZ=(80_000, 90_000)), catalog.roles[ACTORS]) == said.replace("above", "below")
