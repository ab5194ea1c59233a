"""The source line of a chart names what was used for it, and nothing else."""

import re

import pytest

from careergui.charts.registry import EVERY, build
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen

NURSES, CLERKS = "29-1141", "29-2061"
PRICES = "BEA Regional Price Parities"
ADJUSTED = {"pay", "pay-curve", "pay-gap", "map", "places", "roles-by-place", "scatter", "pay-by-place"}
"""Kinds that draw pay adjusted for prices when it is asked for; places always draws both."""


def source(catalog: Catalog, kind: str) -> str:
    roles = [Chosen(NURSES, 0), Chosen(CLERKS, 1)]
    most = getattr(EVERY[kind], "most", len(roles))
    return build(kind, catalog, roles[:most]).source


@pytest.mark.parametrize("kind", EVERY)
def test_that_a_price_level_is_named_where_one_was_used(kind: str, official_catalog: Catalog) -> None:
    assert (PRICES in source(official_catalog, kind)) is (kind == "places")
    assert (PRICES in source(in_area(official_catalog, "OH", real=True), kind)) is (kind in ADJUSTED)


@pytest.mark.parametrize("kind", EVERY)
def test_that_a_licence_s_wording_names_the_releases_used_and_no_other(kind: str, official_catalog: Catalog) -> None:
    named, _, wording = source(official_catalog, kind).partition("This page includes information from the ")
    releases = r"\d\d\.\d"
    assert re.findall(releases, wording.partition(" Database")[0]) == re.findall(releases, named)
