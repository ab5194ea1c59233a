"""Whether the parts of an official file hold together, said in words where they do not; leaves reading and telling to the others."""

from collections.abc import Collection, Mapping, Sequence

from msgspec import Struct

from careergui.data.faults import BEYOND, quoted
from careergui.domain.bundle import ConnectionFile, IndustryPay, RatingFile
from careergui.domain.estimate import Number
from careergui.domain.occupation import Connected, Distribution, RatedOccupation, Scores, Software
from careergui.domain.role import Value

_LARGEST_CODE = 999_999
_LARGEST = 2**31 - 1
_LETTERS = frozenset("0+-nsth")
"""What may stand for an hourly figure (see bundle.PayCells); an "h" stands for one that is given by itself."""


_SCORED = frozenset({"importance", "importance_error", "level", "level_error", "shares"})
_PLACES = frozenset({"suppressed_importance", "suppressed_level", "suppressed", "not_relevant", "top"})


def fields(named: Collection[str], kind: type[Struct]) -> str:
    """What is wrong with the names of fields that a file says something of; "" when all are fields."""
    unknown = next((name for name in named if name not in kind.__struct_fields__), None)
    return "" if unknown is None else f"names the field {quoted(unknown)}, which there is not"


def rated(found: RatedOccupation, file: RatingFile) -> str:
    """What does not fit between the ratings of one occupation and the lists they refer to; "" when all of it does."""
    for field in found.__struct_fields__:
        part: Scores | Distribution | None = getattr(found, field)
        count = len(file.elements.get(field, ())) if isinstance(part, Scores) else len(file.options.get(field, ()))
        if part is not None:
            wrong = ((name, _misfit(part, name, count)) for name in part.__struct_fields__)
            if found_wrong := next(((name, words) for name, words in wrong if words), None):
                return f"{field}, {' '.join(found_wrong)}"
    return ""


def connected(found: Connected, file: ConnectionFile) -> str:
    """As `rated`, of what an occupation is connected with."""
    uses, count = found.software or Software(), len(file.products)
    places = (*uses.products, *uses.hot, *uses.in_demand)
    return "" if all(0 <= place < count for place in places) else "refers to software that is not in the list"


def by_industry(pay: IndustryPay) -> str:
    """As `rated`, of an occupation's pay by industry."""
    count, columns = len(pay.industries), pay.cells
    lists = {name: getattr(columns, name) for name in columns.__struct_fields__ if not name.startswith("hourly")}
    wrong = next((name for name, numbers in lists.items() if len(numbers) not in {count, 0}), "")
    if wrong:
        return f"{wrong} does not have {count:,} entries"
    beyond = next((name for name, numbers in lists.items() if not within_reason(numbers)), "")
    return f"{beyond} holds {BEYOND}" if beyond else hourly(columns.hourly, columns.hourly_given, count)


def within_reason(numbers: Sequence[Number | None]) -> bool:
    """Whether no number is larger than a figure can be; JSON knows no limit."""
    return within(numbers, -_LARGEST, _LARGEST)


def within(numbers: Sequence[Number | None], least: float, greatest: float) -> bool:
    """Whether all numbers that are given lie between two others."""
    given = [number for number in numbers if number is not None]
    return not given or (min(given) >= least and max(given) <= greatest)


def hourly(letters: Mapping[str, str], given: Mapping[str, Mapping[str, float]], count: int) -> str:
    """What is wrong with the hourly figures of some cells."""
    for name, written in letters.items():
        if len(written) != count:
            return f"hourly, {name} does not have {count:,} entries"
        if not _LETTERS.issuperset(written):
            return f"hourly, {name} has a letter that stands for nothing"
        if written.count("h") > len(given.get(name, ())):
            return f"hourly_given, {name} does not have {written.count('h'):,} figures"
    return ""


def area_lists(areas: Sequence[str], lists: int, state: str) -> str:
    """What is wrong with the areas of a state's file, and the number of lists of occupations beside them."""
    if not areas or areas[0] != state:
        return f"is of {areas[0][:10] if areas else 'no place'}, not of {state}"
    return "does not have one list of occupations for each area" if len(areas) != lists or len(set(areas)) != len(areas) else ""


def occupation_codes(steps: Sequence[int]) -> str:
    """What is wrong with the occupations of an area: a code, then steps, so codes rise, and the last is the sum of all."""
    sound = min(steps[1:], default=1) > 0 and min(steps[:1], default=0) >= 0 and sum(steps) <= _LARGEST_CODE
    return "" if sound else "has codes of occupations that are none"


def _misfit(part: Value, name: str, count: int) -> str:
    """What is wrong with one list: scores and shares stand for all elements or options, whole numbers are places among them."""
    numbers = getattr(part, name)
    if name in _SCORED and len(numbers) not in {count, 0}:
        return f"has {len(numbers):,} entries for {count:,}"
    if name in _SCORED and not within_reason(numbers):
        return f"holds {BEYOND}"
    if name in _PLACES and not all(0 <= place < count for place in numbers):
        return "refers to something that is not in the list"
    return ""
