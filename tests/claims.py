"""What sentences about two roles may claim, each claim held against the figures, which are reckoned here anew; used by sentences.py."""

import re
from math import sqrt
from typing import NamedTuple

from careergui.compare import ratings
from careergui.compare.comparison import in_order
from careergui.compare.narrative import Sentence
from careergui.domain.catalog import Catalog
from careergui.domain.estimate import Estimate
from careergui.domain.measures import EDUCATION_LEVELS
from careergui.domain.role import Role

MONEY = r"(?:at least )?\$[\d,]+(?:\.\d\d)?"
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
GRADUATES = EDUCATION_LEVELS[-3:]
Claim = re.Match[str]


class Pair(NamedTuple):
    """Two roles in a catalogue, the second as the baseline."""

    catalog: Catalog
    role: Role
    base: Role

    def estimates(self, measure: str) -> tuple[Estimate, Estimate]:
        """A measure of both."""
        return self.catalog.estimate(self.role, measure), self.catalog.estimate(self.base, measure)

    def values(self, measure: str) -> tuple[float, float]:
        """Two known values. AssertionError for one that is not known."""
        first, second = (one.value for one in self.estimates(measure))
        assert first is not None
        assert second is not None
        return first, second


def printed(words: str, value: float) -> None:
    """Hold a printed number against its value: right to its last digit."""
    (digits,) = NUMBER.findall(words)
    decimals = len(digits.partition(".")[2])
    assert abs(float(digits.replace(",", "")) - abs(value)) <= 0.5 / 10**decimals + 1e-6, f"{words} is not {value}"


def _least(words: str, estimate: Estimate) -> None:
    printed(words, estimate.value if estimate.value is not None else float("nan"))
    assert words.startswith("at least ") == (estimate.status == "top-coded"), "a bound is one, and nothing else is"


def error_of(gap: float, first: Estimate, second: Estimate) -> float | None:
    """1.645 standard errors of a difference of two figures with relative standard errors; None without them."""
    if first.value is None or second.value is None or first.rse is None or second.rse is None:
        return None
    return 1.645 * sqrt((first.value * first.rse / 100) ** 2 + (second.value * second.rse / 100) ** 2)


def fallen(pair: Pair, found: Claim, _sentence: Sentence) -> None:
    """Two percentiles that are said to be the same are, and lie at twice the median or more, or at half of it or less."""
    role = pair.role if found["who"] == "«A»" else pair.base
    claims = re.findall(rf"the (\d+)th and (\d+)th percentiles are both ({MONEY}) (a year|an hour)", found["fallen"])
    assert claims
    for low, high, words, per in claims:
        kind = "annual" if per == "a year" else "hourly"
        one, other, median = (pair.catalog.estimate(role, f"pay.{kind}.{name}").value for name in (f"p{low}", f"p{high}", "median"))
        assert one is not None
        assert median is not None
        assert one == other
        assert one >= 2 * median or one * 2 <= median
        printed(words, one)


def _period(found: Claim) -> str:
    return "annual" if found["period"] == "a year" else "hourly"


