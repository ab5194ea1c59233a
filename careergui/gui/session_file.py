"""A comparison saved as a small file, and opened again; leaves asking for names to the file commands."""

import re
from pathlib import Path
from typing import Literal, TypeAlias, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from careergui.data.malformed import BYTE_ORDER_MARK
from careergui.domain.area import NATION
from careergui.domain.catalog import Catalog
from careergui.domain.view_state import MOST_ROLES, Chosen, Page, ViewState, choose, only_known
from careergui.errors import CareerguiError
from careergui.files import read_moderate, why
from careergui.text import plain

SUFFIX = ".careergui"
_MOST_BYTES, _MOST_BYTES_OF_ROLES = 1_000_000, 100_000_000
_FORMAT, _HEAD = re.compile(rb'^\s*\{\s*"format"\s*:\s*"([a-z0-9/-]*)"'), 200
"""The format stands first in files of ours; the whole of a large file is decoded only where it does not."""

T = TypeVar("T")
Kind: TypeAlias = Literal["comparison", "roles"]


class SavedComparison(Struct, frozen=True, kw_only=True):
    """What the file holds; fields of a later version are ignored."""

    format: Literal["careergui-session/1"] = "careergui-session/1"
    chosen: tuple[Chosen, ...] = ()
    baseline: str = ""
    page: Page = "compare"
    selected: str = ""
    area: str = "US"
    real: bool = False
    relative: bool = False


_KEPT = tuple(name for name in SavedComparison.__struct_fields__ if name != "format")


class _Format(Struct):
    format: str = ""


def kind_of(path: Path) -> Kind:
    """Whether a file is a saved comparison or a file of roles. Raises CareerguiError when it is neither or cannot be read."""
    content = _content(path, most=_MOST_BYTES_OF_ROLES)
    named = _FORMAT.search(content, 0, _HEAD)
    found = named[1].decode() if named else _decoded(content, _Format, path).format
    if found.startswith("careergui-session/"):
        return "comparison"
    if found.startswith("careergui-roles/"):
        return "roles"
    raise CareerguiError(f"{path} is neither a saved comparison nor a file of roles. Choose a file that careergui saved.")


def read(path: Path) -> SavedComparison:
    """The comparison in a file. Raises CareerguiError that says what is wrong with it."""
    saved = _decoded(_content(path, most=_MOST_BYTES), SavedComparison, path)
    if len(saved.chosen) > MOST_ROLES:
        raise CareerguiError(f"{path} holds {len(saved.chosen)} roles; a comparison holds at most {MOST_ROLES}.")
    return saved


def write(path: Path, state: ViewState) -> None:
    """Save the comparison whole. Raises CareerguiError when the place cannot be written."""
    from careergui.files import write_whole  # start time: nothing is written before the window is there

    kept = {name: getattr(state, name) for name in _KEPT}
    saved = SavedComparison(**kept)
    write_whole(path, msgspec.json.format(msgspec.json.encode(saved)) + b"\n")


def as_state(saved: SavedComparison, catalog: Catalog) -> tuple[ViewState, str]:
    """The state a file stands for, and a line naming the roles that are not loaded and were left out ("" when none)."""
    kept = {name: getattr(saved, name) for name in _KEPT}
    state = ViewState(**kept)
    return sound(state, catalog), left_out(state, catalog)


def left_out(state: ViewState, catalog: Catalog) -> str:
    """A line naming the roles of a state that are not loaded, "" when all are."""
    absent = [plain(role[:80]) for role in state.roles[:MOST_ROLES] if role not in catalog.roles]
    return f"Left out, because no such role is loaded: {', '.join(absent)}." if absent else ""


def sound(state: ViewState, catalog: Catalog) -> ViewState:
    """The state with known roles only, each once and each with its own slot, whatever a file said."""
    slots = [entry.slot for entry in state.chosen]
    if len(set(slots)) < len(slots) or len(set(state.roles)) < len(slots) or len(slots) > MOST_ROLES:
        state = replace(choose(state, tuple(dict.fromkeys(state.roles))[:MOST_ROLES]), baseline=state.baseline)
    if state.area != NATION.id and state.area not in catalog.areas:
        state = replace(state, area=NATION.id, real=False)
    return only_known(state, set(catalog.roles))


def _content(path: Path, most: int) -> bytes:
    try:
        return read_moderate(path, most).removeprefix(BYTE_ORDER_MARK)
    except (OSError, ValueError) as error:
        raise CareerguiError(f"{path} cannot be read: {why(error)}. Check the name.") from error


def _decoded(content: bytes, kind: type[T], path: Path) -> T:
    try:
        return msgspec.json.decode(content, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else plain(str(error)[:200])
        raise CareerguiError(f"{path} cannot be opened: {reason}. Choose another file.") from error
