"""Place and date of what a chart shows: once in the unit line where all of it has the same, else under each role; draws nothing."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from careergui.charts.common import where_and_when
from careergui.domain.estimate import Estimate
from careergui.text import listing

_NO_PLACE, _NEITHER = "place not stated", "place and date not stated"


class Stated(Struct, frozen=True, kw_only=True):
    """What stands in the unit line, and what stands under each role by its id; one of the two is always empty."""

    line: str = ""
    under: Mapping[str, str] = {}

    def beside(self, role_id: str, detail: str) -> str:
        """What is said small under a role, with its place and date where they are not those of all."""
        return " · ".join(part for part in (detail, self.under.get(role_id, "")) if part)


def stated(drawn: Mapping[str, Iterable[Estimate]]) -> Stated:
    """Place and date of the figures drawn of each role; of those that state none nothing is said while they are among themselves."""
    known = {role_id: [estimate for estimate in estimates if estimate.known] for role_id, estimates in drawn.items()}
    said = {role_id: _words(estimates) for role_id, estimates in known.items() if estimates}
    if len(set(said.values())) > 1:
        return Stated(line="; place and date stand under each role", under=said)
    placed = any(estimate.area for estimates in known.values() for estimate in estimates)
    return Stated(line=f"; {next(iter(said.values()))}" if placed else "")


def _words(estimates: list[Estimate]) -> str:
    if any(estimate.area for estimate in estimates):
        return where_and_when(estimates).removeprefix("; ")
    periods = dict.fromkeys(estimate.period for estimate in estimates if estimate.period)
    return f"{_NO_PLACE}, {listing(tuple(periods))}" if periods else _NEITHER