def ordered(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """The medians differ as said, and the averages and their errors bear the order."""
    measure = f"pay.{_period(found)}.median"
    assert sentence.measures == (measure,)
    first, second = pair.estimates(measure)
    one, other = pair.values(measure)
    _least(found["one"], first)
    _least(found["other"], second)
    printed(found["gap"], one - other)
    assert (found["way"] == "higher") == (one > other)
    assert bool(found["least"]) == ("top-coded" in {first.status, second.status})
    if found["least"]:
        assert (first if one > other else second).status == "top-coded", "a bound may reach beyond the other"
        assert {first.status, second.status} != {"top-coded"}
    elif found["share"] != "less than 1":
        printed(found["share"], (one - other) / other * 100)
    else:
        assert abs(one - other) / other < 0.01
    means = pair.estimates(f"pay.{_period(found)}.mean")
    margin = error_of(one - other, *means)
    if margin is not None:
        gap = (means[0].value or 0) - (means[1].value or 0)
        assert abs(gap) > margin, "an order within sampling error"
        assert (gap > 0) == (one > other), "an order that the averages contradict"


def doubted(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """No order is claimed, for the reason said: the averages are too near, or differ the other way round."""
    median, mean = sentence.measures
    for words, estimate in zip((found["one"], found["other"]), pair.estimates(median), strict=True):
        _least(words, estimate)
    means = pair.estimates(mean)
    for value, margin, estimate in zip((found["m1"], found["m2"]), (found["e1"], found["e2"]), means, strict=True):
        printed(value, estimate.value or 0)
        printed(margin, 1.645 * (estimate.value or 0) * (estimate.rse or 0) / 100)
    gap = (means[0].value or 0) - (means[1].value or 0)
    error = error_of(gap, *means)
    assert error is not None
    one, other = pair.values(median)
    assert ("sampling error" in found["why"]) == (abs(gap) <= error)
    assert abs(gap) <= error or (gap > 0) != (one > other)


def open_ended(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """One median is known only as a least amount."""
    first, second = pair.estimates(sentence.measures[0])
    _least(found["one"], first)
    _least(found["other"], second)
    assert "top-coded" in {first.status, second.status}


def same(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """Both medians are the same."""
    one, other = pair.values(sentence.measures[0])
    assert one == other
    _least(found["one"], pair.estimates(sentence.measures[0])[0])


def reach(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """A percentile of the one lies on the side of the other’s median that is said."""
    percentile, median = sentence.measures
    low, high = (0, 1) if found["low"] == "«A»" else (1, 0)
    reach, limit = pair.estimates(percentile)[low], pair.values(median)[high]
    assert pair.values(median)[low] < limit
    _least(found["one"].removesuffix(" or more"), reach)
    assert reach.value is not None
    if "nine in ten" in found[0]:
        assert percentile.endswith(".p90")
        assert reach.value < limit
        assert reach.status != "top-coded"
    else:
        assert percentile.endswith(".p75")
        assert reach.value >= limit


def silent_pay(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """Every figure named is a median of one of the two."""
    figures = re.findall(MONEY, re.sub(r"\([^()]*\)", "", found[0]))
    assert len(figures) == len(sentence.measures)
    known = [one for measure in sentence.measures for one in pair.estimates(measure) if one.known]
    for words in figures:
        assert any(_fits(words, one) for one in known), f"{words} is no median of either"


def _fits(words: str, estimate: Estimate) -> bool:
    try:
        _least(words, estimate)
    except AssertionError:
        return False
    return True


def growth(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """Each grows, shrinks or stays as projected."""
    ways = (found["way1"], found["way2"] or found["way1"])
    for way, words, value in zip(ways, (found["one"], found["other"]), pair.values(*sentence.measures), strict=True):
        assert way == ("stay the same" if value == 0 else "grow" if value > 0 else "shrink")
        assert (words is None) == (value == 0)
        if words:
            printed(words, value)


def openings(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """Openings, and how many for every 100 jobs."""
    openings, jobs = sentence.measures
    for place, (words, rate) in enumerate(((found["one"], found["rate1"]), (found["other"], found["rate2"]))):
        value, base = pair.values(openings)[place], pair.estimates(jobs)[place].value
        printed(words, value)
        if rate:
            assert base
            printed(rate, value / base * 100)


def graduates(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """The sums of three shares, and the word that compares them."""
    assert sentence.measures == GRADUATES
    first, second = (sum(pair.values(level)[place] for level in GRADUATES) for place in (0, 1))
    printed(found["one"], first)
    printed(found["other"] or found["one"], second)
    gap, ratio = abs(first - second), max(first, second) / min(first, second) if min(first, second) else float("inf")
    how = found["how"]
    assert how.startswith("about") <= (gap < 5.05 and ratio < 1.21)
    assert not how.startswith("more") or first > second
    assert not how.startswith("less") or first < second
    assert how != "as common" or gap < 0.05


def _levels(pair: Pair) -> tuple[dict[str, ratings.Rated], dict[str, ratings.Rated]]:
    library = pair.catalog.library
    assert library is not None
    found = (library.ratings(role.id) for role in (pair.role, pair.base))
    first, second = ({one.name: one for one in ratings.in_order(rated, "skills")} if rated else {} for rated in found)
    return first, second


def _clear(one: ratings.Rated, other: ratings.Rated) -> float:
    """The difference in level where it is half a level or more and beyond its 90 % margin; else 0."""
    if one.level is None or other.level is None:
        return 0
    gap = round(one.level - other.level, 2)  # levels are published to a hundredth
    margin = 1.645 * sqrt((one.level_error or 0) ** 2 + (other.level_error or 0) ** 2)
    return gap if abs(gap) > margin and abs(gap) >= 0.5 else 0


def skills(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """Every skill named is rated half a level or more higher, or lower, beyond its error."""
    first, second = _levels(pair)
    named = re.findall(r"(?:^|, | and )([A-Z][^()]*?) \(([\d.]+) against ([\d.]+)\)", found["skills"])
    assert 1 <= len(named) <= 3
    for name, one, other in named:
        gap = _clear(first[name], second[name])
        assert gap, f"{name} is not clearly different"
        assert (gap > 0) == (found["way"] == "higher")
        printed(one, first[name].level or 0)
        printed(other, second[name].level or 0)


def no_skills(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """No skill differs so."""
    first, second = _levels(pair)
    assert first
    assert second
    assert not any(_clear(one, second[name]) for name, one in first.items() if name in second)


def stated(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """A difference and its direction."""
    (measure,) = sentence.measures
    row = in_order(pair.catalog, (pair.base.id, pair.role.id)).row(measure)
    value = row.differences[pair.role.id].value
    assert value is not None
    printed(found["gap"], value)
    assert (found["way"] == "higher") == (value > 0)
    for words, estimate in zip((found["one"], found["other"]), pair.estimates(measure), strict=True):
        if words:
            printed(words, estimate.value or 0)


def given(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """Figures that only one of the two has."""
    figures = re.findall(r"\((\$?[\d,.]+%?)\)", found[0])
    assert len(figures) == len(sentence.measures)
    for words, measure in zip(figures, sentence.measures, strict=True):
        first, second = pair.estimates(measure)
        assert first.known != second.known
        printed(words, (first if first.known else second).value or 0)


def named_figures(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """Every amount of money named is a figure of one of the two."""
    known = [one for measure in sentence.measures for one in pair.estimates(measure) if one.known]
    for words in re.findall(MONEY, found[0]):
        assert any(_fits(words, one) for one in known), f"{words} is none of the figures"


def asked(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """The schooling typical for each."""
    labels = [pair.catalog.category(role, "entry_education") for role in (pair.role, pair.base)]
    words = [label.label[:1].lower() + label.label[1:] for label in labels if label is not None]
    assert [found["one"], found["other"] or found["one"]] == words


def without_figures(pair: Pair, found: Claim, sentence: Sentence) -> None:
    """Neither a number nor an order."""
    assert not re.search(r"\d|higher|lower|more common|less common|grow|shrink", found[0])
