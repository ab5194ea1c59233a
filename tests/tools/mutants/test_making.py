"""Changes of the code that are tried on the tests: which there are, where they stand, and that each is the only one."""

from pathlib import Path

import pytest

from tools.mutants import making
from tools.mutants.accepted import accepted
from tools.mutants.making import Mutant, mutants
from tools.mutants.rooms import ROOMS, ROOT


def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> list[Mutant]:
    monkeypatch.setattr(making, "ROOT", tmp_path)
    path = tmp_path / "some.py"
    path.write_text(code, encoding="utf-8")
    return list(mutants(path))


@pytest.mark.parametrize(("before", "after"), [
    ("a < b", ["a <= b"]),
    ("a == b", ["a != b"]),
    ("a is None", ["a is not None"]),
    ("a in b", ["a not in b"]),
    ("a - b", ["a + b", "b - a"]),
    ("a / b", ["a * b", "b / a"]),
    ("a * b", ["a / b"]),
    ("a and b", ["a or b"]),
    ("not a", ["a"]),
    ("-a", ["a"]),
    ("True", ["False"]),
    ("12", ["13"]),
    ("2.0", ["1.7"]),
    ("0.0", ["1.0"]),
    ("'≥ 3'", ["' 3'"]),
    ("'words'", []),
    ("min(a)", ["max(a)"]),
    ("a if b else c", ["a if not b else c"]),
    ("a if b < c else d", ["a if b <= c else d"]),
    ("[a for a in b if c]", ["[a for a in b]"]),
    ("f'{a}{-b}'", ["f'{a}{b}'"]),
])  # fmt: skip
def test_that_every_way_to_change_an_expression_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str, after: list[str]
) -> None:
    found = made(tmp_path, monkeypatch, f"x = {before}\n")
    assert [(one.before, one.after) for one in found] == [(f"x = {before}", f"x = {one}") for one in after]


@pytest.mark.parametrize(("code", "before", "after"), [
    ("return a", "return a", "return None"),
    ("a()", "a()", "pass"),
    ("a += b", "a += b", "a -= b"),
    ("for a in b:\n        continue", "continue", "break"),
    ("if a:\n        pass", "if a:", "if not a:"),
])  # fmt: skip
def test_that_statements_are_changed_or_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, before: str, after: str
) -> None:
    (found,) = made(tmp_path, monkeypatch, f"def f():\n    {code}\n")
    assert (found.before.strip(), found.after.strip()) == (before, after)


def test_that_what_only_readers_and_types_see_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        'A: TypeAlias = Annotated[int, 3]\n\nclass B(C, frozen=True):\n    """1 < 2"""\n    a: Annotated[int, 4]\n\nzip(a, strict=True)\n'
    )
    assert [(one.before, one.after) for one in made(tmp_path, monkeypatch, code)] == [("zip(a, strict=True)", "pass")]


def test_that_a_change_knows_its_line_and_the_outermost_function_it_stands_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = "A = 1\n\n\nclass B:\n    c = 2\n\n    def d(self, e=3):\n        def f():\n            g(4)\n"
    found = made(tmp_path, monkeypatch, code)
    assert [(one.scope, one.line) for one in found] == [("", 1), ("B.", 5), ("B.", 7), ("B.d", 9), ("B.d", 9)]


def test_that_each_change_is_the_only_one_and_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    results = []
    for one in made(tmp_path, monkeypatch, "a = 1\nb = a + 1\n"):
        names: dict[str, int] = {}
        exec(one.code, names)  # noqa: S102 - the code is four lines up
        results.append((names["a"], names["b"]))
    assert results == [(2, 3), (1, 0), (1, 3)]


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_that_every_room_has_code_and_tests(room: object) -> None:
    assert room.files()  # type: ignore[attr-defined]  # pytest hands it over as an object
    assert all((ROOT / tests).exists() for tests in room.tests)  # type: ignore[attr-defined]  # as above


def test_that_every_accepted_change_is_one_that_is_tried_and_has_a_reason() -> None:
    listed = accepted()
    assert listed
    there = {entry.file: list(mutants(ROOT / entry.file)) for entry in listed}
    assert [entry for entry in listed if not any(map(entry.covers, there[entry.file])) or not entry.reason] == []
