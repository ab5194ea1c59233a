"""Skills, knowledge, styles, values, interests and schooling asked against the rating files, several occupations by the documented rule."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

from msgspec import Struct

from careergui.domain.catalog import Catalog
from careergui.domain.library import Ratings
from careergui.domain.occupation import Distribution, Scores
from tools.truth.pairs import Pair, Sample, number
from tools.truth.releases import Releases

_CROSSWALK = "onet-crosswalk/nem-onet-to-soc-crosswalk.xlsx"
_CENT = Decimal("0.01")
"""Averages of several occupations are rounded to it, halves up."""

Cells: TypeAlias = dict[tuple[str, str], Mapping[str, object]]
"""The rows of one rated occupation, by element (or option) and scale."""


class Rated(Struct, frozen=True, kw_only=True):
    """One field of the ratings: its file, and the scale each of its lists comes from."""

    field: str
    file: str
    scales: Mapping[str, str]
    errors: Mapping[str, str] = {}
    suppressed: Mapping[str, str] = {}


_IMPORTANCE = {"importance": "IM"}
_BOTH = {"importance": "IM", "level": "LV"}
_BOTH_ERRORS = {"importance_error": "IM", "level_error": "LV"}
_BOTH_SUPPRESSED = {"suppressed_importance": "IM", "suppressed_level": "LV"}
RATED: tuple[Rated, ...] = (
    Rated(field="skills", file="onet-30.1/Skills.xlsx", scales=_BOTH, errors=_BOTH_ERRORS, suppressed=_BOTH_SUPPRESSED),
    Rated(field="knowledge", file="onet-29.3/Knowledge.xlsx", scales=_BOTH, errors=_BOTH_ERRORS, suppressed=_BOTH_SUPPRESSED),
    Rated(field="work_styles", file="onet-29.3/Work Styles.xlsx", scales=_IMPORTANCE, errors={"importance_error": "IM"}),
    Rated(field="work_values", file="onet-29.3/Work Values.xlsx", scales={"importance": "EX"}),
    Rated(field="interests", file="onet-30.3/career_interest_types.csv.gz", scales={"importance": "OI"}),
)
_ASKED = {"education": "RL", "experience": "RW", "on_site_training": "PT", "on_the_job_training": "OJ"}
_ASKED_FILES = {"education": "onet-30.3/education.csv.gz"}
_ASKED_FILE = "onet-30.2/Education, Training, and Experience.xlsx"


def bridge(releases: Releases) -> dict[str, list[str]]:
    """Occupation of the employment matrix → its O*NET occupations, as the crosswalk lists them."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in releases.sheet(_CROSSWALK, head=4):
        if row.get("O*NET-SOC Code"):
            found[str(row["NEM Code"])].append(str(row["O*NET-SOC Code"]))
    return found


def ratings(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """Every score, standard error and flag."""
    parts = bridge(releases)
    for kind in RATED:
        rows = _by_occupation(_rows(releases, kind.file), "Element ID", set(kind.scales.values()))
        for occupation in sorted(sample.occupations):
            found = _ratings(catalog, occupation)
            scores: Scores | None = getattr(found.rated, kind.field) if found else None
            chosen = chosen_parts(occupation, parts[occupation], rows)
            yield Pair(f"{occupation} {kind.field}: rated", scores is not None, bool(chosen))
            if scores and found and chosen:
                names = [element.id for element in found.elements[kind.field]]
                yield from _scores(f"{occupation} {kind.field}", kind, scores, names, [rows[code] for code in chosen])


def asked(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """The distributions of schooling, experience and training asked."""
    parts = bridge(releases)
    for field, scale in _ASKED.items():
        rows = _by_occupation(_rows(releases, _ASKED_FILES.get(field, _ASKED_FILE)), "Category", {scale})
        for occupation in sorted(sample.occupations):
            found = _ratings(catalog, occupation)
            shares: Distribution | None = getattr(found.rated, field) if found else None
            chosen = chosen_parts(occupation, parts[occupation], rows)
            yield Pair(f"{occupation} {field}: asked", shares is not None, bool(chosen))
            if shares and chosen:
                options = [str(place + 1) for place in range(len(shares.shares))]
                released = [_value([rows[code] for code in chosen], option, scale) for option in options]
                for option, one, other in zip(options, shares.shares, released, strict=True):
                    yield Pair(f"{occupation} {field} {option}", one, other)


def chosen_parts(occupation: str, codes: Sequence[str], rows: Container[str]) -> list[str]:
    """The rated occupations a figure rests on: the one of the same code with .00 when it is rated, else all that are."""
    rated = [code for code in codes if code in rows]
    own = f"{occupation}.00"
    return [own] if own in rated else rated


def _scores(what: str, kind: Rated, scores: Scores, names: Sequence[str], parts: Sequence[Cells]) -> Iterator[Pair]:
    for field, scale in kind.scales.items():
        bundled = getattr(scores, field)
        for name, one in zip(names, bundled, strict=True):
            yield Pair(f"{what} {field} {name}", one, _value(parts, name, scale))
    for field, scale in kind.suppressed.items():
        released = [place for place, name in enumerate(names) if any(_suppressed(part, name, scale) for part in parts)]
        yield Pair(f"{what} {field}", sorted(getattr(scores, field)), released)
    if len(parts) > 1:
        return
    for field, scale in kind.errors.items():
        for name, error in zip(names, getattr(scores, field) or [None] * len(names), strict=True):
            hidden = _suppressed(parts[0], name, scale) or _value(parts, name, scale) is None
            row = parts[0].get((name, scale), {})
            yield Pair(f"{what} {field} {name}", error, None if hidden else number(row.get("Standard Error")))


def _value(parts: Sequence[Cells], name: str, scale: str) -> float | None:
    """The figure of one occupation, or the plain mean of several; None where any of them is not to be shown."""
    known = [Decimal(str(part[name, scale]["Data Value"])) for part in parts if (name, scale) in part]
    if not known or len(known) < len(parts) or any(_suppressed(part, name, scale) or _irrelevant(part, name, scale) for part in parts):
        return None
    return float(known[0] if len(known) == 1 else (sum(known, Decimal(0)) / len(known)).quantize(_CENT, ROUND_HALF_UP))


def _suppressed(part: Cells, name: str, scale: str) -> bool:
    return part.get((name, scale), {}).get("Recommend Suppress") == "Y"


def _irrelevant(part: Cells, name: str, scale: str) -> bool:
    return part.get((name, scale), {}).get("Not Relevant") == "Y"


def _ratings(catalog: Catalog, occupation: str) -> Ratings | None:
    return catalog.library.ratings(occupation) if catalog.library else None


def _rows(releases: Releases, file: str) -> Iterable[Mapping[str, object]]:
    return releases.sheet(file) if file.endswith(".xlsx") else releases.table(file)


def _by_occupation(rows: Iterable[Mapping[str, object]], key: str, scales: set[str]) -> dict[str, Cells]:
    found: dict[str, Cells] = defaultdict(dict)
    for row in rows:
        if row["Scale ID"] in scales:
            found[str(row["O*NET-SOC Code"])][str(row[key]), str(row["Scale ID"])] = row
    return dict(found)
