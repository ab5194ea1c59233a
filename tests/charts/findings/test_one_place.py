"""What is told of several roles in one place, and of one role in several."""

from typing import Any

import pytest

from careergui.charts.findings import one_place
from careergui.charts.options import ChartOptions
from careergui.charts.registry import build
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from tests.builders import LIMIT
from tests.charts.findings.made_up import IDS, Shelf
from tests.charts.findings.made_up import catalog as made_up

NURSES, PRACTITIONERS, ELECTRICIANS = "29-1141", "29-1171", "47-2111"


def told(catalog: Catalog, kind: str, *roles: str, area: str = "US", real: bool = False, **options: Any) -> str:
    chosen = [Chosen(role, slot) for slot, role in enumerate(roles)]
    return build(kind, in_area(catalog, area, real=real), chosen, ChartOptions(**options)).finding


@pytest.mark.parametrize(
    ("roles", "options", "said"),
    [
        ((NURSES,), {}, "In Ohio, median pay is $82,510 for registered nurses"),
        ((NURSES, PRACTITIONERS), {}, "In Ohio, nurse practitioners earn $"),
        (
            (NURSES, PRACTITIONERS, ELECTRICIANS),
            {"measure": "employment.jobs"},
            "In Ohio, the number of jobs runs from 15,400 for nurse practitioners to 143,730 for registered nurses",
        ),
        (
            (NURSES, PRACTITIONERS, ELECTRICIANS),
            {"measure": "pay.annual.p90"},
            "In Ohio, the 90th percentile of pay runs from $99,280 for electricians to $154,680 for nurse practitioners",
        ),
    ],
)
def test_that_roles_are_told_in_their_place(official_catalog: Catalog, roles: tuple[str, ...], options: dict[str, Any], said: str) -> None:
    assert told(official_catalog, "roles-by-place", *roles, area="OH", **options).startswith(said)


def test_that_a_role_beside_silent_ones_is_not_told_alone(official_catalog: Catalog) -> None:
    assert told(official_catalog, "roles-by-place", "27-2011", NURSES) == ""


@pytest.mark.parametrize(
    ("places", "said"),
    [
        (("OH", "CA"), "Registered nurses earn $57,760 more in California than in Ohio at the median"),
        (("OH", "CA", "FL"), "Median pay of registered nurses runs from $82,510 in Ohio to $140,270 in California"),
    ],
)
def test_that_one_role_is_told_across_places(official_catalog: Catalog, places: tuple[str, ...], said: str) -> None:
    assert told(official_catalog, "pay-by-place", NURSES, places=places) == said


def test_that_prices_are_named_across_places(official_catalog: Catalog) -> None:
    found = told(official_catalog, "pay-by-place", NURSES, real=True, places=("OH", "CA"))
    assert found.startswith("Adjusted for prices, registered nurses earn $")


def test_that_places_within_sampling_error_are_not_ordered(official_catalog: Catalog) -> None:
    assert told(official_catalog, "pay-by-place", "45-2093", places=("OH", "IN")) == ""


def test_that_all_statements_of_a_place_say_less_and_less(official_catalog: Catalog) -> None:
    here = in_area(official_catalog, "OH")
    chosen = [Chosen(role, slot) for slot, role in enumerate((NURSES, ELECTRICIANS))]
    said = list(one_place.roles(here, chosen, ChartOptions(measure="employment.jobs")))
    assert said[1] == "In Ohio, the number of jobs runs from 28,950 to 143,730"
    assert list(one_place.roles(here, chosen[:1], ChartOptions(measure="employment.jobs"))) == [
        "In Ohio, the number of jobs is 143,730 for registered nurses"
    ]
    places = list(one_place.places(official_catalog, chosen[:1], ChartOptions(places=("OH", "CA"))))
    assert places[-1] == "Median pay runs from $82,510 in Ohio to $140,270 in California"


def test_that_bounds_in_places_are_not_taken_for_ends(official_catalog: Catalog) -> None:
    """Orthopedic surgeons: a median that is only a least amount stands beside known ones."""
    capped = [area for area in official_catalog.areas if _status(official_catalog, area) == "top-coded"]
    known = [area for area in official_catalog.areas if _status(official_catalog, area) == "reported"]
    assert told(official_catalog, "pay-by-place", SURGEONS, places=(capped[0], known[0], capped[1])) == ""


SURGEONS = "29-1242"


def _status(catalog: Catalog, area: str) -> str:
    assert catalog.library is not None
    return catalog.library.facts(SURGEONS, catalog.areas[area], real=False)["pay.annual.median"].status


def test_that_nothing_is_told_where_no_place_has_a_figure(official_catalog: Catalog) -> None:
    silent = [area for area in official_catalog.areas if _status(official_catalog, area) not in {"reported", "top-coded"}][:2]
    assert told(official_catalog, "pay-by-place", SURGEONS, places=tuple(silent)) == ""


def test_that_roles_that_errors_leave_level_are_not_ordered(official_catalog: Catalog) -> None:
    assert told(official_catalog, "roles-by-place", ELECTRICIANS, ELECTRICIANS, measure="employment.jobs") == ""


