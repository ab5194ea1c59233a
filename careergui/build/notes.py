"""Notes on occupations whose code takes in several others; leaves shared education shares to attainment."""

from collections.abc import Iterable, Mapping, Sequence

from careergui.build.bridge import Bridge, own_code
from careergui.domain.bundle import OccupationNote
from careergui.domain.role import Note

_LONGEST = 1900
"""Letters of a note, below what a note may have."""


def combined_codes(combines: Mapping[str, Sequence[str]], titles: Mapping[str, str]) -> list[OccupationNote]:
    """For each code that is no detailed SOC code, which ones it stands for."""
    return [
        OccupationNote(
            note=Note(text=f"The code {code} combines {len(parts)} SOC codes: {_listed(f'{part} {titles[part]}' for part in parts)}."),
            ids=(code,),
        )
        for code, parts in combines.items()
    ]


def several_rated(bridge: Bridge, titles: Mapping[str, str], rated: frozenset[str]) -> list[OccupationNote]:
    """For each occupation that several O*NET occupations fall into, which they are and whose ratings count.

    `titles` are those of the O*NET occupations, `rated` the O*NET codes with a job zone, which all with any rating have.
    """
    return [
        OccupationNote(note=Note(text=_words(code, parts, titles, rated), about=("skills",)), ids=(code,))
        for code, parts in bridge.items()
        if len(parts) > 1
    ]


def _words(code: str, parts: Sequence[str], titles: Mapping[str, str], rated: frozenset[str]) -> str:
    named = f"{len(parts)} O*NET occupations fall into this one: {_listed(titles[part] for part in parts)}."
    return f"{named} {_rule(code, [part for part in parts if part in rated], titles)}"


def _rule(code: str, rated: Sequence[str], titles: Mapping[str, str]) -> str:
    if not rated:
        return "None of them has been rated."
    if len(rated) == 1:
        return f"Only {titles[rated[0]]} has been rated; what is shown is that rating."
    own = own_code(code, tuple(rated))
    if own:
        return (
            f"Where {titles[own]} was rated, that rating is shown alone, as its code stands for the whole; else the average of the others."
        )
    return f"Ratings are plain averages of the {len(rated)} that were rated; job zone and leading interest are given where all agree."


def _listed(names: Iterable[str]) -> str:
    return "; ".join(names)[:_LONGEST]
