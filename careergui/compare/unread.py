"""Occupations of which a file holds nothing because it is missing or damaged, and how that is said; leaves reading to data."""

from collections.abc import Sequence

from careergui.domain.catalog import Catalog, is_occupation
from careergui.domain.library import FactFile
from careergui.domain.role import Role
from careergui.text import listing


def unread(catalog: Catalog, roles: Sequence[Role], file: FactFile) -> list[Role]:
    """Those of the roles that a file cannot tell of; to be asked once their parts of it have been asked for."""
    library = catalog.library
    return [role for role in roles if library and is_occupation(role.id) and library.unread(file, role.id)]


def file_words(file: FactFile) -> str:
    """That a file cannot be read, where there is room for a few words only."""
    return f"The file {file}.json cannot be read"


def unread_words(file: FactFile, roles: Sequence[Role]) -> str:
    """Why nothing is said of these roles; "" for none."""
    return (
        f"The file {file}.json is missing or damaged, so it cannot be read for {listing([role.title for role in roles])}." if roles else ""
    )
