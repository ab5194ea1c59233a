"""From words to areas: codes, names, parts of names, states for all their areas, typing errors."""

from types import MappingProxyType

import pytest

from careergui.domain.area import NATION, Area, AreaKind, PriceLevel
from careergui.errors import UsageError
from careergui.search.areas import described, kind_words, matching, resolve_area

LEVEL = PriceLevel(index=91.64, year="2098", of="Ohio", source="levels")
AREAS = MappingProxyType(
    {
        area.id: area
        for area in (
            NATION,
            Area(id="NY", code="3600000", name="New York", kind="state", state="NY"),
            Area(id="OH", code="3900000", name="Ohio", kind="state", state="OH", price_level=LEVEL),
            Area(id="PR", code="7200000", name="Puerto Rico", kind="state", state="PR"),
            Area(id="17410", code="0017410", name="Cleveland, OH", kind="metropolitan", state="OH", price_level=LEVEL),
            Area(id="17420", code="0017420", name="Cleveland, TN", kind="metropolitan", state="TN"),
            Area(id="35620", code="0035620", name="New York-Newark-Jersey City, NY-NJ", kind="metropolitan", state="NY"),
            Area(id="3900001", code="3900001", name="West Ohio nonmetropolitan area", kind="nonmetropolitan", state="OH"),
        )
    }
)


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("OH", "OH"),
        ("oh", "OH"),
        ("ohio", "OH"),
        ("17410", "17410"),
        ("0017410", "17410"),
        ("new york", "NY"),
        ("jersey", "35620"),
        ("clevleand oh", "17410"),
        ("ohoi", "OH"),
        ("united states", "US"),
    ],
)
def test_that_words_find_the_area_meant_first(words: str, first: str) -> None:
    assert matching(AREAS, words)[0].id == first


def test_that_a_states_name_stands_for_all_its_areas() -> None:
    assert {area.id for area in matching(AREAS, "ohio")} == {"OH", "17410", "3900001"}


def test_that_no_words_mean_all_areas_in_order_and_foreign_words_none() -> None:
    assert matching(AREAS, " ") == list(AREAS.values())
    assert matching(AREAS, "xqzzy") == []


@pytest.mark.parametrize(
    ("words", "area"), [("US", "US"), ("ny", "NY"), ("New York", "NY"), ("newark", "35620"), ("cleveland, tn", "17420")]
)
def test_that_words_that_mean_one_area_are_resolved(words: str, area: str) -> None:
    assert resolve_area(AREAS, words).id == area


def test_that_words_that_mean_several_are_refused_with_their_names() -> None:
    with pytest.raises(UsageError, match=r"Cleveland, OH \(17410\); Cleveland, TN \(17420\)"):
        resolve_area(AREAS, "cleveland")


def test_that_words_that_mean_none_are_refused_with_a_way_out() -> None:
    with pytest.raises(UsageError, match="postal code such as OH"):
        resolve_area(AREAS, "Atlantis")


def test_that_an_area_is_described_with_kind_code_and_price_level() -> None:
    assert described(AREAS["17410"]) == "Cleveland, OH: metropolitan area, 17410, price level 91.6 in 2098 (that of Ohio)"
    assert described(AREAS["PR"]) == "Puerto Rico: territory, PR, no price level"
    assert described(NATION) == "United States: nation, US"
    assert kind_words(AREAS["3900001"]) == "nonmetropolitan"


def test_that_of_two_equal_names_the_larger_place_comes_first() -> None:
    columbus = [
        Area(id=code, code=f"00{code}", name=f"Columbus, {state}", kind="metropolitan", state=state, jobs=jobs)
        for code, state, jobs in (("17980", "GA", 120_000), ("18140", "OH", 1_100_000))
    ]
    assert [area.state for area in matching({area.id: area for area in columbus}, "columbus")] == ["OH", "GA"]


def test_that_names_that_fit_as_typed_leave_out_those_that_fit_but_for_errors() -> None:
    ohio = Area(id="18140", code="0018140", name="Columbus, OH", kind="metropolitan", state="OH")
    columbia = Area(id="17900", code="0017900", name="Columbia, SC", kind="metropolitan", state="SC")
    assert matching({ohio.id: ohio, columbia.id: columbia}, "columbus") == [ohio]
    assert matching({columbia.id: columbia}, "columbus") == [columbia]


@pytest.mark.parametrize("words", ["usa", "U.S.", "nation"])
def test_that_the_nation_has_more_than_one_name(words: str) -> None:
    assert resolve_area(AREAS, words) == NATION


def test_that_no_words_at_all_name_no_area() -> None:
    with pytest.raises(UsageError, match="No area is named"):
        resolve_area(AREAS, " ")


MANY = {
    f"{10_000 + place}": Area(
        id=f"{10_000 + place}", code=f"00{place}", name=f"Springfield {place:02}, MO", kind="metropolitan", state="MO"
    )
    for place in range(8)
}


def test_that_of_many_fitting_areas_six_are_named_and_the_rest_counted() -> None:
    with pytest.raises(UsageError) as refused:
        resolve_area({**AREAS, **MANY}, "springfield")
    assert str(refused.value).startswith("“springfield” fits several areas: Springfield 00, MO (10000); ")
    assert str(refused.value).count("Springfield ") == 6
    assert "; and 2 more. Name one of them" in str(refused.value)


