"""What may stand on a command line, and how a wrong call is said."""

from argparse import ArgumentTypeError

import pytest

from careergui.cli.parser import Parser, WrongCallError, add_area, add_common, add_format, flowed, help_width, pixels, whole_number


@pytest.fixture
def parser() -> Parser:
    made = Parser("careergui try", "ROLE [options]", "Tries.")
    add_format(made)
    add_area(made)
    add_common(made)
    return made


def test_that_options_have_their_usual_values(parser: Parser) -> None:
    found = parser.parse_args([])
    assert (found.format, found.area, found.real, found.data, found.debug) == ("text", "US", False, [], False)


@pytest.mark.parametrize("words", [["--form", "json"], ["--format", "xml"], ["--unknown"], ["--area"]])
def test_that_a_wrong_call_is_raised_and_names_its_command(parser: Parser, words: list[str]) -> None:
    with pytest.raises(WrongCallError) as raised:
        parser.parse_args(words)
    assert raised.value.program == "careergui try"
    assert str(raised.value)


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("20", 20), ("+5", 5), ("-3", -3)])
def test_that_a_whole_number_within_its_limits_is_read(text: str, number: int) -> None:
    assert whole_number(-3, 20)(text) == number


@pytest.mark.parametrize("text", ["21", "-4", "2.5", "", "1e3", "٣", " 5", "9" * 12])
def test_that_any_other_number_is_refused_with_its_limits(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="a whole number from -3 to 20"):
        whole_number(-3, 20)(text)


@pytest.mark.parametrize("text", ["1600x900", "1600×900", "1600X900"])
def test_that_a_size_is_read_however_its_sign_is_typed(text: str) -> None:
    assert pixels(text) == (1600, 900)


@pytest.mark.parametrize("text", ["1600", "x900", "1600x", "-1x5", "1600 x 900", "٣x٣"])
def test_that_a_size_of_another_form_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="such as 1600x900"):
        pixels(text)


def test_that_help_is_as_wide_as_the_terminal_and_no_wider_than_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    for columns, width in (("60", 60), ("400", 110)):
        monkeypatch.setenv("COLUMNS", columns)
        assert help_width() == width


def test_that_paragraphs_and_items_of_help_stay_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    text = flowed("First words\nof a paragraph.\n\nkinds: pay, education,\nskills, outlook, map, places\nsize: in pixels")
    assert text == "First words of a paragraph.\n\nkinds: pay, education, skills, outlook,\n       map, places\nsize: in pixels"
