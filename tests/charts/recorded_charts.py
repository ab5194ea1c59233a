"""Every kind of chart, as data, of roles and places chosen for their odd figures: what was read once and then written down.

`make record` writes it anew; what has changed then is to be read in the difference before it is committed.
"""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct, structs

from careergui.charts import registry
from careergui.charts.options import ChartOptions
from careergui.charts.spec import ChartSpec
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.view_state import Chosen

FOLDER = Path(__file__).parent / "recorded"
_WIDE = 150
"""Letters up to which a value stands on one line."""
_LETTERS, _PARTS = 240, 14
"""Letters of a text, and parts of a list, that are written down; of what is longer the rest is told by a digest."""


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


def plain(value: object) -> Any:
    """A chart or a part of it as what JSON has, without what is as usual."""
    if isinstance(value, Struct):
        usual = {field.name: field.default for field in structs.fields(value)}
        own = {name: getattr(value, name) for name in value.__struct_fields__}
        return {name: plain(found) for name, found in own.items() if found is not usual[name] and found != usual[name]}
    if isinstance(value, dict):
        return {str(key): plain(found) for key, found in value.items()}
    if isinstance(value, frozenset):
        return sorted(map(plain, value))
    if isinstance(value, tuple | list):
        return _short([plain(found) for found in value])
    return f"{value[:_LETTERS]}… {_digest(value[_LETTERS:])}" if isinstance(value, str) and len(value) > _LETTERS else value


def _short(parts: list[Any]) -> list[Any]:
    """Of many parts the first few, and what tells whether the others are as they were."""
    return parts if len(parts) <= _PARTS else [*parts[:_PARTS], f"{len(parts) - _PARTS} more: {_digest(json.dumps(parts[_PARTS:]))}"]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def written(value: Any, depth: int = 0) -> str:
    """As JSON: on one line what is short, else each part on a line of its own, so that a difference shows what changed."""
    brief = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, dict | list) or not value or len(brief) + depth <= _WIDE:
        return brief
    parts = (
        [f"{json.dumps(key, ensure_ascii=False)}: {written(found, depth + 1)}" for key, found in value.items()]
        if isinstance(value, dict)
        else [written(found, depth + 1) for found in value]
    )
    inner = ",\n".join(" " * (depth + 1) + part for part in parts)
    first, last = "{}" if isinstance(value, dict) else "[]"
    return f"{first}\n{inner}\n{' ' * depth}{last}"


def file_of(case: Case) -> str:
    """The name of the file a case is recorded in."""
    return f"{case.name.replace(', ', '-').replace(' ', '-').lower()}.json"


def main() -> None:
    """Write every case anew."""
    from careergui.data.load import load_all  # late: only this needs to read anything

    FOLDER.mkdir(exist_ok=True)
    catalog = load_all([]).catalog
    for old in FOLDER.iterdir():
        old.unlink()
    for case in CASES:
        made = {kind: plain(spec) for kind, spec in charts(catalog, case)}
        (FOLDER / file_of(case)).write_text(f"{written(made)}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
