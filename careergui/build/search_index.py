"""Makes the bundled index that search reads: titles, families, skills, software and everyday words of the occupations; writes nothing."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from careergui.domain.bundle import ConnectionFile, OccupationFile, RatingFile
from careergui.domain.occupation import Connected, Element, RatedOccupation, Scores, Software
from careergui.errors import CareerguiError
from careergui.search.bundled import SearchFile
from careergui.search.make_table import Said, make_table, packed

EVERYDAY_WORDS = Path(__file__).parent / "texts" / "everyday-words.json"
MOST_SKILLS = 10
"""An occupation is found by so many of its skills, and of its fields of knowledge: the most important ones."""


def everyday_words(path: Path = EVERYDAY_WORDS) -> dict[str, tuple[str, ...]]:
    """What people say for a job → codes of what they mean, the likeliest first. Raises CareerguiError for a file that is none."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, tuple[str, ...]])
    except (OSError, msgspec.MsgspecError) as error:
        raise CareerguiError(f"Cannot read the everyday words in {path}: {error}.") from error


def search_index(
    occupations: OccupationFile, connections: ConnectionFile, ratings: RatingFile, everyday: Mapping[str, Iterable[str]]
) -> SearchFile:
    """The index of all occupations. Raises CareerguiError when an everyday word leads to a code that is no occupation."""
    unknown = sorted({code for codes in everyday.values() for code in codes} - set(occupations.ids))
    if unknown:
        raise CareerguiError(f"Everyday words lead to codes that are no occupation: {', '.join(unknown)}. Correct {EVERYDAY_WORDS.name}.")
    connected = {role: msgspec.json.decode(raw, type=Connected) for role, raw in connections.occupations.items()}
    known = occupations.measures["employment.jobs"].values
    jobs = {role: int(value or 0) for role, value in zip(occupations.ids, known, strict=True)}
    words = (Said(code, "word", word) for word, codes in everyday.items() for code in codes)
    others = (*_families(occupations), *_skills(ratings), *_software(connected, connections.products))
    return SearchFile(
        format="careergui-search/1",
        titles=packed(make_table((*_titles(occupations, connected), *words), jobs)),
        others=packed(make_table(others, jobs)),
        codes=_codes(occupations, connected),
    )


def _titles(occupations: OccupationFile, connected: Mapping[str, Connected]) -> Iterator[Said]:
    for role, title in zip(occupations.ids, occupations.titles, strict=True):
        yield Said(role, "title", title)
        known = connected.get(role, Connected())
        yield from (Said(role, "part", part) for part in known.parts.values() if part != title)
        yield from (Said(role, "reported", reported) for reported in known.reported_titles)
        yield from (Said(role, "job title", other) for other in known.other_titles)


def _families(occupations: OccupationFile) -> Iterator[Said]:
    for role, group in zip(occupations.ids, occupations.group_of, strict=True):
        names = (occupations.families.get(f"{role[:2]}-0000"), occupations.groups.get(group))
        yield from (Said(role, "family", name) for name in names if name)


def _skills(ratings: RatingFile) -> Iterator[Said]:
    for role, raw in ratings.occupations.items():
        rated = msgspec.json.decode(raw, type=RatedOccupation)
        for field, scores in (("skills", rated.skills), ("knowledge", rated.knowledge)):
            if scores is not None:
                yield from (Said(role, "skill", name) for name in _important(scores, ratings.elements[field]))


def _important(scores: Scores, elements: tuple[Element, ...]) -> list[str]:
    """The most important ones by name; of equals those that stand first."""
    hidden = set(scores.suppressed_importance)
    rated = [(value, place) for place, value in enumerate(scores.importance) if value is not None and place not in hidden]
    rated.sort(key=lambda pair: (-pair[0], pair[1]))
    return [elements[place].name for _, place in rated[:MOST_SKILLS]]


def _software(connected: Mapping[str, Connected], products: tuple[str, ...]) -> Iterator[Said]:
    for role, known in connected.items():
        software = known.software or Software()
        for place in software.products:
            yield Said(role, "in demand" if place in software.in_demand else "software", products[place])


def _codes(occupations: OccupationFile, connected: Mapping[str, Connected]) -> dict[str, str]:
    """Codes that lead to an occupation though its own code does not begin so, in order."""
    combined = {code: role for role, codes in occupations.combines.items() for code in codes}
    parts = {code: role for role, known in connected.items() for code in known.parts}
    return {code: role for code, role in sorted({**combined, **parts}.items()) if code[:7] != role}
