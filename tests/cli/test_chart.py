"""The commands that draw: `chart`, `pictures`, `self-test`."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careergui.charts.registry import EVERY, KINDS
from careergui.cli.commands.chart import THEMES
from careergui.cli.commands.pictures import WINDOWS
from careergui.export.formats import FORMATS
from tests.cli.conftest import Result

Call = Callable[..., Result]
PAIR = ("case-manager", "case-worker")
BEGINNINGS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}
FITTING = {*KINDS, "scatter"}
"""The kinds that “all” stands for with roles that have no figures by place."""
WRONG = {
    "no kind": ("-o", "x.png"),
    "unknown kind": ("pie", *PAIR, "-o", "x.png"),
    "unknown kind among known": ("pay,pie", *PAIR, "-o", "x"),
    "all kinds and one more": ("all,pay", *PAIR, "-o", "x"),
    "a comma too many": ("pay,", *PAIR, "-o", "x"),
    "one role for differences": ("pay-gap", PAIR[0], "-o", "x.png"),
    "one role for differences among others": ("pay,pay-gap", PAIR[0], "-o", "x"),
    "too many roles for one of the kinds": ("map,pay", *PAIR, "-o", "x"),
    "no file": ("pay", *PAIR),
    "no role": ("pay", "-o", "x.png"),
    "nine roles": ("pay", *("case-worker",) * 9, "-o", "x.png"),
    "one role twice": ("pay", "case-worker", "Case Worker", "-o", "x.png"),
    "no suffix": ("pay", *PAIR, "-o", "x"),
    "unknown suffix": ("pay", *PAIR, "-o", "x.gif"),
    "two formats": ("pay", *PAIR, "-o", "x.png", "--format", "svg"),
    "letters of a picture of pixels": ("pay", *PAIR, "-o", "x.png", "--letters", "shapes"),
    "paper without a ground": ("pay", *PAIR, "-o", "x.pdf", "--background", "transparent"),
    "papers without a ground": ("pay,skills", *PAIR, "-o", "x", "--format", "pdf", "--background", "transparent"),
    "size zero": ("pay", *PAIR, "-o", "x.png", "--size", "0x0"),
    "size of a house": ("pay", *PAIR, "-o", "x.png", "--size", "100000x100000"),
    "size in words": ("pay", *PAIR, "-o", "x.png", "--size", "large"),
    "scale of five": ("pay", *PAIR, "-o", "x.png", "--scale", "5"),
    "unknown theme": ("pay", *PAIR, "-o", "x.png", "--theme", "pink"),
    "a slot twice": ("pay", *PAIR, "-o", "x.png", "--slots", "1,1"),
    "slot nine": ("pay", *PAIR, "-o", "x.png", "--slots", "1,9"),
    "too few slots": ("pay", *PAIR, "-o", "x.png", "--slots", "1"),
    "two titles": ("pay", *PAIR, "-o", "x.png", "--title", "Mine", "--topic"),
    "a baseline outside": ("pay", *PAIR, "-o", "x.png", "--baseline", "social-services-case-manager"),
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG)
def test_that_a_wrong_call_writes_nothing(call: Call, words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = call("chart", *words)
    assert (result.status, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert not list(tmp_path.glob("x*"))


@pytest.mark.parametrize("name", ["x.png", "x.svg"])
def test_that_a_picture_has_no_ground_where_none_is_asked_for(call: Call, tmp_path: Path, name: str) -> None:
    assert call("chart", "pay", *PAIR, "-o", tmp_path / name, "--background", "transparent").status == 0
    assert call("chart", "pay", *PAIR, "-o", tmp_path / f"plain-{name}").status == 0
    clear, plain = ((tmp_path / one).read_bytes() for one in (name, f"plain-{name}"))
    if name.endswith("png"):
        assert (clear[25], plain[25]) == (6, 2)  # with transparency, and without
    else:
        assert (b"<mask" in clear, b"<mask" in plain) == (True, False)


def test_that_a_scale_changes_no_paper(call: Call, tmp_path: Path) -> None:
    assert call("chart", "pay", *PAIR, "-o", tmp_path / "one.pdf").status == 0
    assert call("chart", "pay", *PAIR, "-o", tmp_path / "three.pdf", "--scale", "3").status == 0
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "three.pdf").read_bytes()


def test_that_an_unknown_suffix_is_answered_with_the_formats(call: Call) -> None:
    error = call("chart", "pay", *PAIR, "-o", "x.gif").err
    assert all(f".{name}" in error for name in FORMATS)


def test_that_the_kinds_are_listed(call: Call) -> None:
    lines = call("chart", "--list").out.splitlines()
    assert [line.split()[0] for line in lines] == list(EVERY)


def test_that_an_existing_file_is_kept_unless_forced(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "pay.png"
    path.write_bytes(b"mine")
    result = call("chart", "pay", *PAIR, "-o", path)
    assert result.status == 1
    assert "--force" in result.err
    assert path.read_bytes() == b"mine"
    assert call("chart", "pay", *PAIR, "-o", path, "--force").status == 0
    assert path.read_bytes().startswith(BEGINNINGS["png"])


def test_that_a_missing_folder_is_said_before_anything_is_drawn(call: Call, tmp_path: Path) -> None:
    result = call("chart", "pay", *PAIR, "-o", tmp_path / "no" / "pay.png")
    assert result.status == 1
    assert "there is no folder" in result.err


def test_that_a_folder_is_not_taken_for_a_file(call: Call, tmp_path: Path) -> None:
    (tmp_path / "pay.png").mkdir()
    for folder in (tmp_path / "pay.png", tmp_path):
        assert "is a folder" in call("chart", "pay", *PAIR, "-o", folder, "--force").err


@pytest.mark.parametrize("form", FORMATS)
def test_that_a_second_run_writes_the_same_bytes(call: Call, tmp_path: Path, form: str) -> None:
    paths = [tmp_path / f"{name}.{form}" for name in ("first", "second")]
    results = [call("chart", "education", *PAIR, "-o", path) for path in paths]
    assert results == [(0, f"{path}\n", "") for path in paths]
    first, second = (path.read_bytes() for path in paths)
    assert first.startswith(BEGINNINGS[form])
    assert first == second


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ((), "Average pay is $3,766 higher for Case Manager than for Case Worker"),
        (("--topic",), "Average annual pay by role"),
        (("--title", "Mine"), "Mine"),
    ],
)
def test_that_a_chart_is_headed_by_what_it_shows_its_topic_or_words_of_ones_own(
    call: Call, tmp_path: Path, words: tuple[str, ...], title: str
) -> None:
    path = tmp_path / "pay.svg"
    assert call("chart", "pay", *PAIR, "-o", str(path), *words).status == 0
    assert f">{title}</title>" in path.read_text("utf-8")


def test_that_several_charts_may_be_headed_by_their_topics(call: Call, tmp_path: Path) -> None:
    assert call("chart", "pay,pay-gap", *PAIR, "-o", str(tmp_path / "new"), "--format", "svg", "--topic").status == 0
    said = [(tmp_path / "new" / f"{kind}.svg").read_text("utf-8") for kind in ("pay", "pay-gap")]
    assert [">Average annual pay by role</title>" in said[0], ">Difference in pay from Case Manager</title>" in said[1]] == [True, True]


def test_that_slots_choose_the_colours(call: Call, tmp_path: Path) -> None:
    for slots in ("1,2", "5,3"):
        assert call("chart", "pay", *PAIR, "-o", tmp_path / f"{slots}.svg", "--slots", slots).status == 0
    assert (tmp_path / "1,2.svg").read_bytes() != (tmp_path / "5,3.svg").read_bytes()


def test_that_all_charts_go_into_a_folder(call: Call, tmp_path: Path) -> None:
    result = call("chart", "all", *PAIR, "-o", tmp_path / "new" / "charts", "--format", "svg")
    assert result.status == 0
    assert {path.stem for path in (tmp_path / "new" / "charts").glob("*.svg")} == FITTING
    assert call("chart", "all", *PAIR, "-o", tmp_path / "new" / "charts", "--format", "svg").status == 1


def test_that_every_kind_all_does_without_is_named_with_its_reason(call: Call, tmp_path: Path) -> None:
    result = call("chart", "all", "case-worker", "-o", tmp_path / "charts", "--format", "svg")
    made = {path.stem for path in (tmp_path / "charts").iterdir()}
    lines = result.err.splitlines()
    assert result.status == 0
    assert "pay-gap" not in made
    assert [line.split(". ")[0].removeprefix("careergui: left out: ") for line in lines] == [kind for kind in EVERY if kind not in made]
    assert "careergui: left out: pay-gap. 2 roles or more are needed." in lines
    assert all(line.endswith(".") for line in lines)


def test_that_several_kinds_named_with_commas_go_into_a_folder(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    assert call("chart", "pay,pay-gap", *PAIR, "-o", folder, "--format", "svg").status == 0
    assert call("chart", "pay", *PAIR, "-o", tmp_path / "pay.svg").status == 0
    assert {path.name for path in folder.iterdir()} == {"pay.svg", "pay-gap.svg"}
    assert (folder / "pay.svg").read_bytes() == (tmp_path / "pay.svg").read_bytes()


def test_that_the_themes_are_those_of_the_renderer() -> None:
    from careergui.render.theme import THEMES as DRAWN  # late: loads Qt, which the parser must not

    assert THEMES == DRAWN


def test_that_the_self_test_tries_every_chart_in_every_format(call: Call) -> None:
    result = call("self-test")
    assert (result.status, result.err) == (0, "")
    assert result.out.count("\n") == 5 + len(EVERY) * len(FORMATS)
    assert "ok      typeface Inter\n" in result.out
    assert "FAILED" not in result.out


def test_that_the_self_test_says_what_failed(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_text("{", encoding="utf-8")
    result = call("self-test", "--data", path)
    assert result.status == 1
    assert "FAILED  data" in result.out


def test_that_pictures_need_no_display(call: Call, tmp_path: Path) -> None:
    result = call("pictures", "-o", tmp_path / "out", "--force", "--background", "transparent")
    assert result.status == 0
    made = {path.stem for path in (tmp_path / "out").iterdir()}
    assert made == {*FITTING, *(name for name, _ in WINDOWS)}
    assert result.out.startswith(f"{tmp_path / 'out'}:")
    assert {path.stem for path in (tmp_path / "out").iterdir() if path.read_bytes()[25] == 6} == set(FITTING)  # the charts see-through
