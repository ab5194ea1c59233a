"""National figures of all occupations out of their columns, each made into an estimate when first asked for; leaves areas to area_pay."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from careergui.data.absence import reason
from careergui.domain.area import NATION
from careergui.domain.bundle import TOP_CODES, CategoryColumn, OccupationFile
from careergui.domain.category import CATEGORY_BY_ID
from careergui.domain.estimate import Estimate, Number, Status
from careergui.domain.library import CategoryFact, Options
from careergui.domain.measures import BY_ID
from careergui.domain.role import Note, Role


class Occupations:
    """One file of occupations, looked up by id."""

    def __init__(self, file: OccupationFile) -> None:
        self.file = file
        self.rows = {occupation: row for row, occupation in enumerate(file.ids)}
        self._facts: dict[str, NationalFacts] = {}

    def facts(self, occupation: str) -> Mapping[str, Estimate]:
        """The national estimates of one occupation by measure id; none for an id that is not in the file."""
        found = self._facts.get(occupation)
        if found is None:
            found = self._facts[occupation] = NationalFacts(self, occupation)
        return found

    def estimate(self, occupation: str, measure_id: str) -> Estimate | None:
        """One national estimate, with its reason where there is no value; None for a measure the file does not hold."""
        column, row = self.file.measures.get(measure_id), self.rows.get(occupation)
        if column is None or row is None:
            return None
        value = column.values[row]
        status = self._status[measure_id].get(occupation) or ("missing" if value is None else "reported")
        unit = BY_ID[measure_id].unit
        if status == "top-coded" and value is None:
            value = TOP_CODES[unit]
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

    def known(self, measure_id: str) -> Mapping[str, Number]:
        """The value of a measure for every occupation that has one."""
        column = self.file.measures.get(measure_id)
        if column is None:
            return {}
        limit = TOP_CODES.get(BY_ID[measure_id].unit)
        found = {occupation: value for occupation, value in zip(self.file.ids, column.values, strict=True) if value is not None}
        capped = column.status.get("top-coded", ()) if limit is not None else ()
        return {**found, **{occupation: limit for occupation in capped if occupation not in found and limit is not None}}

    def total(self, measure_id: str) -> Estimate | None:
        """A measure for all occupations together, where its source gives one."""
        column = self.file.measures.get(measure_id)
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
        column = self.file.categories.get(category_id)
        if column is None:
            return None
        places = {occupation: place for occupation, place in zip(self.file.ids, column.values, strict=True) if place is not None}
        return Options(labels=column.options, explained=column.explained, places=places)

    def category(self, occupation: str, category_id: str) -> CategoryFact | None:
        """A category of one occupation; None for an id that is not in the file."""
        column, row = self.file.categories.get(category_id), self.rows.get(occupation)
        if column is None or row is None:
            return None
        return _category(column, column.values[row], category_id)

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
            notes=tuple(self._notes.get(occupation, ())),
        )

    @cached_property
    def _status(self) -> dict[str, dict[str, Status]]:
        return {
            measure_id: {occupation: status for status, ids in column.status.items() for occupation in ids}
            for measure_id, column in self.file.measures.items()
        }

    @cached_property
    def _notes(self) -> dict[str, list[Note]]:
        found: dict[str, list[Note]] = {}
        for entry in self.file.notes:
            for occupation in entry.ids:
                found.setdefault(occupation, []).append(entry.note)
        return found


class NationalFacts(Mapping[str, Estimate]):
    """The estimates of one occupation; each is made when first looked up."""

    __slots__ = ("_made", "_occupation", "_table")

    def __init__(self, table: Occupations, occupation: str) -> None:
        self._table, self._occupation = table, occupation
        self._made: dict[str, Estimate] = {}

    def __getitem__(self, measure_id: str) -> Estimate:
        found = self._made.get(measure_id) or self._table.estimate(self._occupation, measure_id)
        if found is None:
            raise KeyError(measure_id)
        self._made[measure_id] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._table.file.measures)

    def __len__(self) -> int:
        return len(self._table.file.measures)

    def __contains__(self, measure_id: object) -> bool:
        return measure_id in self._table.file.measures


def _category(column: CategoryColumn, place: int | None, category_id: str) -> CategoryFact:
    if place is None:
        words = f"{CATEGORY_BY_ID[category_id].label} is not known: {reason(column.source, 'missing')}"
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


def broken(file: OccupationFile) -> list[tuple[str, str]]:
    """What does not hold together in a file of occupations, as JSON path and words; nothing for a sound one."""
    count = len(file.ids)
    lists: dict[str, int] = {
        ".titles": len(file.titles),
        ".group_of": len(file.group_of),
        **{f'.measures["{name}"].values': len(column.values) for name, column in file.measures.items()},
        **{f'.measures["{name}"].rse': len(column.rse) for name, column in file.measures.items() if column.rse},
        **{f'.categories["{name}"].values': len(column.values) for name, column in file.categories.items()},
    }
    found = [(path, f"has {length:,} entries for {count:,} occupations") for path, length in lists.items() if length != count]
    found += [(f'.measures["{name}"]', "is no known measure") for name in file.measures if name not in BY_ID]
    found += [(f'.categories["{name}"]', "is no known category") for name in file.categories if name not in CATEGORY_BY_ID]
    found += [
        (f'.categories["{name}"].values', "refers to an option that is not there")
        for name, column in file.categories.items()
        if any(place is not None and not 0 <= place < len(column.options) for place in column.values)
    ]
    if len(set(file.ids)) != count:
        found.append((".ids", "names an occupation twice"))
    return found
