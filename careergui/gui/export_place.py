"""What the text in the export dialog's file field stands for, and what lies there already; leaves writing to gui.export_dialog."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from careergui.errors import CareerguiError
from careergui.export.formats import FORMATS
from careergui.files import refuse_existing
from careergui.text import plural
from careergui.typed.paths import absolute, file_to_write, folder
from careergui.typed.refusal import Refusal
from careergui.typed.standing import standing


def place_of(text: str, format_id: str, *, one: bool) -> Path | Refusal:
    """The file of `one` chart, its name ending in the format, or the folder of several; no folder is made and no file looked for."""
    found = file_to_write(text, FORMATS[format_id].suffix, home=True) if one else folder(text, home=True)
    return found if isinstance(found, Refusal) else absolute(found)


def in_format(text: str, format_id: str) -> str:
    """The text with the ending of a format in place of another format's."""
    suffix = FORMATS[format_id].suffix
    other = next((row.suffix for row in FORMATS.values() if row.suffix != suffix and text.endswith(row.suffix)), "")
    return f"{text.removesuffix(other)}{suffix}" if other else text


def targets(place: Path, kinds: Iterable[str], format_id: str, *, one: bool) -> dict[str, Path]:
    """The file of each kind of chart."""
    return {kind: place if one else place / f"{kind}{FORMATS[format_id].suffix}" for kind in kinds}


def taken(files: Mapping[str, Path]) -> list[Path]:
    """Those of the files that are there already. Raises CareerguiError where one cannot be written over, or looked at."""
    for path in files.values():
        found = standing(path)
        if isinstance(found, Refusal):
            raise CareerguiError(found.words)
        refuse_existing(path, force=True)
    return [path for path in files.values() if standing(path) == "file"]


def replace_words(there: list[Path]) -> str:
    """Ask before these files are written over."""
    names = there[0].name if len(there) == 1 else f"{len(there)} of these files"
    verb, them = ("exists", "it") if len(there) == 1 else ("exist", "them")
    return f"{names} {verb} already in {there[0].parent}. Press Replace to write over {them}, or give another name."


def saved_words(place: Path, count: int, *, one: bool) -> str:
    """Say what was written where."""
    return f"Saved {place}" if one else f"Saved {plural(count, 'chart')} in {place}"


def make_folder(place: Path) -> None:
    """Make the folder of several charts. Raises CareerguiError where that cannot be."""
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CareerguiError(f"Cannot make the folder {place}: {error.strerror or error}. Name another one.") from error
