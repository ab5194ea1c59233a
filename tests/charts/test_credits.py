"""A chart carries the names of its roles and the terms of its sources."""

from careergui.charts.registry import build
from careergui.charts.spec import Named
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import Chosen

NURSES = (Chosen("29-1141", 2), Chosen("29-2061", 0))


def test_that_a_chart_names_its_roles_by_slot(official_catalog: Catalog) -> None:
    named = build("pay", official_catalog, NURSES).roles
    assert named[0] == Named(2, "29-1141", "Registered Nurses")
    assert [(role.slot, role.id) for role in named] == [(2, "29-1141"), (0, "29-2061")]


def test_that_terms_are_those_of_the_sources_named_and_of_no_other(official_catalog: Catalog) -> None:
    terms = build("pay", official_catalog, NURSES).terms
    assert terms[0].startswith("BLS OEWS, May 2025: public domain in the United States")
    assert "BLS.gov cannot vouch" in terms[1]
    assert len(terms) == 2


def test_that_a_wording_already_in_the_source_line_is_not_said_twice(official_catalog: Catalog) -> None:
    spec = build("knowledge", official_catalog, NURSES)
    assert "Used under the CC BY 4.0 license" in spec.source
    assert spec.terms
    assert not [words for words in spec.terms if "Used under" in words]
    assert [words for words in spec.terms if "Creative Commons Attribution 4.0" in words]


def test_that_own_sources_have_their_own_terms(official_catalog: Catalog) -> None:
    terms = build("pay", official_catalog, [Chosen("case-manager", 0)]).terms
    assert terms
    assert "public domain" not in " ".join(terms)
