"""Names of files and folders as they are typed; leaves reading and writing to files, and what stands at a place to standing."""

import os
from collections.abc import Iterable
from pathlib import Path

from careergui.typed.refusal import Refusal, quoted

_MOST_BYTES, _MOST_IN_ALL = 255, 4095
"""What the common file systems hold of one name, and the system of a whole path."""
_OF_FOLDERS = tuple(f"{separator}{dot}" for separator in filter(None, (os.sep, os.altsep)) for dot in ("", "."))


def path(text: str, *, home: bool = False) -> Path | Refusal:
    """The place a text names, which need not exist; with `home` a leading ~ is a home folder, as a shell would have it."""
    if not text.strip():
        return Refusal("No name is given. Type the name of a file or a folder.")
    if "\0" in text:
        return Refusal(f"{quoted(text)} holds the character NUL, which no name can hold. Take it out.")
    if (refused := _too_long(text)) or not (home and text.startswith("~")):
        return refused or Path(text)
    try:
        found = Path(text).expanduser()
    except RuntimeError:
        return Refusal(f"There is no home folder {quoted(Path(text).parts[0])} here. Type the whole path.")
    return _too_long(str(found)) or found


def file_to_read(text: str, *, home: bool = False) -> Path | Refusal:
    """The place of a file to open."""
    found = path(text, home=home)
    return found if isinstance(found, Refusal) else _folder_named(text, found) or found


def file_to_write(text: str, *endings: str, home: bool = False) -> Path | Refusal:
    """The place of a file to write; the first of the endings is added to a name that has none of them."""
    found = file_to_read(text, home=home)
    if isinstance(found, Refusal):
        return found
    if endings and found.suffix.lower() not in endings:
        found = path(f"{found}{endings[0]}")
    return found if isinstance(found, Refusal) else _illegible(found) or found


def folder(text: str, *, home: bool = False) -> Path | Refusal:
    """The place of a folder to write into."""
    found = path(text, home=home)
    return found if isinstance(found, Refusal) else _illegible(found) or found


def absolute(place: Path) -> Path:
    """The place from the root; as it is where the folder the program was started in has gone."""
    try:
        return place.absolute()
    except OSError:
        return place


def sound(texts: Iterable[str]) -> tuple[str, ...]:
    """Of remembered names those that can be names."""
    return tuple(text for text in texts if not isinstance(file_to_read(text), Refusal))


def _folder_named(text: str, found: Path) -> Refusal | None:
    """Refuse what can only be a folder, whatever there is on the disk."""
    if found.name in {"", ".."} or text.endswith(_OF_FOLDERS):
        return Refusal(f"{quoted(text)} is a folder. Add the name of a file in it.")
    return None


def _too_long(text: str) -> Refusal | None:
    try:
        in_all, longest = len(os.fsencode(text)), max(len(os.fsencode(part)) for part in ("", *Path(text).parts))
    except UnicodeEncodeError:
        return Refusal(f"{quoted(text)} holds a character that no name can hold. Take it out.")
    if longest > _MOST_BYTES:
        return Refusal(f"{quoted(text)} is too long: a name of {longest} bytes, where {_MOST_BYTES} are the most. Shorten it.")
    if in_all > _MOST_IN_ALL:
        return Refusal(f"{quoted(text)} is too long: a path of {in_all} bytes, where {_MOST_IN_ALL} are the most. Shorten it.")
    return None


def _illegible(found: Path) -> Refusal | None:
    """Refuse to make a name that cannot be read in a list of files; bytes of another encoding are carried as they are."""
    if all(character.isprintable() or "\udc80" <= character <= "\udcff" for character in found.name):
        return None
    return Refusal(f"{quoted(found.name)} holds a line break or a character that cannot be seen. Take it out.")
