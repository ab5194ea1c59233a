"""The rows of the list as values: groups, pay in words, and places on one shared scale."""

from itertools import pairwise

from careergui.domain.catalog import Catalog
from careergui.gui.role_rows import Heading, RoleRow, Scale, pay_of, rows, shared_scale
from tests.builders import BUNDLED, hard_catalog


def test_that_roles_stand_under_what_their_figures_rest_on(catalog: Catalog) -> None:
    listed = rows(hard_catalog(), ["case-manager", "percentiles", "case-worker"], {})
    assert listed == [
        Heading("Job titles", "average pay, from résumés"),
        RoleRow("case-manager"),
        RoleRow("case-worker"),
        Heading("Occupations", "median pay, 10th to 90th percentile"),
        RoleRow("percentiles"),
    ]


def test_that_the_scale_holds_every_figure_and_doubles_from_tick_to_tick(catalog: Catalog) -> None:
    scale = shared_scale(catalog)
    places = [place for place, _ in scale.ticks]
    assert all(0 <= scale.place(catalog.estimate(catalog.roles[role], "pay.annual.mean").value or 0) <= 1 for role in BUNDLED)
    assert [words for _, words in scale.ticks] == ["$20k", "$40k", "$80k"]
    assert all(round(second - first, 6) == 0.5 for first, second in pairwise(places))


def test_that_values_beyond_the_scale_stay_at_its_ends() -> None:
    assert (Scale(20_000, 2).place(1), Scale(20_000, 2).place(1e9)) == (0, 1)


def test_that_an_undefined_range_is_not_taken_for_percentiles(catalog: Catalog) -> None:
    pay = pay_of(catalog, catalog.roles["case-manager"], shared_scale(catalog))
    assert (pay.text, pay.average, pay.defined) == ("$42,084", True, False)
    assert pay.low is not None
    assert pay.spoken == "average pay 42,084 dollars a year"


def test_that_a_top_coded_figure_is_said_to_be_a_lower_bound_and_a_missing_one_to_be_missing() -> None:
    catalog = hard_catalog()
    scale = shared_scale(catalog)
    assert pay_of(catalog, catalog.roles["silent"], scale).text == "Pay not given"
    assert pay_of(catalog, catalog.roles["top-coded"], scale).defined
