"""Wordings of licences: each once, of the releases used and no other."""

from careergui.domain.library import Release
from careergui.domain.wordings import wordings


def release(attribution: str) -> Release:
    return Release(page="", attribution=attribution, files=())


def onet(number: str) -> Release:
    return release(f"This page includes information from the O*NET {number} Database by somebody. Used under a license.")


def test_that_one_release_is_named_alone() -> None:
    assert wordings([onet("30.1"), None, onet("30.1")]) == (onet("30.1").attribution,)


def test_that_releases_with_the_same_words_are_named_together() -> None:
    said = "This page includes information from the O*NET 30.3, 30.1 and 29.3 Databases by somebody. Used under a license."
    assert wordings([onet("30.1"), release("Source: other."), onet("30.3"), onet("29.3")]) == (said, "Source: other.")


def test_that_what_asks_for_no_words_has_none() -> None:
    assert wordings([release(""), None]) == ()


def test_that_two_releases_are_databases() -> None:
    said = "This page includes information from the O*NET 30.1 and 29.3 Databases by somebody. Used under a license."
    assert wordings([onet("29.3"), onet("30.1")]) == (said,)
