"""What the O*NET data rate, as tables: kinds, scales, elements and options in their order; leaves the ratings to onet_ratings."""

from collections.abc import Mapping

from msgspec import Struct

from careergui.build.reading import Rows
from careergui.domain.occupation import Element, RatingKind

LONGEST_LABEL = 60
"""Longer names of options explain themselves after a dash; the name before it is enough."""


class Domain(Struct, frozen=True, kw_only=True):
    """One field of RatedOccupation, the release it is read from, and the scales that are read."""

    field: str
    table: str
    scales: tuple[str, ...]


class Scored(Domain, frozen=True, kw_only=True):
    """Ratings of elements: the first scale is importance, a second the level; `leading` holds the high-points."""

    kind: RatingKind
    leading: str = ""
    groups: dict[str, str] = {}
    """Beginning of an element's id → the heading it stands under, where the content model is not to name it."""


class Asked(Domain, frozen=True, kw_only=True):
    """Percent of answers by option; `options` is the release that names them."""

    options: str


SKILL_GROUPS = {"2.A": "Essential skills", "2.B": "Transferable skills"}

SCORED: tuple[Scored, ...] = (
    Scored(field="skills", table="onet-skills", scales=("IM", "LV"), kind="skill", groups=SKILL_GROUPS),
    Scored(field="knowledge", table="onet-knowledge", scales=("IM", "LV"), kind="knowledge"),
    Scored(field="work_styles", table="onet-work-styles", scales=("IM",), kind="work style"),
    Scored(field="work_values", table="onet-work-values", scales=("EX",), kind="work value", leading="VH"),
    Scored(field="interests", table="onet-interests", scales=("OI",), kind="interest", leading="IH"),
)

ASKED: tuple[Asked, ...] = (
    Asked(field="education", table="onet-education", scales=("RL",), options="onet-education-categories"),
    Asked(field="experience", table="onet-training", scales=("RW",), options="onet-training-categories"),
    Asked(field="on_site_training", table="onet-training", scales=("PT",), options="onet-training-categories"),
    Asked(field="on_the_job_training", table="onet-training", scales=("OJ",), options="onet-training-categories"),
)

FIELDS: tuple[str, ...] = tuple(domain.field for domain in (*SCORED, *ASKED))


def rated_elements(domain: Scored, tables: Mapping[str, Rows]) -> tuple[Element, ...]:
    """What is rated, in the order of its ids (1.C.6 after 1.C.5.c, 2.C.10 after 2.C.9.b)."""
    names = {row["Element ID"]: row["Element Name"] for row in tables[domain.table] if row["Scale ID"] in domain.scales}
    headings = {row["Element ID"]: row["Element Name"] for row in tables["onet-content-model-29"]}
    return tuple(
        Element(id=key, name=names[key], kind=domain.kind, group=_group(domain, key, headings)) for key in sorted(names, key=natural)
    )


def option_rows(domain: Asked, tables: Mapping[str, Rows]) -> Rows:
    """The rows that name the options of a distribution, least first."""
    rows = (row for row in tables[domain.options] if row["Scale ID"] in domain.scales)
    return sorted(rows, key=lambda row: int(row["Category"]))


def label(text: str) -> str:
    """The name of an option: without the explanation a long one carries after a dash, and with a curly apostrophe."""
    short = text.split(" - ", maxsplit=1)[0] if len(text) > LONGEST_LABEL else text
    return short.replace("'", "’")


def natural(key: str) -> list[tuple[int, str]]:
    """A key that sorts ids by their numbers: 2.C.9.b before 2.C.10."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in key.split(".")]


def _group(domain: Scored, key: str, headings: Mapping[str, str]) -> str:
    """The heading of an element; one that stands directly under its whole kind has none, as have values and interests."""
    if domain.groups:
        return next((name for start, name in domain.groups.items() if key.startswith(f"{start}.")), "")
    heading = key.rpartition(".")[0]
    return "" if domain.leading or heading.count(".") < 2 else headings.get(heading, "")
