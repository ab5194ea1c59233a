"""What is known of an occupation beyond its measures, as it lies on disk."""

import msgspec
import pytest

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.occupation import Connected, RatedOccupation, RelatedOccupation, Scores


def test_that_what_was_never_rated_is_none() -> None:
    assert {getattr(RatedOccupation(), name) for name in RatedOccupation.__struct_fields__} == {None}


@pytest.mark.parametrize("tier", [1, 2, 3])
def test_that_a_related_occupation_is_two_values_in_a_row(tier: int) -> None:
    assert msgspec.json.decode(f'["29-1141", {tier}]'.encode(), type=RelatedOccupation) == RelatedOccupation("29-1141", tier)


@pytest.mark.parametrize("tier", [0, 4])
def test_that_there_is_no_other_tier(tier: int) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(f'["29-1141", {tier}]'.encode(), type=RelatedOccupation)


def test_that_scores_need_importance_alone() -> None:
    found = msgspec.convert({"importance": [1, None, 4.5]}, Scores)
    assert (found.importance, found.level, found.top) == ((1, None, 4.5), (), ())


def test_that_related_occupations_of_the_bundled_data_are_occupations(official_catalog: Catalog) -> None:
    assert official_catalog.library is not None
    found = official_catalog.library.connected("29-1141")
    assert isinstance(found, Connected)
    assert found.related
    assert all(is_occupation(one.role) and one.role in official_catalog.roles for one in found.related)
    assert [one.tier for one in found.related] == sorted(one.tier for one in found.related)
