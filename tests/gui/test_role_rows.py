"""The rows of the list as values: groups, pay in words, and places on one shared scale."""

from itertools import pairwise

from careergui.domain.catalog import Catalog, in_area
from careergui.domain.role import Role
from careergui.gui.role_rows import Heading, RoleRow, Scale, pay_of, rows, shared_scale
from tests.builders import BUNDLED, hard_catalog, official


def test_that_roles_stand_under_what_their_figures_rest_on(catalog: Catalog) -> None:
    listed = rows(hard_catalog(), ["case-manager", "percentiles", "case-worker"], {})
    assert listed == [
        Heading("Job titles", "average pay, from résumés"),
        RoleRow("case-manager"),
        RoleRow("case-worker"),
        Heading("Occupations", "median, 10th to 90th percentile"),
        RoleRow("percentiles"),
    ]


def test_that_the_scale_holds_every_figure_and_doubles_from_tick_to_tick(catalog: Catalog) -> None:
    scale = shared_scale(catalog)
    places = [place for place, _ in scale.ticks]
    assert all(0 <= scale.place(catalog.estimate(catalog.roles[role], "pay.annual.mean").value or 0) <= 1 for role in BUNDLED)
    assert [words for _, words in scale.ticks] == ["$20k", "$40k", "$80k"]
    assert all(round(second - first, 6) == 0.5 for first, second in pairwise(places))


def test_that_what_is_beyond_the_scale_is_known_to_be_so_and_what_is_below_stands_at_its_beginning() -> None:
    assert Scale(20_000, 2).place(1) == 0
    assert Scale(20_000, 2).place(160_000) == 1.5


def test_that_a_few_very_high_figures_do_not_press_the_others_together() -> None:
    facts = [{"pay.annual.median": official(amount)} for amount in (*[40_000.0] * 60, 2_000_000.0)]
    roles = {f"r{place}": Role(id=f"r{place}", title="Role", facts=fact) for place, fact in enumerate(facts)}
    scale = shared_scale(Catalog(roles=roles, collections={}, sources={}, pairs={}))
    assert scale.place(40_000) <= 1
    assert scale.place(2_000_000) > 1


def test_that_an_undefined_range_is_not_taken_for_percentiles(catalog: Catalog) -> None:
    pay = pay_of(catalog, catalog.roles["case-manager"], shared_scale(catalog))
    assert (pay.average, pay.defined) == (True, False)
    assert pay.low is not None


def test_that_percentiles_are_drawn_as_such_and_a_missing_pay_not_at_all() -> None:
    catalog = hard_catalog()
    scale = shared_scale(catalog)
    assert pay_of(catalog, catalog.roles["silent"], scale).middle is None
    assert pay_of(catalog, catalog.roles["top-coded"], scale).defined


def test_that_the_average_of_official_statistics_is_not_drawn_as_their_median() -> None:
    catalog = hard_catalog()
    assert pay_of(catalog, catalog.roles["markup"], shared_scale(catalog)).middle is None


def test_that_job_titles_stand_first_unless_an_occupation_fits_a_search_better() -> None:
    found = ["percentiles", "case-manager"]
    headings = [row.title for row in rows(hard_catalog(), found, {}) if isinstance(row, Heading)]
    assert headings == ["Job titles", "Occupations"]
    assert rows(hard_catalog(), found, {}, ranked=True)[0] == Heading("Occupations", "median, 10th to 90th percentile")


def test_that_the_heading_of_occupations_names_another_area(official_catalog: Catalog) -> None:
    heading = rows(in_area(official_catalog, "OH", real=True), ["29-1141"], {})[0]
    assert heading == Heading("Occupations", "Ohio, at US prices")
