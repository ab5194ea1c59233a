"""Many roles in one place: each beside the nation and all states on one scale; leaves one role in many places to tile_map and places."""

from collections.abc import Sequence

from careergui.charts.absent import absent_words, in_a_word
from careergui.charts.common import FEW_ROLES, log_money_axis, order_words, ranked
from careergui.charts.options import LOG_ACROSS, USUAL, ChartOptions
from careergui.charts.place_names import short_name
from careergui.charts.place_words import MEASURES, counts, figures, in_full, sources_words, unit_words, value_words
from careergui.charts.places import span_axis
from careergui.charts.spec import OPEN_END, Absent, Axis, ChartSpec, Key, Link, Mark, Point, Row, Table
from careergui.charts.steps import least_words, short
from careergui.compare.across import Across, Standing, in_rank, is_pay, no_places, standing_in
from careergui.compare.ranks import is_bound
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog
from careergui.domain.certainty import interval
from careergui.domain.estimate import Estimate
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from careergui.errors import UsageError

_NONE = "No figures by area"
_NO_FIGURE = "No figure"


def build(catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions = USUAL) -> ChartSpec:
    """Every chosen role in the catalogue's area, in the nation and in the states. UsageError when none has figures by place."""
    reason = unfit(catalog, chosen)
    if reason:
        raise UsageError(reason)
    asked = [catalog.roles[entry.role] for entry in chosen]
    found = {role.id: figures(catalog, role, options, smaller=False) for role in asked if not no_places(catalog, role)}
    here = {role_id: _here(catalog, across) for role_id, across in found.items()}
    one = next(iter(found.values()))
    known = {role_id: float(value) for role_id in found if (value := here[role_id].shown(real=found[role_id].real).value) is not None}
    roles, slots = ranked(asked, known), {entry.role: entry.slot for entry in chosen}
    crowded = len(roles) > FEW_ROLES
    axis = _axis([value for across in found.values() for value in _values(across, here[across.role.id])], options)
    return ChartSpec(
        kind="roles-by-place",
        title=f"{MEASURES[options.measure].split(', ')[0]} by role, {_where(catalog)}{', adjusted for prices' if one.real else ''}",
        subtitle=f"{unit_words(one, 'each place’s price level')}{', log scale' if axis.log else ''}{order_words(asked, known)}",
        axis=axis,
        rows=tuple(_row(catalog, role, slots[role.id], found.get(role.id), here.get(role.id), crowded=crowded) for role in roles),
        marks=tuple(
            mark
            for row, role in enumerate(roles)
            for mark in _marks(catalog, row, Chosen(role.id, slots[role.id]), found, here, crowded=crowded)
        ),
        trailing_title=short_name(catalog.area.name) if crowded and known else "",
        keys=_keys(catalog, slots[next(iter(found))], found, here),
        source=sources_words(catalog, one, [*one.states, *here.values()], prices=one.real),
        summary=_summary(catalog, found, here),
        table=_table(catalog, roles, found, here),
    )


def unfit(catalog: Catalog, chosen: Sequence[Chosen]) -> str:
    """Why none of these roles has figures by place; "" when one has."""
    reasons = [no_places(catalog, catalog.roles[entry.role]) for entry in chosen]
    return reasons[0] if reasons and all(reasons) else ""


def _axis(values: Sequence[float], options: ChartOptions) -> Axis:
    """Even, or logarithmic where asked for. UsageError for an axis it does not have, and for counts and rates, which begin at zero."""
    if not options.log:
        return span_axis(values, options.measure)
    if options.log != LOG_ACROSS:
        raise UsageError(f"The chart “roles-by-place” has one axis, across. Say --log {LOG_ACROSS}, or leave --log out.")
    if not is_pay(options.measure):
        raise UsageError(f"Only pay has a logarithmic scale here, not {MEASURES[options.measure].lower()}. Leave --log out.")
    return log_money_axis(values) if values else span_axis(values, options.measure)


def _where(catalog: Catalog) -> str:
    return "United States and every state" if catalog.area.id == NATION.id else f"{catalog.area.name} among all states"


def _here(catalog: Catalog, found: Across) -> Standing:
    """The role's standing in the area that is looked at."""
    entries = (found.nation, *found.states, *found.territories)
    known = next((entry for entry in entries if entry.area.id == catalog.area.id), None)
    return known or standing_in(catalog, found.role, found.measure.id)


def _values(found: Across, here: Standing) -> list[float]:
    return [float(value) for entry in (*found.states, found.nation, here) if (value := entry.shown(real=found.real).value) is not None]


def _row(catalog: Catalog, role: Role, slot: int, found: Across | None, here: Standing | None, *, crowded: bool) -> Row:
    if found is None or here is None:
        return Row(label=role.title, slot=slot, words=f"{role.title}. {_NONE}: no occupation of the wage survey.")
    nation, silent = found.nation.shown(real=found.real), not here.shown(real=found.real).known
    beside = f"United States{'' if nation.known else ':'} {_in_words(nation)}" if catalog.area.id != NATION.id else ""
    beside = beside.replace(" ", "\u00a0") if nation.known else beside  # not to be broken before the figure
    # Where states or the nation are drawn, the reason stands under the name: it would cover them.
    why = absent_words(catalog, role, found.measure.id, _NO_FIGURE) if silent and _drawn(catalog, found) else ""
    return Row(
        label=role.title,
        slot=slot,
        detail="; ".join(part for part in (why, beside) if part),
        trailing=value_words(here.shown(real=found.real)) if crowded and not silent else "",
        words=f"{role.title}. {in_full(here, found, counts(found.states))}",
    )


