"""Every change of a module, as code that can run; leaves running to running.py."""

import ast
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import Any, NamedTuple

from tools.mutants.operators import changes
from tools.mutants.rooms import ROOT

_NEVER = {"annotation", "returns", "decorator_list"}
"""Parts that say nothing at run time, or only how a class is made."""
_AROUND = 60
"""Letters shown on both sides of a change."""
_SAID_ELSEWHERE = {"strict", "frozen", "kw_only", "slots"}
"""Arguments that only refuse what types already rule out."""


class Mutant(NamedTuple):
    """One change: where, what stood there, what stands there now, and the outermost function around it ("" for none) with its lines."""

    file: str
    line: int
    scope: str
    body: range
    before: str
    after: str
    code: CodeType
    """The whole module with the change."""


def mutants(path: Path) -> Iterator[Mutant]:
    """Every change of a module, in the order of its lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = path.relative_to(ROOT).as_posix()
    bodies = dict(_bodies(tree, ""))
    for place in _places(tree, "", tree):
        before = ast.unparse(place.statement)
        for new in changes(place.node):
            shown = _put(place, new)
            after = ast.unparse(shown if place.node is place.statement else place.statement)
            code = compile(ast.fix_missing_locations(tree), str(path), "exec")
            _put(place, place.node)
            yield Mutant(name, _line(place), place.scope, bodies.get(place.scope, range(0)), *_where_they_differ(before, after), code)


def _bodies(node: ast.AST, scope: str) -> Iterator[tuple[str, range]]:
    """The lines in the body of every outermost function."""
    for child in getattr(node, "body", []):
        if isinstance(child, ast.ClassDef):
            yield from _bodies(child, f"{scope}{child.name}.")
        elif isinstance(child, ast.FunctionDef):
            yield f"{scope}{child.name}", range(child.body[0].lineno, (child.end_lineno or child.lineno) + 1)


class _Place(NamedTuple):
    holder: Any
    field: str
    number: int | None
    node: ast.AST
    statement: ast.AST
    scope: str


def _places(node: ast.AST, scope: str, statement: ast.AST) -> Iterator[_Place]:
    """Every node that may be changed, with the statement and the outermost function it stands in."""
    for field, value in ast.iter_fields(node):
        if field in _NEVER or (field == "keywords" and isinstance(node, ast.ClassDef)):
            continue
        children = enumerate(value) if isinstance(value, list) else [(None, value)]
        for number, child in children:
            if not isinstance(child, ast.AST) or _silent(child):
                continue
            inner = child if isinstance(child, ast.stmt) else statement
            around = _scope(node, field, child, scope)
            yield _Place(node, field, number, child, inner, around)
            yield from _places(child, around, inner)


def _scope(node: ast.AST, field: str, child: ast.AST, scope: str) -> str:
    if scope and not scope.endswith("."):
        return scope
    if isinstance(child, ast.ClassDef):
        return f"{scope}{child.name}."
    if isinstance(node, ast.FunctionDef) and field == "body":
        return f"{scope}{node.name}"
    return scope


def _silent(node: ast.AST) -> bool:
    """Whether a change of it could be noticed by no test: text for readers, types, and arguments that only refuse."""
    if isinstance(node, ast.AnnAssign) and isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias":
        return True
    if isinstance(node, ast.keyword) and node.arg in _SAID_ELSEWHERE:
        return True
    return isinstance(node, ast.Import | ast.ImportFrom)


def _put(place: _Place, new: ast.AST) -> ast.AST:
    if new is not place.node:
        ast.copy_location(new, place.node)
    if place.number is None:
        setattr(place.holder, place.field, new)
    else:
        getattr(place.holder, place.field)[place.number] = new
    return new


def _where_they_differ(before: str, after: str) -> tuple[str, str]:
    """Both with as much around what differs as tells the place."""
    start = _alike(before, after)
    tail = _alike(before[start:][::-1], after[start:][::-1])
    end = before.find("\n", len(before) - tail)
    first = max(before.rfind("\n", 0, start) + 1, start - _AROUND)
    last = min(end if end >= 0 else len(before), len(before) - tail + _AROUND)
    return before[first:last], after[first : len(after) - (len(before) - last)]


def _alike(first: str, second: str) -> int:
    """How many letters at the beginning are the same."""
    pairs = enumerate(zip(first, second, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(first), len(second)))


def _line(place: _Place) -> int:
    node = place.node.target if isinstance(place.node, ast.comprehension) else place.node
    return int(getattr(node, "lineno", getattr(place.statement, "lineno", 0)))
