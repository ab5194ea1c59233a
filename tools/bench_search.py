"""Search against its limits and against scanning every title with rapidfuzz: time, right answers, growth (`python -m tools.bench_search`).

Says its table on stderr and its figures as JSON on stdout, for tools.bench.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from statistics import median

from rapidfuzz import fuzz, process, utils

from careergui.data.load import load_all
from careergui.domain.catalog import Catalog
from careergui.search.bundled import Bundled, read_bundled
from careergui.search.make_table import KIND_NUMBERS, Said, make_table
from careergui.search.match import Index, build_index, make_index, matches
from careergui.search.table import Table, kind_and_role
from tools.search_cases import CASES, Case
from tools.search_cases_second import SECOND_CASES

FIRST = 3
"""A right answer stands among so many."""
QUERIES = 1000
SCANNED = 5
"""Every so many cases are put to the scan, which takes a tenth of a second for each."""
COPIES = 10
RARE = 3
"""Words that stand in so many titles at the most are changed in each copy: ten times as many titles have more words too."""
ALL_ROLES = 20_000

_KINDS = {number: kind for kind, number in KIND_NUMBERS.items()}
_CHANGED = [str.maketrans("aeioulmnrst", "aeioulmnrst"[place:] + "aeioulmnrst"[:place]) for place in range(COPIES)]


def figures(catalog: Catalog) -> dict[str, float]:
    """Every figure, by name: times in milliseconds, shares of right answers in percent."""
    start = time.perf_counter()
    index = build_index(catalog)
    loaded = (time.perf_counter() - start) * 1000
    table = _titles()
    scanned = CASES[::SCANNED]
    scan, choices = _scan(table)
    own, rival = _each(scanned, lambda words: matches(index, words, FIRST)), _each(scanned, scan)
    keys = _keystrokes(index, list(_queries(table)))
    return {
        "load": loaded,
        "tuned": _right(index, [case for case in CASES if not case.held_out]),
        "held_out": _right(index, [case for case in CASES if case.held_out]),
        "second_tuned": _right(index, [case for case in SECOND_CASES if not case.held_out]),
        "second_held_out": _right(index, [case for case in SECOND_CASES if case.held_out]),
        "right": _right(index, scanned),
        "scan_right": 100 * sum(bool(case.codes & codes) for case in scanned for codes in [scan(case.words)]) / len(scanned),
        "query": own,
        "scan": rival,
        "times_faster": rival / own,
        "titles": len(choices),
        "keystroke": median(keys),
        "keystroke_p99": _percentile(keys, 99),
        "keystroke_worst": max(keys),
    }


def grown(catalog: Catalog) -> dict[str, float]:
    """The same keystrokes with ten times the titles: the 99th percentile, and how many times as long it is."""
    table = _titles()
    queries = list(_queries(table))
    before = _percentile(_keystrokes(build_index(catalog), queries), 99)
    many = tenfold(table)
    roles = {role_id: catalog.roles[role_id.partition("~")[0]] for role_id in many.roles}
    index = make_index(Catalog(roles=roles, collections=catalog.collections, sources={}, pairs={}), Bundled(titles=many))
    after = _percentile(_keystrokes(index, queries), 99)
    return {"tenfold_titles": len(many.texts), "tenfold_words": len(many.words), "tenfold_p99": after, "tenfold_times": after / before}


def _titles() -> Table:
    bundled = read_bundled()
    if bundled.titles is None:
        raise SystemExit(bundled.fault)
    return bundled.titles


def tenfold(table: Table) -> Table:
    """A table with ten times the occupations, titles and nearly the words."""
    rare = {word for place, word in enumerate(table.words) if table.count(range(place, place + 1)) <= RARE}
    jobs = dict(zip(table.roles, table.jobs, strict=True))
    return make_table(_copied(table, rare), {f"{role}~{copy}": count for role, count in jobs.items() for copy in range(COPIES)})


def _copied(table: Table, rare: set[str]) -> Iterator[Said]:
    for form in range(len(table.sizes)):
        text = table.texts[table.shown[form]]
        for copy in range(COPIES):
            words = [word.translate(_CHANGED[copy]) if word.lower() in rare else word for word in text.split()]
            written = " ".join([*words, str(copy)] if copy and len(words) > 1 and words == text.split() else words)
            for owner in table.owners[table.owner_starts[form] : table.owner_starts[form + 1]]:
                kind, role = kind_and_role(owner)
                yield Said(f"{table.roles[role]}~{copy}", _KINDS[kind], written)


def _scan(table: Table) -> tuple[Callable[[str], set[str]], list[str]]:
    """The rival: every title looked at, prepared as well as rapidfuzz allows; its first titles' occupations."""
    leads: dict[str, set[str]] = {}
    for form, text in enumerate(table.shown):
        owners = table.owners[table.owner_starts[form] : table.owner_starts[form + 1]]
        leads.setdefault(utils.default_process(table.texts[text]), set()).update(table.roles[kind_and_role(owner)[1]] for owner in owners)
    choices = list(leads)

    def scan(words: str) -> set[str]:
        found = process.extract(utils.default_process(words), choices, scorer=fuzz.WRatio, limit=FIRST)
        return {role for choice, _, _ in found for role in leads[choice]}

    return scan, choices


