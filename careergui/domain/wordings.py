"""The words that licences ask to be said beside data, each once; releases with the same words are named together. Says nothing else."""

import re
from collections.abc import Iterable

from careergui.domain.library import Release
from careergui.text import listing

_NAMED = re.compile(r"^(?P<before>.*\bO\*NET )(?P<release>[\d.]+) Database(?P<after> by .*)$", re.DOTALL)
"""A wording that names one release of a data base that has many."""


def wordings(releases: Iterable[Release | None]) -> tuple[str, ...]:
    """The wordings of some releases, and of no other: what differs only in the release is said in one sentence for all, newest first."""
    found: dict[tuple[str, str], list[str]] = {}
    for words in dict.fromkeys(release.attribution for release in releases if release is not None and release.attribution):
        parts = _NAMED.match(words)
        found.setdefault((parts["before"], parts["after"]) if parts else (words, ""), []).append(parts["release"] if parts else "")
    return tuple(_said(before, after, names) for (before, after), names in found.items())


def _said(before: str, after: str, names: list[str]) -> str:
    names = sorted(names, key=lambda name: [int(part) for part in name.split(".") if part], reverse=True)
    return f"{before}{listing(names)} Database{'s' if len(names) > 1 else ''}{after}" if names != [""] else before
