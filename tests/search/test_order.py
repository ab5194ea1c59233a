"""The order of a list of roles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from careergui.domain.measures import MEASURES
from careergui.domain.role import Role
from careergui.errors import UsageError
from careergui.search.order import SORTS, ordered

PAY = "pay.annual.mean"


def test_that_roles_stand_by_title(catalog: Catalog) -> None:
    assert ordered(catalog, catalog.roles)[:2] == ["case-manager", "case-manager-program-manager"]


def test_that_the_highest_figure_comes_first(catalog: Catalog) -> None:
    assert ordered(catalog, catalog.roles, PAY)[0] == "registered-nurse-case-manager"
    assert ordered(catalog, catalog.roles, PAY, reverse=True)[0] == "case-worker"


@pytest.mark.parametrize("reverse", [False, True])
def test_that_roles_without_the_figure_come_last(catalog: Catalog, *, reverse: bool) -> None:
    assert ordered(catalog, catalog.roles, "outlook.change_percent", reverse=reverse)[0] == "case-manager"


def test_that_an_unknown_order_is_refused_with_the_known_ones(catalog: Catalog) -> None:
    with pytest.raises(UsageError, match=r"“beauty”.*title, pay\.annual\.mean"):
        ordered(catalog, catalog.roles, "beauty")


def test_that_every_sortable_measure_is_an_order() -> None:
    assert set(SORTS) == {"title", *(measure.id for measure in MEASURES if measure.sortable)}


def test_that_a_figure_of_an_area_orders_by_that_area(official_catalog: Catalog) -> None:
    there = in_area(official_catalog, "OH")
    first, second = ordered(there, ["29-1141", "15-1252", "case-manager"], "employment.jobs")[:2]
    values = there.known("employment.jobs")
    assert values[first] >= values[second]


@given(values=st.lists(st.one_of(st.none(), st.integers(0, 5)), min_size=1, max_size=8), reverse=st.booleans())
def test_that_no_role_is_lost_or_doubled(values: list[int | None], *, reverse: bool) -> None:
    facts = [{} if value is None else {PAY: Estimate(value=value, unit="USD/year")} for value in values]
    roles = {f"r{number}": Role(id=f"r{number}", title="Same", facts=fact) for number, fact in enumerate(facts)}
    catalog = Catalog(roles=roles, collections={}, sources={}, pairs={})
    assert sorted(ordered(catalog, roles, PAY, reverse=reverse)) == sorted(roles)


def test_that_titles_can_be_read_from_the_end(catalog: Catalog) -> None:
    assert ordered(catalog, catalog.roles, reverse=True) == ordered(catalog, catalog.roles)[::-1]


def test_that_equal_figures_stand_by_title_whichever_way_is_asked_for() -> None:
    facts = {PAY: Estimate(value=5, unit="USD/year")}
    roles = {name: Role(id=name, title=title, facts=facts) for name, title in (("x", "Beta"), ("y", "Alpha"), ("z", "Gamma"))}
    catalog = Catalog(roles={**roles, "w": Role(id="w", title="Aardvark")}, collections={}, sources={}, pairs={})
    assert ordered(catalog, catalog.roles, PAY) == ["y", "x", "z", "w"]
    assert ordered(catalog, catalog.roles, PAY, reverse=True) == ["y", "x", "z", "w"]


def test_that_equal_titles_stand_by_id() -> None:
    catalog = Catalog(roles={name: Role(id=name, title="Same") for name in ("b", "a")}, collections={}, sources={}, pairs={})
    assert ordered(catalog, catalog.roles) == ["a", "b"]
