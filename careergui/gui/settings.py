"""What is remembered from one start to the next, as one typed value in one file; knows no widgets."""

from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta, Struct

from careergui.domain.view_state import ViewState
from careergui.errors import CareerguiError
from careergui.files import write_whole
from careergui.gui.appearance import ThemeChoice
from careergui.gui.list_figures import ListLook

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


def load(path: Path) -> tuple[Settings, str]:
    """The settings, and a line for the status bar ("" when all is well). A broken file is set aside, never overwritten."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Settings(), _set_aside(path)
        return msgspec.json.decode(path.read_bytes(), type=Settings), ""
    except FileNotFoundError:
        return Settings(), ""
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Settings(), _set_aside(path)
    except OSError as error:
        return Settings(), f"The settings in {path} cannot be read ({error.strerror}); starting with the usual ones."


def save(path: Path, settings: Settings) -> str:
    """Write the settings whole; a line for the status bar or the log when that fails, "" when it is done."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, msgspec.json.format(msgspec.json.encode(settings)))
    except OSError as error:
        return f"The settings cannot be kept: {path.parent} cannot be made ({error.strerror})."
    except CareerguiError as error:
        return f"The settings cannot be kept. {error}"
    return ""


def with_recent(recent: tuple[str, ...], path: Path) -> tuple[str, ...]:
    """The list of recent files with this one first."""
    return tuple(dict.fromkeys((str(path), *recent)))[:_MOST_RECENT]


def _set_aside(path: Path) -> str:
    """Rename a broken file to a free name beside it, and say so."""
    names = (f"{path.name}.broken", *(f"{path.name}.broken-{number}" for number in range(2, 100)))
    aside = next((place for place in map(path.with_name, names) if not place.exists()), path.with_name(names[0]))
    try:
        path.replace(aside)
    except OSError as error:
        return f"The settings in {path} are damaged and cannot be set aside ({error.strerror}); starting with the usual ones."
    return f"The settings were damaged; they are kept as {aside.name}, and careergui starts with the usual ones."