def _marks(catalog: Catalog, row: int, entry: Chosen, found: dict[str, Across], here: dict[str, Standing], *, crowded: bool) -> list[Mark]:
    """All that is drawn of a role; where many are `crowded`, their figures stand at the right."""
    across, abroad = found.get(entry.role), catalog.area.id != NATION.id
    if across is None:
        return [Absent(row=row, text=_NONE)]
    place = here[entry.role]
    shown, nation = place.shown(real=across.real), across.nation.shown(real=across.real)
    marks = _states(row, across)
    if abroad and nation.value is not None:
        marks.append(Point(row=row, value=nation.value, ink=entry.slot, shape="mark", hollow=True, open_end=is_bound(nation)))
    if shown.value is not None:
        low, high = interval(shown)
        marks.append(
            Point(
                row=row,
                value=shown.value,
                ink=entry.slot,
                shape="mark",
                low=low,
                high=high,
                label="" if crowded else value_words(shown),
                open_end=is_bound(shown),
            )
        )
    return marks or [Absent(row=row, text=absent_words(catalog, across.role, across.measure.id, _NO_FIGURE))]


def _drawn(catalog: Catalog, found: Across) -> bool:
    """Whether anything but the area's own figure is drawn of a role."""
    nation = catalog.area.id != NATION.id and found.nation.shown(real=found.real).known
    return nation or any(entry.shown(real=found.real).known for entry in found.states)


def _states(row: int, found: Across) -> list[Mark]:
    """A small dot for each state, the lowest and the highest with their names, joined by a thin line."""
    order = in_rank(found.states, real=found.real, lowest_first=True)
    values = [float(entry.shown(real=found.real).value or 0) for entry in order]
    if not order:
        return []
    marks: list[Mark] = [Link(row=row, start=values[0], end=values[-1], ink="hairline")] if len(order) > 1 else []
    for number, (entry, value) in enumerate(zip(order, values, strict=True)):
        ends = {0: "left", len(order) - 1: "right"} if len(order) > 1 else {}
        side = ends.get(number)
        text = _end_words(found, entry) if side else ""
        marks.append(
            Point(
                row=row,
                value=value,
                ink="control_border",
                shape="dot",
                label=text,
                place="left" if side == "left" else "right",
                strong=False,
                open_end=is_bound(entry.shown(real=found.real)),
            )
        )
    return marks


def _end_words(found: Across, entry: Standing) -> str:
    """A state at the end of a row; of several with one bound how many, as nobody knows which of them is beyond the others."""
    shown = entry.shown(real=found.real)
    if not is_bound(shown) or shown.value is None:
        return f"{entry.area.id} {short(shown.value or 0, shown.unit)}"
    level = [one for one in found.states if is_bound(one.shown(real=found.real))]
    whose = entry.area.id if len(level) == 1 else f"{len(level)} states"
    return f"{whose} ≥{least_words(min(float(one.shown(real=found.real).value or 0) for one in level), shown.unit)}"


def _keys(catalog: Catalog, slot: int, found: dict[str, Across], here: dict[str, Standing]) -> tuple[Key, ...]:
    """What is drawn of any role, and no more."""
    drawn = {
        "here": any(here[role_id].shown(real=across.real).known for role_id, across in found.items()),
        "nation": catalog.area.id != NATION.id and any(across.nation.shown(real=across.real).known for across in found.values()),
        "states": any(entry.shown(real=across.real).known for across in found.values() for entry in across.states),
    }
    bounds = any(is_bound(entry.shown(real=across.real)) for across in found.values() for entry in (*across.states, here[across.role.id]))
    drawn["bounds"] = bounds
    keys = {
        "here": Key(sample="mark", label=catalog.area.name, ink=slot),
        "nation": Key(sample="hollow mark", label="United States", ink=slot),
        "states": Key(sample="dot", label=f"a state; the lowest and the highest{' known' if bounds else ''} are named"),
        "bounds": OPEN_END,
    }
    return tuple(key for name, key in keys.items() if drawn[name])


def _summary(catalog: Catalog, found: dict[str, Across], here: dict[str, Standing]) -> str:
    said = [(_in_words(here[role_id].shown(real=across.real)), across) for role_id, across in found.items()]
    ordered = sorted(said, key=lambda pair: -(here[pair[1].role.id].shown(real=pair[1].real).value or 0))
    return f"{catalog.area.name}: {'; '.join(f'{across.role.title} {value}' for value, across in ordered)}."


def _table(catalog: Catalog, roles: Sequence[Role], found: dict[str, Across], here: dict[str, Standing]) -> Table:
    """One column a role, one line a place: the area looked at, the nation, then every state."""
    one = next(iter(found.values()))
    lines = [NATION.id, *(entry.area.id for entry in sorted(one.states, key=lambda entry: entry.area.name))]
    if catalog.area.id not in lines:
        lines.insert(0, catalog.area.id)
    figures_of = {role_id: _by_area(across, here[role_id]) for role_id, across in found.items()}
    rows = tuple((catalog.areas[area].name, *(figures_of.get(role.id, {}).get(area, "not given") for role in roles)) for area in lines)
    return Table(columns=("Place", *(role.title for role in roles)), rows=rows)


def _by_area(found: Across, here: Standing) -> dict[str, str]:
    return {entry.area.id: _in_words(entry.shown(real=found.real)) for entry in (*found.states, found.nation, here)}


def _in_words(estimate: Estimate) -> str:
    return value_words(estimate) if estimate.known else in_a_word(estimate)
