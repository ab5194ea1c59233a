"""All bundled files from all tables, and onto the disk; leaves each file to its own module."""

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct

from careergui.build import area_pay, areas, attainment, industry_pay, occupations, summaries
from careergui.build.bridge import bridge
from careergui.build.codes import classification
from careergui.build.method import METHOD
from careergui.build.occupations import Facts
from careergui.build.oews import Oews
from careergui.build.onet_connections import connection_tallies, connections
from careergui.build.onet_ratings import rated_occupations, rating_tallies, ratings
from careergui.build.projections import by_code
from careergui.build.reading import Rows
from careergui.build.releases import RELEASES, SURVEY
from careergui.build.search_index import everyday_words, search_index
from careergui.build.sources import PUBLICATIONS
from careergui.build.tally import Tally
from careergui.build.writing import as_json, remove_others
from careergui.build.writing import write as write_file
from careergui.data import digest
from careergui.domain.area import Area, AreaFile
from careergui.domain.bundle import (
    AreaPayFile,
    IndustryPay,
    IndustryPayFile,
    OccupationFile,
    ReleaseFile,
    ReleaseSource,
    SourceFile,
)

STEPS = 8
"""Steps that `build` and `write` report between them."""
PAY_BY_AREA = Path("facts/pay-by-area")


class Built(Struct, kw_only=True):
    """Everything a build made: contents by place below resources/, and what the report tells."""

    contents: dict[Path, bytes]
    occupations: OccupationFile
    tallies: dict[str, Tally]
    rated: Mapping[str, Collection[str]]
    remarks: list[str]


def build(tables: Mapping[str, Rows], survey: Oews, step: Callable[[str], None]) -> Built:
    """All files; `step` is told what is made next. CareerguiError where releases do not fit together."""
    tallies = {release.key: Tally(read=len(tables[release.key])) for release in RELEASES}
    step("occupations")
    facts = _facts(tables, survey, tallies)
    file = occupations.build(facts)
    step("areas")
    places = _areas(tables, survey, tallies)
    step("pay by area")
    detailed = frozenset(survey.occupations())
    states = {state: area_pay.of_state(survey, given, detailed) for state, given in _by_state(places).items()}
    step("pay by industry")
    industries = industry_pay.build(survey, detailed)
    step("ratings")
    rated = ratings(tables, facts.bridge)
    step("connections")
    texts = summaries.read()
    connected = connections(tables, facts.bridge, texts)
    step("search index")
    index = search_index(file, connected, rated, everyday_words())
    tallies |= {**occupations.tallies(facts), **rating_tallies(tables, facts.bridge), **connection_tallies(tables, facts.bridge, connected)}
    tallies[SURVEY.packed] = _surveyed(survey, file, states.values(), industries)
    contents = {
        Path("us-occupations.json"): as_json(file),
        Path("areas.json"): as_json(places, indented=True),
        Path("facts/ratings.json"): as_json(rated),
        Path("facts/connections.json"): as_json(connected),
        Path("facts/industry-pay.json"): as_json(industries),
        Path("facts/search-index.json"): as_json(index),
        **{PAY_BY_AREA / f"{state}.json": as_json(pay) for state, pay in states.items()},
        Path("sources.json"): as_json(_sources(tallies), indented=True),
    }
    return Built(contents=contents, occupations=file, tallies=tallies, rated=rated_occupations(rated), remarks=_remarks(file, texts))


def write(built: Built, into: Path) -> None:
    """All files below `into`, none left there of an earlier build, and the number that stands for them all."""
    for place, content in built.contents.items():
        write_file(into / place, content)
    remove_others(into / PAY_BY_AREA, (into / place for place in built.contents))
    digest.keep(into)


def _facts(tables: Mapping[str, Rows], survey: Oews, tallies: dict[str, Tally]) -> Facts:
    attained = attainment.by_code(tables["attainment"], tallies["attainment"])
    tallies["attainment"].used = len(attained)
    return Facts(
        projections=by_code(tables["projections"]),
        attainment=attained,
        known=classification(tables["soc-structure"]),
        bridge=bridge(tables["nem-crosswalk"]),
        survey=survey,
        tables=tables,
    )


def _areas(tables: Mapping[str, Rows], survey: Oews, tallies: dict[str, Tally]) -> AreaFile:
    states = areas.price_index(tables["rpp-states"], tallies["rpp-states"])
    metros = areas.price_index(tables["rpp-metros"], tallies["rpp-metros"])
    made = areas.areas(survey.areas(), states, metros)
    own = [area for area in made.areas if area.price_level and area.price_level.of == area.name]
    tallies["rpp-states"].used = sum(area.kind == "state" for area in own)
    tallies["rpp-metros"].used = sum(area.kind == "metropolitan" for area in own)
    return made


def _by_state(places: AreaFile) -> dict[str, list[Area]]:
    """Postal code → the areas filed under it; the nation has no file."""
    found: dict[str, list[Area]] = {}
    for area in places.areas:
        if area.state:
            found.setdefault(area.state, []).append(area)
    return dict(sorted(found.items()))


def _surveyed(survey: Oews, file: OccupationFile, states: Iterable[AreaPayFile], industries: IndustryPayFile) -> Tally:
    """Cells of the survey; those of wider groups and of industries that are not bundled were not needed."""
    national = sum(value is not None for value in file.measures["employment.jobs"].values) + 1
    local = sum(len(codes) for state in states for codes in state.occupations)
    industrial = sum(len(msgspec.json.decode(raw, type=IndustryPay).industries) for raw in industries.occupations.values())
    tally = Tally(read=survey.count("cell"), used=national + local + industrial)
    tally.refuse("a group of occupations, not a detailed one", survey.count_cells_of_groups())
    tally.refuse("an industry that is not bundled, or all occupations of one", tally.read - tally.used - sum(tally.refused.values()))
    return tally


def _sources(tallies: Mapping[str, Tally]) -> SourceFile:
    files: dict[str, list[ReleaseFile]] = {SURVEY.source: [_survey_file(tallies[SURVEY.packed])]}
    for release in RELEASES:
        made = ReleaseFile(name=release.path, sha256=release.sha256, used_for=release.used_for, rows=tallies[release.key].read)
        files.setdefault(release.source, []).append(made)
    return SourceFile(
        format="careergui-sources/1",
        sources=tuple(
            ReleaseSource(source=one.source, page=one.page, attribution=one.attribution, files=tuple(files[one.source.id]))
            for one in PUBLICATIONS
        ),
        method=METHOD,
    )


def _survey_file(tally: Tally) -> ReleaseFile:
    name = f"{SURVEY.packed.removesuffix('.gz')} (unpacked; from {SURVEY.package})"
    return ReleaseFile(name=name, sha256=SURVEY.sha256, used_for=SURVEY.used_for, rows=tally.read)


def _remarks(file: OccupationFile, texts: Mapping[str, str]) -> list[str]:
    """What a person should look at."""
    without = [code for code in file.ids if code not in texts]
    strange = sorted(set(texts) - set(file.ids))
    return [
        *([f"{len(without)} occupations have no summary: {', '.join(without[:12])}"] if without else []),
        *([f"Summaries of unknown occupations: {', '.join(strange)}"] if strange else []),
    ]
