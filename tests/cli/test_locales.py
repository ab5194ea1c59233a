"""The words and figures of a call are the same under every locale, also where i and I are other letters and commas part decimals."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.turkish import ABSENT, turkish, without_locale

CALLS = {
    "a list": ("roles", "--sort", "outlook.openings_per_year", "--limit", "5", "--format", "csv"),
    "a search in capitals": ("search", "ILLUSTRATION", "--limit", "3"),
    "a place in capitals": ("areas", "ILLINOIS"),
    "a comparison": ("compare", "29-1141", "29-1171", "--area", "OH", "--real"),
}


def _printed(words: tuple[str, ...], locale: Mapping[str, str]) -> bytes:
    call = [sys.executable, "-m", "careergui", *words]
    environment = {**without_locale("PYTHON", "COLUMNS"), **locale}
    return subprocess.run(call, env=environment, capture_output=True, check=True).stdout


@pytest.mark.parametrize("words", CALLS.values(), ids=CALLS)
def test_that_no_locale_changes_what_is_printed(words: tuple[str, ...], tmp_path: Path) -> None:
    locales = [turkish(tmp_path), *({"LC_ALL": name} for name in ("C", "C.UTF-8", ABSENT))]
    assert len({_printed(words, locale) for locale in locales}) == 1
