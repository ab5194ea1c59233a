"""Occupations that a damaged file cannot tell of, and how that is said."""

from pathlib import Path

import pytest

from careergui.compare.unread import file_words, unread, unread_words
from careergui.data.load import load_all
from careergui.domain.role import Role
from tests.builders import bundled
from tests.bundled_copy import DAMAGES, bundled_copy

ROLES = [Role(id="29-1141", title="Nurses"), Role(id="29-2061", title="Practical Nurses")]


def test_that_a_file_that_cannot_be_read_is_named_with_those_it_is_silent_of() -> None:
    assert unread_words("ratings", ROLES) == (
        "The file ratings.json is missing or damaged, so it cannot be read for Nurses and Practical Nurses."
    )
    assert unread_words("ratings", []) == ""
    assert file_words("industry-pay") == "The file industry-pay.json cannot be read"


def test_that_only_occupations_go_unread_and_only_where_the_file_is_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = bundled_copy(tmp_path, monkeypatch)
    DAMAGES["missing"](copy / "facts" / "ratings.json")
    catalog = load_all([]).catalog
    assert catalog.library is not None
    roles = [catalog.roles["29-1141"], Role(id="own", title="Own")]
    for role in roles:
        catalog.library.ratings(role.id)
        catalog.library.industries(role.id)
    assert [role.id for role in unread(catalog, roles, "ratings")] == ["29-1141"]
    assert unread(catalog, roles, "industry-pay") == []


def test_that_nothing_goes_unread_where_nothing_official_is_loaded() -> None:
    assert unread(bundled(), ROLES, "ratings") == []
