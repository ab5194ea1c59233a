"""Which area some words mean: an id, a postal code, a name or a part of one, with small typing errors forgiven; leaves figures to data."""

from collections.abc import Callable, Iterable, Mapping

from careergui.domain.area import NATION, Area, AreaKind
from careergui.errors import UsageError
from careergui.search.words import distance, fold, tolerance

_NATION_WORDS = frozenset({"usa", "u s", "u s a", "america", "nation", "national", "united states of america"})
_MISTYPED = 6
"""The rank of an area whose words fit but for typing errors: only where nothing fits as typed."""
_MOST_NAMED = 6
_SHORT = 2
"""Letters that are too few to stand for all areas of a state."""
_KIND_WORDS: dict[AreaKind, str] = {
    "nation": "nation",
    "state": "state",
    "metropolitan": "metropolitan",
    "nonmetropolitan": "nonmetropolitan",
}
_TERRITORIES = frozenset({"GU", "PR", "VI"})
_KIND_RANK = {"nation": 0, "state": 1, "metropolitan": 2, "nonmetropolitan": 3}


def matching(areas: Mapping[str, Area], text: str) -> list[Area]:
    """Every area the words may mean, best first, of equals the larger; all of them, in the order given, for no words."""
    wanted = fold(text)
    if not wanted:
        return list(areas.values())
    states = _states(areas, wanted)
    ranked = [
        (rank, _KIND_RANK[area.kind], -(area.jobs or 0), area.name, area)
        for area in areas.values()
        if (rank := _rank(area, wanted, text, states)) is not None
    ]
    mistyped = all(rank == _MISTYPED for rank, *_ in ranked)
    found = ranked if mistyped else [entry for entry in ranked if entry[0] < _MISTYPED]
    return [area for *_, area in sorted(found, key=lambda entry: entry[:4])]


def kind_words(area: Area) -> str:
    """What kind of place an area is: "state", "territory", "metropolitan"."""
    return "territory" if area.id in _TERRITORIES else _KIND_WORDS[area.kind]


def described(area: Area) -> str:
    """An area in one line: its name, kind, code and price level."""
    level = area.price_level
    kind = f"{kind_words(area)}{' area' if area.kind in {'metropolitan', 'nonmetropolitan'} else ''}"
    price = "" if area.kind == "nation" else f", price level {level.index:.1f} in {level.year}" if level else ", no price level"
    other = f" (that of {level.of})" if level and level.of != area.name else ""
    return f"{area.name}: {kind}, {area.id}{price}{other}"


def resolve_area(areas: Mapping[str, Area], text: str) -> Area:
    """The one area meant. UsageError, with the nearest names, when none or several fit equally well."""
    found = areas.get(text.strip()) or areas.get(text.strip().upper())
    if found is not None or fold(text) in _NATION_WORDS:
        return found or NATION
    if not fold(text):
        raise UsageError("No area is named. Name US, a state’s postal code such as OH, or an area’s code or name.")
    if len(areas) <= 1:
        raise UsageError(f"The list of areas is missing, so only US can be named, not “{text[:60]}”. Install careergui again.")
    fitting = matching(areas, text)
    exact = [area for area in fitting if fold(area.name) == fold(text)]
    if len(exact) == 1 or len(fitting) == 1:
        return (exact or fitting)[0]
    if not fitting:
        raise UsageError(f"There is no area “{text[:60]}”. Name US, a state’s postal code such as OH, or an area’s code or name.")
    states = [area for area in fitting if area.kind == "state" and fold(area.name).startswith(fold(text))]
    if len(states) == 1:
        return states[0]
    raise UsageError(f"“{text[:60]}” fits several areas: {_named(fitting)}. Name one of them, by its code or in full.")


def _named(areas: Iterable[Area]) -> str:
    names = [f"{area.name} ({area.id})" for area in areas]
    rest = len(names) - _MOST_NAMED
    return "; ".join(names[:_MOST_NAMED]) + (f"; and {rest} more" if rest > 0 else "")


def _states(areas: Mapping[str, Area], wanted: str) -> frozenset[str]:
    """The states whose name begins like this, for which all their areas stand; none for a letter or two."""
    named = (area for area in areas.values() if area.kind == "state" and len(wanted) > _SHORT)
    return frozenset(area.id for area in named if fold(area.name).startswith(wanted))


def _rank(area: Area, wanted: str, typed: str, states: frozenset[str]) -> int | None:
    """0 for its code, then its whole name, its beginning, that of a word, all words, its state’s name, all words but for errors."""
    if typed.strip().upper() in {area.id, area.code}:
        return 0
    name = fold(area.name)
    words, parts = name.split(), wanted.split()
    tests: tuple[Callable[[], bool], ...] = (
        lambda: name == wanted,
        lambda: name.startswith(wanted),
        lambda: f" {wanted}" in name,
        lambda: all(any(word.startswith(part) for word in words) for part in parts),
        lambda: area.state in states,
        lambda: all(any(_near(part, word) for word in words) for part in parts),
    )
    return next((rank for rank, fits in enumerate(tests, start=1) if fits()), None)


def _near(part: str, word: str) -> bool:
    limit = tolerance(part)
    return word.startswith(part) or (limit > 0 and abs(len(part) - len(word)) <= limit and distance(part, word, limit) <= limit)
