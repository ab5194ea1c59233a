"""National figures of all occupations out of their columns, each made into an estimate when first asked for; leaves areas to area_pay."""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

import msgspec
from msgspec import Raw, Struct

from careergui.data import holding
from careergui.data.absence import GAPS, reason
from careergui.data.estimates import FACTS
from careergui.data.facts import Facts
from careergui.data.faults import Fault, child, quoted
from careergui.data.reading import Faulty, decoded
from careergui.domain.area import NATION
from careergui.domain.bundle import TOP_CODES, CategoryColumn, MeasureColumn, OccupationNote
from careergui.domain.catalog import is_occupation
from careergui.domain.category import CATEGORY_BY_ID
from careergui.domain.estimate import MOST_ERROR, Estimate, Number, Status, missing
from careergui.domain.library import CategoryFact, Options
from careergui.domain.measures import BY_ID
from careergui.domain.role import Collection, Note, Role


class OccupationColumns(Struct, frozen=True):
    """An OccupationFile whose columns are not yet read: the first paint needs none of them."""

    format: Literal["careergui-occupations/1"]
    collection: Collection
    families: dict[str, str]
    groups: dict[str, str]
    ids: tuple[str, ...]
    titles: tuple[str, ...]
    group_of: tuple[str, ...]
    measures: dict[str, Raw]
    categories: dict[str, Raw]
    notes: tuple[OccupationNote, ...] = ()


PART = "Official occupations and their figures"
"""What the file holds, in words."""
FILE = msgspec.json.Decoder(OccupationColumns)
_MEASURE = msgspec.json.Decoder(MeasureColumn)
_CATEGORY = msgspec.json.Decoder(CategoryColumn)


