"""What charts of pay show to be true, in full sentences over the bundled figures and over made-up ones that are hard to tell."""

from collections.abc import Mapping, Sequence

import pytest

from careergui.charts.findings import pay
from careergui.charts.registry import of
from careergui.compare.comparison import Comparison, in_order
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from tests.builders import LIMIT

NURSES, PRACTITIONERS, ELECTRICIANS, PLUMBERS, VOCATIONAL = "29-1141", "29-1171", "47-2111", "47-2152", "29-2061"


def said(catalog: Catalog, *roles: str, kind: str = "pay") -> str:
    return of(kind, in_order(catalog, roles)).finding


def test_that_one_occupation_is_told_by_its_middle_half(official_catalog: Catalog) -> None:
    assert said(official_catalog, ELECTRICIANS) == "Half of electricians earn $49,430 to $83,940"


def test_that_two_are_told_by_their_difference_whichever_comes_first(official_catalog: Catalog) -> None:
    expected = "Nurse practitioners earn $34,750 more than registered nurses at the median"
    assert said(official_catalog, NURSES, PRACTITIONERS) == said(official_catalog, PRACTITIONERS, NURSES) == expected


def test_that_no_order_is_told_within_sampling_error(official_catalog: Catalog) -> None:
    expected = "Median pay is $63,190 and $63,800; sampling error leaves open which is higher"
    assert said(official_catalog, ELECTRICIANS, PLUMBERS) == expected


def test_that_more_are_told_by_their_ends(official_catalog: Catalog) -> None:
    found = said(official_catalog, NURSES, PRACTITIONERS, ELECTRICIANS)
    assert found == "Median pay runs from $63,190 for electricians to $132,300 for nurse practitioners"


def test_that_no_end_is_named_that_another_may_be(official_catalog: Catalog) -> None:
    found = said(official_catalog, NURSES, "11-2022", "11-2032")
    assert found == "Median pay of the three roles runs from $97,550 to $148,270"


def test_that_the_area_and_prices_are_named(official_catalog: Catalog) -> None:
    found = said(in_area(official_catalog, "OH", real=True), PRACTITIONERS)
    assert found.startswith("In Ohio, adjusted for prices, half of nurse practitioners earn $")


def test_that_percentiles_that_fell_together_are_not_told(official_catalog: Catalog) -> None:
    found = said(in_area(official_catalog, "12540"), "33-2011")
    assert found == "In Bakersfield-Delano, CA, half of firefighters earn at least $72,410"


def test_that_the_best_paid_tenth_of_two_is_told_without_an_order(official_catalog: Catalog) -> None:
    found = said(official_catalog, NURSES, PRACTITIONERS, kind="pay-curve")
    assert found == "The best-paid tenth of registered nurses earn at least $137,470, of nurse practitioners at least $174,420"


AROUND = {
    "Only nurse practitioners earn more than registered nurses at the median, by $34,750": (NURSES, PRACTITIONERS, VOCATIONAL),
    "The other two earn $34,360 to $69,110 more than electricians at the median": (ELECTRICIANS, NURSES, PRACTITIONERS),
    "Nurse practitioners earn $34,750 to $67,900 more than the other two at the median": (PRACTITIONERS, NURSES, VOCATIONAL),
}


@pytest.mark.parametrize("start", AROUND)
def test_that_differences_from_a_baseline_are_counted(official_catalog: Catalog, start: str) -> None:
    assert said(official_catalog, *AROUND[start], kind="pay-gap").startswith(start)


# ---- made-up occupations


def made(*figures: Mapping[str, Estimate | float], titles: Sequence[str] = ("Ones", "Twos", "Threes")) -> Comparison:
    """Occupations with these figures of annual pay by name."""
    roles = {
        f"99-000{number}": Role(
            id=f"99-000{number}",
            title=titles[number],
            facts={f"pay.annual.{name}": _estimate(value) for name, value in own.items()},
        )
        for number, own in enumerate(figures)
    }
    catalog = Catalog(roles=roles, collections={}, sources={}, pairs={})
    return in_order(catalog, tuple(roles))


def _estimate(value: Estimate | float) -> Estimate:
    return value if isinstance(value, Estimate) else Estimate(value=value, unit="USD/year")


def mean(value: float, rse: float) -> Estimate:
    return Estimate(value=value, unit="USD/year", rse=rse)


CAPPED = Estimate(value=LIMIT, unit="USD/year", status="top-coded")


def first(comparison: Comparison) -> str:
    return next(iter(pay.spread(comparison)), "")


def test_that_a_bound_is_told_as_one() -> None:
    assert first(made({"p25": 126_340, "median": 215_980, "p75": CAPPED})) == "Three quarters of ones earn at least $126,340"
    assert first(made({"p25": CAPPED, "median": CAPPED, "p75": CAPPED})) == "Half of ones earn at least $239,200"
    assert first(made({"median": CAPPED}, {"median": 100_000})) == "Ones earn at least $139,200 more than twos at the median"


def test_that_nothing_is_told_where_a_bound_leaves_the_order_open() -> None:
    assert first(made({"median": CAPPED}, {"median": 300_000})) == ""
    assert first(made({"median": CAPPED}, {"median": CAPPED})) == ""
    assert first(made({"median": CAPPED}, {"median": 100_000}, {"median": 300_000})) == ""


def test_that_a_bound_may_be_the_highest_of_many() -> None:
    found = first(made({"median": CAPPED}, {"median": 100_000}, {"median": 90_000}))
    assert found == "Median pay runs from $90,000 for threes to at least $239,200 for ones"


