"""From words to exit status: help, options before and after, wrong calls, errors in one line, closed pipes, odd terminals."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careergui import __version__
from careergui.cli import main as program
from careergui.cli.table import COMMANDS
from careergui.errors import CareerguiError
from tests.cli.conftest import Result

Call = Callable[..., Result]
WRONG_CALLS = (
    ("rolls",),
    ("roles", "--nonsense"),
    ("roles", "--form", "json"),
    ("roles", "--sort", "beauty"),
    ("roles", "--format", "xml"),
    ("search",),
    ("search", "nurse", "--limit", "0"),
    ("search", "nurse", "--limit", "many"),
    ("show",),
    ("compare",),
    ("compare", "case-worker"),
    ("compare", "case-worker", "case worker"),
    ("compare", "case-worker", "case-manager", "--baseline", "registered-nurse-case-manager"),
    ("compare", *("case-worker",) * 9),
    ("data",),
    ("data", "mend", "x.json"),
    ("data", "check"),
    ("help", "nonsense"),
    ("pictures",),
    ("--exit-after", "lunch"),
)
FAILED_CALLS = (
    ("show", "astronaut"),
    ("show", "case"),
    ("compare", "case-worker", "astronaut"),
    ("search", "zzz"),
    ("data", "check", "no-such-file.json"),
    ("roles", "--data", "no-such-file.json"),
)


def _run(root: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    command = [sys.executable, "-m", "careergui", *words]
    return subprocess.run(command, cwd=root, env=clean | environment, capture_output=True, check=False)


@pytest.mark.skipif(os.name != "posix", reason="a closed output is told from a missing console only there")
def test_that_a_result_for_a_closed_output_is_not_lost_in_silence() -> None:
    script = f'exec "{sys.executable}" -m careergui roles --limit 1 >&-'
    done = subprocess.run(["/bin/sh", "-c", script], capture_output=True, check=False)
    assert done.returncode == 1
    assert b"the output is closed" in done.stderr


def test_that_the_help_names_every_command(call: Call) -> None:
    result = call("--help")
    assert result.status == 0
    assert [name for name in COMMANDS if f"\n  {name} " not in result.out] == []
    assert call("help") == call("-h") == result


@pytest.mark.parametrize("name", COMMANDS)
def test_that_every_command_explains_itself(call: Call, name: str) -> None:
    result = call(name, "--help")
    assert (result.status, result.err) == (0, "")
    assert result.out.startswith(f"usage: careergui {name}")
    assert call("help", name).out.strip() == result.out.strip()


def test_that_the_version_is_said(call: Call) -> None:
    for words in (("--version",), ("--version", "roles"), ("roles", "--version")):
        assert call(*words) == (0, f"careergui {__version__}\n", "")


def test_that_words_after_two_dashes_are_no_options(call: Call) -> None:
    assert "“--zzqxv”" in call("search", "--", "--zzqxv").err
    assert call("search", "--limit", "1", "--", "nurse").status == 0


def test_that_common_options_stand_before_or_after_the_command(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    assert call("--data", path, "roles") == call("roles", "--data", path)
    assert "Traceback" in call("--debug", "show", "astronaut").err
    assert "Traceback" in call("show", "astronaut", "--debug").err


@pytest.mark.parametrize("words", WRONG_CALLS, ids=" ".join)
def test_that_a_wrong_call_is_said_in_one_line_with_status_2(call: Call, words: tuple[str, ...]) -> None:
    result = call(*words)
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("careergui")
    assert result.err.count("\n") == 1


@pytest.mark.parametrize("words", FAILED_CALLS, ids=" ".join)
def test_that_what_cannot_be_done_is_said_in_words_with_status_1(call: Call, words: tuple[str, ...]) -> None:
    result = call(*words)
    assert result.status == 1
    assert result.err.splitlines()[-1].startswith("careergui: ")
    assert "Traceback" not in result.err


def test_that_a_wrong_option_names_the_help_to_read(call: Call) -> None:
    assert call("chart", "--size", "big").err == (
        "careergui chart: argument --size: must be WIDTHxHEIGHT in pixels, such as 1600x900, not “big”. See “careergui chart --help”.\n"
    )


def test_that_an_unknown_word_is_neither_command_nor_file(call: Call) -> None:
    assert "“comapre” is neither a command nor a file. Did you mean compare?" in call("comapre").err


def test_that_a_fault_of_the_program_is_one_line_and_asks_to_be_reported(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    _fail_with(RuntimeError("something odd"), monkeypatch)
    result = call("roles")
    assert result.status == 1
    assert result.err.count("\n") == 1
    assert "fault of the program" in result.err
    assert "Traceback" in call("roles", "--debug").err


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (MemoryError(), "Memory does not suffice"),
        (ImportError("libQt6Gui.so.6: failed to map segment!" + "x" * 3000), "libQt6Gui.so.6"),
    ],
)
def test_that_what_a_machine_lacks_is_no_fault_of_the_program(
    call: Call, monkeypatch: pytest.MonkeyPatch, error: Exception, words: str
) -> None:
    _fail_with(error, monkeypatch)
    result = call("roles")
    assert (result.status, result.err.count("\n")) == (1, 1)
    assert words in result.err
    assert "fault of the program" not in result.err
    assert len(result.err) < 400


def _fail_with(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(_: list[str]) -> int:
        raise error

    monkeypatch.setattr(program, "_dispatch", failing)


def test_that_an_interrupt_ends_quietly(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(words: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(program, "_dispatch", interrupted)
    assert call("roles") == (130, "", "")


@given(st.lists(st.text(max_size=8), max_size=4))
def test_that_any_words_after_show_end_with_a_status(words: list[str]) -> None:
    assert program.main(["show", *words]) in {0, 1, 2}


def test_that_a_reader_who_leaves_early_is_no_error(root: Path) -> None:
    command = f"'{sys.executable}' -m careergui show case-manager --format json | head -c 1"
    result = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=root, capture_output=True, check=False)  # noqa: S607 - bash is where it is
    assert (result.returncode, result.stdout, result.stderr) == (0, b"{", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_that_a_full_disk_is_one_clear_line(root: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run([sys.executable, "-m", "careergui", "roles"], cwd=root, stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == 1
    assert result.stderr.startswith(b"careergui: error: Cannot write the result: No space left on device.")
    assert result.stderr.count(b"\n") == 1


@pytest.mark.parametrize("environment", [{"LC_ALL": "C"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_that_files_and_pipes_get_utf_8_in_any_locale(root: Path, environment: dict[str, str]) -> None:
    result = _run(root, "compare", "case-manager", "case-worker", **environment)
    assert (result.returncode, result.stderr) == (0, b"")
    assert "−$3,766" in result.stdout.decode("utf-8")


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "latin-1", "cp437"])
def test_that_a_terminal_without_the_sign_still_shows_a_minus(root: Path, encoding: str) -> None:
    result = _run(root, "compare", "case-manager", "case-worker", PYTHONIOENCODING=encoding)
    assert (result.returncode, result.stderr) == (0, b"")
    assert "-$3,766" in result.stdout.decode(encoding)


def test_that_text_commands_load_little(root: Path) -> None:
    slow = {"PySide6", "numpy", "pyqtgraph", "json", "difflib", "logging", "dataclasses", "shutil", "careergui.charts"}
    code = f"import sys; from careergui.cli.main import main; main(sys.argv[1:]); print(sorted({slow} & set(sys.modules)))"
    command = [sys.executable, "-c", code, "compare", "case-manager", "case-worker"]
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=True)
    assert result.stdout.splitlines()[-1] == "[]"


def test_that_no_window_is_tried_where_there_is_no_display(root: Path) -> None:
    nothing = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    result = _run(root, **nothing)
    assert result.returncode == 1
    assert result.stderr.decode().startswith("careergui: error: There is no display")
    assert "careergui pictures" in result.stderr.decode()


WHATEVER = (
    "",
    " ",
    "a" * 300,
    "a\0b",
    "/",
    ".",
    "/dev/null/x",
    "a/" * 3000,
    "\ud800",
    "~x",
    "a\nb",
    "--",
    "\u0663x\u0664",
    "1e9x1e9",
    "9" * 5000,
    "-" * 300,
)
PLACES_OF_TEXT: dict[str, tuple[str, ...]] = {
    "a file of the window": ("{}",),
    "a role file of the window": ("x{}.json",),
    "further roles": ("--data", "{}", "roles"),
    "a file to check": ("data", "check", "{}"),
    "a picture": ("chart", "pay", "case-worker", "-o", "{}"),
    "a picture with its ending": ("chart", "pay", "case-worker", "-o", "{}.gif"),
    "a kind of chart": ("chart", "{}", "case-worker", "-o", "x.png"),
    "a size": ("chart", "pay", "case-worker", "-o", "x.png", "--size", "{}"),
    "a scale": ("chart", "pay", "case-worker", "-o", "x.png", "--scale", "{}"),
    "colours": ("chart", "pay", "case-worker", "-o", "x.png", "--slots", "{}"),
    "a limit": ("roles", "--limit", "{}"),
}
PLACES_OF_NAMES: dict[str, tuple[str, ...]] = {
    "an area": ("show", "29-1141", "--area", "{}!"),
    "a role": ("show", "{}!"),
    "a measure by place": ("chart", "map", "29-1141", "-o", "x.png", "--measure", "{}"),
    "a role to compare with": ("chart", "map", "29-1141", "-o", "x.png", "--against", "{}!"),
    "a state": ("chart", "places", "29-1141", "-o", "x.png", "--state", "{}!"),
    "jobs": ("chart", "places", "29-1141", "-o", "x.png", "--least-jobs", "{}"),
    "places": ("chart", "pay-by-place", "29-1141", "-o", "x.png", "--places", "{}!"),
    "only some": ("chart", "scatter", "-o", "x.png", "--only", "{}!"),
    "an axis": ("chart", "scatter", "-o", "x.png", "--x", "{}"),
    "a baseline": ("compare", "29-1141", "case-worker", "--baseline", "{}!"),
    "an order": ("roles", "--sort", "{}"),
    "a facet": ("chart", "scatter", "-o", "x.png", "--where", "{}"),
}


NAMES = ("", "a" * 300, "a\0b", "\ud800", "9" * 5000)
TYPED = [(call, text) for call in PLACES_OF_TEXT.values() for text in WHATEVER]
TYPED += [(call, text) for call in PLACES_OF_NAMES.values() for text in NAMES]


@pytest.mark.parametrize(("words", "text"), TYPED, ids=range(len(TYPED)))
def test_that_whatever_is_typed_is_answered_in_a_sentence(
    call: Call, words: tuple[str, ...], text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("careergui.cli.commands.window.refuse_without_display", _no_window)
    result = call(*(word.format(text) for word in words))
    assert result.status in {1, 2}
    assert result.err.strip().endswith((".", "help”."))
    assert "fault of the program" not in result.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("text", NAMES, ids=range(len(NAMES)))
@pytest.mark.parametrize("command", ["search", "areas"])
def test_that_whatever_is_looked_for_is_found_or_not(call: Call, command: str, text: str) -> None:
    result = call(command, f"{text}zqx!")
    assert (result.status == 0) == bool(result.out)
    assert "fault of the program" not in result.err


def _no_window() -> None:
    raise CareerguiError("A window would open now.")


def test_that_a_word_too_long_for_a_name_is_no_file_and_a_file_says_so(call: Call) -> None:
    assert "is neither a command nor a file" in call("a" * 300).err
    assert "a name of 305 bytes" in call(f"{'a' * 300}.json").err


def test_that_a_title_without_end_is_refused(call: Call, tmp_path: Path) -> None:
    result = call("chart", "pay", "case-worker", "-o", tmp_path / "x.png", "--title", "a" * 100_000)
    assert (result.status, list(tmp_path.iterdir()), "at most 200 letters, and this one 100,000" in result.err) == (2, [], True)
