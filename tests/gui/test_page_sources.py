"""The bottom line names the sources of the page in front, and only those, in the fewest words."""

import pytest

from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen, ViewState
from careergui.gui.page_sources import page_sources, short_names

NURSES = "29-1141"
_OFFICIAL = ["BLS OEWS", "BLS Employment Projections", "BLS attainment", "O*NET"]


def _named(catalog: Catalog, state: ViewState) -> list[str]:
    return short_names(page_sources(catalog, state))


@pytest.mark.parametrize(
    ("state", "names"),
    [
        (ViewState(page="profile", selected=NURSES), _OFFICIAL),
        (ViewState(page="profile", selected="case-manager"), ["Career page"]),
        (ViewState(page="profile", selected="no such role"), []),
        (ViewState(page="compare", chosen=(Chosen("case-manager", 0), Chosen(NURSES, 1))), ["Career page", *_OFFICIAL]),
        (ViewState(page="compare", selected=NURSES), []),
        (ViewState(page="where", selected=NURSES), ["BLS OEWS", "BEA Regional Price Parities"]),
        (ViewState(page="explore"), _OFFICIAL[:3]),
    ],
)
def test_that_each_page_has_its_own_sources(official_catalog: Catalog, state: ViewState, names: list[str]) -> None:
    assert _named(official_catalog, state) == names


def test_that_adjusted_pay_names_the_price_level(official_catalog: Catalog) -> None:
    here = in_area(official_catalog, "OH", real=True)
    assert _named(here, ViewState(page="profile", selected=NURSES))[-1] == "BEA Regional Price Parities"
