"""The figures beside the titles of the list."""

import pytest

from careergui.domain.catalog import Catalog
from careergui.domain.measures import BY_ID, MEASURES, Measure
from careergui.gui.list_figures import Figure, caption_of, figure_of, width_of
from careergui.gui.list_look import NONE, PAY, ListLook, shown_look
from tests.builders import hard_catalog


@pytest.mark.parametrize(
    ("role", "measure", "text"),
    [
        ("29-1141", "pay.annual.median", "$97,550"),
        ("29-1141", "outlook.change_percent", "+4.9%"),
        ("29-1141", "employment.jobs", "3,379,720"),
        ("43-9022", "outlook.change_percent", "−36.1%"),
        ("27-2011", "pay.annual.median", "$29.05 an hour"),
        ("case-manager", "pay.annual.median", "$42,084"),
    ],
)
def test_that_a_figure_is_written_as_what_it_is(official_catalog: Catalog, role: str, measure: str, text: str) -> None:
    assert figure_of(official_catalog, official_catalog.roles[role], BY_ID[measure]).text == text


def test_that_an_average_of_official_statistics_is_named_where_the_column_holds_medians() -> None:
    catalog = hard_catalog()
    figure = figure_of(catalog, catalog.roles["markup"], BY_ID[PAY])
    assert (figure.text, figure.aside) == ("$250 average", True)
    assert figure.spoken == "average pay 250 dollars a year"


def test_that_a_missing_figure_says_why(official_catalog: Catalog) -> None:
    figure = figure_of(official_catalog, official_catalog.roles["case-worker"], BY_ID["employment.jobs"])
    assert figure.text == "Not given"
    assert figure.missing


def test_that_pay_that_does_not_apply_says_how_the_role_is_paid(official_catalog: Catalog) -> None:
    def figure(role: str, measure: str) -> Figure:
        return figure_of(official_catalog, official_catalog.roles[role], BY_ID[measure])

    assert (figure("25-1011", "pay.hourly.mean").text, figure("27-2011", "pay.annual.mean").text) == ("By the year", "By the hour")
    assert figure("25-1011", "pay.hourly.mean").spoken == "average pay, an hour does not apply"


def test_that_a_top_coded_figure_is_a_lower_bound() -> None:
    catalog = hard_catalog()
    figure = figure_of(catalog, catalog.roles["top-coded"], BY_ID["pay.annual.p90"])
    assert figure.text == "≥$239,200"
    assert "at least" in figure.spoken


def test_that_the_figure_ordered_by_comes_in_sight_and_a_search_has_one() -> None:
    usual = ListLook()
    assert shown_look(usual, "title", searching=False) == usual
    assert shown_look(usual, "employment.jobs", searching=False).second == "employment.jobs"
    assert shown_look(usual, PAY, searching=False) == usual
    assert shown_look(usual, "employment.jobs", searching=True) == ListLook(second=NONE)


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.id)
def test_that_every_measure_has_a_caption_and_a_column(measure: Measure) -> None:
    assert caption_of(measure)
    assert width_of(measure) > 0


def test_that_a_margin_is_told_to_the_ear_where_there_is_no_room_for_it(official_catalog: Catalog) -> None:
    nurses = official_catalog.roles["29-1141"]
    jobs = figure_of(official_catalog, nurses, BY_ID["employment.jobs"])
    assert (jobs.text, jobs.spoken) == ("3,379,720", "jobs 3,379,720 jobs, 90% margin ±16,679")
    assert "margin" not in figure_of(official_catalog, nurses, BY_ID[PAY]).spoken
