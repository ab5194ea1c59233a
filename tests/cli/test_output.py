"""Words to the terminal: whatever its character set, nothing is lost that would turn a figure round."""

import io
import sys

import pytest

from careergui.cli.output import complain, finish, prepare_streams, say, terminal_width
from careergui.errors import CareerguiError


class _Closed(io.TextIOBase):
    """A stream that refuses what is written to it, as a full disk does."""

    def __init__(self, error: OSError) -> None:
        self._error = error

    def write(self, _text: str) -> int:
        raise self._error

    def flush(self) -> None:
        raise self._error


def test_that_a_terminal_without_a_sign_shows_another_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    prepare_streams()
    say("−$1,360 ±$820, ≥$239,200 – “Café” 看")
    finish()
    assert raw.getvalue() == b'-$1,360 +/-$820, >=$239,200 - "Cafe" ?\n'


def test_that_a_pipe_gets_every_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    prepare_streams()
    say("−$1,360 看")
    finish()
    assert raw.getvalue().decode() == "−$1,360 看\n"


def test_that_a_result_ends_in_one_line_end(capsys: pytest.CaptureFixture[str]) -> None:
    say("one")
    say("two\n")
    assert capsys.readouterr().out == "one\ntwo\n"


def test_that_a_result_that_cannot_be_written_is_an_error_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", _Closed(OSError(28, "No space left on device")))
    with pytest.raises(CareerguiError, match="Cannot write the result: No space left on device"):
        say("a result")
    with pytest.raises(CareerguiError, match="No space left"):
        finish()


def test_that_a_reader_who_left_is_no_error_of_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", _Closed(BrokenPipeError(32, "Broken pipe")))
    with pytest.raises(BrokenPipeError):
        say("a result")


def test_that_a_closed_output_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(CareerguiError, match="the output is closed"):
        say("a result")
    finish()


def test_that_a_message_that_cannot_be_written_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", _Closed(OSError(5, "Input/output error")))
    complain("nobody hears this")


@pytest.mark.parametrize(("asked", "places"), [("72", 72), ("0", 0), ("", 0), ("wide", 0), ("-5", 0), ("\uff17\uff12", 0), ("9" * 5000, 0)])
def test_that_the_environment_may_ask_for_a_width(asked: str, places: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", asked)
    assert terminal_width() == places
