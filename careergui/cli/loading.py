"""The catalogue and the roles a call names; leaves reading to data and understanding names to search."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from careergui.cli.output import complain
from careergui.data.load import load_all, load_catalog
from careergui.domain.catalog import Catalog, in_area
from careergui.domain.role import Role
from careergui.domain.view_state import MOST_ROLES
from careergui.errors import CareerguiError, UsageError
from careergui.search.resolve import resolve
from careergui.text import plain, plural

_MOST_WARNINGS = 5
FEWEST_ROLES = 2
DEFAULT_ROLES = (
    "case-manager",
    "registered-nurse-case-manager",
    "case-manager-program-manager",
    "social-services-case-manager",
    "case-worker",
)
"""The comparison shown to who names none."""


def loaded(arguments: Any) -> Catalog:
    """All bundled roles and those of every --data file; faults in files are warned of, and the rest is used.

    Raises CareerguiError when a --data file gives no role at all.
    """
    further: list[Path] = arguments.data
    result = load_all(further)
    arguments.library = result.catalog.library
    for fault in result.faults[:_MOST_WARNINGS]:
        complain(f"careergui: warning: {plain(str(fault))}")
    if len(result.faults) > _MOST_WARNINGS:
        complain(f"careergui: warning: and {len(result.faults) - _MOST_WARNINGS} more faults; “careergui data check FILE” lists them all.")
    for path in further if result.faults else ():
        if not load_catalog([path]).catalog.roles:
            raise CareerguiError(f"{path} gives no role that can be used. “careergui data check {path}” says why.")
    if not result.catalog.roles:
        raise CareerguiError("No roles could be loaded. Install careergui again, or name a file of roles with --data.")
    return _from_area(result.catalog, arguments)


def warn_of_late(arguments: Any) -> None:
    """Warn of files that turned out damaged only when the call used them: what they hold is missing from its result."""
    library = getattr(arguments, "library", None)
    for fault in library.faults[:_MOST_WARNINGS] if library else ():
        complain(f"careergui: warning: {plain(str(fault))}")
    if library and len(library.faults) > _MOST_WARNINGS:
        complain(f"careergui: warning: and {len(library.faults) - _MOST_WARNINGS} more faults of bundled files.")


def _from_area(catalog: Catalog, arguments: Any) -> Catalog:
    """The catalogue as seen from the area a call names, if it can name one."""
    words, real = getattr(arguments, "area", "US"), getattr(arguments, "real", False)
    if words == "US" and not real:
        return catalog
    from careergui.search.areas import resolve_area  # late: most calls name no area

    return in_area(catalog, resolve_area(catalog.areas, words).id, real=real)


def chosen(catalog: Catalog, words: Sequence[str], *, fewest: int = 1) -> list[Role]:
    """The roles a call names, each once and not too many or too few."""
    if len(words) < fewest:
        raise UsageError(f"At least {plural(fewest, 'role')} must be named here; {len(words)} given. “careergui roles” lists them.")
    if len(words) > MOST_ROLES:
        raise UsageError(f"{len(words)} roles are too many: a comparison holds at most {MOST_ROLES}.")
    roles: dict[str, Role] = {}
    for word in words:
        role = resolve(catalog, word)
        if role.id in roles:
            raise UsageError(f"{role.title} is named more than once; “{word[:60]}” is the second time. Name each role once.")
        roles[role.id] = role
    return list(roles.values())


def chosen_baseline(catalog: Catalog, words: str | None, roles: Sequence[Role]) -> Role:
    """The role differences are measured from: the one named, which must be among the compared, else the first."""
    if words is None:
        return roles[0]
    role = resolve(catalog, words)
    if role.id not in {entry.id for entry in roles}:
        raise UsageError(f"The baseline {role.title} is not among the compared roles. Add it to them.")
    return role
