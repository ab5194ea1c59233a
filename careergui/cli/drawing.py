"""Charts named by a call, written as files: what may go wrong is found before anything is drawn; leaves drawing to export."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from careergui.charts.spec import ChartSpec
from careergui.cli.output import complain
from careergui.errors import CareerguiError
from careergui.files import refuse_existing, write_whole


class Target(Struct, frozen=True):
    """One chart to draw: its kind, its format, and the file it goes to."""

    kind: str
    format: str
    path: Path


def in_folder(folder: Path, format_id: str, kinds: Sequence[str]) -> list[Target]:
    """Kinds of charts as files of a folder, named after their kind."""
    return [Target(kind, format_id, folder / f"{kind}.{format_id}") for kind in kinds]


def made_folder(folder: Path) -> Path:
    """The folder, made if it is not there; CareerguiError when it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CareerguiError(f"Cannot make the folder {folder}: {error.strerror or error}. Name another one.") from error
    return folder


def refuse_blocked(targets: Sequence[Target], *, force: bool) -> None:
    """Raise CareerguiError when a file may not be written, before time is spent on drawing."""
    for target in targets:
        if not target.path.parent.is_dir():
            raise CareerguiError(f"Cannot write {target.path}: there is no folder {target.path.parent}. Make it, or name another one.")
        refuse_existing(target.path, force=force)


def write_charts(specs: Sequence[ChartSpec], targets: Sequence[Target], options: Any, *, force: bool) -> None:
    """Draw each chart and write its file whole; `options` are export's PictureOptions. Warns once of letters that no font has.

    Of each picture whose type is too small it says so, and at which size it is not.
    """
    from careergui.export.headless import studio  # late: loads Qt, which no text command needs
    from careergui.export.pictures import lacking_line  # as above
    from careergui.render import fonts  # as above

    lacking: dict[str, str] = {}
    with studio() as draw:
        if lack := fonts.lack():
            complain(f"careergui: {lack}")
        for spec, target in zip(specs, targets, strict=True):
            write_whole(target.path, draw.bytes(spec, options, target.format), force=force)
            lacking |= draw.lacking
            if small := draw.small_type():
                complain(f"careergui: note: {target.path.name}: {small}")
    if lacking:
        complain(f"careergui: warning: {lacking_line(lacking, targets[0].format)}")
