"""Areas as they are named in a sentence."""

import pytest

from careergui.domain.area import NATION, Area, named, national_words, within

OHIO = Area(id="OH", code="3900000", name="Ohio", kind="state", state="OH")


@pytest.mark.parametrize("name", ["United States", "District of Columbia", "Virgin Islands", "West Texas nonmetropolitan area"])
def test_that_some_areas_have_an_article(name: str) -> None:
    assert named(name) == f"the {name}"


@pytest.mark.parametrize("name", ["Ohio", "Guam", "Columbus, OH", "Washington-Arlington-Alexandria, DC-VA-MD-WV"])
def test_that_other_areas_have_none(name: str) -> None:
    assert named(name) == name


def test_that_an_area_stands_in_a_sentence_by_its_name() -> None:
    assert [within(area) for area in (NATION, OHIO)] == ["the United States", "Ohio"]


def test_that_figures_of_the_nation_are_called_so_only_where_another_area_is_looked_at() -> None:
    assert national_words(NATION, " in the ") == ""
    assert national_words(OHIO, " in the ") == " in the United States"
    assert national_words(OHIO) == "United States"
