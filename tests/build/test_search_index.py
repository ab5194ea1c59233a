"""The index that is bundled: what goes into it, and what is refused."""

from pathlib import Path

import msgspec
import pytest

from careergui import assets
from careergui.build.search_index import everyday_words, search_index
from careergui.build.writing import as_json
from careergui.domain.bundle import ConnectionFile, MeasureColumn, OccupationFile, RatingFile
from careergui.domain.occupation import Connected, Element, RatedOccupation, Scores, Software
from careergui.domain.role import Collection
from careergui.errors import CareerguiError
from careergui.search.bundled import SearchFile

COLLECTION = Collection(id="us", title="Occupations", basis="official statistics", description="")
OCCUPATIONS = OccupationFile(
    format="careergui-occupations/1",
    collection=COLLECTION,
    families={"29-0000": "Healthcare Practitioners"},
    groups={"29-1000": "Practitioners Who Treat"},
    ids=("29-1141", "31-1120"),
    titles=("Registered Nurses", "Home Health and Personal Care Aides"),
    group_of=("29-1000", "31-1000"),
    combines={"31-1120": ("31-1121", "31-1122")},
    measures={"employment.jobs": MeasureColumn(source="s", period="2025", values=(900, None), reference="r")},
    categories={},
)
NURSE = Connected(
    parts={"29-1141.00": "Registered Nurses", "29-1141.01": "Acute Care Nurses", "29-2099.01": "Nurses Elsewhere"},
    reported_titles=("Staff Nurse",),
    other_titles=("Ward Nurse",),
    software=Software(products=(0, 1), in_demand=(1,)),
)
CONNECTIONS = ConnectionFile(
    format="careergui-connections/1",
    sources={},
    products=("Chart Keeper", "Microsoft Excel"),
    occupations={"29-1141": msgspec.Raw(msgspec.json.encode(NURSE))},
)
RATED = RatedOccupation(skills=Scores(importance=(4.5, 3.0, None, 4.9), suppressed_importance=(3,)))
RATINGS = RatingFile(
    format="careergui-ratings/1",
    sources={},
    rule="",
    elements={"skills": tuple(Element(id=name, name=name, kind="skill") for name in ("Speaking", "Writing", "Mathematics", "Hidden"))},
    options={},
    occupations={"29-1141": msgspec.Raw(msgspec.json.encode(RATED))},
)


def _index() -> SearchFile:
    return search_index(OCCUPATIONS, CONNECTIONS, RATINGS, {"angel of mercy": ["29-1141"]})


def test_that_every_title_and_everyday_word_is_in() -> None:
    own = {"Registered Nurses", "Home Health and Personal Care Aides"}
    assert set(_index().titles.texts) == {*own, "Acute Care Nurses", "Nurses Elsewhere", "Staff Nurse", "Ward Nurse", "angel of mercy"}


def test_that_families_software_and_important_skills_are_in_and_hidden_ratings_are_not() -> None:
    groups = {"Healthcare Practitioners", "Practitioners Who Treat"}
    assert set(_index().others.texts) == {*groups, "Chart Keeper", "Microsoft Excel", "Speaking", "Writing"}


def test_that_codes_of_other_systems_lead_to_their_occupation() -> None:
    assert _index().codes == {"29-2099.01": "29-1141", "31-1121": "31-1120", "31-1122": "31-1120"}


def test_that_the_same_data_makes_the_same_bytes() -> None:
    assert msgspec.json.encode(_index()) == msgspec.json.encode(_index())


def test_that_the_bundled_index_is_what_the_bundled_files_and_everyday_words_give() -> None:
    occupations = msgspec.json.decode(assets.occupations_file().read_bytes(), type=OccupationFile)
    connected = msgspec.json.decode(assets.fact("connections").read_bytes(), type=ConnectionFile)
    rated = msgspec.json.decode(assets.fact("ratings").read_bytes(), type=RatingFile)
    assert as_json(search_index(occupations, connected, rated, everyday_words())) == assets.fact("search-index").read_bytes()


def test_that_an_everyday_word_may_not_lead_nowhere() -> None:
    with pytest.raises(CareerguiError, match="no occupation: 99-9999"):
        search_index(OCCUPATIONS, CONNECTIONS, RATINGS, {"nobody": ["99-9999"]})


def test_that_the_everyday_words_are_many_and_each_is_in_small_letters() -> None:
    words = everyday_words()
    assert len(words) >= 150
    assert all(word == word.lower() and codes for word, codes in words.items())


def test_that_a_file_that_holds_no_words_is_named(tmp_path: Path) -> None:
    with pytest.raises(CareerguiError, match=r"Cannot read the everyday words in .*none\.json"):
        everyday_words(tmp_path / "none.json")
