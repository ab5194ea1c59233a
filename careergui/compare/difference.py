"""The difference of two roles in one measure, stated or derived, with how it was found; leaves wording to narrative."""

from msgspec.structs import replace

from careergui.compare.kinds import mixed
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate, difference_unit
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.text import amount


def difference(catalog: Catalog, role: Role, baseline: Role, measure_id: str) -> Estimate:
    """Role minus baseline: as a source states it, else from both values, else along stated differences.

    Shares differ in percentage points. Nothing is subtracted across kinds of figures (résumés against
    official statistics) or from a top-coded value; such a difference is missing, with the reason.
    """
    stated = _stated(catalog, role.id, baseline.id, measure_id)
    if stated is not None:
        return stated
    return _from_values(catalog, role, baseline, measure_id) or _along_pairs(catalog, role, baseline, measure_id)


def _stated(catalog: Catalog, role_id: str, baseline_id: str, measure_id: str) -> Estimate | None:
    pair = catalog.pairs.get((role_id, baseline_id))
    if pair is not None:
        return pair.differences.get(measure_id)
    turned = catalog.pairs.get((baseline_id, role_id))
    found = turned.differences.get(measure_id) if turned else None
    if found is None or found.value is None:
        return found
    return replace(
        found, value=-found.value, status="derived", note="The stated difference, read the other way round.", printed=found.printed
    )


def _from_values(catalog: Catalog, role: Role, baseline: Role, measure_id: str) -> Estimate | None:
    """The difference of two known values; None when the way along stated differences is worth trying."""
    measure = BY_ID[measure_id]
    unit = difference_unit(measure.unit)
    if kinds := mixed(catalog, role, baseline):
        return Estimate(unit=unit, status="not-applicable", note=kinds)
    first, second = catalog.estimate(role, measure_id), catalog.estimate(baseline, measure_id)
    if first.value is None or second.value is None:
        return None
    if "top-coded" in {first.status, second.status}:
        return Estimate(unit=unit, status="missing", note="One of the two values is only known to be at least its limit.")
    value = round(first.value - second.value, measure.decimals)
    note = f"{amount(first.value, first.unit)} minus {amount(second.value, second.unit)}."
    return Estimate(
        value=value,
        unit=unit,
        status="derived",
        note=note,
        source=first.source or second.source,
        period=first.period,
        area=first.area,
        adjusted_by=first.adjusted_by,
    )


def _along_pairs(catalog: Catalog, role: Role, baseline: Role, measure_id: str) -> Estimate:
    """The sum of stated differences on the way from one role to the other over a third, or why there is none."""
    measure = BY_ID[measure_id]
    unit = difference_unit(measure.unit)
    for pair in catalog.pairs_of(role.id):
        between = pair.baseline if pair.role == role.id else pair.role
        first = _stated(catalog, role.id, between, measure_id)
        second = _stated(catalog, between, baseline.id, measure_id)
        if first and second and first.value is not None and second.value is not None:
            value = round(first.value + second.value, measure.decimals)
            title = catalog.roles[between].title
            note = f"From the stated differences of both to {title}."
            return Estimate(value=value, unit=unit, status="derived", note=note, source=first.source)
    return Estimate(unit=unit, status="missing", note=_reason(catalog, role, baseline, measure_id))


def _reason(catalog: Catalog, role: Role, baseline: Role, measure_id: str) -> str:
    absent = [entry for entry in (role, baseline) if not catalog.estimate(entry, measure_id).known]
    return " ".join(dict.fromkeys(f"{entry.title}: {catalog.estimate(entry, measure_id).note}" for entry in absent))
