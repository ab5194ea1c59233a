"""Rules across the records of a file: references, duplicates, differences; leaves estimates to estimates and form to decode."""

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import islice
from typing import TypeAlias

from careergui.data import estimates
from careergui.data.decode import Parts
from careergui.data.faults import MOST_FAULTS, Fault, Found, child, printable, quoted, shown
from careergui.data.glance import is_sound
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.category import CATEGORIES
from careergui.domain.measures import MEASURES
from careergui.domain.role import Note, Pair, Role, Source

SECTIONS: tuple[str, ...] = ("summary", "traits", "duties", "skills", "degrees", "employers")
"""Sections of a role that are not measures; a gap or a note is about one of them, a kind of fact, a question or a measure."""

_TOPICS = frozenset(
    {*SECTIONS, *(category.id for category in CATEGORIES), *(measure.id for measure in MEASURES), *(one.question for one in MEASURES)}
)
_RoleRule: TypeAlias = Callable[[Role, Collection[str]], Iterator[Found]]


def check(parts: Parts, file: str, before: Catalog) -> tuple[Parts | None, list[Fault]]:
    """The records of a file that keep every rule, and the faults of the others.

    `before` is what earlier files gave; ids are unique across all of them. None when the file's
    collection contradicts an earlier one, so that nothing of the file can be used.
    """
    earlier = before.collections.get(parts.collection.id)
    if earlier is not None and earlier != parts.collection:
        words = f"{quoted(earlier.id)} is the id of another collection in an earlier file; nothing of this file is used"
        return None, [Fault(file, "$.collection.id", words)]
    faults: list[Fault] = []
    sources = _sources(parts, file, before, faults)
    source_ids = {source.id for source in sources.values()}
    roles = _roles(parts, source_ids, file, before, faults)
    pairs = _pairs(parts, source_ids, {role.id: role for role in roles.values()}, file, faults)
    return Parts(collection=parts.collection, sources=sources, roles=roles, pairs=pairs), faults


def _sources(parts: Parts, file: str, before: Catalog, faults: list[Fault]) -> dict[int, Source]:
    kept: dict[int, Source] = {}
    seen: set[str] = set()
    for place, source in parts.sources.items():
        if source.id in seen or before.sources.get(source.id, source) != source:
            faults.append(Fault(file, f"$.sources[{place}].id", f"{quoted(source.id)} is the id of another source already"))
        else:
            kept[place] = source
        seen.add(source.id)
    return kept


def _roles(parts: Parts, sources: Collection[str], file: str, before: Catalog, faults: list[Fault]) -> dict[int, Role]:
    kept: dict[int, Role] = {}
    seen = set(before.roles)
    for place, role in parts.roles.items():
        found = [] if is_sound(role, sources, _TOPICS) else broken_rules(role, sources)
        if role.id in seen:
            found.append((".id", f"{quoted(role.id)} is the id of another role already"))
        if role.collection not in {"", parts.collection.id}:
            found.append((".collection", f"must be {quoted(parts.collection.id)} or left out; it is {quoted(role.collection)}"))
        if not found:
            kept[place] = role
        seen.add(role.id)
        faults += [Fault(file, f"$.roles[{place}]{path}", words, printable(role.title)) for path, words in found]
    return kept


def broken_rules(role: Role, sources: Collection[str]) -> list[Found]:
    """Every rule a role breaks by itself, with paths below that of the role."""
    return _sources_once(list(islice((broken for rule in _ROLE_RULES for broken in rule(role, sources)), MOST_FAULTS + 1)))


def _sources_once(found: list[Found]) -> list[Found]:
    """A source that is not there is said where it is first named, not again for each figure from it."""
    first = {words: path for path, words in reversed(found)}
    return [(path, words) for path, words in found if not path.endswith(".source") or first[words] == path]


def _pairs(parts: Parts, sources: Collection[str], roles: Mapping[str, Role], file: str, faults: list[Fault]) -> dict[int, Pair]:
    """A pair of a role that was left out goes with it, without a fault of its own."""
    kept: dict[int, Pair] = {}
    seen: set[frozenset[str]] = set()
    in_file = {role.id for role in parts.roles.values()} | parts.unread
    for place, pair in parts.pairs.items():
        found = _sources_once(list(islice(_pair(pair, sources, roles, in_file), MOST_FAULTS + 1)))
        ids = frozenset((pair.role, pair.baseline))
        if ids in seen:
            found.append(("", f"is the second pair of {quoted(pair.role)} and {quoted(pair.baseline)}"))
        if not found and pair.role in roles and pair.baseline in roles:
            kept[place] = pair
        seen.add(ids)
        faults += [Fault(file, f"$.pairs[{place}]{path}", words) for path, words in found]
    return kept


