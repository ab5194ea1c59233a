"""Sources in words: what is known of each, every wording that is asked for once, and the place of a figure with its file."""

import pytest

from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.role import Source
from careergui.export.source_words import attributions, method_notes, place, source_lines, sources_text, trail
from tests.builders import hard_catalog

BARE = Source(id="made-up", title="Made up", short="Made up", publisher="", vintage="2099", licence="none", origin="")


def test_that_what_is_not_known_of_a_source_is_left_out() -> None:
    assert source_lines(hard_catalog(), BARE) == [("Holds for", "2099"), ("Terms", "none")]


def test_that_an_official_source_names_its_page_and_every_file_with_its_sum(official_catalog: Catalog) -> None:
    lines = dict(source_lines(official_catalog, official_catalog.sources["oews-2025"]))
    assert list(lines)[:4] == ["Published by", "Holds for", "Terms", "Where it is from"]
    assert lines["Offered at"].startswith("https://")
    files = {heading: words for heading, words in lines.items() if heading.startswith("File ")}
    assert len(files) == 1
    assert len(next(iter(files.values())).removeprefix("SHA-256 ")) == 64


def test_that_the_caution_is_not_among_the_lines(official_catalog: Catalog) -> None:
    cautious = next(source for source in official_catalog.sources.values() if source.caution)
    assert cautious.caution not in [words for _, words in source_lines(official_catalog, cautious)]
    assert cautious.caution in sources_text(official_catalog)


def test_that_a_wording_is_asked_for_once_and_only_of_sources_that_are_used(official_catalog: Catalog) -> None:
    everything = attributions(official_catalog)
    assert len(everything) == len(set(everything)) > 0
    assert attributions(official_catalog, ()) == ()
    assert attributions(hard_catalog()) == ()
    onet = [source for source in official_catalog.sources if source.startswith("onet")]
    assert set(attributions(official_catalog, onet)) <= set(everything)


def test_that_notes_on_method_end_the_page_of_sources(official_catalog: Catalog) -> None:
    notes = method_notes(official_catalog)
    assert notes
    assert sources_text(official_catalog).endswith("\n".join(["How the figures were put together", *notes]))
    assert method_notes(hard_catalog()) == ()


def test_that_every_source_has_its_own_paragraph(official_catalog: Catalog) -> None:
    paragraphs = sources_text(official_catalog).split("\n\n")
    assert [paragraph.split("\n")[0] for paragraph in paragraphs[:-1]] == [source.title for source in official_catalog.sources.values()]


def test_that_a_place_names_the_file_where_there_is_but_one(official_catalog: Catalog) -> None:
    (name, _), *others = official_catalog.library.release("oews-2025").files  # type: ignore[union-attr]  # it is there
    assert others == []
    assert place(official_catalog, "oews-2025", "OEUN1") == f"Stands as OEUN1 in {name}."
    assert place(official_catalog, "oews-2025", f"{name} row 7") == f"Stands as {name} row 7."


@pytest.mark.parametrize(("reference", "words"), [("", ""), ("row 7", "Stands as row 7.")])
def test_that_without_a_release_only_the_place_is_said(reference: str, words: str) -> None:
    assert place(hard_catalog(), "survey", reference) == words
    assert trail(hard_catalog(), Estimate(unit="jobs", value=1, source="survey", reference=reference)) == words
