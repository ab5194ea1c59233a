"""Titles of roles as they stand in a sentence, where its figures are from, and what fits; leaves what is said to the modules beside it."""

import re
from collections.abc import Iterable

from careergui.compare.comparison import Comparison
from careergui.domain.area import NATION, Area, within
from careergui.domain.catalog import is_occupation
from careergui.domain.difference import Figure
from careergui.domain.estimate import Estimate, Number, Unit
from careergui.domain.role import Role
from careergui.text import amount, first_upper

LIMIT = 110
"""Characters of a finding: two lines of a slide. A longer one gives way to a shorter one, and in the end to the topic."""
_PROPER = frozenset({"English"})
"""Words of official titles that are names and keep their capital."""
_OF = ("--", " of ")
"""How an official title joins helpers to whom they help, and how a sentence does."""
_NO_PEOPLE = ("animals", "materials")
"""Plurals at the end of official titles that name no people."""
_A = {"USD/hour": " an hour"}
_COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")


def named(role: Role) -> str:
    """A role at the end of a sentence: an occupation, whose title is a plural noun, in small letters; another as it is called."""
    return _small(role.title) if is_occupation(role.id) else role.title


def inside(role: Role) -> str:
    """A role with more of the sentence after it: a qualifier that follows the noun (“…, all other,”) is closed by a comma."""
    name = named(role)
    return f"{name}," if is_occupation(role.id) and _has_tail(name) else name


def _small(title: str) -> str:
    return re.sub(r"[A-Za-z]+", lambda found: _small_word(found[0]), title.replace(*_OF))


def _small_word(word: str) -> str:
    """A word in small letters, unless it is a name or an abbreviation."""
    return word if word in _PROPER or any(letter.isupper() for letter in word[1:]) else word.lower()


def _has_tail(name: str) -> bool:
    """Whether a title ends in a qualifier set off by a comma (“cooks, fast food”), and not in a list (“plumbers, pipefitters, and …”)."""
    _, *others = name.split(", ")
    if not others:
        return False
    if any(part.startswith(("except", "including")) for part in others):
        return True
    listed = others[-1].startswith(("and ", "& ")) and name.endswith("s")
    return not listed or name.endswith(_NO_PEOPLE)


def all_official(roles: Iterable[Role]) -> bool:
    """Whether all are occupations, whose titles are plural nouns, so that a verb agrees with them."""
    return all(is_occupation(role.id) for role in roles)


def lead(area: Area, estimates: Iterable[Estimate]) -> str:
    """What a sentence begins with where figures are not the nation’s, or are adjusted: "In Ohio, adjusted for prices, "; "" else."""
    found = list(estimates)
    here = area.id != NATION.id and any(one.area == area.name for one in found)
    parts = (f"In {within(area)}" if here else "", "adjusted for prices" if any(one.adjusted_by for one in found) else "")
    said = ", ".join(part for part in parts if part)
    return f"{first_upper(said)}, " if said else ""


def sentence(lead_in: str, said: str) -> str:
    """A statement after its lead; a capital stands at the beginning of the whole."""
    return f"{lead_in}{said}" if lead_in else first_upper(said)


def figure(estimate: Estimate) -> str:
    """A known figure in a sentence: "$42,084", "at least $239,200", "$21.40 an hour"."""
    least = "at least " if estimate.status == "top-coded" else ""
    return f"{least}{amount(value_of(estimate), estimate.unit)}{period(estimate.unit)}"


def value_of(found: Figure) -> Number:
    """The value of a figure that is known; 0 where there is none, which whoever asks has ruled out."""
    return found.value or 0


def period(unit: Unit) -> str:
    """What pay by the hour must say of itself; a year goes without saying."""
    return _A.get(unit, "")


def count(number: int) -> str:
    """A small number as a word: "three"."""
    return _COUNTS[number]


def everyone(comparison: Comparison) -> str:
    """All the compared roles: "both", "all four"."""
    many = len(comparison.roles)
    return "both" if many == 2 else f"all {count(many)}"


def fitting(statements: Iterable[str]) -> str:
    """The first statement that fits a title; "" for none."""
    return next((said for said in statements if len(said) <= LIMIT), "")
