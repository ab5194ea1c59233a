"""Builds the bundled index that search reads: every title, group, skill, program and everyday word of the occupations; leaves writing it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from careergui.domain.bundle import OccupationFile
from careergui.domain.occupation import Connected, Software
from careergui.search.bundled import SearchFile
from careergui.search.make_table import Said, make_table, packed


def search_index(
    occupations: OccupationFile,
    connections: Mapping[str, Connected],
    products: Sequence[str],
    skills: Mapping[str, Iterable[str]],
    everyday: Mapping[str, Iterable[str]],
) -> bytes:
    """The file's content. `skills` are names by occupation; `everyday` words lead to codes. Raises ValueError for a code that is none."""
    ids = set(occupations.ids)
    unknown = sorted({code for codes in everyday.values() for code in codes} - ids)
    if unknown:
        raise ValueError(f"everyday words lead to codes that are no occupation: {', '.join(unknown)}")
    known = occupations.measures["employment.jobs"].values
    jobs = {role: int(value or 0) for role, value in zip(occupations.ids, known, strict=True)}
    words = (Said(code, "word", word) for word, codes in everyday.items() for code in codes)
    file = SearchFile(
        format="careergui-search/1",
        titles=packed(make_table([*_titles(occupations, connections), *words], jobs)),
        others=packed(make_table(_others(occupations, connections, products, skills), jobs)),
        codes=_codes(occupations, connections),
    )
    return msgspec.json.encode(file) + b"\n"


def _titles(occupations: OccupationFile, connections: Mapping[str, Connected]) -> Iterator[Said]:
    for role, title in zip(occupations.ids, occupations.titles, strict=True):
        connected = connections.get(role, Connected())
        yield Said(role, "title", title)
        yield from (Said(role, "part", part) for part in connected.parts.values() if part != title)
        yield from (Said(role, "reported", reported) for reported in connected.reported_titles)
        yield from (Said(role, "job title", other) for other in connected.other_titles)


def _others(
    occupations: OccupationFile,
    connections: Mapping[str, Connected],
    products: Sequence[str],
    skills: Mapping[str, Iterable[str]],
) -> Iterator[Said]:
    for role, group in zip(occupations.ids, occupations.group_of, strict=True):
        family = f"{role[:2]}-0000"
        yield from (
            Said(role, "family", name) for code in (family, group) if (name := {**occupations.families, **occupations.groups}.get(code))
        )
        yield from (Said(role, "skill", name) for name in skills.get(role, ()))
        software = connections.get(role, Connected()).software or Software()
        for place in software.products:
            yield Said(role, "in demand" if place in software.in_demand else "software", products[place])


def _codes(occupations: OccupationFile, connections: Mapping[str, Connected]) -> dict[str, str]:
    """Codes that lead to an occupation though they are not its own, in order."""
    combined = {code: role for role, codes in occupations.combines.items() for code in codes}
    parts = {code: role for role, connected in connections.items() for code in connected.parts}
    own = set(occupations.ids)
    return {code: role for code, role in sorted({**combined, **parts}.items()) if code not in own and code[:7] != role}
