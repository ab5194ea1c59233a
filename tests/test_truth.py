"""Bundled figures are those of their releases: a sample each run where the release files are at hand, all of them in `make data-check`."""

import os
import time

import pytest

from careergui.data.load import load_all
from tools.truth.checks import CHECKS
from tools.truth.pairs import Pair, drawn, wrong
from tools.truth.releases import Lack, Releases, at_hand

SEED = int(os.environ.get("CAREERGUI_SEED", time.time_ns() % 1_000_000))
"""Another sample each run; the failure names it, and the variable draws it again."""


@pytest.fixture(scope="module")
def releases() -> Releases:
    found = at_hand()
    if isinstance(found, Lack):
        (pytest.fail if found.asked else pytest.skip)(found.why)
    return found


@pytest.mark.parametrize("name", CHECKS)
def test_that_bundled_figures_are_those_of_the_release(name: str, releases: Releases) -> None:
    catalog = load_all().catalog
    pairs = list(CHECKS[name](catalog, releases, drawn(catalog, SEED)))
    assert pairs
    assert not list(wrong(pairs)), f"drawn with CAREERGUI_SEED={SEED}"


@pytest.mark.parametrize(("bundled", "released"), [(1, 2), (1, None), ("missing", 3), (0.1, 0.2)])
def test_that_a_figure_that_differs_is_wrong(bundled: object, released: object) -> None:
    assert list(wrong([Pair("one", bundled, released)]))
