"""Every kind of chart of official roles and places chosen for their odd figures; recorded_charts.py writes down what they say."""

from collections.abc import Iterator
from typing import NamedTuple

from careergui.charts import registry
from careergui.charts.options import ChartOptions
from careergui.charts.spec import ChartSpec
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen


class Case(NamedTuple):
    """What a chart is made of: roles in their order, the area, and whether pay is adjusted for its prices."""

    name: str
    roles: tuple[str, ...]
    area: str = "US"
    real: bool = False
    baseline: str = ""
    options: ChartOptions = ChartOptions()
    kinds: tuple[str, ...] = ()
    """The only kinds it is there for; none named: all that can be made of it."""


RESUMES = ("case-manager", "registered-nurse-case-manager", "case-manager-program-manager", "social-services-case-manager", "case-worker")
EIGHT = ("29-1141", "29-1211", "27-2011", "11-1031", "33-2011", "47-2111", "35-3023", "15-1252")
"""A top-coded wage, one by the hour only, one without pay, collapsed percentiles in some places, and four common occupations."""
FEW = ("33-2011", "29-1141", "11-1011", "47-2111")
NURSE, FIREFIGHTER, SURGEON = ("29-1141",), ("33-2011",), ("29-1242",)
_SCATTER, _MAP, _PLACES = ("scatter",), ("map",), ("places",)
_FIVE = ("29-1141", "27-2011", "53-3032", "41-2011", "43-9022")


def _optioned() -> Iterator[Case]:
    jobs, quotient, mean = "employment.jobs", "employment.location_quotient", "pay.annual.mean"
    for name, options in {
        "quotient": ChartOptions(measure=quotient),
        "jobs": ChartOptions(measure=jobs),
        "average": ChartOptions(measure=mean),
        "hour": ChartOptions(measure="pay.hourly.mean"),
        "against": ChartOptions(against="29-2061"),
        "against, average": ChartOptions(against="29-1171", measure=mean),
    }.items():
        yield Case(f"nurses, {name}", NURSE, options=options, kinds=("map", "places"))
        yield Case(f"surgeons, {name}", SURGEON, real=True, options=options, kinds=_MAP)
    yield Case("roles, quotient", EIGHT, "CA", options=ChartOptions(measure=quotient), kinds=("roles-by-place",))
    yield Case("roles, average", EIGHT, "AK", real=True, options=ChartOptions(measure=mean), kinds=("roles-by-place",))
    yield Case("roles, log", FEW, options=ChartOptions(log="x"), kinds=("roles-by-place",))
    yield Case("log", EIGHT, options=ChartOptions(log="x"), kinds=("pay",))
    yield Case("Ohio, lowest", NURSE, options=ChartOptions(state="OH", lowest_first=True, most=5), kinds=_PLACES)
    yield Case("few jobs", FIREFIGHTER, options=ChartOptions(least_jobs=5000), kinds=_PLACES)
    yield Case("chosen places", FIREFIGHTER, options=ChartOptions(places=("12540", "CA", "US")), kinds=("pay-by-place",))
    yield Case("prices", FIREFIGHTER, "12540", real=True, kinds=("pay-by-place",))
    for name, options in {
        "five": ChartOptions(only=_FIVE),
        "five, plain": ChartOptions(only=_FIVE, log=""),
        "five, jobs and average": ChartOptions(only=_FIVE, across=jobs, up=mean, log="x,y"),
        "five, new jobs": ChartOptions(only=_FIVE, across="outlook.new_jobs", up="education.bachelors"),
        "filtered": ChartOptions(filters={"growth": (0,), "pay": (3,)}),
    }.items():
        yield Case(f"scatter, {name}", ("29-1141", "27-2011", "29-1211", "case-manager"), options=options, kinds=_SCATTER)
        yield Case(f"scatter, {name}, Alaska", ("33-2011", "11-1031"), "AK", real=True, options=options, kinds=_SCATTER)


_ORDINARY = tuple(kind for kind in registry.EVERY if kind != "scatter")
"""All but the one that would fill pages with every occupation."""
CASES: tuple[Case, ...] = (
    Case("resumes", RESUMES, kinds=_ORDINARY),
    Case("two", ("29-1141", "29-2061"), kinds=_ORDINARY),
    Case("two alike", ("11-2022", "11-2032"), kinds=_ORDINARY),
    Case("eight", EIGHT, kinds=_ORDINARY),
    Case("mixed", ("29-1141", "case-manager", "21-1022"), baseline="21-1022", kinds=_ORDINARY),
    Case("Bakersfield, prices", FEW, "12540", real=True, kinds=_ORDINARY),
    Case("Carson City, six", ("15-2011", "29-1141", "33-2011", "27-2011", "29-1211", "35-3023"), "16180", kinds=_ORDINARY),
    Case("one, Ohio", NURSE, "OH", kinds=_ORDINARY),
    Case("one, capped", SURGEON, kinds=_ORDINARY),
    Case("one, without pay", ("11-1031",), kinds=_ORDINARY),
    *_optioned(),
)


def charts(catalog: Catalog, case: Case) -> Iterator[tuple[str, ChartSpec]]:
    """Every kind of a case with its chart."""
    seen = in_area(catalog, case.area, real=case.real) if case.area != "US" or case.real else catalog
    chosen = [Chosen(role, slot) for slot, role in enumerate(case.roles)]
    for kind in registry.fitting(seen, chosen, case.baseline):
        if kind in case.kinds:
            yield kind, registry.build(kind, seen, chosen, case.options, case.baseline)
