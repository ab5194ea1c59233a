"""No number in a sentence differs from its estimate, none contradicts a sign, and none claims an order within the error.

Over all pairs of a random sample, the same each time, each pair in two views; `make sentences` takes more occupations,
and every pair in every view.
"""

import os
from itertools import permutations
from random import Random

import pytest

from careergui.compare.comparison import in_order
from careergui.compare.narrative import Sentence, headline
from careergui.domain.catalog import Catalog, in_area, is_occupation
from tests.claims import NUMBER, Pair, error_of
from tests.sentences import faults, wrong

VIEWS = (("US", False), ("OH", True), ("12540", False), ("4800001", True), ("VT", False), ("CA", True))
"""The nation, states, a metropolitan and a nonmetropolitan area; as paid and adjusted for prices."""
MORE = int(os.environ.get("CAREERGUI_SENTENCES", "0"))
OFTEN = ("47-2111", "47-2152", "11-2022", "11-2032", "27-2011", "27-2042", "29-1243", "33-2011")
"""Pairs within sampling error, hourly pay, least amounts and collapsed percentiles are among these."""


@pytest.fixture(scope="module")
def everything() -> Catalog:
    from careergui.assets import role_files  # late: as in conftest
    from careergui.data.load import load_all

    return load_all(role_files()).catalog


def sample(catalog: Catalog, count: int) -> list[str]:
    occupations = [role_id for role_id in catalog.roles if is_occupation(role_id) and role_id not in OFTEN]
    own = [role_id for role_id in catalog.roles if not is_occupation(role_id)]
    return [*own, *OFTEN, *Random(8).sample(occupations, count)]  # noqa: S311 - the same sample each time is what is wanted


@pytest.mark.parametrize("place", range(len(VIEWS)), ids=[f"{area}{' real' if real else ''}" for area, real in VIEWS])
def test_that_every_sentence_is_true_of_its_figures(everything: Catalog, place: int) -> None:
    area, real = VIEWS[place]
    catalog = in_area(everything, area, real=real)
    pairs = list(permutations(sample(everything, MORE or 32), 2))
    chosen = pairs if MORE else pairs[place % 3 :: 3]
    assert chosen
    assert [fault for role, base in chosen for fault in faults(catalog, role, base)] == []


@pytest.mark.parametrize(("area", "real"), VIEWS)
def test_that_the_headline_claims_no_order_within_the_error(everything: Catalog, area: str, real: bool) -> None:  # noqa: FBT001 - a view
    catalog, dice, names = in_area(everything, area, real=real), Random(8), sample(everything, 32)  # noqa: S311 - as above
    claimed = 0
    for _ in range(MORE or 60):
        chosen = dice.sample(names, dice.randint(2, 5))
        text = headline(in_order(catalog, chosen))
        claimed += text.startswith("Only for")
        _hold_headline(catalog, chosen, text)
    assert area != "US" or claimed


def _hold_headline(catalog: Catalog, chosen: list[str], text: str) -> None:
    medians = {role_id: catalog.estimate(catalog.roles[role_id], "pay.annual.median").value for role_id in chosen}
    if text.startswith("Only for") and " median " in text:
        (above,) = [role_id for role_id, value in medians.items() if (value or 0) > (medians[chosen[0]] or 0)]
        assert catalog.roles[above].title in text
        means = [catalog.estimate(catalog.roles[role_id], "pay.annual.mean") for role_id in (above, chosen[0])]
        error = error_of(0, *means)
        assert error is None or (means[0].value or 0) - (means[1].value or 0) > error
    elif text.startswith("Median pay runs from"):
        figures = [float(found.replace(",", "")) for found in NUMBER.findall(text.partition(" a year")[0])]
        known = [value for value in medians.values() if value is not None]
        assert figures == [min(known), max(known)]


@pytest.mark.parametrize(
    ("said", "true"),
    [
        ("Median pay a year is $33,150 (34%) lower for «A» than for «B»: $64,400 against $97,550.", True),
        ("Median pay a year is $33,150 (34%) higher for «A» than for «B»: $64,400 against $97,550.", False),
        ("Median pay a year is $33,151 (34%) lower for «A» than for «B»: $64,400 against $97,550.", False),
        ("Median pay a year is $33,150 (51%) lower for «A» than for «B»: $64,400 against $97,550.", False),
        ("Median pay a year is $33,150 (34%) lower for «A» than for «B»: $64,400 against at least $97,550.", False),
        ("Of «A», nine in ten earn less than $83,440, which is below the median of «B».", True),
        ("Of «A», nine in ten earn less than $83,400, which is below the median of «B».", False),
        ("Of «B», nine in ten earn less than $137,470, which is below the median of «A».", False),
        ("Pay is low.", False),
    ],
)
def test_that_the_checks_tell_a_true_sentence_from_a_false_one(official_catalog: Catalog, said: str, true: bool) -> None:  # noqa: FBT001 - a case
    pair = Pair(official_catalog, official_catalog.roles["29-2061"], official_catalog.roles["29-1141"])
    measures = ("pay.annual.p90", "pay.annual.median") if "nine" in said else ("pay.annual.median",)
    sentence = Sentence(text=said, measures=measures, role=pair.role.id, baseline=pair.base.id)
    assert (list(wrong(pair, sentence)) == []) == true


def test_that_an_order_within_sampling_error_would_be_found_out(official_catalog: Catalog) -> None:
    pair = Pair(official_catalog, official_catalog.roles["47-2152"], official_catalog.roles["47-2111"])
    said = "Median pay a year is $610 (less than 1%) higher for «A» than for «B»: $63,800 against $63,190."
    sentence = Sentence(text=said, measures=("pay.annual.median",), role=pair.role.id, baseline=pair.base.id)
    assert list(wrong(pair, sentence)) == ["an order within sampling error"]
