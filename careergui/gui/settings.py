"""What is remembered from one start to the next, as one typed value in one file; knows no widgets."""

from pathlib import Path
from typing import Annotated, Any, TypeAlias

import msgspec
from msgspec import Meta, Struct

from careergui.data.faults import Fault
from careergui.domain.view_state import ViewState
from careergui.errors import CareerguiError
from careergui.files import write_whole
from careergui.gui.appearance import ThemeChoice
from careergui.gui.list_look import ListLook

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
    try:
        if path.stat().st_size > _MOST_BYTES:
            return _rescued(path, b"", f"it has more than {_MOST_BYTES:,} bytes")
        content = path.read_bytes()
    except FileNotFoundError:
        return Remembered()
    except OSError as error:
        return Remembered(said=f"The settings in {path} cannot be read ({error.strerror}); starting with the usual ones.")
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


def _rescued(path: Path, content: bytes, reason: str) -> Remembered:
    from careergui.gui.settings_rescue import rescued  # start time: needed only when something is wrong

    settings, said, fault = rescued(path, content, reason, Settings)
    return Remembered(settings=settings, said=said, faults=(fault,))
