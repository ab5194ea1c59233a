"""Areas as they are named in a sentence."""

import pytest

from careergui.domain.area import named


@pytest.mark.parametrize("name", ["United States", "District of Columbia", "Virgin Islands", "West Texas nonmetropolitan area"])
def test_that_some_areas_have_an_article(name: str) -> None:
    assert named(name) == f"the {name}"


@pytest.mark.parametrize("name", ["Ohio", "Guam", "Columbus, OH", "Washington-Arlington-Alexandria, DC-VA-MD-WV"])
def test_that_other_areas_have_none(name: str) -> None:
    assert named(name) == name