def test_that_equal_ends_are_not_named() -> None:
    found = first(made({"median": 90_000}, {"median": 100_000}, {"median": 90_000}))
    assert found == "Median pay of the three roles runs from $90,000 to $100,000"


def test_that_the_same_pay_is_said_to_be_the_same() -> None:
    assert first(made({"median": 90_000}, {"median": 90_000})) == "Median pay is the same for ones and twos: $90,000"


@pytest.mark.parametrize(("error", "told"), [(1.0, True), (5.0, False)])
def test_that_errors_of_averages_decide_what_is_told_of_medians(error: float, told: bool) -> None:  # noqa: FBT001 - a column of the table
    pair = made({"median": 100_000, "mean": mean(100_000, error)}, {"median": 110_000, "mean": mean(110_000, error)})
    assert ("more than" in first(pair)) is told
    three = made(*({"median": value, "mean": mean(value, error)} for value in (100_000, 105_000, 110_000)))
    assert (first(three) != "") is told


def test_that_averages_that_differ_the_other_way_are_told() -> None:
    pair = made({"median": 100_000, "mean": mean(130_000, 0.5)}, {"median": 110_000, "mean": mean(110_000, 0.5)})
    assert first(pair) == "Median pay is $100,000 for ones and $110,000 for twos; averages differ the other way"


def test_that_one_silent_role_leaves_two_to_be_told_and_two_leave_nothing() -> None:
    assert first(made({"median": 90_000}, {}, {"median": 100_000})) == "Threes earn $10,000 more than ones at the median"
    assert first(made({"median": 90_000}, {}, {})) == ""


def test_that_a_title_of_a_role_file_needs_no_verb_to_agree(catalog: Catalog) -> None:
    found = said(catalog, "case-manager", "registered-nurse-case-manager")
    assert found == "Average pay is $19,932 higher for Registered Nurse Case Manager than for Case Manager"
    assert said(catalog, "case-manager") == "Average pay is $42,084 for Case Manager"


def told(comparison: Comparison, *, of_: str) -> list[str]:
    return list({"apart": pay.apart, "curve": pay.curve}[of_](comparison))


def test_that_two_are_told_alike_as_differences() -> None:
    assert told(made({"median": 90_000}, {"median": 100_000}), of_="apart")[0] == "Twos earn $10,000 more than ones at the median"


def test_that_differences_are_told_from_the_smallest_to_the_largest() -> None:
    found = made(*({"median": value} for value in (90_000, 100_000, 120_000, 110_000)), titles=("Ones", "Twos", "Threes", "Fours"))
    assert told(found, of_="apart")[0] == "The other three earn $10,000 to $30,000 more than ones at the median"
    among = made(*({"median": value} for value in (105_000, 100_000, 120_000, 110_000)), titles=("Ones", "Twos", "Threes", "Fours"))
    assert told(among, of_="apart")[0] == "Two of the other three earn more than ones at the median, by up to $15,000"


def test_that_differences_of_one_size_are_told_once() -> None:
    found = made({"median": 90_000}, {"median": 100_000}, {"median": 100_000})
    assert told(found, of_="apart")[0] == "The other two earn $10,000 more than ones at the median"


def test_that_bounds_among_the_differences_leave_the_ends() -> None:
    found = made({"median": 100_000}, {"median": CAPPED}, {"median": 90_000})
    assert told(found, of_="apart")[0] == "Median pay runs from $90,000 for threes to at least $239,200 for twos"


def test_that_a_silent_role_leaves_the_others_to_be_told_as_pay() -> None:
    found = made({"median": 100_000}, {"median": 120_000}, {"median": 90_000}, {}, titles=("Ones", "Twos", "Threes", "Fours"))
    assert told(found, of_="apart")[0] == "Median pay runs from $90,000 for threes to $120,000 for twos"


def test_that_the_best_paid_tenth_is_told_of_one_or_two_with_sound_figures() -> None:
    known, lacking = {"median": 90_000, "p90": 150_000}, {"median": 100_000}
    fallen: dict[str, Estimate | float] = {
        "median": 100_000,
        "p90": Estimate(value=200_000, unit="USD/year", caution="collapsed-percentiles"),
    }
    assert told(made(known), of_="curve") == ["The best-paid tenth of ones earn at least $150,000"]
    assert told(made(known, lacking), of_="curve")[0] == "Twos earn $10,000 more than ones at the median"
    assert told(made(known, fallen), of_="curve")[0] == "Twos earn $10,000 more than ones at the median"
    assert told(made(known, known, {"median": 95_000, "p90": 160_000}), of_="curve")[0].startswith("Median pay of the three roles runs")


def test_that_of_one_occupation_an_average_alone_is_no_half() -> None:
    assert list(pay.spread(made({"mean": 90_000}))) == []
    assert list(pay.spread(made({"mean": 90_000, "p25": 80_000, "p75": 100_000}))) == ["Half of ones earn $80,000 to $100,000"]


def test_that_two_by_the_hour_are_told_by_cents() -> None:
    roles = {
        f"99-000{number}": Role(
            id=f"99-000{number}", title=title, facts={"pay.hourly.median": Estimate(value=20 + number / 2, unit="USD/hour")}
        )
        for number, title in enumerate(("Ones", "Twos"))
    }
    pair = in_order(Catalog(roles=roles, collections={}, sources={}, pairs={}), tuple(reversed(roles)))
    assert first(pair) == "Twos earn $0.50 an hour more than ones at the median"


def test_that_the_best_paid_tenth_is_not_told_beside_a_silent_role() -> None:
    assert told(made({"median": 90_000, "p90": 150_000}, {}), of_="curve") == []
