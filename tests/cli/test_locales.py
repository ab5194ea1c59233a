"""The words and figures of a call are the same under every locale, also where i and I are other letters and commas part decimals."""

import os
import subprocess
import sys

import pytest

CALLS = {
    "a list": ("roles", "--sort", "outlook.openings_per_year", "--limit", "5", "--format", "csv"),
    "a search in capitals": ("search", "ILLUSTRATION", "--limit", "3"),
    "a place in capitals": ("areas", "ILLINOIS"),
    "a comparison": ("compare", "29-1141", "29-1171", "--area", "OH", "--real"),
}


def _printed(words: tuple[str, ...], locale: str) -> bytes:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON", "COLUMNS"))}
    call = [sys.executable, "-m", "careergui", *words]
    return subprocess.run(call, env={**inherited, "LC_ALL": locale}, capture_output=True, check=True).stdout


@pytest.mark.parametrize("words", CALLS.values(), ids=CALLS)
def test_that_no_locale_changes_what_is_printed(words: tuple[str, ...]) -> None:
    assert len({_printed(words, locale) for locale in ("C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8")}) == 1
