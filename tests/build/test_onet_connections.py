"""Parts, related occupations, software and titles, on made-up tables."""

import msgspec
import pytest

from careergui.build.onet_connections import connection_tallies, connections
from careergui.build.reading import Rows
from careergui.domain.bundle import ConnectionFile
from careergui.domain.occupation import Connected, RelatedOccupation, Software
from careergui.errors import CareerguiError
from tests.build.onet_rows import BRIDGE, NURSE, named, tables

TITLES: Rows = [named(code=code, Title=f"Title {code}") for codes in BRIDGE.values() for code in codes]


def file(summaries: dict[str, str] | None = None, **changed: Rows) -> ConnectionFile:
    return connections(tables(**{"onet_occupations": TITLES, **changed}), BRIDGE, summaries or {})


def nurse(summaries: dict[str, str] | None = None, **changed: Rows) -> Connected:
    return msgspec.json.decode(file(summaries, **changed).occupations[NURSE], type=Connected)


def related(code: str, other: str, tier: str, index: str) -> dict[str, str]:
    return {"O*NET-SOC Code": code, "Related O*NET-SOC Code": other, "Relatedness Tier": tier, "Index": index}


def job(title: str, short: str = "") -> dict[str, str]:
    return named(code="29-1141.01", Job_Title=title, Short_Title=short)


def software(code: str, name: str, hot: str, demand: str) -> dict[str, str]:
    return named(code=code, Workplace_Example=name, Hot_Technology=hot, In_Demand=demand)


def test_that_every_occupation_names_all_its_parts() -> None:
    assert nurse().parts == {"29-1141.00": "Title 29-1141.00", "29-1141.01": "Title 29-1141.01"}


def test_that_a_part_without_a_title_is_refused_by_code() -> None:
    with pytest.raises(CareerguiError, match=r"29-1141\.01"):
        file(onet_occupations=[row for row in TITLES if row["O*NET-SOC Code"] != "29-1141.01"])


def test_that_related_occupations_keep_their_nearest_place_and_never_lead_home() -> None:
    rows = [
        related("29-1141.00", "29-2011.00", "Supplemental", "11"),
        related("29-1141.00", "29-1141.01", "Primary-Short", "1"),
        related("29-1141.00", "11-1031.00", "Primary-Long", "6"),
        related("29-1141.00", "29-2012.00", "Primary-Short", "2"),
        related("29-1141.00", "55-1011.00", "Primary-Short", "3"),
    ]
    assert nurse(onet_related=rows).related == (RelatedOccupation("29-2010", 1), RelatedOccupation("11-1031", 2))


def test_that_a_special_part_brings_no_neighbours_of_its_own() -> None:
    rows = [related("29-1141.00", "29-2011.00", "Primary-Long", "6"), related("29-1141.01", "11-1031.00", "Primary-Short", "1")]
    assert [other.role for other in nurse(onet_related=rows).related] == ["29-2010"]


def test_that_an_unknown_tier_is_refused() -> None:
    with pytest.raises(CareerguiError, match="tier “Distant”"):
        file(onet_related=[related("29-1141.00", "11-1031.00", "Distant", "1")])


def test_that_software_is_places_in_one_sorted_list_with_its_marks() -> None:
    rows = [software("29-1141.00", "Word", "Y", "N"), software("29-1141.01", "Word", "Y", "Y"), software("11-1031.00", "Atlas", "N", "N")]
    assert file(onet_software=rows).products == ("Atlas", "Word")
    assert nurse(onet_software=rows).software == Software(products=(1,), hot=(1,), in_demand=(1,))


def test_that_a_title_is_listed_once_whatever_its_capitals() -> None:
    reported = [named(code="29-1141.00", Reported_Job_Title="Staff Nurse")]
    made = nurse(
        onet_reported_titles=reported, onet_titles=[job("STAFF nurse"), job("title 29-1141.00"), job("Ward Nurse"), job("ward Nurse")]
    )
    assert (made.reported_titles, made.other_titles) == (("Staff Nurse",), ("Ward Nurse",))


def test_that_a_short_title_is_a_name_of_its_own_unless_the_title_spells_it_out() -> None:
    made = nurse(onet_titles=[job("Ward Nurse (WN)", "WN"), job("Chief Nurse", "CN")])
    assert made.other_titles == ("Chief Nurse", "CN", "Ward Nurse (WN)")


def test_that_our_summary_stands_with_its_occupation() -> None:
    assert nurse({NURSE: "Cares."}).summary == "Cares."


def test_that_every_row_is_used_or_has_its_reason() -> None:
    rows = [job("Ward Nurse"), job("ward nurse"), named(code="55-1011.00", Job_Title="Pilot", Short_Title="")]
    given = tables(onet_occupations=TITLES, onet_titles=rows)
    tally = connection_tallies(given, BRIDGE, connections(given, BRIDGE, {}))["onet-titles"]
    assert (tally.read, tally.used, sorted(tally.refused.values())) == (3, 1, [1, 1])


def test_that_the_file_reads_back_and_is_the_same_each_time() -> None:
    given = tables(onet_occupations=TITLES)
    first, second = (msgspec.json.encode(connections(given, codes, {})) for codes in (BRIDGE, dict(reversed(BRIDGE.items()))))
    assert first == second
    assert msgspec.json.decode(first, type=ConnectionFile).products == ()
