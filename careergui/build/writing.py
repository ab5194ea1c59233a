"""Bundled files to disk, the same bytes for the same content; leaves what is in them to others."""

from collections.abc import Iterable
from pathlib import Path

import msgspec

from careergui.domain.role import Value
from careergui.errors import CareerguiError
from careergui.files import write_whole


def as_json(value: Value, *, indented: bool = False) -> bytes:
    """The file’s content, one line long or indented for reading."""
    content = msgspec.json.encode(value)
    return (msgspec.json.format(content, indent=1) if indented else content) + b"\n"


def write(path: Path, content: bytes) -> None:
    """The file, whole or not at all, with the folders it lies in."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CareerguiError(f"Cannot make the folder {path.parent}: {error.strerror or error}.") from error
    write_whole(path, content)


def remove_others(folder: Path, kept: Iterable[Path]) -> list[Path]:
    """Remove the JSON files of a folder that no build made; the removed ones."""
    wanted = set(kept)
    stale = sorted(path for path in folder.glob("*.json") if path not in wanted)
    for path in stale:
        path.unlink()
    return stale
