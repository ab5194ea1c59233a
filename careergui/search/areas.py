"""Which area some words mean: an id, a postal code, a name or a part of one, with small typing errors forgiven; leaves figures to data."""

from collections.abc import Iterable, Mapping

from careergui.domain.area import Area
from careergui.errors import UsageError
from careergui.search.words import distance, fold, tolerance

_MOST_NAMED = 6
_KIND_RANK = {"nation": 0, "state": 1, "metropolitan": 2, "nonmetropolitan": 3}


def matching(areas: Mapping[str, Area], text: str) -> list[Area]:
    """Every area the words may mean, best first; all of them, in the order given, for no words."""
    wanted = fold(text)
    if not wanted:
        return list(areas.values())
    ranked = [(rank, _KIND_RANK[area.kind], area.name, area) for area in areas.values() if (rank := _rank(area, wanted, text)) is not None]
    return [area for *_, area in sorted(ranked, key=lambda entry: entry[:3])]


def resolve_area(areas: Mapping[str, Area], text: str) -> Area:
    """The one area meant. UsageError, with the nearest names, when none or several fit equally well."""
    found = areas.get(text.strip()) or areas.get(text.strip().upper())
    if found is not None:
        return found
    fitting = matching(areas, text)
    exact = [area for area in fitting if fold(area.name) == fold(text)]
    if len(exact) == 1 or len(fitting) == 1:
        return (exact or fitting)[0]
    if not fitting:
        raise UsageError(
            f"There is no area “{text[:60]}”. Name US, a state’s postal code such as OH, or a metropolitan area’s code or name."
        )
    states = [area for area in fitting if area.kind == "state" and fold(area.name).startswith(fold(text))]
    if len(states) == 1:
        return states[0]
    raise UsageError(f"“{text[:60]}” fits several areas: {_named(fitting)}. Name one of them, by its code or in full.")


def _named(areas: Iterable[Area]) -> str:
    names = [f"{area.name} ({area.id})" for area in areas]
    rest = len(names) - _MOST_NAMED
    return "; ".join(names[:_MOST_NAMED]) + (f"; and {rest} more" if rest > 0 else "")


def _rank(area: Area, wanted: str, typed: str) -> int | None:
    """0 for the area's own code, then its whole name, its beginning, that of a word, all words, all words but for typing errors."""
    if typed.strip().upper() in {area.id, area.code}:
        return 0
    name = fold(area.name)
    if name == wanted:
        return 1
    if name.startswith(wanted):
        return 2
    if f" {wanted}" in name:
        return 3
    words, parts = name.split(), wanted.split()
    if all(any(word.startswith(part) for word in words) for part in parts):
        return 4
    return 5 if all(any(_near(part, word) for word in words) for part in parts) else None


def _near(part: str, word: str) -> bool:
    limit = tolerance(part)
    return word.startswith(part) or (limit > 0 and abs(len(part) - len(word)) <= limit and distance(part, word, limit) <= limit)