def made(*jobs_errors: float, **measures: tuple[float | None, ...]) -> tuple[Catalog, list[Chosen]]:
    """Occupations with these figures, and errors of their jobs."""
    roles = {}
    for number, error in enumerate(jobs_errors):
        facts = {"employment.jobs": Estimate(value=1000, unit="jobs", rse=error)}
        facts |= {
            f"{'pay.annual' if name.startswith('p') else 'employment'}.{name}": Estimate(
                value=values[number],
                unit="USD/year" if name.startswith("p") else "ratio",
                status="top-coded" if values[number] == LIMIT else "reported",
            )
            for name, values in measures.items()
            if values[number] is not None
        }
        roles[f"99-000{number}"] = Role(id=f"99-000{number}", title=("Ones", "Twos", "Threes")[number], facts=facts)
    catalog = Catalog(roles=roles, collections={}, sources={}, pairs={})
    return catalog, [Chosen(role, slot) for slot, role in enumerate(roles)]


def first(catalog: Catalog, chosen: list[Chosen], measure: str) -> str:
    return next(iter(one_place.roles(catalog, chosen, ChartOptions(measure=measure))), "")


@pytest.mark.parametrize(("error", "told_"), [(1.0, "The location quotient runs from 1.00 for ones to 1.20 for twos"), (20.0, "")])
def test_that_a_share_of_jobs_is_as_sure_as_the_number_of_jobs(error: float, told_: str) -> None:
    assert first(*made(error, error, location_quotient=(1.0, 1.2)), "employment.location_quotient") == told_


def test_that_a_percentile_is_named_and_a_bound_is_no_lower_end() -> None:
    assert (
        first(*made(1, 1, p75=(90_000, 80_000)), "pay.annual.p75")
        == "The 75th percentile of pay runs from $80,000 for twos to $90,000 for ones"
    )
    assert first(*made(1, 1, 1, p75=(90_000, LIMIT, 300_000)), "pay.annual.p75") == ""
    assert first(*made(1, 1, p75=(90_000, LIMIT)), "pay.annual.p75").endswith("to at least $239,200 for twos")
    assert (
        first(*made(1, 1, 1, p75=(90_000, 80_000, None)), "pay.annual.p75")
        == "The 75th percentile of pay runs from $80,000 for twos to $90,000 for ones"
    )


@pytest.mark.parametrize("percentile", [10, 25, 75, 90])
def test_that_each_percentile_has_its_name(percentile: int) -> None:
    said = first(*made(1, **{f"p{percentile}": (90_000.0,)}), f"pay.annual.p{percentile}")
    assert said == f"The {percentile}th percentile of pay is $90,000 for ones"


CAPPED = Estimate(value=LIMIT, unit="USD/year", status="top-coded")
HIDDEN = Estimate(unit="USD/year", status="suppressed")
ADJUSTED = Estimate(value=90_000, unit="USD/year", adjusted_by="levels")


def across_places(**medians: Estimate | float | None) -> list[str]:
    """One occupation with these medians by area; None where the library has no row."""
    facts = {area: {} if median is None else {"pay.annual.median": _pay(median)} for area, median in medians.items()}
    return list(one_place.places(made_up(1, Shelf(places=facts)), [Chosen(IDS[0], 0)], ChartOptions(places=tuple(medians))))


def _pay(median: Estimate | float) -> Estimate:
    return median if isinstance(median, Estimate) else Estimate(value=median, unit="USD/year")


RUNS = [
    "Median pay of ones runs from $80,000 in State of AR to $90,000 in State of AZ",
    "Median pay runs from $80,000 in State of AR to $90,000 in State of AZ",
]


@pytest.mark.parametrize(
    ("medians", "said"),
    [
        ({"AZ": 90_000, "AR": 80_000}, ["Ones earn $10,000 more in State of AZ than in State of AR at the median", *RUNS]),
        ({"AZ": 90_000, "AR": 80_000, "CA": 85_000}, RUNS),
        ({"AZ": 90_000, "AR": 80_000, "CA": HIDDEN}, RUNS),
        ({"AZ": 90_000, "AR": 80_000, "CA": None}, RUNS),
        ({"AZ": 90_000, "AR": HIDDEN}, []),
        ({"AZ": None, "AR": None}, []),
        ({"AZ": CAPPED, "AR": 300_000}, []),
        ({"AZ": CAPPED, "AR": 100_000, "CA": 300_000}, []),
    ],
)
def test_that_places_are_told_apart_where_all_of_them_are_known(medians: dict[str, Any], said: list[str]) -> None:
    assert across_places(**medians) == said


def test_that_a_bound_in_a_place_is_told_as_one() -> None:
    assert across_places(AZ=CAPPED, AR=80_000)[0] == "Ones earn at least $159,200 more in State of AZ than in State of AR at the median"


def test_that_prices_are_named_where_one_place_is_adjusted() -> None:
    assert across_places(AZ=ADJUSTED, AR=80_000)[1].startswith("Adjusted for prices, median pay of ones runs from ")


def test_that_places_of_those_paid_by_the_hour_only_are_told_by_the_hour() -> None:
    facts = {area: {"pay.hourly.median": Estimate(value=pay, unit="USD/hour")} for area, pay in (("AZ", 30), ("AR", 20.5))}
    said = one_place.places(made_up(1, Shelf(places=facts)), [Chosen(IDS[0], 0)], ChartOptions(places=("AZ", "AR")))
    assert next(iter(said)) == "Ones earn $9.50 an hour more in State of AZ than in State of AR at the median"
