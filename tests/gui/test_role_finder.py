"""Which roles the list shows: words, facets and order together."""

import pytest

from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Filters
from careergui.gui.role_finder import RoleFinder, Wanted
from careergui.gui.role_rows import Heading, RoleRow, Row
from careergui.search.facets import FACET_BY_ID, narrowed
from careergui.search.match import search
from careergui.search.order import ordered


@pytest.fixture(scope="module")
def finder(official_catalog: Catalog) -> RoleFinder:
    return RoleFinder(official_catalog)


def _ids(rows: list[Row]) -> list[str]:
    return [row.role for row in rows if isinstance(row, RoleRow)]


def test_that_all_roles_stand_in_order_job_titles_first(finder: RoleFinder, official_catalog: Catalog) -> None:
    rows = finder.listed(Wanted(sort="employment.jobs", reverse=True))
    assert rows[0] == Heading("Job titles", "average pay, from résumés")
    expected = ordered(official_catalog, official_catalog.roles, "employment.jobs", reverse=True)
    assert _ids(rows)[5:] == [role for role in expected if official_catalog.roles[role].soc]


def test_that_a_search_keeps_its_own_order_and_says_what_matched(finder: RoleFinder, official_catalog: Catalog) -> None:
    rows = finder.listed(Wanted(words="trucker", sort="employment.jobs"))
    assert _ids(rows) == [hit.role_id for hit in search(official_catalog, "trucker", 20_000)]
    first = next(row for row in rows if isinstance(row, RoleRow))
    assert first == RoleRow("53-3032", first.reason)
    assert "truck" in first.reason.lower()


def test_that_words_and_facets_narrow_together(finder: RoleFinder, official_catalog: Catalog) -> None:
    filters: Filters = {"growth": (3, 4)}
    found = {hit.role_id for hit in search(official_catalog, "nurse", 20_000)}
    rows = finder.listed(Wanted(words="nurse", filters=filters))
    assert set(_ids(rows)) == set(narrowed(official_catalog, found, filters))


def test_that_counts_follow_the_words_and_the_other_facets(finder: RoleFinder) -> None:
    wanted = Wanted(words="nurse", filters={"growth": (4,)})
    shown = [len(_ids(finder.listed(Wanted(words="nurse", filters={"growth": (4,), "pay": (place,)})))) for place in range(8)]
    assert finder.counts(wanted, FACET_BY_ID["pay"]) == shown


def test_that_lifting_a_facet_is_offered_with_what_it_would_show(finder: RoleFinder) -> None:
    liftings, without_any = finder.liftings(Wanted(words="dentist", filters={"pay": (0,), "growth": (2, 3)}))
    assert [lifting.words for lifting in liftings] == ["Pay (under $35k)", "Growth (2 options)"]
    assert liftings[0].count == len(_ids(finder.listed(Wanted(words="dentist", filters={"growth": (2, 3)}))))
    assert without_any == len(_ids(finder.listed(Wanted(words="dentist"))))
    assert finder.liftings(Wanted(words="qqqq xxxx", filters={"pay": (0,)})) == ([], 0)


def test_that_the_nearest_titles_are_known_for_words_that_nothing_fits(finder: RoleFinder) -> None:
    assert "29-1141" in finder.nearest("regstrd nrss")
    assert finder.nearest("  ") == {}


def test_that_another_area_is_seen_and_the_same_one_is_not_another(official_catalog: Catalog) -> None:
    finder = RoleFinder(official_catalog)
    there = in_area(official_catalog, "MS")
    assert not finder.see(official_catalog)
    before = finder.listed(Wanted(sort="employment.jobs"))
    assert finder.see(there)
    assert _ids(finder.listed(Wanted(sort="employment.jobs"))) != _ids(before)


def test_that_only_figures_that_some_role_has_are_orders(finder: RoleFinder, catalog: Catalog) -> None:
    assert "employment.jobs" in finder.orders()
    assert "employment.jobs" not in RoleFinder(catalog).orders()
