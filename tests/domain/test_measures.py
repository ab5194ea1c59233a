"""The table of measures is whole: what other rooms look up in it is there."""

from careergui.domain.estimate import difference_unit
from careergui.domain.measures import BY_ID, EDUCATION_LEVELS, MEASURES
from careergui.text import signed


def test_that_every_measure_has_one_row_and_a_label_of_its_own() -> None:
    assert len(BY_ID) == len(MEASURES) == len({measure.label for measure in MEASURES})


def test_that_every_level_of_schooling_is_a_share() -> None:
    assert {BY_ID[level].unit for level in EDUCATION_LEVELS} == {"percent"}
    assert set(EDUCATION_LEVELS) == {measure.id for measure in MEASURES if measure.question == "education"}


def test_that_a_difference_of_shares_is_in_points_and_one_of_dollars_in_dollars() -> None:
    assert difference_unit("percent") == "percentage points"
    assert difference_unit("USD/hour") == "USD/hour"


def test_that_every_difference_can_be_written() -> None:
    assert all(signed(-12.5, difference_unit(measure.unit)).startswith("−") for measure in MEASURES)
