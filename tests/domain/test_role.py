"""A role as it lies on disk: frozen, by keyword, and refused where it says what nobody knows."""

import msgspec
import pytest

from careergui.domain.role import Pair, Role, RoleFile, Source

ROLE = {"id": "baker", "title": "Bakers"}


def decoded(**more: object) -> Role:
    return msgspec.convert({**ROLE, **more}, Role)


def test_that_a_role_needs_an_id_and_a_title_alone() -> None:
    role = decoded()
    assert (role.id, role.title, role.facts, role.skills, role.gaps) == ("baker", "Bakers", {}, (), {})


@pytest.mark.parametrize("identifier", ["baker", "29-1141", "a", "a" * 80, "0-9"])
def test_that_an_id_is_small_letters_digits_and_hyphens(identifier: str) -> None:
    assert decoded(id=identifier).id == identifier


@pytest.mark.parametrize("identifier", ["", "Baker", "-baker", "bäcker", "a b", "a.b", "a" * 81])
def test_that_any_other_id_is_refused(identifier: str) -> None:
    with pytest.raises(msgspec.ValidationError, match="id"):
        decoded(id=identifier)


def test_that_a_title_is_neither_empty_nor_longer_than_two_hundred_letters() -> None:
    assert decoded(title="x" * 200).title == "x" * 200
    for title in ("", "x" * 201):
        with pytest.raises(msgspec.ValidationError, match="title"):
            decoded(title=title)


def test_that_a_field_nobody_knows_is_refused_in_every_part() -> None:
    for more in ({"salary": 1}, {"skills": [{"name": "Baking", "level": 3}]}, {"facts": {"pay.annual.mean": {"unit": "USD/year", "x": 1}}}):
        with pytest.raises(msgspec.ValidationError, match="unknown field"):
            decoded(**more)


def test_that_a_role_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        decoded().title = "Chefs"  # type: ignore[misc]  # the point of the test


def test_that_two_roles_share_no_facts_by_accident() -> None:
    assert decoded().gaps is not decoded().gaps


def test_that_a_pair_names_both_its_roles() -> None:
    with pytest.raises(msgspec.ValidationError, match="baseline"):
        msgspec.convert({"role": "baker"}, Pair)


def test_that_only_the_known_format_is_a_file_of_roles() -> None:
    collection: dict[str, object] = {"id": "c", "title": "C", "basis": "résumés", "description": ""}
    whole: dict[str, object] = {"format": "careergui-roles/1", "collection": collection, "roles": [ROLE]}
    assert msgspec.convert(whole, RoleFile).roles[0].id == "baker"
    for wrong in ({**whole, "format": "careergui-roles/2"}, {**whole, "collection": {**collection, "basis": "rumours"}}):
        with pytest.raises(msgspec.ValidationError, match="Invalid enum value"):
            msgspec.convert(wrong, RoleFile)


def test_that_the_id_of_a_source_may_hold_a_release() -> None:
    words = {"title": "T", "short": "T", "publisher": "P", "vintage": "V", "licence": "L", "origin": "O"}
    assert msgspec.convert({"id": "onet-30.1", **words}, Source).id == "onet-30.1"
    with pytest.raises(msgspec.ValidationError, match="id"):
        msgspec.convert({"id": ".onet", **words}, Source)