def test_that_as_many_as_are_named_leave_no_rest() -> None:
    with pytest.raises(UsageError) as refused:
        resolve_area({**AREAS, **dict(list(MANY.items())[:6])}, "springfield")
    assert "more" not in str(refused.value)


def test_that_without_the_list_of_areas_its_absence_is_said() -> None:
    with pytest.raises(UsageError, match="The list of areas is missing, so only US can be named, not “Ohio”"):
        resolve_area({"US": NATION}, "Ohio")


def test_that_a_refusal_repeats_no_more_than_sixty_letters() -> None:
    for areas in (AREAS, {"US": NATION}):
        with pytest.raises(UsageError, match=f"“{'z' * 60}”"):
            resolve_area(areas, "z" * 90)


def test_that_of_several_that_fit_the_one_state_that_begins_so_is_meant() -> None:
    assert resolve_area(AREAS, "new yor").id == "NY"


def test_that_an_area_named_in_full_is_meant_though_others_begin_so() -> None:
    assert resolve_area(AREAS, "new york").id == "NY"
    assert resolve_area(AREAS, "cleveland oh").id == "17410"


@pytest.mark.parametrize(
    ("words", "order"),
    [
        # Its code, its whole name, the beginning of it, that of a word, all words, its state's name.
        ("oh", ["OH", "17410", "3900001"]),
        ("cleve", ["17410", "17420"]),
        ("ohio", ["OH", "3900001", "17410"]),
        ("new", ["NY", "35620"]),
        ("city new", ["35620"]),
        ("york", ["NY", "35620"]),
    ],
)
def test_that_what_fits_better_comes_first(words: str, order: list[str]) -> None:
    assert [area.id for area in matching(AREAS, words)] == order


def test_that_of_equal_fit_states_come_before_metropolitan_and_those_before_nonmetropolitan_areas() -> None:
    kinds: tuple[AreaKind, ...] = ("nonmetropolitan", "metropolitan", "state", "nation")
    areas = {str(kind): Area(id="XX", code="1", name=f"Lake {kind}", kind=kind, state="XX") for kind in kinds}
    assert [area.kind for area in matching(areas, "lake")] == ["nation", "state", "metropolitan", "nonmetropolitan"]


def test_that_two_letters_stand_for_no_state_s_areas() -> None:
    assert [area.id for area in matching(AREAS, "ne")] == ["NY", "35620"]
    assert {area.id for area in matching(AREAS, "ohi")} == {"OH", "17410", "3900001"}


@pytest.mark.parametrize(("words", "found"), [("clevelnad", ["17410", "17420"]), ("ohia", ["OH"]), ("jersye", ["35620"]), ("nyw", [])])
def test_that_errors_are_forgiven_in_words_long_enough(words: str, found: list[str]) -> None:
    assert [area.id for area in matching(AREAS, words)][: len(found)] == found
    assert bool(matching(AREAS, words)) == bool(found)


def test_that_kinds_are_described_each_in_its_words() -> None:
    assert described(AREAS["OH"]) == "Ohio: state, OH, price level 91.6 in 2098"
    assert described(AREAS["3900001"]).startswith("West Ohio nonmetropolitan area: nonmetropolitan area, 3900001, no price level")
    assert [kind_words(AREAS[name]) for name in ("US", "NY", "17410")] == ["nation", "state", "metropolitan"]


def test_that_a_place_without_a_number_of_jobs_stands_behind_one_with_a_single_job() -> None:
    areas = [Area(id=f"{10_000 + jobs}", code="1", name="Lake, MO", kind="metropolitan", state="MO", jobs=jobs or None) for jobs in (0, 1)]
    assert [area.jobs for area in matching({area.id: area for area in areas}, "lake")] == [1, None]


def test_that_kinds_are_ranked_whatever_their_names() -> None:
    names: dict[AreaKind, str] = {"nation": "Lake D", "state": "Lake C", "metropolitan": "Lake B", "nonmetropolitan": "Lake A"}
    areas = {name: Area(id="XX", code="1", name=name, kind=kind, state="XX") for kind, name in names.items()}
    assert [area.kind for area in matching(areas, "lake")] == list(names)


def test_that_a_list_of_two_areas_is_a_list() -> None:
    two = {name: AREAS[name] for name in ("US", "OH")}
    assert resolve_area(two, "ohio").id == "OH"


def test_that_several_of_one_name_in_full_are_told_apart_by_code() -> None:
    twins = {code: Area(id=code, code=code, name="Lake, MO", kind="metropolitan", state="MO") for code in ("10001", "10002")}
    with pytest.raises(UsageError, match=r"Lake, MO \(10001\); Lake, MO \(10002\)\."):
        resolve_area({**AREAS, **twins}, "lake, mo")


def test_that_seven_fitting_areas_leave_one_more() -> None:
    with pytest.raises(UsageError, match=f"“springfield{'q' * 0}”.*; and 1 more"):
        resolve_area({**AREAS, **dict(list(MANY.items())[:7])}, "springfield")


@pytest.mark.parametrize("words", ["oh", "OH", "3900000", " oh "])
def test_that_a_code_fits_better_than_a_name_that_begins_so(words: str) -> None:
    ohau = Area(id="99", code="99", name="Oh", kind="nation")
    assert matching({"99": ohau, "OH": AREAS["OH"]}, words)[0].id == "OH"
