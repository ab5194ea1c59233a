"""What is remembered from one start to the next, as one typed value in one file; knows no widgets."""

import os
from pathlib import Path
from typing import Annotated, Any, TypeAlias

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace

from careergui.data.faults import Fault
from careergui.domain.view_state import ViewState
from careergui.errors import CareerguiError
from careergui.files import read_moderate, why
from careergui.gui.appearance import ThemeChoice
from careergui.gui.list_look import ListLook
from careergui.typed.paths import sound

_MOST_BYTES = 1_000_000
_MOST_RECENT = 8

Encoded: TypeAlias = Annotated[str, Meta(max_length=20_000)]
"""Bytes of Qt's own, as base64."""


class Settings(Struct, frozen=True, kw_only=True):
    """Everything remembered; fields of a later version are ignored, so that an older one still starts."""

    theme: ThemeChoice = "system"
    zoom: int = 100
    geometry: Encoded = ""
    list_width: Annotated[int, Meta(ge=0, le=10_000)] = 0
    """Width of the role list in pixels at 100 %; 0 for the usual one."""
    list_shown: bool = True
    sort: str = ""
    sort_reversed: bool = False
    list_look: ListLook = ListLook()
    """The figures beside the titles of the role list."""
    view: ViewState | None = None
    recent: tuple[str, ...] = ()
    """Saved comparisons opened or saved lately, newest first."""
    recent_areas: tuple[str, ...] = ()
    """Areas chosen lately, the last one first."""
    export: dict[str, str | int | float | bool] = {}
    """The choices last made in the export dialog."""


class Remembered(Struct, frozen=True, kw_only=True):
    """What a file of settings held: what is sound of it, a line for the status bar, and what is wrong with it."""

    settings: Settings = Settings()
    said: str = ""
    """"" when all is well."""
    faults: tuple[Fault, ...] = ()


def load(path: Path) -> Remembered:
    """What was remembered. A damaged file is set aside, never overwritten; what is sound in it still counts."""
    found = _loaded(path)
    return replace(found, settings=replace(found.settings, recent=sound(found.settings.recent)[:_MOST_RECENT]))


def _loaded(path: Path) -> Remembered:
    try:
        content = read_moderate(path, _MOST_BYTES)
    except FileNotFoundError:
        return Remembered()
    except (OSError, ValueError) as error:
        if path.is_file() and isinstance(error, ValueError):
            return _rescued(path, b"", str(error))
        return Remembered(said=f"The settings in {path} cannot be read ({why(error)}); starting with the usual ones.")
    try:
        return Remembered(settings=msgspec.json.decode(content, type=Settings))
    except RecursionError:
        return _rescued(path, b"", "it is nested too deeply")
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        later = _of_later_version(content)
        return Remembered(settings=later) if later is not None else _rescued(path, content, str(error))


def _of_later_version(content: bytes) -> Settings | None:
    """The settings without what a later version keeps of the view; None when that is not all that is strange."""
    try:
        fields = msgspec.json.decode(content, type=dict[str, Any])
        view = fields.get("view")
        if isinstance(view, dict):
            fields["view"] = {name: value for name, value in view.items() if name in ViewState.__struct_fields__}
        return msgspec.convert(fields, Settings)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def save(path: Path, settings: Settings, kept: Settings | None = None) -> str:
    """Write the settings whole; a line for the status bar or the log when that fails, "" when it is done.

    With `kept`, what this window found or wrote last, only what differs from it is written: the rest stays as other windows left it.
    """
    from careergui.files import locked, write_whole  # start time: nothing is written before the window is there

    # Nothing is written through links, but this folder is the user's own, and some keep their settings elsewhere by a link in it.
    place = Path(os.path.realpath(path))
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with locked(place.parent):
            write_whole(place, msgspec.json.format(msgspec.json.encode(_with_others(place, settings, kept))))
    except OSError as error:
        return f"The settings cannot be kept: {path.parent} cannot be made ({error.strerror})."
    except CareerguiError as error:
        return f"The settings cannot be kept. {error}"
    return ""


def _with_others(path: Path, now: Settings, kept: Settings | None) -> object:
    """What to write of the settings of this window and those in the file, which another may have written."""
    if kept is None or not path.is_file():
        return now
    from careergui.gui.remembered.merge import merged  # start time: as above

    try:
        theirs = msgspec.json.decode(read_moderate(path, _MOST_BYTES), type=dict[str, Any])
        whole = merged(theirs, *map(msgspec.to_builtins, (kept, now)))
    except (OSError, ValueError, msgspec.MsgspecError, RecursionError):
        whole = None
    if whole is None or _of_later_version(msgspec.json.encode(whole)) is None:
        from careergui.gui.settings_rescue import set_aside  # start time: needed only when something is wrong

        set_aside(path)
        return now
    return whole


def with_recent(recent: tuple[str, ...], path: Path) -> tuple[str, ...]:
    """The list of recent files with this one first."""
    return tuple(dict.fromkeys((str(path), *recent)))[:_MOST_RECENT]


def _rescued(path: Path, content: bytes, reason: str) -> Remembered:
    from careergui.gui.settings_rescue import rescued  # start time: needed only when something is wrong

    settings, said, fault = rescued(path, content, reason, Settings)
    return Remembered(settings=settings, said=said, faults=(fault,))
