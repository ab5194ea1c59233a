"""Pay by role on one scale from zero: percentile strips, or average and undefined range; drawing is render's."""

from careergui.charts.common import FEW_ROLES, derived_note, in_full, money_axis, of_roles, ranked, role_row, source_line
from careergui.charts.spec import Absent, ChartSpec, Key, Mark, Point, Row, Span, Strip, Table
from careergui.compare.comparison import Comparison
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.text import amount, listing

_PERCENTILES = ("p10", "p25", "median", "p75", "p90")
_SHOWN = (*_PERCENTILES, "mean", "low", "high")


def build(comparison: Comparison) -> ChartSpec:
    """Annual pay of every role: what is known of its spread, and its median or average."""
    facts = {role.id: _facts(comparison, role) for role in comparison.roles}
    typical = {role_id: value for role_id, found in facts.items() if (value := _typical(found).value) is not None}
    roles = ranked(comparison, typical)
    crowded = len(roles) > FEW_ROLES
    rows = tuple(_row(comparison, role, facts[role.id], crowded=crowded) for role in roles)
    marks = [
        mark for number, role in enumerate(roles) for mark in _marks(number, comparison.slots[role.id], facts[role.id], crowded=crowded)
    ]
    shown = [estimate for found in facts.values() for estimate in found.values() if estimate.known]
    strips = any(isinstance(mark, Strip) for mark in marks)
    return ChartSpec(
        kind="pay",
        title=of_roles(comparison, "Annual pay, 10th to 90th percentile" if strips else "Average annual pay"),
        subtitle="US dollars a year before tax" if strips else "US dollars a year, as the source gives it",
        axis=money_axis(estimate.value or 0 for estimate in shown),
        rows=rows,
        marks=tuple(marks),
        keys=_keys(marks),
        trailing_title=_trailing_title(facts) if crowded else "",
        notes=derived_note([found["mean"] for found in facts.values()], "Some averages are"),
        source=source_line(comparison, shown),
        summary=_summary(roles, facts),
        table=_table(roles, facts),
    )


def _facts(comparison: Comparison, role: Role) -> dict[str, Estimate]:
    return {name: comparison.catalog.estimate(role, f"pay.annual.{name}") for name in _SHOWN}


def _typical(found: dict[str, Estimate]) -> Estimate:
    return found["median"] if found["median"].known else found["mean"]


def _row(comparison: Comparison, role: Role, found: dict[str, Estimate], *, crowded: bool) -> Row:
    typical = _typical(found)
    kind = "median" if found["median"].known else "average"
    ranged = ", low to high" if found["low"].known and not found["median"].known else ""
    detail = (
        ""
        if typical.value is None
        else " · ".join(filter(None, (role.soc, f"{kind}{ranged}{', derived' if typical.status == 'derived' else ''}")))
    )
    words = " ".join(in_full(comparison, estimate, BY_ID[f"pay.annual.{name}"].label) for name, estimate in found.items() if estimate.known)
    trailing = amount(typical.value, typical.unit) if crowded and typical.value is not None else ""
    return role_row(comparison, role, detail, f"{role.title}. {words or in_full(comparison, found['mean'], 'Pay')}", trailing)


def _marks(row: int, slot: int, found: dict[str, Estimate], *, crowded: bool) -> list[Mark]:
    if any(found[name].known for name in _PERCENTILES):
        labels = tuple(
            _label(found[name]) if found[name].known and not (crowded and name in {"p25", "median", "p75"}) else "" for name in _PERCENTILES
        )
        p10, p25, median, p75, p90 = (found[name].value for name in _PERCENTILES)
        top_coded = any(found[name].status == "top-coded" for name in _PERCENTILES)
        return [Strip(row=row, slot=slot, p10=p10, p25=p25, median=median, p75=p75, p90=p90, labels=labels, open_end=top_coded)]  # type: ignore[arg-type]  # five names give five labels
    marks: list[Mark] = []
    low, high, mean = found["low"].value, found["high"].value, found["mean"].value
    if low is not None and high is not None:
        marks.append(Span(row=row, slot=slot, low=low, high=high, low_label=_label(found["low"]), high_label=_label(found["high"])))
    if mean is not None:
        alone = not marks
        label = "" if crowded else _label(found["mean"])
        marks.append(Point(row=row, value=mean, ink=slot, hollow=True, label=label, place="right" if alone else "above"))
    return marks or [Absent(row=row, text="No pay given")]


def _label(estimate: Estimate) -> str:
    return f"{'≥' if estimate.status == 'top-coded' else ''}{amount(estimate.value or 0, estimate.unit)}"


def _keys(marks: list[Mark]) -> tuple[Key, ...]:
    rows = (
        (Strip, Key(sample="strip", label="10th to 90th percentile; box: middle half; bar: median")),
        (Point, Key(sample="diamond", label="average")),
        (Span, Key(sample="span", label="low to high, which the source does not define")),
    )
    return tuple(key for kind, key in rows if any(isinstance(mark, kind) for mark in marks))


def _trailing_title(facts: dict[str, dict[str, Estimate]]) -> str:
    kinds = {"median" if found["median"].known else "average" for found in facts.values() if _typical(found).known}
    return listing(sorted(kinds, reverse=True), "or")


def _summary(roles: list[Role], facts: dict[str, dict[str, Estimate]]) -> str:
    known = [(found.value, role.title) for role in roles if (found := _typical(facts[role.id])).value is not None]
    if not known:
        return "No annual pay is given for these roles."
    ordered = sorted(known, reverse=True)
    silent = [role.title for role in roles if not _typical(facts[role.id]).known]
    said = "; ".join(f"{title} {amount(value, 'USD/year')}" for value, title in ordered)
    return f"Annual pay, highest first: {said}.{f' Not given for {listing(silent)}.' if silent else ''}"


def _table(roles: list[Role], facts: dict[str, dict[str, Estimate]]) -> Table:
    shown = [name for name in _SHOWN if any(found[name].known for found in facts.values())]
    columns = ("Role", *(BY_ID[f"pay.annual.{name}"].label for name in shown), "Status")
    rows = (
        (
            role.title,
            *(_label(facts[role.id][name]) if facts[role.id][name].known else "not given" for name in shown),
            _typical(facts[role.id]).status,
        )
        for role in roles
    )
    return Table(columns=columns, rows=tuple(rows))
