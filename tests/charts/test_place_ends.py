"""Both ends of a ranking: who is highest and lowest, and what may be said where some figures are only bounds."""

import pytest
from msgspec.structs import replace

from careergui.charts.place_ends import end_lists, ends_of, ends_words, level_words, names_words
from careergui.compare.across import Across, Standing, across, ranked
from careergui.domain.difference import Bound, Difference
from careergui.domain.estimate import Estimate
from tests.places import NURSES, everywhere

LIMIT = 239_200


def found(*figures: tuple[str, int, bool], measure: str = "pay.annual.median") -> Across:
    """Nurses in some states with these figures; the last of each says whether it is a bound."""
    catalog = everywhere()
    whole = across(catalog, catalog.roles[NURSES], measure, smaller=False)
    states = {entry.area.id: entry for entry in whole.states}
    return replace(whole, states=ranked(_with(states[state], value, bound=bound) for state, value, bound in figures))


def _with(entry: Standing, value: int, *, bound: bool) -> Standing:
    estimate = Estimate(value=value, unit="USD/year", status="top-coded" if bound else "reported")
    return replace(entry, paid=estimate, local=estimate)


def test_that_lists_name_no_place_as_lowest_that_a_bound_may_be_below() -> None:
    figures = [("AZ", LIMIT, True), ("AR", LIMIT, True), *((state, 300_000 + at, False) for at, state in enumerate(("CA", "NY", "TX")))]
    lists = dict(end_lists(found(*figures, ("OH", 90_000, False)), 3, difference=False))
    assert lists["At least this much, not known how much more"] == (("State of AR", "≥$239,200"), ("State of AZ", "≥$239,200"))
    assert [name for name, _ in lists["Highest of those known"]] == ["State of TX", "State of NY", "State of CA"]
    assert lists["Lowest"] == (("State of OH", "$90,000"),)


def test_that_many_bounds_are_counted() -> None:
    bounds = [(state, LIMIT, True) for state in ("AZ", "AR", "CA", "NY")]
    lists = end_lists(found(*bounds, ("OH", 90_000, False)), 2, difference=False)
    assert lists[0][1] == (("4 states", "≥$239,200"),)
    assert lists[1][0] == "Highest below those"


def test_that_without_bounds_both_ends_are_listed_as_ever() -> None:
    figures = [(state, 100 + at, False) for at, state in enumerate(("AZ", "AR", "CA", "NY"))]
    assert [title for title, _ in end_lists(found(*figures), 2, difference=False)] == ["Highest", "Lowest"]
    assert end_lists(found(*figures), 3, difference=False) == ()


def test_that_the_ends_are_told_in_words() -> None:
    across_ = found(("AZ", LIMIT, True), ("AR", LIMIT, True), ("CA", 300_000, False), ("OH", 90_000, False))
    said = ends_words(ends_of(across_.states, real=False), across_, difference=False)
    assert said == "2 are at least $239,200; highest known: State of CA $300,000; lowest: State of OH $90,000"


def _gap(entry: Standing, value: int, bound: Bound) -> Standing:
    """A difference: known, or known only by a bound."""
    gap = Difference(value=value, unit="USD/year", certainty="bound" if bound else "no-error-published", bound=bound)
    estimate = Estimate(value=None if bound else value, unit="USD/year", status="missing" if bound else "derived")
    return replace(entry, paid=estimate, local=estimate, paid_gap=gap, local_gap=gap)


def gaps(*figures: tuple[str, int, Bound]) -> Across:
    catalog = everywhere()
    whole = across(catalog, catalog.roles[NURSES], "pay.annual.median", smaller=False)
    states = {entry.area.id: entry for entry in whole.states}
    return replace(whole, states=ranked(_gap(states[state], value, bound) for state, value, bound in figures))


KNOWN: tuple[tuple[str, int, Bound], ...] = (("AZ", 40, ""), ("AR", 30, ""), ("CA", 20, ""), ("NY", 10, ""))


@pytest.mark.parametrize(
    ("bounds", "told", "titles"),
    [
        ((), (True, False, True), ["Highest", "Lowest"]),
        ((("OH", 50, "at-least"),), (True, False, True), ["Known only by a bound", "Highest below those", "Lowest"]),
        ((("OH", 30, "at-least"),), (False, False, True), ["Known only by a bound", "Highest of those known", "Lowest"]),
        ((("OH", 40, "at-least"),), (False, False, True), ["Known only by a bound", "Highest of those known", "Lowest"]),
        ((("OH", 5, "at-least"),), (False, False, False), ["Known only by a bound", "Highest of those known", "Lowest of those known"]),
        ((("OH", 10, "at-least"),), (False, False, True), ["Known only by a bound", "Highest of those known", "Lowest"]),
        ((("OH", 40, "at-most"),), (False, True, False), ["Known only by a bound", "Highest", "Lowest of those known"]),
        ((("OH", 41, "at-most"),), (False, False, False), ["Known only by a bound", "Highest of those known", "Lowest of those known"]),
        (
            (("OH", 5, "at-most"), ("TX", 50, "at-least")),
            (False, False, False),
            ["Known only by a bound", "Highest of those known", "Lowest of those known"],
        ),
    ],
)
def test_that_an_end_is_claimed_only_where_no_bound_may_be_beyond(
    bounds: tuple[tuple[str, int, Bound], ...], told: tuple[bool, bool, bool], titles: list[str]
) -> None:
    found = gaps(*KNOWN, *bounds)
    if bounds:
        ends = ends_of(found.states, real=False)
        assert (ends.highest, ends.topmost, ends.lowest) == told
    assert [title for title, _ in end_lists(found, 2, difference=True)] == titles


def test_that_differences_known_only_by_bounds_are_told_as_such() -> None:
    found = gaps(*KNOWN, ("OH", 50, "at-least"), ("TX", 60, "at-least"))
    said = ends_words(ends_of(found.states, real=False), found, difference=True)
    assert said == "2 are known only by a bound, at least $50 more; highest known: State of AZ +$40; lowest: State of NY +$10"
    mixed = gaps(*KNOWN, ("OH", 50, "at-least"), ("TX", 5, "at-most"))
    said = ends_words(ends_of(mixed.states, real=False), mixed, difference=True)
    assert said == "2 are known only by a bound, bounds only; highest known: State of AZ +$40"
    most = gaps(*KNOWN, ("OH", 5, "at-most"), ("TX", 6, "at-most"))
    said = ends_words(ends_of(most.states, real=False), most, difference=True)
    assert said == "2 are known only by a bound, at most $6 more; highest: State of AZ +$40"


def test_that_one_bound_is_told_by_name() -> None:
    one = found(("AZ", LIMIT, True), ("OH", 90_000, False))
    said = ends_words(ends_of(one.states, real=False), one, difference=False)
    assert said == "State of AZ ≥$239,200; highest known: State of OH $90,000"


def test_that_level_places_are_named_up_to_three_and_counted_beyond() -> None:
    figures = [(state, 100, False) for state in ("AZ", "AR", "CA")]
    states = found(*figures, ("OH", 90, False)).states
    assert level_words(states, real=False) == "State of AR, State of AZ and State of CA"
    assert names_words(states) == "4 states"
    assert names_words([replace(entry, area=replace(entry.area, kind="metropolitan")) for entry in states]) == "4 places"
