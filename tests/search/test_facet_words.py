"""Conditions of the command line as filters."""

import pytest

from careergui.domain.catalog import Catalog
from careergui.errors import UsageError
from careergui.search.facet_words import parsed
from careergui.search.facets import FACET_BY_ID, FacetTable


@pytest.mark.parametrize(
    ("condition", "option"),
    [
        ("pay=50-75k", "$50k–75k"),
        ("pay=$50k–75k", "$50k–75k"),
        ("Pay=50,000-75,000", "$50k–75k"),
        ("pay=3", "$50k–75k"),
        ("pay=150", "$150k and more"),
        ("pay=hour", "paid by the hour only"),
        ("pay=not given", "not given"),
        ("growth=declining", "declining"),
        ("growth=15", "15% and more"),
        ("openings=50,000", "50,000 and more"),
        ("openings=500-2000", "500–2,000"),
        ("education=bachelor", "Bachelor’s degree"),
        ("zone=4", "Job zone 4"),
        ("job zone=5", "Job zone 5"),
        ("interest=social", "Social"),
        ("family=29", "Healthcare Practitioners and Technical"),
        ("family=29-0000", "Healthcare Practitioners and Technical"),
        ("family=legal", "Legal"),
    ],
)
def test_that_words_and_numbers_name_an_option(official_catalog: Catalog, condition: str, option: str) -> None:
    (found,) = parsed(official_catalog, [condition]).items()
    assert [FacetTable(official_catalog).options(FACET_BY_ID[found[0]])[place] for place in found[1]] == [option]


def test_that_several_conditions_of_one_facet_widen_it(official_catalog: Catalog) -> None:
    assert parsed(official_catalog, ["pay=2", "pay=1", "growth=1"]) == {"pay": (0, 1), "growth": (0,)}


@pytest.mark.parametrize("condition", ["colour=red", "pay", "=3", ""])
def test_that_no_condition_is_refused_with_the_facets_there_are(official_catalog: Catalog, condition: str) -> None:
    with pytest.raises(UsageError, match="family, pay, growth"):
        parsed(official_catalog, [condition])


@pytest.mark.parametrize("condition", ["pay=abc", "pay=", "pay=99", "family=3"])
def test_that_a_wrong_option_is_refused_with_the_options_there_are(official_catalog: Catalog, condition: str) -> None:
    with pytest.raises(UsageError, match=r"has no option.*(1 under \$35k; 2 |11 Management; 13 )"):
        parsed(official_catalog, [condition])


def test_that_a_doubtful_option_is_refused_with_those_it_may_mean(official_catalog: Catalog) -> None:
    with pytest.raises(
        UsageError, match=r"fits several options of Family: 29 Healthcare Practitioners and Technical; 31 Healthcare Support\."
    ):
        parsed(official_catalog, ["family=health"])


def test_that_a_family_is_known_by_its_official_name(official_catalog: Catalog) -> None:
    assert parsed(official_catalog, ["family=Healthcare Support Occupations"]) == parsed(official_catalog, ["family=31"])


def test_that_without_official_figures_it_is_said_so(catalog: Catalog) -> None:
    with pytest.raises(UsageError, match="official figures are missing"):
        parsed(catalog, ["pay=3"])


def test_that_refusals_repeat_no_more_than_sixty_letters(official_catalog: Catalog) -> None:
    for condition in ("z" * 90, f"pay={'z' * 90}"):
        with pytest.raises(UsageError, match=f"“{'z' * 60}”"):
            parsed(official_catalog, [condition])


def test_that_all_words_of_an_option_must_fit(official_catalog: Catalog) -> None:
    (found,) = parsed(official_catalog, ["family=health support"]).values()
    assert found == parsed(official_catalog, ["family=31"])["family"]
    with pytest.raises(UsageError, match="has no option"):
        parsed(official_catalog, ["family=health xylophone"])
