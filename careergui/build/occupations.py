"""The file of all occupations, put together from the columns the other modules make; leaves ratings and areas to their own files."""

from collections.abc import Mapping

from msgspec import Struct

from careergui.build import attainment, national, notes, preparation, projections
from careergui.build.bridge import Bridge
from careergui.build.codes import Classification, combined
from careergui.build.oews import Cell, Oews
from careergui.build.projections import Projections
from careergui.build.reading import Rows
from careergui.build.releases import RELEASES
from careergui.build.tally import Tally
from careergui.domain.bundle import OccupationFile, OccupationNote
from careergui.domain.role import Collection
from careergui.errors import CareerguiError

COLLECTION = Collection(
    id="us-occupations",
    title="US occupations",
    basis="official statistics",
    description=(
        "Every detailed occupation of the United States, with the figures federal statistics publish for it: jobs and pay from a survey "
        "of employers, projections, schooling, and ratings of skills, knowledge and interests. They are not mixed with figures drawn from "
        "résumés."
    ),
    missing_reason="No official release gives this figure for occupations.",
)


class Facts(Struct, kw_only=True):
    """What the file is made from. `projections` decides which occupations there are."""

    projections: Projections
    attainment: attainment.Attainment
    known: Classification
    bridge: Bridge
    survey: Oews
    tables: Mapping[str, Rows]

    @property
    def ids(self) -> tuple[str, ...]:
        """Every occupation, in order of code."""
        return tuple(sorted(self.projections))

    def cells(self) -> dict[str, Cell]:
        """The nation’s cells by code without hyphen."""
        return {str(cell[0])[-6:]: cell for cell in self.survey.cells(national.NATION)}


def build(facts: Facts) -> OccupationFile:
    """The whole file. CareerguiError where the releases do not fit together."""
    ids, titles = facts.ids, titles_of(facts)
    _fit(facts)
    cells = facts.cells()
    columns = {
        **national.columns(cells, ids),
        **projections.columns(facts.projections, ids),
        **attainment.columns(facts.attainment, ids, next(release for release in RELEASES if release.key == "attainment")),
    }
    zone, zone_differs = preparation.job_zone(facts.tables["onet-job-zones"], facts.bridge, ids)
    interest, interest_differs = preparation.interest(facts.tables["onet-interests"], facts.bridge, ids)
    return OccupationFile(
        format="careergui-occupations/1",
        collection=COLLECTION,
        families={code: name for code, name in facts.known.families.items() if any(one[:2] == code[:2] for one in ids)},
        groups={code: facts.known.groups[code] for code in sorted({facts.known.group_of(one) for one in ids})},
        ids=ids,
        titles=tuple(titles[one] for one in ids),
        group_of=tuple(facts.known.group_of(one) for one in ids),
        combines=combined(facts.bridge, facts.known),
        measures=columns,
        categories={**projections.categories(facts.projections, ids), "job_zone": zone, "interest": interest},
        notes=(
            *_notes(facts, titles),
            *preparation.disagreement("job zone", "job_zone", zone_differs),
            *preparation.disagreement("leading interest", "interest", interest_differs),
        ),
    )


def titles_of(facts: Facts) -> dict[str, str]:
    """Titles as the wage survey writes them; of occupations it does not cover, as the classification or else the projections do."""
    surveyed = facts.survey.occupations()
    return {
        code: surveyed.get(code.replace("-", "")) or facts.known.detailed.get(code) or projections.title(facts.projections[code])
        for code in facts.ids
    }


def _notes(facts: Facts, titles: Mapping[str, str]) -> list[OccupationNote]:
    rated = frozenset(row["O*NET-SOC Code"] for row in facts.tables["onet-job-zones"])
    parts = {row["O*NET-SOC Code"]: row["Title"] for row in facts.tables["onet-occupations"]}
    return [
        *attainment.shared(facts.attainment, titles),
        *notes.combined_codes(combined(facts.bridge, facts.known), facts.known.detailed),
        *notes.several_rated(facts.bridge, parts, rated),
    ]


def _fit(facts: Facts) -> None:
    """Refuse releases that name other occupations than the projections do: figures could not be joined."""
    ids = set(facts.ids)
    given = {
        "the wage survey": {f"{digits[:2]}-{digits[2:]}" for digits in facts.survey.occupations()},
        "the attainment table": set(facts.attainment) - {attainment.TOTAL},
        "the crosswalk": set(facts.bridge),
    }
    for name, codes in given.items():
        if strange := sorted(codes - ids):
            raise CareerguiError(f"{name} has occupations that the projections do not have: {', '.join(strange[:8])}. Nothing was built.")


def tallies(facts: Facts) -> dict[str, Tally]:
    """What became of the rows of the tables this file alone is made from."""
    tables = facts.tables
    return {
        "soc-structure": Tally(
            read=len(tables["soc-structure"]),
            used=len(facts.known.families) + len(facts.known.groups) + len(facts.known.detailed),
        ),
        "nem-crosswalk": Tally(read=len(tables["nem-crosswalk"]), used=sum(map(len, facts.bridge.values()))),
        "projections": Tally(read=len(tables["projections"]), used=len(facts.projections)),
        "onet-job-zones": Tally(read=len(tables["onet-job-zones"]), used=_bridged(facts, "onet-job-zones")),
    }


def _bridged(facts: Facts, key: str) -> int:
    home = {part for parts in facts.bridge.values() for part in parts}
    return sum(row["O*NET-SOC Code"] in home for row in facts.tables[key])
