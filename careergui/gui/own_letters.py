"""Looks through the words of roles from a person's own files for letters that no font has; leaves saying so to fault_bar."""

import msgspec

from careergui.data.faults import Fault
from careergui.domain.catalog import Catalog, is_occupation
from careergui.render.letters import BOXES, REMEDY, lacking, lacking_words, scripts
from careergui.text import plural


def lacking_letters(catalog: Catalog) -> list[Fault]:
    """One fault that names all of them, or none; titles and names of the official data need no letter that the typeface lacks."""
    own = (role for role in catalog.roles.values() if not is_occupation(role.id))
    words = {role.title: role.title + msgspec.json.encode(role).decode() for role in own}
    found = lacking(words.values())
    by_role = {title: found[text] for title, text in words.items() if text in found}
    if not by_role:
        return []
    # The words themselves could not be read here; the list of problems has them, to be copied.
    short = f"No font on this machine has all letters of {plural(len(by_role), 'role')} ({scripts(by_role.values())}). {BOXES} {REMEDY}"
    return [Fault("", "", lacking_words(by_role), sentence=short)]
