"""What a fit costs: the numbers that decide which of two roles comes first; leaves applying them to query."""

from careergui.search.table import KINDS, WORD

_KINDS = {
    "title": 0,
    "word": 0,
    "code": 0,
    "alias": 400,
    "job title": 600,
    "software": 1200,
    "family": 3000,
    "skill": 3000,
    "duty": 3600,
    "trait": 3600,
}
_REPORTED, _PART, _IN_DEMAND = 300, 400, 600
_EVERYDAY_PARTLY = 1400

KIND_WEIGHTS: tuple[int, ...] = (*(_KINDS[kind] for kind in KINDS), _REPORTED, _PART, _IN_DEMAND)
"""By number of the kind."""
PARTLY_WEIGHTS: tuple[int, ...] = tuple(weight + _EVERYDAY_PARTLY * (kind == WORD) for kind, weight in enumerate(KIND_WEIGHTS))
"""The same where a text has further words: an everyday word is meant as a whole."""

JOBS = 200
"""What ten times as many jobs are worth: less than any difference in how well words fit, but for the smallest."""
UNKNOWN_JOBS = 30_000
"""The number of jobs of a role that has none given is taken to be so many in ranking: neither favoured nor hidden."""
CATCH_ALL = 400
"""An occupation of all others says less of a job than one with a name."""
NEVER = 1 << 30
"""The cost of a role that is not to be found."""

BEGUN = 400
"""The last word is unfinished."""
ABBREVIATED = 1000
"""One or two letters begin a title: less likely than that they are an abbreviation, where they are one."""
FIRST_WORD = 200
"""The text begins with another word than the first one typed."""
JOINED = 300
"""Two words typed are one."""
SPLIT = 400
"""One word typed is two."""
STANDS_FOR = 200
"""A short form is read as what it stands for."""
WRONG_LETTER = 1000
"""Each wrong, missing, added or swapped letter."""
LEFT_OUT = 3000
"""Some words typed are not there; up to three times as much the more they tell."""
INSIDE = 2000
"""The letters stand within a word."""
EXTRA_WORDS: tuple[int, ...] = (0, 600, 900, 1100, 1300, 1500, *(min(1700 + 100 * place, 4000) for place in range(300)))
"""By the number of words a text has beyond those typed."""
