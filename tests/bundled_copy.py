"""A copy of the bundled files in which some can be damaged: what stays whole is linked, as copying all of it takes too long."""

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from careergui.assets import OTHER_FOLDER

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
LATE = {
    "areas": "The list of areas",
    "facts/ratings": "Ratings of skills and knowledge",
    "facts/connections": "Summaries, related occupations, software and further job titles",
    "facts/industry-pay": "Pay by industry",
    "facts/search-index": "Further job titles to search by",
    "facts/pay-by-area/OH": "Pay and jobs by area in OH",
}
"""Files that are read when they are needed, and what is said to be missing without them."""


def _make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _write(content: bytes) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        path.unlink()
        path.write_bytes(content)

    return write


def _cut(path: Path) -> None:
    content = path.read_bytes()
    _write(content[: len(content) // 2])(path)


DAMAGES: dict[str, Callable[[Path], None]] = {
    "missing": Path.unlink,
    "empty": _write(b""),
    "cut": _cut,
    "no JSON": _write(b"\x89PNG\xff"),
    "foreign": _write(b'{"format": "careergui-roles/1", "roles": []}'),
    "a folder": _make_folder,
}
"""Ways in which a file cannot be used."""


def bundled_copy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The copy, in force."""
    made = folder / "bundled"
    for place, _, names in os.walk(RESOURCES):
        target = made / Path(place).relative_to(RESOURCES)
        target.mkdir(parents=True)
        for name in names:
            (target / name).symlink_to(Path(place) / name)
    monkeypatch.setenv(OTHER_FOLDER, str(made))
    return made


def without(folder: Path, name: str, *path: str | int, by: object) -> None:
    """Replace one value in a file of the copy."""
    file = folder / f"{name}.json"
    whole = msgspec.json.decode(file.read_bytes())
    place = whole
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = by
    _write(msgspec.json.encode(whole))(file)
