"""Whether compared roles rest on the same kind of figures, and why some cannot be set against the others; compares nothing itself."""

from collections.abc import Sequence

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.role import Role
from careergui.text import listing


def basis(catalog: Catalog, role: Role) -> str:
    """What a role's figures rest on: "résumés" or "official statistics"; "" when nothing says so."""
    collection = catalog.collections.get(role.collection)
    return collection.basis if collection else ""


def mixed(catalog: Catalog, role: Role, baseline: Role) -> str:
    """Why two roles are not subtracted from each other, as a sentence; "" when they rest on the same kind of figures."""
    return next(iter(mixed_together(catalog, [role], baseline)), "")


def mixed_together(catalog: Catalog, roles: Sequence[Role], baseline: Role) -> tuple[str, ...]:
    """The same of several roles: one sentence for each kind of figures that is not the baseline's, whatever their number."""
    own = basis(catalog, baseline)
    others: dict[str, list[str]] = {}
    for role in roles:
        kind = basis(catalog, role)
        if kind and own and kind != own:
            others.setdefault(kind, []).append(role.title)
    return tuple(
        f"Figures for {listing(titles)} rest on {kind}, those for {baseline.title} on {own}: they are not subtracted from each other."
        for kind, titles in others.items()
    )


def apart(catalog: Catalog, role: Role, baseline: Role) -> bool:
    """Whether the two may not share an axis: an official occupation and a role of another kind of figures."""
    return is_occupation(role.id) != is_occupation(baseline.id) and bool(mixed(catalog, role, baseline))


def together(catalog: Catalog, roles: Sequence[Role], baseline: Role) -> list[Role]:
    """The roles that may share an axis with the baseline, in order."""
    return [role for role in roles if not apart(catalog, role, baseline)]
