"""One role across the states as a map of equal tiles: figures, seven steps, a key, a table; leaves drawing to render."""

from collections.abc import Sequence

from careergui.charts.absent import only_paid
from careergui.charts.options import USUAL, ChartOptions
from careergui.charts.place_words import (
    MEASURES,
    NOT_RANKED,
    counts,
    figures,
    headline,
    in_full,
    measure_words,
    of_occupation,
    other_words,
    rank_words,
    sources_words,
    unit_words,
    value_words,
)
from careergui.charts.spec import Axis, ChartSpec, Row, Table, Tile, TileMap
from careergui.charts.steps import Steps, equal_steps, limit_words, short, steps_about_zero, width_words
from careergui.compare.across import Across, Standing, in_rank, is_pay, no_places
from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from careergui.text import number, plural

_LINES = (
    "AK .. .. .. .. .. .. .. .. .. .. ME",
    ".. .. .. .. .. .. .. .. .. .. VT NH",
    ".. WA ID MT ND MN IL WI MI NY RI MA",
    ".. OR NV WY SD IA IN OH PA NJ CT ..",
    ".. CA UT CO NE MO KY WV VA MD DE ..",
    ".. .. AZ NM KS AR TN NC SC DC .. ..",
    ".. .. .. .. OK LA MS AL GA .. .. ..",
    "HI .. .. .. TX .. .. .. .. FL .. ..",
)
GRID: dict[str, tuple[int, int]] = {
    name: (column, line) for line, names in enumerate(_LINES) for column, name in enumerate(names.split()) if name != ".."
}
"""Column and line of each state's tile, roughly where it lies."""
_LISTED = 5
_ABSENT = "dashed: no figure released"


def build(catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions = USUAL) -> ChartSpec:
    """The first of the chosen roles in every state. UsageError for a role or a measure without figures by place."""
    role = of_occupation(catalog, chosen[0].role)
    found = figures(catalog, role, options, smaller=False)
    against = catalog.roles[options.against] if options.against else None
    known = [value for entry in found.states if (value := entry.shown(real=found.real).value) is not None]
    steps = equal_steps(known) if against is None else steps_about_zero(known)
    ranked = counts(found.states)
    return ChartSpec(
        kind="map",
        title=f"{measure_words(found, against)}{',' if against else ''} by state{', adjusted for prices' if found.real else ''}",
        subtitle=unit_words(found, "each state’s price level"),
        axis=Axis(minimum=0, maximum=1),
        rows=tuple(_row(entry, found, ranked, difference=against is not None) for entry in found.states),
        marks=(),
        tiles=_map(catalog, found, steps, difference=against is not None),
        notes=() if known else tuple(filter(None, (found.nation.shown(real=found.real).note,))),
        source=sources_words(catalog, found, found.states),
        summary=_summary(found, against),
        headline=headline(found, against),
        table=_table(found, against),
    )


def unfit(catalog: Catalog, chosen: Sequence[Chosen]) -> str:
    """Why one of these roles has no figures by place; "" when all have."""
    return next((reason for entry in chosen if (reason := no_places(catalog, catalog.roles[entry.role]))), "")


def _row(entry: Standing, found: Across, ranked: tuple[int, int], *, difference: bool) -> Row:
    shown = entry.shown(real=found.real)
    details = (rank_words(entry, found, ranked), other_words(entry, found, difference=difference)) if shown.known else (shown.note,)
    return Row(
        label=entry.area.name,
        key=entry.area.id,
        trailing=value_words(shown, difference=difference),
        detail=" · ".join(filter(None, details)),
        words=in_full(entry, found, ranked),
    )


def _map(catalog: Catalog, found: Across, steps: Steps, *, difference: bool) -> TileMap:
    unit = found.measure.unit
    here = catalog.area.state or catalog.area.id
    tiles = tuple(_tile(entry, found, steps, here=here) for entry in found.states)
    return TileMap(
        columns=max(column for column, _ in GRID.values()) + 1,
        lines=len(_LINES),
        tiles=tiles,
        ramp="gap" if difference else "step",
        limits=tuple(limit_words(limit, unit) for limit in steps.limits),
        limits_note=f"Equal steps of {width_words(steps.width, unit)}; the outer two are open" if steps.limits else "",
        absent=_absent(found) if any(tile.step is None for tile in tiles) else "",
        whole=(found.nation.area.name, value_words(found.nation.shown(real=found.real), difference=difference)),
        lists=_lists(found, difference=difference),
    )


def _absent(found: Across) -> str:
    """What a tile without a figure means; some states withhold even a figure that does not apply."""
    none = not any(entry.shown(real=found.real).known for entry in found.states)
    only = only_paid(found.nation.paid) if none else ""
    return f"dashed: {only}" if only else _ABSENT


def _tile(entry: Standing, found: Across, steps: Steps, *, here: str) -> Tile:
    column, line = GRID[entry.area.id]
    shown = entry.shown(real=found.real)
    chosen = entry.area.id == here
    if shown.value is None:
        return Tile(column=column, line=line, name=entry.area.id, value="n/a", chosen=chosen)
    least = "≥" if shown.status == "top-coded" else ""
    return Tile(
        column=column,
        line=line,
        name=entry.area.id,
        value=f"{least}{short(shown.value, shown.unit)}",
        step=steps.of(shown.value),
        chosen=chosen,
    )


def _lists(found: Across, *, difference: bool) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The states at both ends, for pictures with room beside the map."""
    order = in_rank(found.states, real=found.real)
    if len(order) < 2 * _LISTED:
        return ()

    def named(entries: Sequence[Standing]) -> tuple[tuple[str, str], ...]:
        return tuple((entry.area.name, value_words(entry.shown(real=found.real), difference=difference)) for entry in entries)

    return (("Highest", named(order[:_LISTED])), ("Lowest", named(order[-_LISTED:])))


def _summary(found: Across, against: Role | None) -> str:
    known = sum(entry.shown(real=found.real).known for entry in found.states)
    nation = found.nation.shown(real=found.real)
    whole = f" United States: {value_words(nation, difference=against is not None)}." if nation.known else ""
    lacking = len(found.states) - known
    silent = f" No figure for {plural(lacking, 'state')}." if lacking else ""
    return f"{found.role.title}. {headline(found, against)}.{whole}{silent}"


def _table(found: Across, against: Role | None) -> Table:
    difference, pay, name = against is not None, is_pay(found.measure.id), MEASURES[found.measure.id]
    columns: tuple[str, ...] = ("State", "Rank", name, "Jobs")
    if pay:
        columns = ("State", "Rank as paid", f"{name}, as paid", "Rank, adjusted", f"{name}, adjusted for prices", "Price level", "Jobs")
    if found.measure.id == "employment.jobs":
        columns = columns[:-1]
    order = [*in_rank(found.states, real=found.real), *(entry for entry in found.states if not entry.shown(real=found.real).known)]
    rows = (_line(entry, pay=pay, difference=difference)[: len(columns)] for entry in (*order, *found.territories))
    return Table(columns=columns, rows=tuple(rows))


def _line(entry: Standing, *, pay: bool, difference: bool) -> tuple[str, ...]:
    level = entry.area.price_level
    jobs = value_words(entry.jobs)
    paid = (_rank(entry.paid_rank), value_words(entry.paid, difference=difference))
    if not pay:
        return (entry.area.name, *paid, jobs)
    local = (_rank(entry.local_rank), value_words(entry.local, difference=difference))
    return (entry.area.name, *paid, *local, f"{level.index:.1f}" if level else "none", jobs)


def _rank(rank: int | None) -> str:
    return number(rank) if rank else NOT_RANKED
