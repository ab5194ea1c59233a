"""Charts of a few made-up roles, each made for what is hard about it; recorded_charts.py writes down what they say."""

from collections.abc import Callable

from careergui.charts import pay, places, rated, roles_by_place, scatter, tile_map
from careergui.charts.options import ChartOptions
from careergui.charts.registry import COMPARED
from careergui.charts.spec import ChartSpec
from careergui.compare.comparison import in_order
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen
from tests.builders import BUNDLED, HARD, hard_catalog
from tests.charts.made_up import BAKERS, CLERKS, GUIDES, JUDGES, MINERS, TAILORS, catalog
from tests.places import ACTORS, COOKS, NURSES, PILOTS, everywhere

SIX = (BAKERS, CLERKS, GUIDES, JUDGES, MINERS, TAILORS)


def compared(build: Callable[..., ChartSpec], made: Catalog, *roles: str, **options: bool) -> Callable[[], ChartSpec]:
    return lambda: build(in_order(made, roles), **options)


def placed(
    build: Callable[..., ChartSpec], *roles: str, area: str = "US", real: bool = False, **options: object
) -> Callable[[], ChartSpec]:
    chosen = [Chosen(role, slot) for slot, role in enumerate(roles)]
    return lambda: build(in_area(everywhere(), area, real=real), chosen, ChartOptions(**options))  # type: ignore[arg-type]  # fields by name


def scattered(*roles: str, **options: object) -> Callable[[], ChartSpec]:
    chosen = [Chosen(role, slot) for slot, role in enumerate(roles)]
    return lambda: scatter.chart(catalog(), chosen, ChartOptions(**options))  # type: ignore[arg-type]  # fields by name


_KINDS = ("pay", "pay-gap", "education", "skills", "industry-pay", "outlook", "required-education")
_BUILDS = {name: COMPARED[name].build for name in _KINDS}
CASES: dict[str, Callable[[], ChartSpec]] = {
    **{f"{name} of resumes": compared(build, hard_catalog(), *BUNDLED) for name, build in _BUILDS.items()},
    **{f"{name} of hard roles": compared(build, hard_catalog(), *HARD) for name, build in _BUILDS.items()},
    **{f"{name} of three": compared(build, catalog(), BAKERS, CLERKS, "case-manager") for name, build in _BUILDS.items()},
    **{f"{name} of six": compared(build, catalog(), *SIX) for name, build in _BUILDS.items()},
    **{f"{name} of one": compared(build, catalog(), BAKERS) for name, build in _BUILDS.items() if name != "pay-gap"},
    "skills of one resume": compared(_BUILDS["skills"], hard_catalog(), "case-manager"),
    "skills of a pair": compared(_BUILDS["skills"], hard_catalog(), *BUNDLED[:2]),
    "pay on a log axis": compared(pay.build, catalog(), BAKERS, JUDGES, log=True),
    "pay of all but the first": compared(pay.build, catalog(), MINERS, BAKERS),
    "pay of resumes beside a library": compared(pay.build, catalog(), *BUNDLED[:2]),
    "pay-gap from none": compared(_BUILDS["pay-gap"], catalog(), MINERS, BAKERS),
    "pay-gap by average": compared(_BUILDS["pay-gap"], catalog(), GUIDES, BAKERS, CLERKS, JUDGES, TAILORS),
    "pay-gap within error": compared(_BUILDS["pay-gap"], catalog(), CLERKS, BAKERS, GUIDES),
    "ratings without errors": compared(rated.skills, catalog(), BAKERS, GUIDES),
    "ratings by importance": compared(rated.skills_importance, catalog(), CLERKS, BAKERS),
    "map": placed(tile_map.build, NURSES),
    "map of prices": placed(tile_map.build, NURSES, real=True, area="CA", measure="pay.annual.p90"),
    "map of a difference": placed(tile_map.build, NURSES, against=COOKS),
    "map of quotients": placed(tile_map.build, NURSES, measure="employment.location_quotient"),
    "map of jobs": placed(tile_map.build, COOKS, measure="employment.jobs"),
    "map of few": placed(tile_map.build, ACTORS),
    "places": placed(places.build, NURSES, area="10007"),
    "places in prices": placed(places.build, NURSES, real=True, lowest_first=True, least_jobs=0, most=4),
    "places of a state": placed(places.build, NURSES, state="TX", real=True),
    "places by difference": placed(places.build, NURSES, against=COOKS, most=3),
    "places by jobs": placed(places.build, COOKS, measure="employment.jobs", most=3),
    "places of none": placed(places.build, PILOTS),
    "roles by place": placed(roles_by_place.build, NURSES, COOKS, "case-worker", PILOTS, area="CA", measure="pay.annual.p90"),
    "roles by place in prices": placed(roles_by_place.build, NURSES, ACTORS, area="10007", real=True),
    "roles in the nation": placed(roles_by_place.build, NURSES, ACTORS, log="x"),
    "scatter": scattered(CLERKS, GUIDES, "case-manager"),
    "scatter of the fastest": scattered("13-0012", MINERS, CLERKS, JUDGES),
    "scatter of pay and jobs": scattered(CLERKS, across="employment.jobs", up="pay.annual.mean"),
    "scatter of some": scattered("13-0003", only=tuple(f"13-{place:04d}" for place in range(2, 13)), log=""),
    "scatter of levels": scattered("13-0009", filters={"growth": (3, 4)}, log="xy"),
    "scatter of nobody": scattered(only=(TAILORS,)),
}
