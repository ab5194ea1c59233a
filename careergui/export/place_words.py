"""Which area official figures are of, what adjusted pay rests on, and what larger areas have, in words; leaves figures to others."""

from collections.abc import Iterator, Sequence

from careergui.compare.figure_words import margins_line
from careergui.data.real_pay import level_words
from careergui.domain.area import NATION, Area
from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.estimate import Estimate
from careergui.domain.measures import BY_ID
from careergui.domain.role import Role
from careergui.text import amount

_OFFERED = ("pay.annual.median", "pay.annual.mean", "pay.hourly.median", "employment.jobs")
"""The measures that a larger area's figure is offered for; the first of pay that it has, and jobs."""


def place_lines(catalog: Catalog, roles: Sequence[Role]) -> tuple[str, ...]:
    """Area of the official figures, what is national all the same, price level, and what ± stands for; nothing without official roles."""
    if catalog.library is None or not any(is_occupation(role.id) for role in roles):
        return ()
    area = catalog.area
    national = "" if area.id == NATION.id else f" Outlook, schooling and ratings: {NATION.name}, as they are not given by area."
    where = f"Official pay and jobs: {area.name}{', adjusted for prices' if catalog.real else ''}.{national}"
    return (where, *((level_words(area),) if catalog.real else ()), margins_line(roles))


def offers(catalog: Catalog, roles: Sequence[Role]) -> Iterator[str]:
    """What the nearest larger area has where this one has no figure, named as that area's."""
    for role in roles:
        for measure_id, area, estimate in nearest_of(catalog, role):
            figure = f"{BY_ID[measure_id].label}: {amount(estimate.value or 0, estimate.unit)}"
            yield f"No such figure for {role.title} in {catalog.area.name}. {area.name}, {figure}."


def nearest_of(catalog: Catalog, role: Role) -> list[tuple[str, Area, Estimate]]:
    """For pay and for jobs: the first measure that is not there but in a larger area, with that area and its figure."""
    found: dict[str, tuple[str, Area, Estimate]] = {}
    for measure_id in _OFFERED:
        question = BY_ID[measure_id].question
        nearest = catalog.nearest(role, measure_id) if question not in found else None
        if nearest is not None:
            found[question] = (measure_id, *nearest)
    return list(found.values())