class Occupations:
    """One file of occupations, looked up by id; a column that cannot be used costs its measure, and one fault."""

    def __init__(self, file: OccupationColumns, name: str, faulty: Faulty) -> None:
        self.file = file
        self.measures = tuple(file.measures)
        self.rows = {occupation: row for row, occupation in enumerate(file.ids)}
        self._name, self._faulty = name, faulty
        self._facts: dict[str, Facts] = {}
        self._measures: dict[str, MeasureColumn | None] = {}
        self._categories: dict[str, CategoryColumn | None] = {}
        self._status: dict[str, dict[str, Status]] = {}
        self._known: dict[str, Mapping[str, Number]] = {}

    def facts(self, occupation: str) -> Mapping[str, Estimate]:
        """The national estimates of one occupation by measure id; none for an id that is not in the file."""
        found = self._facts.get(occupation)
        if found is None:
            found = self._facts[occupation] = Facts(self, occupation)
        return found

    def estimate(self, occupation: str, measure_id: str) -> Estimate | None:
        """One national estimate, with its reason where there is no value; None for a measure the file does not hold."""
        column, row = self._measure(measure_id), self.rows.get(occupation)
        if row is None or measure_id not in self.file.measures:
            return None
        if column is None:
            return missing(BY_ID[measure_id].unit, f"The column of the file {self._name} with these figures is damaged.")
        value = column.values[row]
        status = self._status[measure_id].get(occupation) or ("missing" if value is None else "reported")
        unit = BY_ID[measure_id].unit
        if status == "top-coded" and value is None:
            value = TOP_CODES.get(unit)
        return Estimate(
            value=value,
            unit=unit,
            status=status,
            rse=column.rse[row] if column.rse and value is not None else None,
            note=reason(column.source, status) if status != "reported" else "",
            period=column.period,
            area=NATION.name,
            source=column.source,
            reference=column.reference.format(digits=occupation.replace("-", ""), code=occupation),
        )

    @cached_property
    def spelled(self) -> Mapping[int, str]:
        """The id of each occupation by its code as a number: 291141 for 29-1141."""
        return {int(occupation.replace("-", "")): occupation for occupation in self.file.ids}

    def source(self, measure_id: str) -> str:
        """The id of the source of a measure; "" for one that is not there or cannot be used."""
        column = self._measure(measure_id)
        return column.source if column is not None else ""

    def known(self, measure_id: str) -> Mapping[str, Number]:
        """The value of a measure for every occupation that has one; worked out once, as every area asks for it."""
        if measure_id not in self._known:
            self._known[measure_id] = self._values(measure_id)
        return self._known[measure_id]

    def _values(self, measure_id: str) -> Mapping[str, Number]:
        column = self._measure(measure_id)
        if column is None:
            return {}
        limit = TOP_CODES.get(BY_ID[measure_id].unit)
        found = {occupation: value for occupation, value in zip(self.file.ids, column.values, strict=True) if value is not None}
        capped = column.status.get("top-coded", ()) if limit is not None else ()
        return {**found, **{occupation: limit for occupation in capped if occupation not in found and limit is not None}}

    def total(self, measure_id: str) -> Estimate | None:
        """A measure for all occupations together, where its source gives one."""
        column = self._measure(measure_id)
        if column is None or column.total is None:
            return None
        return Estimate(
            value=column.total,
            unit=BY_ID[measure_id].unit,
            rse=column.total_rse,
            period=column.period,
            area=NATION.name,
            source=column.source,
            reference=column.reference.format(digits="000000", code="00-0000"),
        )

    def options(self, category_id: str) -> Options | None:
        """A category across all occupations."""
        column = self._category(category_id)
        if column is None:
            return None
        places = {occupation: place for occupation, place in zip(self.file.ids, column.values, strict=True) if place is not None}
        return Options(labels=column.options, explained=column.explained, places=places)

    def category(self, occupation: str, category_id: str) -> CategoryFact | None:
        """A category of one occupation; None for an id that is not in the file."""
        column, row = self._category(category_id), self.rows.get(occupation)
        if row is None or category_id not in self.file.categories:
            return None
        if column is None:
            words = f"{CATEGORY_BY_ID[category_id].label} is not known: its column of the file {self._name} is damaged."
            return CategoryFact(place=None, label="", status="missing", note=words)
        told = next((note.text for note in self._notes.get(occupation, ()) if category_id in note.about), "")
        return _fact(column, column.values[row], category_id, told)

    def role(self, occupation: str) -> Role:
        """An occupation as a role with its national figures; what else is known of it the library says. KeyError for an unknown id."""
        row = self.rows[occupation]
        return Role(
            id=occupation,
            title=self.file.titles[row],
            soc=occupation,
            collection=self.file.collection.id,
            family=f"{occupation[:2]}-0000",
            group=self.file.group_of[row],
            facts=self.facts(occupation),
            gaps=GAPS,
            notes=tuple(self._notes.get(occupation, ())),
        )

    def _measure(self, measure_id: str) -> MeasureColumn | None:
        """A column, read when first asked for; None for one that is not there or cannot be used."""
        if measure_id not in self._measures:
            raw = self.file.measures.get(measure_id)
            name, part = f"{self._name}, {measure_id}", _part(measure_id)
            column = decoded(bytes(raw), _MEASURE, name, self._faulty, part) if raw is not None else None
            lists = (column.values, *([column.rse] if column.rse else [])) if column else ()
            if column and not self._fits("measures", measure_id, lists, column):
                column = None
            self._measures[measure_id] = column
            self._status[measure_id] = {one: status for status, ids in column.status.items() for one in ids} if column else {}
        return self._measures[measure_id]

    def _category(self, category_id: str) -> CategoryColumn | None:
        """As `_measure`, of a category."""
        if category_id not in self._categories:
            raw = self.file.categories.get(category_id)
            name, part = f"{self._name}, {category_id}", _part(category_id)
            column = decoded(bytes(raw), _CATEGORY, name, self._faulty, part) if raw is not None else None
            if column and not self._fits("categories", category_id, (column.values,), column):
                column = None
            self._categories[category_id] = column
        return self._categories[category_id]

    def _fits(self, field: str, name: str, lists: tuple[tuple[Number | None, ...], ...], column: MeasureColumn | CategoryColumn) -> bool:
        """Whether the lists of a column are as long as the occupations, and its places are among its options; else a fault is said."""
        count, words = len(self.file.ids), ""
        category = column if isinstance(column, CategoryColumn) else None
        options = len(category.options) if category else 0
        named = [] if isinstance(column, CategoryColumn) else [one for ids in column.status.values() for one in ids]
        if wrong := [len(values) for values in lists if len(values) != count]:
            words = f"has {wrong[0]:,} entries for {count:,} occupations"
        elif category and any(place is not None and not 0 <= place < options for place in lists[0]):
            words = "refers to an option that is not there"
        elif category and len(category.explained) not in {0, options}:
            words = f"explains {len(category.explained)} of {options} options"
        elif not isinstance(column, CategoryColumn) and not _are_possible(name, column):
            words = "holds a figure that cannot be"
        elif not self.rows.keys() >= set(named):
            words = "gives the status of an occupation that is not there"
        elif not _leads_somewhere(column.reference):
            words = "has a reference that cannot be filled in"
        if words:
            self._faulty(Fault(self._name, child(f"$.{field}", name), words, part=_part(name)))
        return not words

    @cached_property
    def _notes(self) -> dict[str, list[Note]]:
        found: dict[str, list[Note]] = {}
        for entry in self.file.notes:
            for occupation in entry.ids:
                found.setdefault(occupation, []).append(entry.note)
        return found


