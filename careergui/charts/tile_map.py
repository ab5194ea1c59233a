"""One role across the states as a map of equal tiles: figures, seven steps, a key, a table; leaves drawing to render."""

from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from msgspec.structs import replace

from careergui.charts.absent import only_paid
from careergui.charts.findings.across import finding, headline
from careergui.charts.findings.words import fitting
from careergui.charts.options import USUAL, ChartOptions
from careergui.charts.place_ends import end_lists
from careergui.charts.place_words import (
    MEASURES,
    NOT_RANKED,
    care_words,
    counts,
    figures,
    in_full,
    margin_shown,
    measure_words,
    of_occupation,
    other_words,
    rank_range,
    rank_words,
    shown_words,
    sources_words,
    unit_words,
    value_words,
)
from careergui.charts.spec import Axis, ChartSpec, Row, Table, Tile, TileMap
from careergui.charts.steps import Steps, even_steps, least_words, limit_words, most_words, short, steps_about_one, steps_about_zero
from careergui.compare.across import Across, Standing, in_rank, is_pay, no_places
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Number, Unit
from careergui.domain.role import Role
from careergui.domain.view_state import Chosen
from careergui.text import plural

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
_BOUND = "hatched: at least this much; how much more is not published"
_BOUNDS = "hatched: known only to be at least (≥) or at most (≤) this much"
_Ramp: TypeAlias = Literal["step", "gap"]
_CLASSES: dict[str, tuple[_Ramp, Callable[[Sequence[Number], Unit], Steps], str]] = {
    "": ("step", even_steps, "About as many states in each step, between round limits"),
    "difference": ("gap", steps_about_zero, "The middle step lies around no difference; the others are alike below and above it"),
    "ratio": (
        "gap",
        steps_about_one,
        "The middle step lies around 1, the nation’s share; the others are alike below and above",
    ),
}
"""How figures, differences and location quotients are coloured: the ramp, the classes, and the rule in words."""


def build(catalog: Catalog, chosen: Sequence[Chosen], options: ChartOptions = USUAL) -> ChartSpec:
    """The first of the chosen roles in every state. UsageError for a role or a measure without figures by place."""
    role = of_occupation(catalog, chosen[0].role)
    found = figures(catalog, role, options, smaller=False)
    against = catalog.roles[options.against] if options.against else None
    known = [entry for entry in found.states if entry.shown(real=found.real).known]
    ranked, said = counts(found.states), headline(catalog, found, against)
    return ChartSpec(
        kind="map",
        title=f"{measure_words(found, against)}{',' if against else ''} by state{', adjusted for prices' if found.real else ''}",
        subtitle=unit_words(found, "each state’s price level"),
        axis=Axis(minimum=0, maximum=1),
        rows=tuple(_row(entry, found, ranked, difference=against is not None) for entry in found.states),
        marks=(),
        tiles=_map(catalog, found, difference=against is not None),
        notes=() if known else tuple(filter(None, (found.nation.shown(real=found.real).note,))),
        source=sources_words(catalog, found, found.states, prices=found.real),
        summary=_summary(found, said, difference=against is not None),
        finding=fitting(finding(catalog, found, found.states, against)),
        headline=said,
        table=_table(found, against),
    )


def unfit(catalog: Catalog, chosen: Sequence[Chosen]) -> str:
    """Why one of these roles has no figures by place; "" when all have."""
    return next((reason for entry in chosen if (reason := no_places(catalog, catalog.roles[entry.role]))), "")


def _row(entry: Standing, found: Across, ranked: tuple[int, int], *, difference: bool) -> Row:
    shown = entry.shown(real=found.real)
    margin = margin_shown(entry, real=found.real)
    sure = ", ".join(filter(None, (f"90% margin {margin}" if margin else "", care_words(entry, real=found.real))))
    details = (sure, rank_words(entry, found, ranked), other_words(entry, found, difference=difference)) if shown.known else (shown.note,)
    return Row(
        label=entry.area.name,
        key=entry.area.id,
        trailing=shown_words(entry, real=found.real, difference=difference),
        detail=" · ".join(filter(None, details)),
        words=in_full(entry, found, ranked),
    )


