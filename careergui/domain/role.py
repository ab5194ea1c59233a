"""One career and all that is known of it, and what a source says of two roles together; leaves loading to data."""

from collections.abc import Mapping
from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

from careergui.domain.estimate import Estimate, LongText, ShortText

Identifier: TypeAlias = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,79}$")]
SourceId: TypeAlias = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9.-]{0,79}$")]
"""As an identifier; a full stop may stand in it, as in the number of a release."""
FEW, MANY = Meta(max_length=200), Meta(max_length=500)
"""How long a list of a role may be: far longer than anybody reads, and short enough to be shown at once."""
Title: TypeAlias = Annotated[str, Meta(min_length=1, max_length=200)]
Name: TypeAlias = Annotated[str, Meta(min_length=1, max_length=200)]


class Value(Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A value read from a file: frozen, by keyword, and refusing fields it does not know."""


class Trait(Value, frozen=True, kw_only=True):
    """A personal strength the source names, explained in our words, with an example where the source has one."""

    name: Name
    explanation: LongText
    example: LongText = ""


class Skill(Value, frozen=True, kw_only=True):
    """A skill the source names for a role; `share` is the percent of résumés that list it, where given."""

    name: Name
    share: Estimate | None = None
    example: LongText = ""
    note: LongText = ""


class Degree(Value, frozen=True, kw_only=True):
    """A subject people in the role studied, and how common it is."""

    subject: Name
    frequency: Literal["common", "less common"]


class Employer(Value, frozen=True, kw_only=True):
    """An employer the source names, why it is named, and the figures given with it."""

    name: Name
    named_for: Literal["openings", "pay", "prestige"]
    openings: Estimate | None = None
    pay: Estimate | None = None


class Note(Value, frozen=True, kw_only=True):
    """Something a reader must know about the source's treatment of a role or a pair; `about` names measures or sections."""

    text: Annotated[str, Meta(min_length=1, max_length=2000)]
    about: Annotated[tuple[ShortText, ...], FEW] = ()


class Role(Value, frozen=True, kw_only=True):
    """One career. `facts` holds its estimates by measure id; `gaps` says by section why there is nothing.

    `family` and `group` are the codes of the major and minor group of an official occupation, whose names the catalogue has.
    """

    id: Identifier
    title: Title
    soc: ShortText = ""
    collection: ShortText = ""
    family: ShortText = ""
    group: ShortText = ""
    aliases: Annotated[tuple[Name, ...], FEW] = ()
    summary: LongText = ""
    facts: Annotated[Mapping[str, Estimate], FEW] = {}
    traits: Annotated[tuple[Trait, ...], FEW] = ()
    duties: Annotated[tuple[LongText, ...], FEW] = ()
    skills: Annotated[tuple[Skill, ...], MANY] = ()
    degrees: Annotated[tuple[Degree, ...], FEW] = ()
    employers: Annotated[tuple[Employer, ...], MANY] = ()
    notes: Annotated[tuple[Note, ...], FEW] = ()
    gaps: Annotated[dict[str, LongText], FEW] = {}


class Pair(Value, frozen=True, kw_only=True):
    """What a source says of two roles together; differences are `role` minus `baseline`."""

    role: Identifier
    baseline: Identifier
    differences: Annotated[dict[str, Estimate], FEW] = {}
    shared_skills: Annotated[tuple[Name, ...], MANY] = ()
    role_skills: Annotated[tuple[Name, ...], MANY] = ()
    baseline_skills: Annotated[tuple[Name, ...], MANY] = ()
    notes: Annotated[tuple[Note, ...], FEW] = ()


class Collection(Value, frozen=True, kw_only=True):
    """A set of roles of one kind; résumé-based and official figures are never put on one axis."""

    id: Identifier
    title: Title
    basis: Literal["résumés", "official statistics"]
    description: LongText
    missing_reason: LongText = ""
    """Why a measure that no role states is missing, in words: "The source page does not give it."."""


class Source(Value, frozen=True, kw_only=True):
    """Who published a set of figures, what it is called, how old it is and under which terms."""

    id: SourceId
    title: Title
    short: ShortText
    publisher: ShortText
    vintage: ShortText
    licence: ShortText
    origin: LongText
    caution: LongText = ""


class RoleFile(Value, frozen=True, kw_only=True):
    """One file of roles as it lies on disk."""

    format: Literal["careergui-roles/1"]
    collection: Collection
    sources: Annotated[tuple[Source, ...], Meta(max_length=1000)] = ()
    roles: Annotated[tuple[Role, ...], Meta(max_length=5000)]
    pairs: Annotated[tuple[Pair, ...], Meta(max_length=2000)] = ()
