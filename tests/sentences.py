"""Reads what sentences about two roles claim: a table of every form a sentence has; leaves holding a claim to claims.py."""

import re
from collections.abc import Callable, Iterator

from careergui.compare.comparison import in_order
from careergui.compare.narrative import Sentence, narrative
from careergui.domain.catalog import Catalog
from tests import claims
from tests.claims import MONEY, Claim, Pair


def faults(catalog: Catalog, role_id: str, base_id: str) -> list[str]:
    """What is wrong with the sentences about a role against a baseline, each with its sentence."""
    pair = Pair(catalog, catalog.roles[role_id], catalog.roles[base_id])
    return [f"{why}: {sentence.text}" for sentence in narrative(in_order(catalog, (base_id, role_id))) for why in wrong(pair, sentence)]


def wrong(pair: Pair, sentence: Sentence) -> Iterator[str]:
    """What is wrong with one sentence about a pair whose titles stand in it, or «A» and «B» in their places."""
    text = _named(sentence.text, pair)
    for pattern, check in FORMS.items():
        if found := re.fullmatch(pattern, text):
            try:
                check(pair, found, sentence)
            except AssertionError as error:
                yield str(error).partition("\n")[0] or "false"
            return
    yield "a form that no check knows"


def _named(text: str, pair: Pair) -> str:
    """The sentence with A for the role and B for the baseline, whichever title holds the other."""
    for title, name in sorted(((pair.role.title, "«A»"), (pair.base.title, "«B»")), key=lambda entry: -len(entry[0])):
        text = text.replace(title, name)
    return text


_MEDIAN = r"Median pay (?P<period>a year|an hour)(?: in .+?)?(?:, adjusted for prices,)? is"
_EACH = rf"(?P<one>{MONEY}) for «A» and (?P<other>{MONEY}) for «B»"
_PERCENT = r"(?: by (?P<{}>[\d.,]+)%)?"
_NATION = "(?: in the United States)?"
_PER_HUNDRED = r"(?: \((?P<{}>[\d.]+) for every 100 jobs\))?"
_AGAINST = r"(?P<one>\$?[\d,.]+%?) against (?P<other>\$?[\d,.]+?%?)"
_COMMON = "(?P<how>(?:about as|as|more|less) common) among «A» (?:as|than) among «B»"

FORMS: dict[str, Callable[[Pair, Claim, Sentence], None]] = {
    (
        rf"{_MEDIAN} (?P<least>at least )?(?P<gap>\$[\d,.]+)(?: \((?P<share>less than 1|[\d,]+)%\))? (?P<way>higher|lower) "
        rf"for «A» than for «B»: (?P<one>{MONEY}) against (?P<other>{MONEY})\."
    ): claims.ordered,
    (
        rf"{_MEDIAN} {_EACH}, but (?P<why>.+?): (?:the averages are|they are)? ?(?P<m1>{MONEY}) ±(?P<e1>{MONEY}) and "
        rf"(?P<m2>{MONEY}) ±(?P<e2>{MONEY}) \(90% margins\)\."
    ): claims.doubted,
    rf"{_MEDIAN} {_EACH}; as that is only a least amount, which pays more is not known\.": claims.open_ended,
    rf"{_MEDIAN} the same for «A» as for «B»: (?P<one>{MONEY})\.": claims.same,
    rf"Of (?P<low>«[AB]»), (?:nine in ten|a quarter) earn (?:less than )?(?P<one>{MONEY}(?: or more)?), which is .+": claims.reach,
    r"For (?P<who>«[AB]»), (?P<fallen>.+), far from the median: read with care\.": claims.fallen,
    r"Pay is not compared: .+": claims.silent_pay,
    (
        rf"Jobs{_NATION} are projected to (?P<way1>grow|shrink|stay the same){_PERCENT.format('one')} for «A» and "
        r"(?:to (?P<way2>grow|shrink|stay the same) )?(?:by (?P<other>[\d.,]+)% )?for «B» over \d{4}–\d\d\."
    ): claims.growth,
    (
        rf"Openings expected a year{_NATION}: (?P<one>[\d,]+){_PER_HUNDRED.format('rate1')} for «A» and "
        rf"(?P<other>[\d,]+){_PER_HUNDRED.format('rate2')} for «B»\."
    ): claims.openings,
    (
        rf"(?:In the United States, a|A) bachelor’s degree or higher is {_COMMON}: "
        r"(?P<one>[\d.]+)%(?: against (?P<other>[\d.]+)%)?(?: \(the census counts .+\))?\."
    ): claims.graduates,
    r"Skills rated at a (?P<way>higher|lower) level for «A» than for «B», on a scale from 0 to 7: (?P<skills>.+)\.": claims.skills,
    r"No skill is rated clearly higher for «A» than for «B» or the other way round: none differs by 0\.5 or more .+": claims.no_skills,
    (
        rf"[^:]+ is (?P<gap>\$?[\d,.]+(?: percentage points?)?) (?P<way>higher|lower) for «A» than for «B»(?:: {_AGAINST}|; [^.]+)\."
        r"(?: It follows from .+)?"
    ): claims.stated,
    r"Given for «[AB]» but not for «[AB]»: .+": claims.given,
    r"The best-paying industry is .+|What is given is .+": claims.named_figures,
    (
        r"The schooling typical for entering is (?:the same for «A» as for «B», )?“(?P<one>.+?)”"
        r"(?: for «A» and “(?P<other>.+?)” for «B»)?.*"
    ): claims.asked,
    r"(?:Named for|Figures for|The source does not|Skills drawn|The O\*NET data do not|The census counts) .+": claims.without_figures,
}
"""Every form a sentence has, first fit first, and what holds its claim against the figures."""