def _map(catalog: Catalog, found: Across, *, difference: bool) -> TileMap:
    unit = found.measure.unit
    here = catalog.area.state or catalog.area.id
    ramp, make, note = _CLASSES["difference" if difference else "ratio" if unit == "ratio" else ""]
    known = [entry for entry in found.states if not entry.bound(real=found.real)]
    steps = make([value for entry in known if (value := entry.limit(real=found.real)) is not None], unit)
    tiles = tuple(_tile(entry, found, steps, here=here, difference=difference) for entry in found.states)
    return TileMap(
        columns=max(column for column, _ in GRID.values()) + 1,
        lines=len(_LINES),
        tiles=tiles,
        ramp=ramp,
        limits=tuple(limit_words(limit, unit, difference=difference) for limit in steps.limits),
        inks=steps.inks,
        limits_note=note if steps.limits else "",
        bound=(_BOUNDS if difference else _BOUND) if any(tile.bound for tile in tiles) else "",
        absent=_absent(found) if any(tile.step is None and not tile.bound for tile in tiles) else "",
        whole=(found.nation.area.name, _whole(found, difference=difference)),
        lists=end_lists(found, _LISTED, difference=difference),
    )


def _whole(found: Across, *, difference: bool) -> str:
    """The nation's figure; its location quotient is no figure of the survey, but can be nothing else."""
    if found.measure.unit == "ratio" and not difference:
        return "1 by definition"
    return value_words(found.nation.shown(real=found.real), difference=difference)


def _absent(found: Across) -> str:
    """What a tile without a figure means; some states withhold even a figure that does not apply."""
    none = not any(entry.shown(real=found.real).known for entry in found.states)
    only = only_paid(found.nation.paid) if none else ""
    return f"dashed: {only}" if only else _ABSENT


def _tile(entry: Standing, found: Across, steps: Steps, *, here: str, difference: bool) -> Tile:
    column, line = GRID[entry.area.id]
    shown = entry.shown(real=found.real)
    tile = Tile(column=column, line=line, name=entry.area.id, value="n/a", chosen=entry.area.id == here)
    bound, limit = entry.bound(real=found.real), entry.limit(real=found.real)
    if bound and limit is not None:
        words = f"≥{least_words(limit, found.measure.unit)}" if bound == "at-least" else f"≤{most_words(limit, found.measure.unit)}"
        return replace(tile, value=words, bound=True)
    if shown.value is None:
        return tile
    return replace(tile, value=short(shown.value, shown.unit, steps, difference=difference), step=steps.of(shown.value))


def _summary(found: Across, said: str, *, difference: bool) -> str:
    known = counts(found.states)[found.real]
    nation = found.nation.shown(real=found.real)
    whole = f" United States: {value_words(nation, difference=difference)}." if nation.known else ""
    lacking = len(found.states) - known
    silent = f" No figure for {plural(lacking, 'state')}." if lacking else ""
    return f"{found.role.title}. {said}.{whole}{silent}"


def _table(found: Across, against: Role | None) -> Table:
    difference, pay, name = against is not None, is_pay(found.measure.id), MEASURES[found.measure.id]
    columns: tuple[str, ...] = ("State", "Rank", name, "90% margin", "Jobs")
    if pay:
        paid, local = ("Rank as paid", f"{name}, as paid"), ("Rank, adjusted", f"{name}, adjusted for prices")
        columns = ("State", *paid, *local, "90% margin", "Price level", "Jobs")
    if found.measure.id == "employment.jobs":
        columns = columns[:-1]
    order = [*in_rank(found.states, real=found.real), *(entry for entry in found.states if not entry.shown(real=found.real).known)]
    rows = (_line(entry, found, pay=pay, difference=difference)[: len(columns)] for entry in (*order, *found.territories))
    return Table(columns=columns, rows=tuple(rows))


def _line(entry: Standing, found: Across, *, pay: bool, difference: bool) -> tuple[str, ...]:
    level = entry.area.price_level
    jobs, margin = value_words(entry.jobs), margin_shown(entry, real=found.real)
    paid = (rank_range(entry, real=False) or NOT_RANKED, shown_words(entry, real=False, difference=difference))
    if not pay:
        return (entry.area.name, *paid, margin, jobs)
    local = (rank_range(entry, real=True) or NOT_RANKED, shown_words(entry, real=True, difference=difference))
    return (entry.area.name, *paid, *local, margin, f"{level.index:.1f}" if level else "none", jobs)
