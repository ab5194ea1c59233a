"""The estimates of one occupation as a mapping whose values are made when first looked up; leaves making them to tables of figures."""

from collections.abc import Collection, Iterator, Mapping
from typing import Protocol

from careergui.domain.estimate import Estimate


class Table(Protocol):
    """Figures of all occupations in one place."""

    @property
    def measures(self) -> Collection[str]:
        """The measures it can be asked for."""

    def estimate(self, occupation: str, measure_id: str) -> Estimate | None:
        """One estimate; None for a measure it does not hold."""


class Facts(Mapping[str, Estimate]):
    """What a table holds of one occupation, by measure id."""

    __slots__ = ("_made", "_occupation", "_table")

    def __init__(self, table: Table, occupation: str) -> None:
        self._table, self._occupation = table, occupation
        self._made: dict[str, Estimate] = {}

    def __getitem__(self, measure_id: str) -> Estimate:
        found = self._made.get(measure_id) or self._table.estimate(self._occupation, measure_id)
        if found is None:
            raise KeyError(measure_id)
        self._made[measure_id] = found
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._table.measures)

    def __len__(self) -> int:
        return len(self._table.measures)

    def __contains__(self, measure_id: object) -> bool:
        return measure_id in self._table.measures
