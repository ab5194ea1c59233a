"""Measuring and breaking text: no line too wide, no letter lost."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careergui.render.measure import Measure


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(text=st.text("abc WMil/-– ’", max_size=60), limit=st.floats(20, 200))
def test_that_wrapped_lines_fit_and_keep_every_letter(measure: Measure, text: str, limit: float) -> None:
    lines = measure.wrap(text, 12, 400, limit)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(measure.width(line, 12) <= limit + 0.02 for line in lines)


def test_that_lines_break_between_words_and_after_a_slash(measure: Measure) -> None:
    limit = measure.width("Case Manager/", 13, 600) + 1
    assert measure.wrap("Case Manager/Program Manager", 13, 600, limit) == ["Case Manager/", "Program", "Manager"]


def test_that_a_long_word_is_broken_only_where_it_must(measure: Measure) -> None:
    lines = measure.wrap("Donaudampfschiff", 12, 400, measure.width("Donaudampf", 12))
    assert "".join(lines) == "Donaudampfschiff"
    assert lines[0] == "Donaudampf"


def test_that_nothing_is_one_empty_line(measure: Measure) -> None:
    assert measure.wrap("", 12, 400, 100) == [""]


def test_that_the_widest_word_is_what_cannot_be_broken(measure: Measure) -> None:
    assert measure.widest_word("a Manager/Program b", 12, 400) == pytest.approx(measure.width("Manager/", 12))
    assert measure.widest_word("", 12, 400) == 0


def test_that_heavier_and_larger_letters_are_wider(measure: Measure) -> None:
    assert measure.width("Case", 13, 600) > measure.width("Case", 13, 400) > measure.width("Case", 12, 400)


def test_that_a_date_and_a_span_stay_whole(measure: Measure) -> None:
    assert measure.wrap("answers of 08/2021", 14, 400, measure.width("answers of 08/", 14)) == ["answers of", "08/2021"]
    assert measure.wrap("and/or not", 14, 400, measure.width("and/", 14)) == ["and/", "or", "not"]


def test_that_a_text_fits_a_limit_worked_out_from_its_own_width(measure: Measure) -> None:
    title = "Surgeons, All Other"
    for pixels in range(9, 40):
        width, margin = measure.width(title, pixels, 600), 20 * pixels / 13
        assert measure.wrap(title, pixels, 600, (width + margin) - margin) == [title]
