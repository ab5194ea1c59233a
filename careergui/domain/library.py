"""What the catalogue can ask for that is read only when it is needed; leaves reading it to data."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, Protocol, TypeAlias

from careergui.domain.area import Area
from careergui.domain.estimate import Estimate, Number, ShortText, Status
from careergui.domain.occupation import Connected, Element, RatedOccupation
from careergui.domain.role import Note, Value

FactFile: TypeAlias = Literal["ratings", "connections", "industry-pay"]
"""Files that are read as a whole when first asked for, each with a part for every occupation."""


class CategoryFact(Value, frozen=True, kw_only=True):
    """A fact that is one of a few kinds: its place among the options, its name, and where it comes from."""

    place: int | None
    label: ShortText
    status: Status
    note: ShortText = ""
    explained: str = ""
    period: ShortText = ""
    source: ShortText = ""
    reference: ShortText = ""


class Options(Value, frozen=True, kw_only=True):
    """The kinds a category has, least first, and the place of each occupation that has one."""

    labels: tuple[str, ...]
    explained: tuple[str, ...]
    places: Mapping[str, int]


class IndustryFigures(Value, frozen=True, kw_only=True):
    """An occupation's figures in one industry of the nation, by measure id; `sector` for the widest groups."""

    code: str
    name: str
    sector: bool
    facts: Mapping[str, Estimate]


class Ratings(Value, frozen=True, kw_only=True):
    """What was rated for an occupation, with the elements and options its places refer to, and the rule behind it."""

    rated: RatedOccupation
    elements: Mapping[str, tuple[Element, ...]]
    options: Mapping[str, tuple[str, ...]]
    sources: Mapping[str, str]
    rule: str


class Release(Value, frozen=True, kw_only=True):
    """What can be said of the release behind a source: where it is offered, the wording its licence asks for, its files."""

    page: str
    attribution: str
    files: tuple[tuple[str, str], ...]
    """Name and SHA-256 of each."""


class Library(Protocol):
    """Official figures by occupation. Nothing here raises for a damaged file: what it held is missing, and `faults` says so."""

    @property
    def areas(self) -> Mapping[str, Area]:
        """Every area by id, the nation first."""

    @property
    def faults(self) -> Sequence[object]:
        """What was wrong with files read so far."""

    def listen(self, tell: Callable[[object], None]) -> None:
        """Have every fault found from now on told to this one listener too."""

    def lacks(self, file: str, part: str, why: str) -> None:
        """Add a fault that somebody else met: a file that cannot be used, what it would have held, and why."""

    def unread(self, file: FactFile, occupation: str) -> str:
        """Why a file holds nothing of an occupation when it is because the file cannot be used; "" when it is not."""

    def read_everything(self) -> None:
        """Read all that is otherwise read when needed, so that `faults` tells of all of it."""

    @property
    def method(self) -> tuple[Note, ...]:
        """How the figures were joined, chosen or left out, in words."""

    def release(self, source_id: str) -> Release | None:
        """The release behind a source."""

    def facts(self, occupation: str, area: Area, *, real: bool) -> Mapping[str, Estimate]:
        """The estimates of an occupation in an area by measure id; `real` divides pay by the area's price level."""

    def total(self, measure_id: str, area: Area, *, real: bool) -> Estimate | None:
        """A measure for all occupations together."""

    def known(self, measure_id: str, area: Area, *, real: bool) -> Mapping[str, Number]:
        """A measure of every occupation that has a value for it (a top-coded one counts as its limit)."""

    def sources_of(self, area: Area) -> Sequence[str]:
        """The ids of the sources of the measures of occupations there, each once."""

    def everywhere(self, occupation: str, measure_id: str, *, real: bool, smaller: bool = True) -> Mapping[str, Estimate]:
        """A measure of one occupation by area id, for every area that has a row for it; `smaller` areas than states may be left out."""

    def prepare(self, state: str, measure_ids: Iterable[str]) -> None:
        """Read what `everywhere` needs of one state ahead, so that the reading can be spread over moments of leisure."""

    def options(self, category_id: str) -> Options | None:
        """A category across all occupations."""

    def category(self, occupation: str, category_id: str) -> CategoryFact | None:
        """A category of one occupation; None for a role that is no occupation."""

    def industries(self, occupation: str) -> tuple[IndustryFigures, ...]:
        """Figures by industry: sectors first, then the industries that matter most for it."""

    def ratings(self, occupation: str) -> Ratings | None:
        """Skills, knowledge, styles, values, interests and schooling asked; None where nothing was rated."""

    def connected(self, occupation: str) -> Connected | None:
        """Our summary, related occupations, software and titles."""

    def connection_sources(self) -> Mapping[str, str]:
        """Field of Connected → id of its source."""

    def products(self) -> tuple[str, ...]:
        """The names that the places in Software refer to."""
