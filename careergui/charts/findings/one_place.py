"""What several roles in one place, or one role in several, show to be true; pay is told as in any comparison."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from careergui.charts.findings import pay
from careergui.charts.findings.paid import Paid
from careergui.charts.findings.words import all_official, figure, inside, lead, named, period, sentence, value_of
from careergui.charts.further.pay_by_place import shown_places
from careergui.charts.options import ChartOptions
from careergui.charts.pay import PERIODS
from careergui.charts.place_names import short_name
from careergui.compare.above import is_above
from careergui.compare.comparison import Comparison
from careergui.domain.area import Area
from careergui.domain.area import named as named_place
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from careergui.text import size

_TYPICAL = (".median", ".mean")
_NAMES = {f"p{number}": f"the {number}th percentile of pay" for number in (10, 25, 75, 90)} | {
    "median": "median pay",
    "mean": "average pay",
    "jobs": "the number of jobs",
    "per_1000": "the number among 1,000 jobs",
    "location_quotient": "the location quotient",
}


def roles(catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions) -> Iterator[str]:
    """Of a chart of roles in the catalogue's area."""
    asked = [catalog.roles[entry.role] for entry in chosen]
    known = [role for role in asked if catalog.estimate(role, options.measure).known]
    if not known or not all_official(known) or len(asked) > 1 == len(known):
        return
    if len(known) > 1 and options.measure.endswith(_TYPICAL):
        yield from pay.compared(_paid(catalog, known, options.measure))
    else:
        yield from _measured(catalog, known, options.measure)


def _paid(catalog: Catalog, known: Sequence[Role], measure: str) -> Paid:
    """The roles as the statements on pay want them; rows of all measures would take long and are not asked for."""
    bare = Comparison(catalog=catalog, roles=tuple(known), slots={}, baseline=known[0], rows=())
    return Paid(comparison=bare, measure=measure, roles=bare.roles)


def _measured(catalog: Catalog, known: Sequence[Role], measure: str) -> Iterator[str]:
    """The figure of one role; of several the ends, where errors carry that they differ."""
    name, found = _NAMES[measure.rpartition(".")[2]], {role.id: catalog.estimate(role, measure) for role in known}
    where = lead(catalog.area, found.values())
    if len(known) == 1:
        yield sentence(where, f"{name} is {figure(found[known[0].id])} for {named(known[0])}")
        return
    order = sorted(known, key=lambda role: value_of(found[role.id]))
    low, high = order[0], order[-1]
    averages = [catalog.estimate(role, f"{measure.rpartition('.')[0]}.mean") for role in (high, low)] if measure.startswith("pay.") else []
    sure = is_above(_with_error(catalog, high, found), _with_error(catalog, low, found), *averages)
    if sure and not any(found[role.id].status == "top-coded" for role in order[:-1]):
        yield sentence(where, f"{name} runs from {figure(found[low.id])} for {inside(low)} to {figure(found[high.id])} for {named(high)}")
        yield sentence(where, f"{name} runs from {figure(found[low.id])} to {figure(found[high.id])}")


def _with_error(catalog: Catalog, role: Role, found: dict[str, Estimate]) -> Estimate:
    """A figure with an error to judge it by: that of the number of jobs for what is reckoned from it."""
    own = found[role.id]
    return own if own.unit.startswith("USD") else replace(own, rse=catalog.estimate(role, "employment.jobs").rse)


def places(catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions) -> Iterator[str]:
    """Of a chart of one role's pay in several places: of two the difference, of more the ends, as far as errors carry it."""
    role = catalog.roles[chosen[0].role]
    areas = [catalog.areas[area_id] for area_id in shown_places(catalog, role, options)]
    for period_ in PERIODS:
        found = [(area, _facts(catalog, role, area)) for area in areas]
        known = [(area, facts) for area, facts in found if (median := facts.get(f"pay.{period_}.median")) and median.known]
        if known:
            yield from _apart(role, known, f"pay.{period_}", whole=len(known) == len(areas))
            return


def _facts(catalog: Catalog, role: Role, area: Area) -> Mapping[str, Estimate]:
    return catalog.library.facts(role.id, area, real=catalog.real) if catalog.library is not None else {}


def _apart(role: Role, known: Sequence[tuple[Area, Mapping[str, Estimate]]], pay_: str, *, whole: bool) -> Iterator[str]:
    """How far the lowest and the highest lie apart."""
    order = sorted(known, key=lambda pair: value_of(pair[1][f"{pay_}.median"]))
    (low, at_low), (high, at_high) = order[0], order[-1]
    least, most = at_low[f"{pay_}.median"], at_high[f"{pay_}.median"]
    if any(facts[f"{pay_}.median"].status == "top-coded" for _, facts in order[:-1]):
        return
    if not is_above(most, least, at_high.get(f"{pay_}.mean"), at_low.get(f"{pay_}.mean")):
        return
    here, there = (named_place(short_name(area.name)) for area in (low, high))
    adjusted = "adjusted for prices, " if any(one.adjusted_by for one in (least, most)) else ""
    if len(order) == 2 and whole:
        bound = "at least " if most.status == "top-coded" else ""
        much = f"{bound}{size(value_of(most) - value_of(least), most.unit)}{period(most.unit)}"
        yield sentence("", f"{adjusted}{inside(role)} earn {much} more in {there} than in {here} at the median")
    for whose in (f" of {inside(role)}", ""):
        yield sentence("", f"{adjusted}median pay{whose} runs from {figure(least)} in {here} to {figure(most)} in {there}")
