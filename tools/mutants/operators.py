"""The changes that are tried: each takes one node of a syntax tree and gives what may stand in its place."""

import ast
from collections.abc import Callable, Iterator

_COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_RECKONED: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_CALLED = {"min": "max", "max": "min", "any": "all", "all": "any", "floor": "ceil", "ceil": "floor"}
_MARKS = "≥≤−–+$±~×"
"""A sign at the beginning of a text that changes what the text says."""


def changes(node: ast.AST) -> Iterator[ast.AST]:
    """What may stand in the place of a node."""
    for change in _CHANGES.get(type(node), ()):
        yield from change(node)


def _compare(node: ast.Compare) -> Iterator[ast.AST]:
    for place, operator in enumerate(node.ops):
        ops = [*node.ops]
        ops[place] = _COMPARED[type(operator)]()
        yield ast.Compare(node.left, ops, node.comparators)


def _reckon(node: ast.BinOp) -> Iterator[ast.AST]:
    if type(node.op) in _RECKONED:
        yield ast.BinOp(node.left, _RECKONED[type(node.op)](), node.right)
    if isinstance(node.op, ast.Sub | ast.Div):
        yield ast.BinOp(node.right, node.op, node.left)


def _add_to(node: ast.AugAssign) -> Iterator[ast.AST]:
    if type(node.op) in _RECKONED:
        yield ast.AugAssign(node.target, _RECKONED[type(node.op)](), node.value)


def _constant(node: ast.Constant) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield ast.Constant(value + 1)
    elif isinstance(value, float):
        yield ast.Constant(value * 0.85 or 1.0)
    elif isinstance(value, str) and value[:1] and value[0] in _MARKS:
        yield ast.Constant(value[1:])


def _both(node: ast.BoolOp) -> Iterator[ast.AST]:
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)


def _not(node: ast.UnaryOp) -> Iterator[ast.AST]:
    if isinstance(node.op, ast.Not | ast.USub):
        yield node.operand


def _turned(test: ast.expr) -> Iterator[ast.expr]:
    """A condition that no other change turns: a bare name or call."""
    if not isinstance(test, ast.Compare | ast.BoolOp | ast.UnaryOp):
        yield ast.UnaryOp(ast.Not(), test)


def _if(node: ast.If) -> Iterator[ast.AST]:
    for test in _turned(node.test):
        yield ast.If(test, node.body, node.orelse)


def _either(node: ast.IfExp) -> Iterator[ast.AST]:
    for test in _turned(node.test):
        yield ast.IfExp(test, node.body, node.orelse)


def _among(node: ast.comprehension) -> Iterator[ast.AST]:
    for place in range(len(node.ifs)):
        yield ast.comprehension(node.target, node.iter, node.ifs[:place] + node.ifs[place + 1 :], node.is_async)


def _return(node: ast.Return) -> Iterator[ast.AST]:
    if node.value is not None and not (isinstance(node.value, ast.Constant) and node.value.value is None):
        yield ast.Return(ast.Constant(None))


def _call(node: ast.Call) -> Iterator[ast.AST]:
    if isinstance(node.func, ast.Name) and node.func.id in _CALLED:
        yield ast.Call(ast.Name(_CALLED[node.func.id], ast.Load()), node.args, node.keywords)


def _statement(node: ast.Expr) -> Iterator[ast.AST]:
    if isinstance(node.value, ast.Call):
        yield ast.Pass()


def _again(_: ast.Continue) -> Iterator[ast.AST]:
    yield ast.Break()


_CHANGES: dict[type[ast.AST], tuple[Callable[..., Iterator[ast.AST]], ...]] = {
    ast.Compare: (_compare,),
    ast.BinOp: (_reckon,),
    ast.AugAssign: (_add_to,),
    ast.Constant: (_constant,),
    ast.BoolOp: (_both,),
    ast.UnaryOp: (_not,),
    ast.If: (_if,),
    ast.IfExp: (_either,),
    ast.comprehension: (_among,),
    ast.Return: (_return,),
    ast.Call: (_call,),
    ast.Expr: (_statement,),
    ast.Continue: (_again,),
}