def _fact(column: CategoryColumn, place: int | None, category_id: str, told: str) -> CategoryFact:
    """`told` is a note of the occupation on this category: why it has none, where that is not the usual reason."""
    if place is None:
        words = told or f"{CATEGORY_BY_ID[category_id].label} is not known: {reason(column.source, 'missing')}"
        return CategoryFact(place=None, label="", status="missing", note=words, period=column.period, source=column.source)
    return CategoryFact(
        place=place,
        label=column.options[place],
        status="reported",
        explained=column.explained[place] if column.explained else "",
        period=column.period,
        source=column.source,
        reference=column.reference,
    )


def _part(name: str) -> str:
    """What a column holds, in words."""
    label = CATEGORY_BY_ID[name].label if name in CATEGORY_BY_ID else BY_ID[name].label
    return f"Official figures of “{label}”"


def _are_possible(measure_id: str, column: MeasureColumn) -> bool:
    """Whether all figures lie between the least and the greatest that can be true of the measure, and errors up to the largest."""
    limits = FACTS[measure_id]
    return holding.within((*column.values, column.total), limits.least, limits.greatest) and holding.within(
        (*column.rse, column.total_rse), 0, MOST_ERROR
    )


def _leads_somewhere(reference: str) -> bool:
    try:
        reference.format(digits="", code="")
    except (LookupError, ValueError, AttributeError):
        return False
    return True


def broken(file: OccupationColumns) -> list[tuple[str, str]]:
    """What does not hold together in a file of occupations, as JSON path and words; nothing for a sound one."""
    count = len(file.ids)
    lists = {".titles": len(file.titles), ".group_of": len(file.group_of)}
    found = [(path, f"has {length:,} entries for {count:,} occupations") for path, length in lists.items() if length != count]
    found += [(child(".measures", name), "is no known measure") for name in file.measures if name not in BY_ID]
    found += [(child(".categories", name), "is no known category") for name in file.categories if name not in CATEGORY_BY_ID]
    found += [(".ids", f"{quoted(one)} is no code of an occupation") for one in file.ids if not (one.isascii() and is_occupation(one))][:1]
    found += [(".ids", "names no occupation")] if not file.ids else []
    return [*found, (".ids", "names an occupation twice")] if len(set(file.ids)) != count else found
