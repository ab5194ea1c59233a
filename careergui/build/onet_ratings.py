"""O*NET ratings of every occupation: skills to interests, schooling and training asked; leaves single ratings to onet_cells."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

import msgspec

from careergui.build.bridge import own_code
from careergui.build.onet_cells import Cell, by_occupation, chosen, column, irrelevant, merged, period, plain, rests_on, withheld
from careergui.build.onet_domains import ASKED, FIELDS, SCORED, Asked, Domain, Scored, label, natural, option_rows, rated_elements
from careergui.build.reading import Rows
from careergui.build.releases import RELEASES
from careergui.build.tally import Tally
from careergui.domain.bundle import RatingFile
from careergui.domain.occupation import Distribution, Element, RatedOccupation, Scores

RULE = (
    "Several occupations that the O*NET data rate can fall into one occupation here. Those that were rated count, for each kind of rating "
    "by itself. If only one was rated, its figures stand as they are. If several were, and one of them stands for the occupation as a "
    "whole (its code with .00 at the end), the figures of that one are taken. Otherwise each figure is the plain average of all "
    "rated ones, every one counting the same, rounded to two decimals and without a standard error; what is withheld or marked as "
    "not relevant for one of them has no average and keeps the mark. Leading interests and values are named only where all agree."
)


def ratings(tables: Mapping[str, Rows], bridge: Mapping[str, tuple[str, ...]]) -> RatingFile:
    """Everything the O*NET data rate, for each occupation of the bridge; one that was never rated stands there empty.

    `tables` are the rows by key of release. Raises CareerguiError for a rating that cannot be true.
    """
    rated = {domain.field: rated_elements(domain, tables) for domain in SCORED}
    codes = {domain.field: tuple(row["Category"] for row in option_rows(domain, tables)) for domain in ASKED}
    columns: dict[str, dict[str, Scores] | dict[str, Distribution]] = {
        **{domain.field: _scores(domain, tables[domain.table], bridge, rated[domain.field]) for domain in SCORED},
        **{domain.field: _distributions(domain, tables[domain.table], bridge, codes[domain.field]) for domain in ASKED},
    }
    source = {release.key: release.source for release in RELEASES}
    return RatingFile(
        format="careergui-ratings/1",
        sources={domain.field: source[domain.table] for domain in (*SCORED, *ASKED)},
        rule=RULE,
        elements=rated,
        options={domain.field: tuple(label(row["Category Description"]) for row in option_rows(domain, tables)) for domain in ASKED},
        occupations={code: _raw({field: known[code] for field, known in columns.items() if code in known}) for code in sorted(bridge)},
    )


def rating_tallies(tables: Mapping[str, Rows], bridge: Mapping[str, tuple[str, ...]]) -> dict[str, Tally]:
    """Key of release → what became of its rows; rows on scales that are not read were not needed."""
    tallies = {domain.table: Tally(read=len(tables[domain.table])) for domain in (*SCORED, *ASKED)}
    for domain in (*SCORED, *ASKED):
        _count(tallies[domain.table], domain, tables[domain.table], bridge)
    for key in sorted({domain.options for domain in ASKED}):
        tallies[key] = Tally(read=len(tables[key]), used=len(tables[key]))
    named = {element.group for domain in SCORED if not domain.groups for element in rated_elements(domain, tables)} - {""}
    tallies["onet-content-model-29"] = Tally(read=len(tables["onet-content-model-29"]), used=len(named))
    return tallies


def rated_occupations(file: RatingFile) -> dict[str, frozenset[str]]:
    """Field of RatedOccupation → the occupations that have it: the coverage."""
    rated = {code: msgspec.json.decode(raw, type=RatedOccupation) for code, raw in file.occupations.items()}
    return {field: frozenset(code for code, one in rated.items() if getattr(one, field) is not None) for field in FIELDS}


def _raw(fields: Mapping[str, Scores | Distribution]) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(msgspec.convert(fields, RatedOccupation)))


def _rated(codes: Iterable[str], found: Mapping[str, Rows]) -> tuple[str, ...]:
    return tuple(code for code in codes if code in found)


def _scores(domain: Scored, rows: Rows, bridge: Mapping[str, tuple[str, ...]], elements: tuple[Element, ...]) -> dict[str, Scores]:
    found = by_occupation(rows, domain.scales)
    leading = by_occupation(rows, (domain.leading,))
    rated = {code: _rated(bridge[code], found) for code in sorted(bridge)}
    return {code: _scored(domain, code, some, (found, leading), elements) for code, some in rated.items() if some}


def _scored(
    domain: Scored, code: str, rated: tuple[str, ...], found: tuple[Mapping[str, Rows], ...], elements: tuple[Element, ...]
) -> Scores:
    scores, leading = found
    taken, order = chosen(code, rated), [element.id for element in elements]
    columns = [merged([column(scores[part], scale, "Element ID", order) for part in taken]) for scale in domain.scales]
    importance, level = columns[0], columns[1] if len(columns) > 1 else ()
    return Scores(
        importance=_values(importance),
        importance_error=_errors(importance),
        level=_values(level),
        level_error=_errors(level),
        suppressed_importance=_places(cell.suppressed for cell in importance),
        suppressed_level=_places(cell.suppressed for cell in level),
        not_relevant=_places(cell.irrelevant for cell in level),
        top=_top([leading.get(part, []) for part in taken]),
        period=period(row for part in taken for row in scores[part]),
        rests_on=rests_on(code, rated),
    )


def _distributions(domain: Asked, rows: Rows, bridge: Mapping[str, tuple[str, ...]], options: tuple[str, ...]) -> dict[str, Distribution]:
    found, scale = by_occupation(rows, domain.scales), domain.scales[0]
    made: dict[str, Distribution] = {}
    for code in sorted(bridge):
        if rated := _rated(bridge[code], found):
            taken = chosen(code, rated)
            shares = merged([column(found[part], scale, "Category", options) for part in taken])
            made[code] = Distribution(
                shares=_values(shares),
                suppressed=_places(cell.suppressed for cell in shares),
                period=period(row for part in taken for row in found[part]),
                rests_on=rests_on(code, rated),
            )
    return made


def _values(cells: tuple[Cell, ...]) -> tuple[int | float | None, ...]:
    return tuple(plain(cell.value) for cell in cells)


def _errors(cells: tuple[Cell, ...]) -> tuple[int | float | None, ...]:
    """The standard errors, or nothing at all where none is given."""
    errors = tuple(plain(cell.error) for cell in cells)
    return () if set(errors) <= {None} else errors


def _places(marks: Iterable[bool]) -> tuple[int, ...]:
    return tuple(place for place, mark in enumerate(marks) if mark)


def _top(parts: list[Rows]) -> tuple[int, ...]:
    """Places of the leading elements, highest first; several O*NET occupations must name the same ones in the same order."""
    named = {tuple(int(Decimal(row["Data Value"])) for row in sorted(rows, key=lambda row: natural(row["Element ID"]))) for rows in parts}
    return tuple(number - 1 for number in named.pop() if number) if len(named) == 1 else ()


def _count(tally: Tally, domain: Domain, rows: Rows, bridge: Mapping[str, tuple[str, ...]]) -> None:
    home = {part: code for code, parts in bridge.items() for part in parts}
    scales = (*domain.scales, domain.leading) if isinstance(domain, Scored) else domain.scales
    found = by_occupation(rows, scales)
    for part, some in found.items():
        code = home.get(part)
        if code is None:
            tally.refuse("the crosswalk leads to no occupation", len(some))
            continue
        own = own_code(code, _rated(bridge[code], found))
        if own not in (None, part):
            tally.refuse("the rating of the whole occupation (.00) is taken instead", len(some))
            continue
        hidden, meaningless = sum(map(withheld, some)), sum(irrelevant(row) and not withheld(row) for row in some)
        tally.refuse("the source recommends not to show it", hidden)
        tally.refuse("level of something not relevant to the occupation", meaningless)
        tally.used += len(some) - hidden - meaningless
