"""What is told of pay by industry, where the errors of averages carry it."""

import pytest

from careergui.charts.findings import sectors
from careergui.charts.registry import of
from careergui.compare.comparison import in_order
from careergui.compare.difference import between
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role

NURSES, PRACTITIONERS, ELECTRICIANS, PLUMBERS = "29-1141", "29-1171", "47-2111", "47-2152"

SAID = {
    "Average pay of electricians is highest in utilities: $102,840": (ELECTRICIANS,),
    "Average pay of cooks, fast food, runs from $32,320 to $39,360 by sector": ("35-2011",),
    "Nurse practitioners earn more on average than registered nurses in all 10 sectors shown": (NURSES, PRACTITIONERS),
    "": (NURSES, PRACTITIONERS, ELECTRICIANS),
    "Average pay for Case Manager is $55,647 in Insurance": ("case-manager",),
}


@pytest.mark.parametrize("said", SAID)
def test_that_pay_by_industry_is_told(official_catalog: Catalog, said: str) -> None:
    assert of("industry-pay", in_order(official_catalog, SAID[said])).finding == said


def test_that_roles_of_role_files_are_told_by_their_ends(official_catalog: Catalog) -> None:
    found = of("industry-pay", in_order(official_catalog, ("case-manager", "case-worker"))).finding
    assert found == "The best-paying industries pay from $43,150 for Case Worker to $55,647 for Case Manager"
    several = in_order(official_catalog, ("case-manager", "case-worker", "case-manager-program-manager"))
    said = "The best-paying industries pay from $40,397 for Case Manager/Program Manager to $55,647 for Case Manager"
    assert of("industry-pay", several).finding == said


def test_that_a_sector_is_highest_only_where_errors_carry_it_over_every_other(official_catalog: Catalog) -> None:
    library = official_catalog.library
    assert library is not None
    told = 0
    for role in [role for role in official_catalog.titles if role[:2].isdigit()][::20]:
        found = of("industry-pay", in_order(official_catalog, (role,))).finding
        if " is highest in " not in found or "an hour" in found:
            continue
        told += 1
        facts = [one.facts["pay.annual.mean"] for one in library.industries(role) if one.sector and "pay.annual.mean" in one.facts]
        best, *others = sorted((one for one in facts if one.known), key=lambda one: -(one.value or 0))
        assert [found for other in others if not between(best, other, 2).ordered] == []
    assert told >= 5


def test_that_most_sectors_decide_who_is_said_to_earn_more(official_catalog: Catalog) -> None:
    said = [of("industry-pay", in_order(official_catalog, roles)).finding for roles in ((PLUMBERS, ELECTRICIANS), (ELECTRICIANS, PLUMBERS))]
    assert said[0] == said[1]


def test_that_industries_that_pay_the_same_are_not_told_as_ends() -> None:
    best = Estimate(value=50_000, unit="USD/year", label="Insurance")
    roles = {name: Role(id=name, title=name, facts={"pay.industry.best": best}) for name in ("one", "two")}
    assert list(sectors.industries(in_order(Catalog(roles=roles, collections={}, sources={}, pairs={}), list(roles)))) == []
