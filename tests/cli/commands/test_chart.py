"""The command `chart`: colours by number, kinds by name, and the file each goes to; found wrong before anything is drawn."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from pathlib import Path

import pytest

from careergui.charts.registry import EVERY
from careergui.cli.commands.chart import slots
from tests.cli.conftest import Result

Call = Callable[..., Result]
PAIR = ("case-manager", "case-worker")
SIZE = ("--size", "800x500")


@pytest.mark.parametrize(("text", "found"), [("1", (0,)), ("2,1", (1, 0)), ("8,3,5", (7, 2, 4))])
def test_that_colours_count_from_one(text: str, found: tuple[int, ...]) -> None:
    assert slots(text) == found


@pytest.mark.parametrize("text", ["", "0", "9", "1,1", "1,", ",1", "1 2", "a", "10", "1;2"])
def test_that_other_colours_are_refused_with_an_example(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match=r"different numbers from 1 to 8, such as 1,3,2"):
        slots(text)


def test_that_the_list_says_what_each_kind_shows(call: Call) -> None:
    lines = call("chart", "--list").out.splitlines()
    assert [line.split()[0] for line in lines] == list(EVERY)
    for line, kind in zip(lines, EVERY.values(), strict=True):
        assert line.endswith(f"{kind.title}: {kind.description}")
    assert len({line.index(kind.title) for line, kind in zip(lines, EVERY.values(), strict=True)}) == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("pay", "-o", "x.png", "--slots", "1,2,3"), "--slots names 3 colours for 2 roles. Name one for each."),
        (("pay", "-o", "x.png", "--format", "svg"), "--format svg and the name x.png do not agree. Leave --format out."),
        (("pay", "-o", "x.pdf", "--letters", "text"), "--letters belongs to SVG"),
        (("pay",), "Say where to write the picture: -o pay.png."),
        (("pay,skills",), "Say where to write the picture: -o FOLDER."),
        (("pie", "-o", "x.png"), "There is no chart “pie”. Kinds: "),
        (("pay,all", "-o", "x"), "“all” stands for every kind, and by itself."),
    ],
)
def test_that_a_wrong_call_says_what_is_wrong(
    words: tuple[str, ...], said: str, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    kind, *options = words
    found = call("chart", kind, *PAIR, *options)
    assert found.status == 2
    assert said in found.err
    assert [one for one in tmp_path.iterdir() if one.name.startswith("x")] == []


def test_that_several_kinds_go_into_a_folder_each_once(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "charts"
    found = call("chart", "pay,skills,pay", *PAIR, "-o", folder, "--format", "svg", *SIZE)
    assert found.out.splitlines() == [str(folder / "pay.svg"), str(folder / "skills.svg")]
    assert sorted(one.name for one in folder.iterdir()) == ["pay.svg", "skills.svg"]


def test_that_a_title_of_ones_own_heads_the_picture(call: Call, tmp_path: Path) -> None:
    assert call("chart", "pay", *PAIR, "-o", tmp_path / "x.svg", "--title", "What <we> earn", *SIZE).status == 0
    assert "What &lt;we&gt; earn" in (tmp_path / "x.svg").read_text(encoding="utf-8")


def test_that_the_colours_asked_for_are_drawn(call: Call, tmp_path: Path) -> None:
    for name, numbers in (("a", "1,2"), ("b", "2,1")):
        call("chart", "pay", *PAIR, "-o", tmp_path / f"{name}.svg", "--slots", numbers, *SIZE)
    assert (tmp_path / "a.svg").read_bytes() != (tmp_path / "b.svg").read_bytes()
    call("chart", "pay", *PAIR, "-o", tmp_path / "c.svg", *SIZE)
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "c.svg").read_bytes()


def test_that_what_all_leaves_out_is_named_apart_from_the_result(call: Call, tmp_path: Path) -> None:
    found = call("chart", "all", PAIR[0], "-o", tmp_path, *SIZE)
    assert found.status == 0
    left = {line.removeprefix("careergui: left out: ").split(".")[0] for line in found.err.splitlines() if "left out" in line}
    drawn = {Path(line).stem for line in found.out.splitlines()}
    assert "pay-gap" in left
    assert left | drawn == set(EVERY)
    assert left & drawn == set()
