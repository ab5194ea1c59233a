"""A whole chart in lines of plain text: everything that is said and drawn of it, each part that is not as usual by name."""

import hashlib
from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct
from msgspec.structs import fields

from careergui.charts.spec import ChartSpec, Table

_FIRST, _LAST = 8, 3
"""How many lines of a long part are kept from either end."""


def lines(spec: ChartSpec) -> list[str]:
    """Every part of a chart that is not as usual; of long ones both ends, and what tells whether the lines between are the same."""
    whole = [line for name, value in _parts(spec) for line in _lines(name, value)]
    by_name = (list(part) for _, part in groupby(whole, key=lambda line: line.partition(":")[0]))
    return [line for part in by_name for line in _shortened(part)]


def _shortened(part: list[str]) -> list[str]:
    left_out = len(part) - _FIRST - _LAST
    if left_out <= 5:
        return part
    digest = hashlib.sha256("\n".join(part[_FIRST:-_LAST]).encode()).hexdigest()[:12]
    return [*part[:_FIRST], f"… {left_out} more, {digest} …", *part[-_LAST:]]


def _parts(made: Struct) -> Iterator[tuple[str, object]]:
    for field in fields(made):
        value = getattr(made, field.name)
        if field.required or value != field.default:
            yield field.name, value


def _lines(name: str, value: object) -> Iterator[str]:
    if isinstance(value, Table):
        yield from (f"table: {' | '.join(cells)}" for cells in (value.columns, *value.rows))
    elif isinstance(value, tuple):
        yield from (f"{name.removesuffix('s')}: {_said(one)}" for one in value)
    elif isinstance(value, Struct) and name in {"tiles", "scatter"}:
        yield from (f"{name} {line}" for part, found in _parts(value) for line in _lines(part, found))
    else:
        yield f"{name}: {_said(value)}"


def _said(value: object) -> str:
    if isinstance(value, Struct):
        return f"{type(value).__name__}({', '.join(f'{name}={_said(found)}' for name, found in _parts(value))})"
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_said, value))}]"
    if isinstance(value, frozenset):
        return f"{{{', '.join(sorted(map(_said, value)))}}}"
    return str(value)