def _facts(role: Role, sources: Collection[str]) -> Iterator[Found]:
    yield from estimates.check_by_measure(role.facts, estimates.FACTS, sources, ".facts")
    for path, words in estimates.check_together(role.facts):
        yield f".facts{path}", words


def _skill_shares(role: Role, sources: Collection[str]) -> Iterator[Found]:
    for place, skill in enumerate(role.skills):
        if skill.share is not None:
            yield from _below(f".skills[{place}].share", estimates.check_estimate(skill.share, estimates.SHARE, sources))


def _employers(role: Role, sources: Collection[str]) -> Iterator[Found]:
    for place, employer in enumerate(role.employers):
        if employer.openings is not None:
            yield from _below(f".employers[{place}].openings", estimates.check_estimate(employer.openings, estimates.OPENINGS, sources))
        if employer.pay is not None:
            limits = estimates.EMPLOYER_PAY.get(employer.pay.unit, estimates.EMPLOYER_PAY["USD/year"])
            yield from _below(f".employers[{place}].pay", estimates.check_estimate(employer.pay, limits, sources))


def _below(path: str, found: list[Found]) -> Iterator[Found]:
    return ((path + field, words) for field, words in found)


def _words(role: Role, _: Collection[str]) -> Iterator[Found]:
    if not role.title.strip():
        yield ".title", "is blank"
    if is_occupation(role.id):
        yield ".id", f"{quoted(role.id)} has the form of the codes of official occupations; give the role another id"
    for path, words in _twice([role.title, *role.aliases]):
        yield f".aliases[{path - 1}]", words
    for field, names in (("skills", role.skills), ("traits", role.traits)):
        for place, words in _twice([entry.name for entry in names]):
            yield f".{field}[{place}].name", words
    for place, words in _twice([degree.subject for degree in role.degrees]):
        yield f".degrees[{place}].subject", words


def _topics(role: Role, _: Collection[str]) -> Iterator[Found]:
    yield from _about(role.notes)
    for topic, reason in role.gaps.items():
        if topic not in _TOPICS:
            yield child(".gaps", topic), "is neither a measure nor a section"
        if not reason.strip():
            yield child(".gaps", topic), "must say why there is nothing; it is blank"


_ROLE_RULES: tuple[_RoleRule, ...] = (_facts, _skill_shares, _employers, _words, _topics)


def _pair(pair: Pair, sources: Collection[str], roles: Mapping[str, Role], in_file: Collection[str]) -> Iterator[Found]:
    for field, role_id in (("role", pair.role), ("baseline", pair.baseline)):
        if role_id not in in_file:
            yield f".{field}", f"refers to the role {quoted(role_id)}, which is not in this file"
    yield from estimates.check_by_measure(pair.differences, estimates.DIFFERENCES, sources, ".differences")
    if pair.role == pair.baseline:
        yield ".baseline", "is the role itself"
    elif pair.role in roles and pair.baseline in roles:
        yield from _differences(pair, roles[pair.role], roles[pair.baseline])
    yield from _skills_of(pair)
    yield from _about(pair.notes)


def _differences(pair: Pair, role: Role, baseline: Role) -> Iterator[Found]:
    """Differences that contradict the two roles' own values."""
    for measure_id, difference in pair.differences.items():
        one, other = role.facts.get(measure_id), baseline.facts.get(measure_id)
        if difference.value is None or one is None or other is None or one.value is None or other.value is None:
            continue
        limits = estimates.DIFFERENCES.get(measure_id)
        if limits is None or not limits.least <= difference.value <= limits.greatest:
            continue  # at fault by itself, and maybe too great to reckon with
        if not estimates.agrees(one.value - other.value, difference.value, measure_id):
            words = f"is {shown(difference.value)}, but the roles have {shown(one.value)} and {shown(other.value)}"
            yield f"{child('.differences', measure_id)}.value", words


def _skills_of(pair: Pair) -> Iterator[Found]:
    """A skill is shared, or one side's, or the other's: named once in all three lists."""
    lists = (("shared_skills", pair.shared_skills), ("role_skills", pair.role_skills), ("baseline_skills", pair.baseline_skills))
    places = [(f".{field}[{place}]", name) for field, names in lists for place, name in enumerate(names)]
    for place, words in _twice([name for _, name in places]):
        yield places[place][0], words


def _about(notes: tuple[Note, ...]) -> Iterator[Found]:
    for place, note in enumerate(notes):
        for number, topic in enumerate(note.about):
            if topic not in _TOPICS:
                yield f".notes[{place}].about[{number}]", f"{quoted(topic)} is neither a measure nor a section"


def _twice(names: list[str]) -> Iterator[tuple[int, str]]:
    """The places of names that stood before, whatever their capitals."""
    seen: set[str] = set()
    for place, name in enumerate(names):
        folded = name.casefold()
        if folded in seen:
            yield place, f"{quoted(name)} is named twice"
        seen.add(folded)
