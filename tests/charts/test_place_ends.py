"""Both ends of a ranking: who is highest and lowest, and what may be said where some figures are only bounds."""

from msgspec.structs import replace

from careergui.charts.place_ends import end_lists, ends_of, ends_words
from careergui.compare.across import Across, Standing, across, ranked
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
