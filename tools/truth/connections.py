"""Titles, software and related occupations against the release files, and that no sentence of theirs is in the bundle."""

import re
from collections import defaultdict
from collections.abc import Iterator

from careergui.domain.catalog import Catalog
from careergui.domain.occupation import Connected
from tools.truth.pairs import Pair, Sample
from tools.truth.ratings import bridge
from tools.truth.releases import Releases

_RUN = 6
"""So many words in a row that also stand in a source's sentence count as copied."""
_TIERS = {"Primary-Short": 1, "Primary-Long": 2, "Supplemental": 3}


def titles(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """Every title listed for an occupation is one the release has for it, and none of the release's is lost."""
    parts = bridge(releases)
    listed: dict[str, set[str]] = defaultdict(set)
    for row in releases.table("onet-30.3/job_titles.csv.gz"):
        listed[row["O*NET-SOC Code"]] |= {row["Job Title"], row["Short Title"]} - {"", "n/a"}
    for row in releases.table("onet-30.3/sample_of_reported_titles.csv"):
        listed[row["O*NET-SOC Code"]].add(row["Reported Job Title"])
    names = {row["O*NET-SOC Code"]: row["Title"] for row in releases.table("onet-30.3/occupation_data.csv")}
    for occupation in sorted(sample.occupations):
        released = {_folded(title) for code in parts[occupation] for title in (*listed[code], names.get(code, ""))} - {""}
        found = _connected(catalog, occupation)
        bundled = {_folded(title) for title in (*found.reported_titles, *found.other_titles, *found.parts.values())}
        own = _folded(catalog.roles[occupation].title)
        yield Pair(f"{occupation}: titles the release does not have", sorted(bundled - released - {own}), [])
        spelled = " ".join(f" {title} " for title in (*bundled, own))
        lost = sorted(title for title in released - bundled - {own} if title not in spelled)
        yield Pair(f"{occupation}: titles lost", lost, [])


def software(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """Products by occupation with their marks; a mark of any of its O*NET occupations counts."""
    parts = bridge(releases)
    listed: dict[str, list[dict[str, str]]] = defaultdict(list)
    for row in releases.table("onet-30.3/software_skills.csv.gz"):
        listed[row["O*NET-SOC Code"]].append(row)
    products = catalog.library.products() if catalog.library else ()
    for occupation in sorted(sample.occupations):
        rows = [row for code in parts[occupation] for row in listed[code]]
        found = _connected(catalog, occupation).software
        for what, places, wanted in (
            ("products", found.products if found else (), rows),
            ("hot", found.hot if found else (), [row for row in rows if row["Hot Technology"] == "Y"]),
            ("in demand", found.in_demand if found else (), [row for row in rows if row["In Demand"] == "Y"]),
        ):
            yield Pair(
                f"{occupation} software, {what}", {products[place] for place in places}, {row["Workplace Example"] for row in wanted}
            )


def related(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """Related occupations with their nearest tier, as the O*NET occupation of the same code has them, else as any part does."""
    parts = bridge(releases)
    whole = {code: occupation for occupation, codes in parts.items() for code in codes}
    nearest: dict[str, dict[str, int]] = defaultdict(dict)
    rows = releases.table("onet-30.3/related_occupations.csv.gz")
    rated = {row["O*NET-SOC Code"] for row in rows}
    for row in rows:
        one, other = whole.get(row["O*NET-SOC Code"]), whole.get(row["Related O*NET-SOC Code"])
        own = f"{one}.00"
        if one and other and one != other and (row["O*NET-SOC Code"] == own or own not in rated):
            tier = _TIERS[row["Relatedness Tier"]]
            nearest[one][other] = min(tier, nearest[one].get(other, tier))
    for occupation in sorted(sample.occupations):
        found = {entry.role: entry.tier for entry in _connected(catalog, occupation).related}
        yield Pair(f"{occupation}: related occupations", found, nearest[occupation])


def own_words(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """No run of words of a definition or a task statement stands in our summaries; and each has at most 45 words."""
    theirs = set()
    for row in releases.table("onet-30.3/occupation_data.csv"):
        theirs |= _runs(row["Description"])
    for row in releases.table("onet-30.3/task_statements.csv.gz"):
        theirs |= _runs(row["Task"])
    for sheet_row in releases.sheet("soc-2018/soc_2018_definitions.xlsx", head=7):
        theirs |= _runs(str(list(sheet_row.values())[3]))
    for occupation in sorted(sample.occupations):
        summary = _connected(catalog, occupation).summary
        yield Pair(f"{occupation}: copied words", [" ".join(run) for run in _runs(summary) & theirs], [])
        yield Pair(f"{occupation}: 1 to 45 words", 1 <= len(summary.split()) <= 45, True)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"[a-z0-9']+", text.lower().replace("’", "'"))
    return {tuple(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)}


def _connected(catalog: Catalog, occupation: str) -> Connected:
    found = catalog.library.connected(occupation) if catalog.library else None
    return found or Connected()


def _folded(title: str) -> str:
    return " ".join(title.split()).casefold()