def _right(index: Index, cases: Sequence[Case]) -> float:
    found = [bool(case.codes & {match.role_id for match in matches(index, case.words, FIRST)}) for case in cases]
    return 100 * sum(found) / len(found)


def _each(cases: Sequence[Case], ask: Callable[[str], object]) -> float:
    """Milliseconds for a case, on average."""
    start = time.perf_counter()
    for case in cases:
        ask(case.words)
    return (time.perf_counter() - start) * 1000 / len(cases)


def _queries(table: Table) -> Iterator[str]:
    """The cases, and as many titles as make a thousand, every other one with two letters swapped."""
    yield from (case.words for case in CASES)
    further = QUERIES - len(CASES)
    for number, title in enumerate(table.texts[:: len(table.texts) // further][:further]):
        middle = len(title) // 2
        yield f"{title[: middle - 1]}{title[middle]}{title[middle - 1]}{title[middle + 1 :]}" if number % 2 else title


def _keystrokes(index: Index, queries: Sequence[str]) -> list[float]:
    """Milliseconds of each letter typed, of this process alone: thousands of moments are too many to all be quiet ones."""
    taken = []
    for query in queries:
        for length in range(1, len(query) + 1):
            start = time.process_time()
            matches(index, query[:length], ALL_ROLES)
            taken.append((time.process_time() - start) * 1000)
    return taken


def _percentile(values: Sequence[float], percent: int) -> float:
    return sorted(values)[len(values) * percent // 100]


_LINES = (
    ("right answers among the first three, words tuned on", "tuned", "%"),
    ("the same, words held out", "held_out", "%"),
    ("a second author’s words, tuned on", "second_tuned", "%"),
    ("a second author’s words, held out", "second_held_out", "%"),
    ("the first author’s, every fifth word", "right", "%"),
    ("scan of all titles with WRatio, every fifth word", "scan_right", "%"),
    ("one search", "query", "ms"),
    ("one scan", "scan", "ms"),
    ("times faster than the scan", "times_faster", ""),
    ("index read", "load", "ms"),
    ("keystroke, median", "keystroke", "ms"),
    ("keystroke, 99th percentile", "keystroke_p99", "ms"),
    ("keystroke, worst", "keystroke_worst", "ms"),
    ("keystroke, 99th percentile, ten times the titles", "tenfold_p99", "ms"),
    ("the same, times as long", "tenfold_times", ""),
)


def main() -> int:
    catalog = load_all().catalog
    found = {**figures(catalog), **grown(catalog)}
    for words, name, unit in _LINES:
        sys.stderr.write(f"{words:<52} {found[name]:>8.2f} {unit}\n")
    print(json.dumps({**found, "ahead": found["right"] - found["scan_right"]}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
