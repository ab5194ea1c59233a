"""What is compared: a figure as the program gives it, and the same as its release has it."""

from collections.abc import Callable, Iterable, Iterator
from random import Random
from typing import TypeAlias

from msgspec import Struct

from careergui.domain.area import Area
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.estimate import Estimate
from tools.truth.releases import Releases


class Pair(Struct, frozen=True):
    """A figure twice; `what` says which."""

    what: str
    bundled: object
    released: object

    @property
    def agrees(self) -> bool:
        """Whether both are the same; numbers are compared as the release prints them, without a tolerance."""
        if isinstance(self.bundled, int | float) and isinstance(self.released, int | float):
            return abs(self.bundled - self.released) <= 1e-9 * max(1.0, abs(self.released))  # how a float holds a decimal, no more
        return self.bundled == self.released


class Sample(Struct, frozen=True):
    """What is looked at: occupations and areas, all of them or some drawn by lot."""

    occupations: frozenset[str]
    areas: tuple[Area, ...]


Check: TypeAlias = Callable[[Catalog, Releases, Sample], Iterable[Pair]]


def everything(catalog: Catalog) -> Sample:
    """Every occupation and every area."""
    return Sample(frozenset(filter(is_occupation, catalog.roles)), tuple(catalog.areas.values()))


def drawn(catalog: Catalog, seed: int, occupations: int = 40, areas: int = 12) -> Sample:
    """Some occupations and areas; the same seed draws the same."""
    lot = Random(seed)
    ids = sorted(filter(is_occupation, catalog.roles))
    return Sample(frozenset(lot.sample(ids, occupations)), tuple(lot.sample(list(catalog.areas.values()), areas)))


def told(estimate: Estimate | None) -> object:
    """An estimate as it is compared: its value, or the status it has instead."""
    if estimate is None:
        return "absent"
    return estimate.value if estimate.status == "reported" else (estimate.status, estimate.value)


def number(text: object) -> float | None:
    """A printed number; thousands separators go, nothing else does."""
    try:
        return float(str(text).replace(",", ""))
    except ValueError:
        return None


def wrong(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Those that do not agree."""
    return (pair for pair in pairs if not pair.agrees)
