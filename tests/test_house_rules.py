"""Rules of the house that no linter knows: a table of patterns and the sentence each one answers."""

import ast
import functools
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "careergui"
SOURCES = sorted(PACKAGE.rglob("*.py"))
CHECKED = sorted([*SOURCES, *(ROOT / "tests").rglob("*.py"), *(ROOT / "tools").rglob("*.py")])
FILE_LINES, FUNCTION_LINES = 300, 60
QT_ROOMS = ("careergui/app", "careergui/gui/", "careergui/render/")


class Rule(NamedTuple):
    """A pattern, where it may stand after all, and what to do instead."""

    pattern: str
    allowed: tuple[str, ...]
    sentence: str


RULES = (
    Rule(
        r"\bprint\(|sys\.stdout\.write",
        ("cli/", "build/__main__.py"),
        "Only cli and the builder’s command print: return the words, or log them.",
    ),
    Rule(r"\bQSettings\b", (), "Settings are a JSON file, read and checked like any other: see gui/settings.py."),
    Rule(r"^\s*(import|from) (pyqtgraph|numpy)\b", ("render/",), "Only render knows pyqtgraph and numpy."),
    Rule(
        r"\bsetHtml\(|\bRichText\b|\bMarkdownText\b|setMarkdown\(", (), "Text is shown as plain text: what comes from data is never HTML."
    ),
    Rule(r"\bpg\.(exec|mkQApp|plot)\b|pyqtgraph\.exporters", (), "pyqtgraph neither runs the program nor exports: render and export do."),
    Rule(r"\bprocessEvents\(", ("app.py",), "Nothing pumps events to keep the window alive: make the job short, or put it on a worker."),
    Rule(r"\btime\.sleep\(", (), "Nothing sleeps: wait for a signal or a result."),
    Rule(r"^\s*(import|from) (urllib|http|requests|socket|ssl)\b|\bQtNetwork\b", (), "No network."),
    Rule(
        r"\bopen\([^)]*[\"'][wax]b?[\"']|\.write_(text|bytes)\(", ("files/",), "Files are written whole or not at all: files.write_whole."
    ),
    Rule(
        r"\.read_(text|bytes)\(",
        ("build/",),
        "Files are read within reason: files.read_moderate, which waits for no pipe and takes nothing without an end.",
    ),
    Rule(
        r"^(from|import) (dataclasses|inspect|difflib|importlib\.resources)\b",
        ("gui/", "render/"),
        "Too slow for the start: msgspec.Struct and pathlib.",
    ),
    Rule(r"\bQColor\([\"']#|#[0-9A-Fa-f]{6}\b", ("render/theme",), "Colours have names: they stand in resources/themes/."),
)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _code_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Lines with comments and docstrings blanked, so that words about a thing are not taken for the thing."""
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            lines[node.lineno - 1 : node.end_lineno] = [""] * ((node.end_lineno or node.lineno) - node.lineno + 1)
    comments = {token.start for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.type == tokenize.COMMENT}
    for row, column in comments:
        lines[row - 1] = lines[row - 1][:column] or ""
    return enumerate(lines, start=1)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sentence)
def test_that_the_code_keeps_the_rule(rule: Rule) -> None:
    found = [
        f"{_name(path)}:{number}: {line.strip()}"
        for path in SOURCES
        if not any(_name(path).startswith(f"careergui/{place}") for place in rule.allowed)
        for number, line in _code_lines(path)
        if re.search(rule.pattern, line)
    ]
    assert not found, f"{rule.sentence}\n" + "\n".join(found)


@pytest.mark.parametrize("path", CHECKED, ids=_name)
def test_that_a_file_is_short_and_says_in_its_first_line_what_it_is_for(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= FILE_LINES
    first = text.partition("\n")[0]
    assert re.fullmatch(r'""".+\.("""|$)', first), "the first line is one sentence, or several, that end on it"


def _functions(path: Path) -> Iterator[ast.FunctionDef]:
    yield from (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("path", CHECKED, ids=_name)
def test_that_functions_are_short(path: Path) -> None:
    long = [function.name for function in _functions(path) if (function.end_lineno or 0) - function.lineno >= FUNCTION_LINES]
    assert not long, f"over {FUNCTION_LINES} lines: {long}"


@pytest.mark.parametrize("path", CHECKED, ids=_name)
def test_that_late_imports_say_why(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    silent = []
    for function in _functions(path):
        imports = [node for node in ast.walk(function) if isinstance(node, ast.Import | ast.ImportFrom)]
        explained = any("#" in line for node in imports for line in lines[function.lineno - 1 : node.lineno])
        if imports and not explained:
            silent.append(f"{_name(path)}:{imports[0].lineno}: {function.name}")
    assert not silent, "An import inside a function has a comment with its reason."


@pytest.mark.parametrize("path", CHECKED, ids=_name)
def test_that_every_ignore_names_its_reason(path: Path) -> None:
    ignore = re.compile(r"#\s*(noqa(?!: [A-Z]+\d+(, ?[A-Z]+\d+)* \S)|type: ignore(?!\[[\w, -]+\]\s+#? ?\S))")
    bare = [number for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1) if ignore.search(line)]
    assert not bare or path == Path(__file__), f"a reason stands beside each ignore: lines {bare}"


@functools.cache
def _qt_names() -> frozenset[str]:
    from PySide6 import QtCore, QtGui, QtWidgets  # late: only this test of the file needs Qt

    modules = (QtCore, QtGui, QtWidgets)
    return frozenset(name for module in modules for item in vars(module).values() if isinstance(item, type) for name in dir(item))


def test_that_only_overridden_qt_methods_are_written_in_camel_case() -> None:
    from pyqtgraph import AxisItem, GraphicsObject, PlotItem, ViewBox  # late: as above

    known = _qt_names() | {name for item in (AxisItem, GraphicsObject, PlotItem, ViewBox) for name in dir(item)}
    own = [
        f"{_name(path)}:{function.lineno}: {function.name}"
        for path in SOURCES
        for function in _functions(path)
        if re.search(r"[a-z][A-Z]", function.name) and function.name not in known
    ]
    assert not own, "snake_case, unless Qt asks for the name:\n" + "\n".join(own)


def test_that_public_methods_of_the_qt_rooms_have_docstrings() -> None:
    methods = [(path, method) for path in SOURCES if _name(path).startswith(QT_ROOMS) for method in _public_methods(path)]
    explained = {method.name for _, method in methods if ast.get_docstring(method)}
    silent = [f"{_name(path)}:{method.lineno}: {method.name}" for path, method in methods if method.name not in explained]
    assert not silent, "a public method says what it does, once where several classes have it; Qt's own need not:\n" + "\n".join(silent)


def _public_methods(path: Path) -> Iterator[ast.FunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for item in node.body if isinstance(node, ast.ClassDef) else ():
            if isinstance(item, ast.FunctionDef) and not item.name.startswith("_") and item.name not in _qt_names():
                yield item


def test_that_every_timer_ends_with_the_one_who_started_it() -> None:
    loose = [
        f"{_name(path)}:{call.lineno}" for path in SOURCES for call in _timers(path) if len(call.args) < _LEAST_OF_TIMERS[_called(call)]
    ]
    assert not loose, "a timer has an owner, QTimer.singleShot an object as second argument: it would fire into what is gone\n" + "\n".join(
        loose
    )


_LEAST_OF_TIMERS = {"QTimer": 1, "singleShot": 3, "QThreadPool": 1}


def _timers(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _called(node) in _LEAST_OF_TIMERS:
            yield node


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""


@pytest.mark.parametrize("path", [*CHECKED, ROOT / "requirements.lock", ROOT / "pyproject.toml", ROOT / "Makefile"], ids=_name)
def test_that_no_file_names_a_place_on_somebodys_machine(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"/(home|root|Users|work|opt)/\w|file:///|--(extra-)?index-url|find-links", text) or path == Path(__file__)
