"""Projections, what is asked for entry, and the schooling people have, against the two published tables."""

from collections.abc import Iterator

from careergui.domain.catalog import Catalog
from tools.truth.pairs import Pair, Sample, number, told
from tools.truth.releases import Releases

_PROJECTIONS = "bls-ep-2024-34/Employment Projections.csv"
_ATTAINMENT = "bls-ep-2022-32/occupation_2023_final.xlsx"
_THOUSANDS = {
    "outlook.jobs_base": "Employment 2024",
    "outlook.jobs_projected": "Employment 2034",
    "outlook.new_jobs": "Employment Change, 2024-2034",
    "outlook.openings_per_year": "Occupational Openings, 2024-2034 Annual Average",
}
_ENTRY = {
    "entry_education": ("Education Code", ("8", "7", "6", "5", "4", "3", "2", "1")),
    "work_experience": ("Workex Code", ("4", "2", "1")),
    "training": ("trCode", ("6", "5", "4", "3", "2", "1")),
}
"""The column with the code, and the codes from the least that is asked to the most."""
_WORDS = {
    "entry_education": "Typical Entry-Level Education",
    "work_experience": "Work Experience in a Related Occupation",
    "training": "Typical on-the-job Training",
}
_LEVELS = ("less_than_high_school", "high_school", "some_college", "associates", "bachelors", "masters", "doctoral_or_professional")


def projections(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """Jobs, change, openings, and the three things asked for entry."""
    rows = {row["Occupation Code"].strip('="'): row for row in releases.table(_PROJECTIONS)}
    yield Pair("occupations of the projections", sorted(rows), sorted(role.id for role in catalog.roles.values() if role.family))
    for occupation in sorted(sample.occupations):
        role, row = catalog.roles[occupation], rows[occupation]
        for measure_id, column in _THOUSANDS.items():
            value = number(row[column])
            yield Pair(
                f"{occupation} {column}", told(catalog.estimate(role, measure_id)), round(value * 1000) if value is not None else None
            )
        percent = number(row["Employment Percent Change, 2024-2034"])
        yield Pair(f"{occupation} percent change", told(catalog.estimate(role, "outlook.change_percent")), percent)
        for category, (column, codes) in _ENTRY.items():
            fact = catalog.category(role, category)
            yield Pair(f"{occupation} {column}", fact.place if fact else None, codes.index(row[column]))
            yield Pair(f"{occupation} {_WORDS[category]}", _letters(fact.label if fact else ""), _letters(row[_WORDS[category]]))


def attainment(catalog: Catalog, releases: Releases, sample: Sample) -> Iterator[Pair]:
    """The seven shares of the attainment table, and whether an occupation shares them with others."""
    for row in releases.sheet(_ATTAINMENT, "Table 5.3", head=1):
        title, code, *shares = row.values()
        if code not in sample.occupations:
            continue
        role = catalog.roles[str(code)]
        for level, share in zip(_LEVELS, shares, strict=False):
            yield Pair(f"{code} {level}", told(catalog.estimate(role, f"education.{level}")), number(share))
        marked = any("census" in note.text for note in role.notes)
        yield Pair(f"{code}: shared census group", marked, str(title).rstrip().endswith("(1)"))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
