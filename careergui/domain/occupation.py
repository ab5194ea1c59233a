"""What official sources say of an occupation beyond its measures: ratings, schooling asked, software, titles; leaves reading to data."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta

from careergui.domain.estimate import LongText, Number, ShortText
from careergui.domain.role import Name, Value

RatingKind: TypeAlias = Literal["skill", "knowledge", "work style", "work value", "interest"]


class Element(Value, frozen=True, kw_only=True):
    """One thing occupations are rated on, with the ends of its scales."""

    id: Name
    name: Name
    kind: RatingKind
    group: ShortText = ""
    """The larger heading it stands under, where the source has one (a skill: essential or transferable)."""


class Scores(Value, frozen=True, kw_only=True):
    """Ratings of one occupation on all elements of one kind, in the order of the file's elements of that kind.

    `importance` runs from 1 to 5 for skills, knowledge and work styles, from 1 to 7 for work values ("extent") and
    interests; `level`, only for skills and knowledge, from 0 to 7. None where the source has no rating.
    `suppressed` (not to be shown: too few answers) and `not_relevant` (level without meaning) are places in that order.
    """

    importance: tuple[Number | None, ...]
    importance_error: tuple[Number | None, ...] = ()
    level: tuple[Number | None, ...] = ()
    level_error: tuple[Number | None, ...] = ()
    suppressed_importance: tuple[int, ...] = ()
    suppressed_level: tuple[int, ...] = ()
    not_relevant: tuple[int, ...] = ()
    top: tuple[int, ...] = ()
    """Places of the up to three leading interests or values as the source names them, highest first."""
    period: ShortText = ""
    """When the ratings were collected, as months: "08/2023", or a span "08/2018–05/2021"."""
    rests_on: tuple[ShortText, ...] = ()
    """Codes of the rated occupations behind it where they are not the occupation itself; more than one: averaged."""


class Distribution(Value, frozen=True, kw_only=True):
    """Percent of answers by option, in the order of the file's options; `suppressed` are places not to be shown."""

    shares: tuple[Number | None, ...]
    suppressed: tuple[int, ...] = ()
    period: ShortText = ""
    rests_on: tuple[ShortText, ...] = ()


class RatedOccupation(Value, frozen=True, kw_only=True):
    """Everything rated for one occupation; what is None was never rated."""

    skills: Scores | None = None
    knowledge: Scores | None = None
    work_styles: Scores | None = None
    work_values: Scores | None = None
    interests: Scores | None = None
    education: Distribution | None = None
    experience: Distribution | None = None
    on_site_training: Distribution | None = None
    on_the_job_training: Distribution | None = None


class Software(Value, frozen=True, kw_only=True):
    """Programs used: places in the file's list of products; `hot` and `in_demand` are those among them the source marks so."""

    products: tuple[int, ...] = ()
    hot: tuple[int, ...] = ()
    in_demand: tuple[int, ...] = ()


class RelatedOccupation(Value, frozen=True, array_like=True):
    """Another occupation of the catalogue, and how near the source puts it: 1 nearest, 2 near, 3 further."""

    role: str
    tier: Annotated[int, Meta(ge=1, le=3)]


class Connected(Value, frozen=True, kw_only=True):
    """What an occupation is connected with: the O*NET occupations it stands for, related occupations and software."""

    parts: dict[str, Name] = {}
    """O*NET code → title, of every O*NET occupation that falls into this one."""
    related: tuple[RelatedOccupation, ...] = ()
    software: Software | None = None
    reported_titles: tuple[Name, ...] = ()
    """Everyday titles people gave for their job, the short list."""
    other_titles: tuple[Name, ...] = ()
    """Every further title listed for it."""
    period: ShortText = ""
    summary: LongText = ""
    """Our own words, written for this program."""
