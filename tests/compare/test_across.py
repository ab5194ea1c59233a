"""One role across the country: ranks, local prices, what is missing, and differences place by place."""

from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from careergui import assets
from careergui.compare.across import ONE_BOUND, STATES, Across, Standing, across, in_rank, less, no_places, other_pay, ranked, standing_in
from careergui.compare.difference import BOTH_BOUNDS
from careergui.data.load import load_all
from careergui.domain.area import Area
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.estimate import Estimate
from tests.places import ACTORS, COOKS, NURSES, TERRITORIES, MadeUpLibrary, areas, everywhere

MEDIAN = "pay.annual.median"


@pytest.fixture(scope="module")
def found() -> Across:
    catalog = everywhere()
    return across(catalog, catalog.roles[NURSES], MEDIAN)


def test_that_every_area_stands_in_one_group(found: Across) -> None:
    groups = (found.states, found.territories, found.places, (found.nation,))
    ids = [entry.area.id for group in groups for entry in group]
    assert sorted(ids) == sorted(areas())
    assert [entry.area.id for entry in found.states] == list(STATES)
    assert {entry.area.id for entry in found.territories} == set(TERRITORIES)


def test_that_the_highest_is_first_and_territories_are_not_ranked(found: Across) -> None:
    order = in_rank(found.states, real=False)
    values = [entry.paid.value or 0 for entry in order]
    assert values == sorted(values, reverse=True)
    assert order[0].paid_rank == 1
    assert [entry.paid_rank for entry in found.territories] == [None] * 3


def test_that_local_prices_divide_pay_and_rank_it_anew(found: Across) -> None:
    entry = next(entry for entry in found.states if entry.area.id == "AL")
    assert entry.area.price_level is not None
    assert entry.local.value == round((entry.paid.value or 0) / (entry.area.price_level.index / 100))
    assert entry.rank(real=True) == entry.local_rank != entry.paid_rank == entry.rank(real=False)


def test_that_equal_figures_share_a_rank(found: Across) -> None:
    one, two = found.states[0], found.states[0]
    assert [entry.paid_rank for entry in ranked([one, two, in_rank(found.states, real=False)[-1]])] == [1, 1, 3]


def test_that_a_place_without_a_figure_has_no_rank_and_a_reason() -> None:
    catalog = everywhere()
    actors = across(catalog, catalog.roles[ACTORS], MEDIAN)
    silent = [entry for entry in actors.states if not entry.paid.known]
    assert len(silent) == 49
    assert all(entry.paid_rank is None and entry.paid.note for entry in silent)
    assert len(in_rank(actors.states, real=False)) == 2


def test_that_an_area_without_a_row_says_that_nothing_is_published(found: Across) -> None:
    virgin = next(entry for entry in found.territories if entry.area.id == "VI")
    assert "publishes no figures for Registered Nurses" in virgin.paid.note


def test_that_the_prices_of_the_catalogue_count_for_pay_only() -> None:
    catalog = in_area(everywhere(), "US", real=True)
    assert across(catalog, catalog.roles[NURSES], MEDIAN).real
    assert not across(catalog, catalog.roles[NURSES], "employment.jobs").real


def test_that_differences_are_taken_place_by_place(found: Across) -> None:
    catalog = everywhere()
    cooks = across(catalog, catalog.roles[COOKS], MEDIAN)
    gap = less(found, cooks)
    for first, second, entry in zip(found.states, cooks.states, gap.states, strict=True):
        assert entry.paid.value == (first.paid.value or 0) - (second.paid.value or 0)
        assert entry.paid.status == "derived"


def test_that_no_difference_is_taken_from_a_least_amount_or_from_nothing(found: Across) -> None:
    catalog = everywhere()
    capped = across(catalog, catalog.roles[NURSES], "pay.annual.p90")
    gap = less(capped, across(catalog, catalog.roles[COOKS], "pay.annual.p90"))
    california = next(entry for entry in gap.states if entry.area.id == "CA")
    assert california.paid.value is None
    assert "least amount" in california.paid.note
    nothing = less(found, across(catalog, catalog.roles[ACTORS], MEDIAN))
    assert "Actors" in next(entry for entry in nothing.states if entry.area.id == "AL").paid.note


def test_that_a_hand_made_role_says_why_it_has_no_places(catalog: Catalog) -> None:
    full = everywhere()
    assert "no occupation of the wage survey" in no_places(full, full.roles["case-worker"])
    assert no_places(full, full.roles[NURSES]) == ""
    assert "not loaded" in no_places(catalog, catalog.roles["case-worker"])


