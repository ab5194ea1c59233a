"""What is told of pay by industry, where the errors of averages carry it."""

import pytest

from careergui.charts.findings import sectors
from careergui.charts.registry import of
from careergui.compare.comparison import in_order
from careergui.compare.difference import between
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from tests.builders import LIMIT
from tests.charts.findings.made_up import by_sector

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


CAPPED = Estimate(value=LIMIT, unit="USD/year", status="top-coded")
NEAR = Estimate(value=59_000, unit="USD/year", rse=5.0)


def told(*pay: dict[str, Estimate | float]) -> list[str]:
    return list(sectors.industries(by_sector(*pay)))


@pytest.mark.parametrize(
    ("pay", "sentences"),
    [
        ({"Mining": 60_000.0}, []),
        (
            {"Retail": 50_000.0, "Mining": 60_000.0},
            [
                "Average pay of ones is highest in mining: $60,000",
                "Average pay of ones runs from $50,000 in retail to $60,000 in mining",
                "Average pay of ones runs from $50,000 to $60,000 by sector",
            ],
        ),
        (
            {"Retail": 50_000.0, "Mining": Estimate(value=60_000, unit="USD/year", rse=5.0), "Farms": NEAR},
            [
                "Average pay of ones runs from $50,000 in retail to $60,000 in mining",
                "Average pay of ones runs from $50,000 to $60,000 by sector",
            ],
        ),
        ({"Mining": Estimate(value=60_000, unit="USD/year", rse=5.0), "Farms": NEAR}, []),
        ({"Retail": CAPPED, "Mining": 300_000.0, "Farms": 50_000.0}, []),
        (
            {"Retail": CAPPED, "Mining": 90_000.0},
            [
                "Average pay of ones is highest in retail: at least $239,200",
                "Average pay of ones runs from $90,000 in mining to at least $239,200 in retail",
                "Average pay of ones runs from $90,000 to at least $239,200 by sector",
            ],
        ),
    ],
)
def test_that_sectors_are_ordered_as_far_as_errors_and_bounds_carry_it(pay: dict[str, Estimate | float], sentences: list[str]) -> None:
    assert told(pay) == sentences


@pytest.mark.parametrize(
    ("one", "other", "sentences"),
    [
        ((60, 60, 60), (50, 50, 70), ["Ones earn more on average than twos in 2 of the 3 sectors shown"]),
        ((50, 50, 70), (60, 60, 60), ["Twos earn more on average than ones in 2 of the 3 sectors shown"]),
        ((60, 60), (50, 50), ["Ones earn more on average than twos in all 2 sectors shown"]),
        ((60, 60), (50, 70), []),
        ((60, 60, 60), (50, 60, 60), []),
        ((60,), (50,), []),
        ((60, 60, 60), (50, 50), ["Ones earn more on average than twos in all 2 sectors with figures of both"]),
        ((60, 60), (59.999996, 59.999996), []),
        ((60, 60), (59.9995, 59.9995), ["Ones earn more on average than twos in all 2 sectors shown"]),
    ],
)
def test_that_two_are_compared_where_both_have_a_figure(one: tuple[float, ...], other: tuple[float, ...], sentences: list[str]) -> None:
    pay = [{f"Sector {place}": value * 1000 for place, value in enumerate(own)} for own in (one, other)]
    assert told(*pay) == sentences  # type: ignore[arg-type]  # figures alone are figures or estimates too


@pytest.mark.parametrize(
    ("best", "sentences"),
    [
        ((50_000,), ["Average pay for one is $50,000 in Insurance"]),
        (
            (60_000, 50_000),
            [
                "The best-paying industries pay from $50,000 for two to $60,000 for one",
                "The best-paying industries pay from $50,000 to $60,000",
            ],
        ),
        (
            (60_000, 50_000, 55_000),
            [
                "The best-paying industries pay from $50,000 for two to $60,000 for one",
                "The best-paying industries pay from $50,000 to $60,000",
            ],
        ),
        ((60_000, 50_000, 50_000), []),
        ((60_000, 60_000, 50_000), []),
        ((60_000, None), []),
    ],
)
def test_that_the_best_paying_industries_of_role_files_are_told(best: tuple[float | None, ...], sentences: list[str]) -> None:
    facts = ({"pay.industry.best": Estimate(value=value, unit="USD/year", label="Insurance")} if value else {} for value in best)
    roles = {name: Role(id=name, title=name, facts=own) for name, own in zip(("one", "two", "three"), facts, strict=False)}
    assert list(sectors.industries(in_order(Catalog(roles=roles, collections={}, sources={}, pairs={}), list(roles)))) == sentences
