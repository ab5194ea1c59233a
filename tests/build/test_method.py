"""Notes on method: each said once, as sentences, of what it is about; the rules in them are those that are built by."""

from careergui.build.industry_pay import RULE
from careergui.build.method import METHOD
from careergui.build.onet_ratings import RULE as RATING_RULE
from careergui.domain.bundle import TOP_CODES
from careergui.domain.catalog import Catalog


def test_that_every_note_is_whole_sentences_and_said_once() -> None:
    texts = [note.text for note in METHOD]
    assert len(texts) == len(set(texts)) > 8
    assert [text for text in texts if not text.endswith(".") or "  " in text] == []


def test_that_the_rules_built_by_are_the_rules_told() -> None:
    told = " ".join(note.text for note in METHOD)
    assert RATING_RULE in told
    assert RULE[1:] in told


def test_that_the_highest_published_wages_are_those_the_program_knows() -> None:
    told = " ".join(note.text for note in METHOD)
    assert f"${TOP_CODES['USD/hour']:,.2f} an hour or ${TOP_CODES['USD/year']:,} a year" in told


def test_that_what_is_bundled_tells_the_same_notes(official_catalog: Catalog) -> None:
    assert official_catalog.library is not None
    assert tuple(official_catalog.library.method) == METHOD
