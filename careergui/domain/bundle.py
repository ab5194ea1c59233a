"""The bundled files of official figures as they lie on disk, written by build and read by data; leaves meaning to the other types."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Raw

from careergui.domain.estimate import LongText, Number, ShortText, Status
from careergui.domain.occupation import Element
from careergui.domain.role import Collection, Name, Note, Source, Value

FOOTNOTES: dict[int, Status] = {-4: "not-applicable", -5: "top-coded", -8: "suppressed"}
"""In columns of pay cells a negative number is the publisher's footnote standing in for a value, with its sign turned:
4 paid by the hour only or by the year only, 5 at or above the highest figure published, 8 not released."""

TOP_CODES: dict[str, float] = {"USD/hour": 115.0, "USD/year": 239_200}
"""The highest wage BLS publishes for a cell that carries footnote 5; such a cell is at least this much."""

Column: TypeAlias = tuple[int, ...]


class MeasureColumn(Value, frozen=True, kw_only=True):
    """One measure for all occupations, in the order of the file's `ids`; null where there is no value.

    `status` names the ids whose status is not the plain one (reported; missing for null). `total` is the figure for all
    occupations together. `reference` leads to the figure in its release, `{digits}` standing for the code without hyphen.
    """

    source: str
    period: ShortText
    values: tuple[Number | None, ...]
    rse: tuple[Number | None, ...] = ()
    status: dict[Status, tuple[str, ...]] = {}
    total: Number | None = None
    total_rse: Number | None = None
    reference: ShortText


class CategoryColumn(Value, frozen=True, kw_only=True):
    """One category for all occupations: places in `options`, lowest first; null where the source has none."""

    source: str
    period: ShortText
    options: tuple[Name, ...]
    values: tuple[int | None, ...]
    reference: ShortText
    explained: tuple[LongText, ...] = ()
    """Each option in our own words."""


class OccupationNote(Value, frozen=True, kw_only=True):
    """A note that holds for several occupations."""

    note: Note
    ids: tuple[str, ...]


class OccupationFile(Value, frozen=True, kw_only=True):
    """All occupations with what the list, the filters and the national tables need at once."""

    format: Literal["careergui-occupations/1"]
    collection: Collection
    families: dict[str, Name]
    """Major group, "29-0000" → its name."""
    groups: dict[str, Name]
    """Minor group, "29-1000" → its name."""
    ids: tuple[str, ...]
    titles: tuple[Name, ...]
    group_of: tuple[str, ...]
    """The minor group of each occupation."""
    combines: dict[str, tuple[str, ...]] = {}
    """Codes that are no detailed SOC code themselves → those they stand for."""
    measures: dict[str, MeasureColumn]
    categories: dict[str, CategoryColumn]
    notes: tuple[OccupationNote, ...] = ()


class PayCells(Value, frozen=True, kw_only=True):
    """Pay and jobs of many occupations in many places, one place after another; all columns are equally long.

    Money is dollars a year, `per_1000` jobs per 1,000 jobs of the place, written as domain/packing.py says: in tens, in
    hundredths, or as the step from the percentile below. A negative number is a footnote (FOOTNOTES).
    `hourly` gives the hourly figure of each annual one, one letter a cell: "0", "+" or "-" for the cents to add to the annual
    figure ÷ 2,080 rounded to cents, which gives the published hourly figure to the cent (the build proves it for each cell);
    "n", "s", "t" for none (footnotes 4, 8, 5); "h" where it does not follow and stands in `hourly_given` by place.
    """

    jobs: Column
    jobs_rse: Column
    wage_rse: Column
    mean: Column
    p10: Column
    p25: Column
    median: Column
    p75: Column
    p90: Column
    per_1000: Column = ()
    location_quotient: Column = ()
    hourly: dict[str, str]
    """By statistic: mean, p10, p25, median, p75, p90."""
    hourly_given: dict[str, dict[str, float]] = {}


HOURLY_FOOTNOTES: dict[str, int] = {"n": -4, "s": -8, "t": -5}
"""Letter in `hourly` → the footnote that stands in for the figure, as in FOOTNOTES."""
_CENTS = {"0": 0, "+": 1, "-": -1}


def hourly_of(annual: float, letter: str) -> float:
    """The published hourly wage: the annual one ÷ 2,080 rounded to cents, and a cent more or less as the letter says; or a footnote.

    An encoding, not an estimate: the build writes it only where it gives the published figure exactly.
    """
    if letter in HOURLY_FOOTNOTES:
        return HOURLY_FOOTNOTES[letter]
    return (round(annual * 100 / 2080) + _CENTS[letter]) / 100


class AreaPayFile(Value, frozen=True, kw_only=True):
    """Pay in one state and the metropolitan and nonmetropolitan areas filed under it, the state first.

    Every tuple within a field holds one list for each area, so that an area is read by itself.
    """

    format: Literal["careergui-area-pay/1"]
    source: str
    period: ShortText
    areas: tuple[str, ...]
    occupations: tuple[Column, ...]
    """The occupations given, as numbers in order: 291141 is 29-1141; 0 is all occupations together.

    The first is written as it is, every further one as the distance from the one before."""
    columns: dict[str, tuple[Column, ...]]
    """The columns of PayCells by name, written as there."""
    hourly: dict[str, tuple[str, ...]]
    hourly_given: dict[str, tuple[dict[str, float], ...]] = {}


class IndustryPay(Value, frozen=True, kw_only=True):
    """Pay of one occupation by industry: sectors first, then the industries that matter most for it."""

    industries: tuple[str, ...]
    cells: PayCells


class IndustryPayFile(Value, frozen=True, kw_only=True):
    """Pay by industry of every occupation; each occupation is read by itself when asked for (as IndustryPay)."""

    format: Literal["careergui-industry-pay/1"]
    source: str
    period: ShortText
    rule: LongText
    """Which industries are given, in words."""
    sectors: dict[str, Name]
    industries: dict[str, Name]
    occupations: dict[str, Raw]


class RatingFile(Value, frozen=True, kw_only=True):
    """Ratings of every occupation; each occupation is read by itself when asked for (as RatedOccupation)."""

    format: Literal["careergui-ratings/1"]
    sources: dict[str, str]
    """Field of RatedOccupation → id of its source."""
    rule: LongText
    """How several rated occupations that fall into one are put together, in words."""
    elements: dict[str, tuple[Element, ...]]
    """Field of RatedOccupation (skills, knowledge, work_styles, work_values, interests) → what is rated, in order."""
    options: dict[str, tuple[Name, ...]]
    """Field of RatedOccupation (education, experience, …) → its options, least first."""
    occupations: dict[str, Raw]


class ConnectionFile(Value, frozen=True, kw_only=True):
    """Related occupations, software, titles and our summary of every occupation, each read by itself (as Connected)."""

    format: Literal["careergui-connections/1"]
    sources: dict[str, str]
    """Field of Connected → id of its source."""
    products: tuple[Name, ...]
    occupations: dict[str, Raw]


class ReleaseFile(Value, frozen=True, kw_only=True):
    """One file of a release that figures were taken from."""

    name: Name
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
    used_for: LongText
    rows: int
    """Rows read."""


class ReleaseSource(Value, frozen=True, kw_only=True):
    """A source together with the files of its release, and the wording its licence asks for."""

    source: Source
    page: LongText
    """Where the publisher offers it."""
    attribution: LongText
    files: tuple[ReleaseFile, ...]


class SourceFile(Value, frozen=True, kw_only=True):
    """Every official source behind the bundled figures."""

    format: Literal["careergui-sources/1"]
    sources: tuple[ReleaseSource, ...]
    method: tuple[Note, ...] = ()
    """How figures were joined, chosen or left out, in words."""