def test_that_a_missing_file_is_not_taken_for_nothing_published(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    whole = assets.area_pay
    monkeypatch.setattr(assets, "area_pay", lambda state: tmp_path / "none.json" if state == "OH" else whole(state))
    catalog = load_all().catalog
    found = {entry.area.id: entry.paid for entry in across(catalog, catalog.roles[NURSES], MEDIAN).states}
    assert found["OH"].note == "The file with the figures of Ohio is missing or damaged."
    assert found["IN"].known
    assert catalog.library is not None
    assert len(catalog.library.faults) == 1


def test_that_bundled_figures_are_found_everywhere() -> None:
    catalog = load_all().catalog
    nurses = across(catalog, catalog.roles[NURSES], MEDIAN)
    assert all(entry.paid.known and entry.local.known for entry in nurses.states)
    ohio = next(entry for entry in nurses.states if entry.area.id == "OH")
    seen = in_area(catalog, "OH")
    assert ohio.paid == seen.estimate(seen.roles[NURSES], MEDIAN)
    ranks = {name: getattr(ohio, name) for name in ("paid_rank", "local_rank", "paid_last", "local_last")}
    assert ohio == replace(standing_in(seen, seen.roles[NURSES], MEDIAN), **ranks)
    assert (ohio.rank(real=True), ohio.rank(real=False)) == (ohio.last(real=True), ohio.last(real=False))


def test_that_a_bound_has_a_range_of_ranks_and_is_listed_at_its_limit() -> None:
    catalog = load_all().catalog
    states = across(catalog, catalog.roles["29-1211"], MEDIAN, smaller=False).states
    bounds = [entry for entry in states if entry.paid.status == "top-coded"]
    order = in_rank(states, real=False)
    higher = [entry for entry in order if entry.paid.status != "top-coded" and (entry.paid.value or 0) > 239_200]
    assert bounds
    assert higher
    assert {(entry.paid_rank, entry.paid_last) for entry in bounds} == {(1, len(bounds) + len(higher))}
    assert order[len(higher) : len(higher) + len(bounds)] == sorted(bounds, key=lambda entry: entry.area.name)
    assert all(entry.paid_last == (entry.paid_rank or 0) + len(bounds) for entry in higher)
    assert all(entry.paid_last == entry.paid_rank for entry in order[len(higher) + len(bounds) :])


def test_that_a_measure_the_nation_never_has_says_so(official_catalog: Catalog) -> None:
    found = across(official_catalog, official_catalog.roles[NURSES], "employment.location_quotient", smaller=False)
    assert "It is 1 for the nation by definition" in found.nation.paid.note


@pytest.mark.parametrize(
    ("measure", "other"),
    [
        ("pay.annual.median", "pay.hourly.median"),
        ("pay.annual.mean", "pay.hourly.mean"),
        ("pay.annual.p90", "pay.hourly.median"),
        ("employment.jobs", ""),
        ("pay.hourly.median", ""),
    ],
)
def test_that_the_pay_there_is_stands_in_for_pay_that_does_not_apply(official_catalog: Catalog, measure: str, other: str) -> None:
    there = in_area(official_catalog, "OH", real=True)
    assert other_pay(there, there.roles["27-2011"], measure) == other  # actors are paid by the hour
    assert other_pay(there, there.roles["29-1141"], measure) == ""


def test_that_annual_pay_stands_in_for_hourly_pay_that_does_not_apply(official_catalog: Catalog) -> None:
    teachers = official_catalog.roles["25-2021"]
    assert other_pay(official_catalog, teachers, "pay.hourly.mean") == "pay.annual.mean"
    assert other_pay(official_catalog, teachers, "pay.hourly.p10") == "pay.annual.median"


def test_that_a_role_of_a_role_file_has_no_figure_anywhere() -> None:
    catalog = everywhere()
    found = across(catalog, catalog.roles["case-manager"], MEDIAN)
    assert not any(entry.paid.known or entry.jobs.known for entry in (found.nation, *found.states, *found.places))
    assert not standing_in(catalog, catalog.roles["case-manager"], MEDIAN).paid.known


def test_that_smaller_places_are_left_out_only_when_asked_for() -> None:
    catalog = everywhere()
    assert across(catalog, catalog.roles[NURSES], MEDIAN, smaller=False).places == ()
    assert across(catalog, catalog.roles[NURSES], MEDIAN).places


def test_that_prices_bear_on_pay_alone() -> None:
    real = in_area(everywhere(), "OH", real=True)
    assert across(real, real.roles[NURSES], MEDIAN).real
    jobs = across(real, real.roles[NURSES], "employment.jobs")
    assert not jobs.real
    assert all(entry.local == entry.paid == entry.jobs for entry in jobs.states)


def test_that_without_official_figures_every_place_is_silent() -> None:
    catalog = replace(everywhere(), library=None)
    found = across(catalog, catalog.roles[NURSES], MEDIAN)
    assert not found.nation.paid.known
    assert (found.states, found.places) == ((), ())
    assert not standing_in(catalog, catalog.roles[NURSES], MEDIAN).paid.known
    assert no_places(catalog, catalog.roles[NURSES]) == "The official figures by area are not loaded."


def state(name: str, paid: float | None, local: float | None = None, *, capped: bool = False) -> Standing:
    area = Area(id=name, code=name, name=name, kind="state", state=name)
    one, other = (
        Estimate(value=value, unit="USD/year", status="missing" if value is None else "top-coded" if capped else "reported")
        for value in (paid, paid if local is None else local)
    )
    return Standing(area=area, paid=one, local=other, jobs=Estimate(value=1, unit="jobs"))


def test_that_ranks_as_paid_and_adjusted_are_each_their_own_with_the_range_a_bound_leaves() -> None:
    found = ranked([state("A", 50, 90), state("B", 40, 95), state("C", 60, 80, capped=True), state("D", None)])
    assert [(one.paid_rank, one.paid_last, one.local_rank, one.local_last) for one in found] == [
        (2, 2, 2, 3),
        (3, 3, 1, 2),
        (1, 1, 1, 3),
        (None, None, None, None),
    ]


def test_that_equals_are_listed_by_name_whichever_end_comes_first_and_a_bound_beyond_them() -> None:
    places = [state("C", 5), state("A", 5), state("B", 9), state("D", None), state("E", 5, capped=True), state("F", 0)]
    assert [one.area.id for one in in_rank(places, real=False)] == ["B", "E", "A", "C", "F"]
    assert [one.area.id for one in in_rank(places, real=False, lowest_first=True)] == ["F", "A", "C", "E", "B"]
    assert [one.area.id for one in in_rank([state("A", 0), state("B", 0.5)], real=False)] == ["B", "A"]


def test_that_a_difference_of_places_keeps_how_sure_it_is_both_ways(found: Across) -> None:
    catalog = everywhere()
    gap = next(one for one in less(found, across(catalog, catalog.roles[COOKS], MEDIAN)).states if one.area.id == "AL")
    as_paid, adjusted = gap.gap(real=False), gap.gap(real=True)
    assert as_paid is not None
    assert adjusted is not None
    assert (as_paid.value, adjusted.value) == (gap.paid.value, gap.local.value)
    assert gap.paid.value != gap.local.value
    assert gap.limit(real=False) == gap.paid.value


def test_that_a_bound_of_a_difference_says_what_is_certain_and_stands_at_its_limit() -> None:
    catalog = everywhere()
    p90 = [across(catalog, catalog.roles[role], "pay.annual.p90") for role in (NURSES, COOKS)]
    california = next(one for one in less(*p90).states if one.area.id == "CA")
    cooks = next(one.paid.value for one in p90[1].states if one.area.id == "CA")
    assert cooks is not None
    assert (california.paid.value, california.limit(real=False), california.bound(real=False)) == (None, 239_200 - cooks, "at-least")
    assert california.paid.note == f"{ONE_BOUND} At least ${239_200 - cooks:,} more than Cooks, Restaurant."
    both = next(one for one in less(p90[0], p90[0]).states if one.area.id == "CA")
    assert (both.paid.note, both.limit(real=False)) == (f"{ONE_BOUND} {BOTH_BOUNDS}", None)


def test_that_the_reason_of_whoever_has_no_figure_is_given(found: Across) -> None:
    catalog = everywhere()
    actors = across(catalog, catalog.roles[ACTORS], MEDIAN)
    there, back = (next(one.paid for one in less(*pair).states if one.area.id == "AL") for pair in ((found, actors), (actors, found)))
    assert (there.note, there.status) == ("Actors: The survey does not release the figure.", "missing")
    assert (back.note, back.status) == ("The survey does not release the figure.", "suppressed")


class Fewer(MadeUpLibrary):
    """A list of so many areas."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    @property
    def areas(self) -> dict[str, Area]:
        return dict(list(areas().items())[: self._count])


@pytest.mark.parametrize(("count", "reason"), [(1, "No figures by area: the list of areas cannot be read."), (2, "")])
def test_that_a_list_of_areas_with_the_nation_alone_was_not_read(count: int, reason: str) -> None:
    library: Any = Fewer(count)
    catalog = replace(everywhere(), library=library)
    assert no_places(catalog, catalog.roles[NURSES]) == reason
