"""Damaged files one after the other: role files, themes, facts, settings and saved comparisons, each read as the program reads it."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from careergui import assets
from careergui.data.load import load_all
from careergui.errors import CareerguiError
from careergui.gui import session_file, settings
from tools.bench_inputs import BUNDLED, write_session
from tools.fuzz.answers import Answer, asked, wrong_in
from tools.fuzz.mutate import mutated
from tools.tried import Tried

_KINDS = ("pay", "pay-gap", "education", "skills", "outlook", "industry-pay")
_FORMATS = ("csv", "json", "md", "text")
_PICTURES = (".svg", ".svg", ".svg", ".png", ".pdf")
_SETTINGS = {
    "theme": "dark", "zoom": 125, "list_width": 300, "recent": ["home/a.careergui"], "recent_areas": ["OH"],
    "view": {"chosen": [{"role": "case-manager", "slot": 0}], "baseline": "case-manager", "page": "compare"},
    "export": {"format": "png", "width": 1600, "height": 900, "scale": 2, "folder": "home", "theme": "light"},
}  # fmt: skip


def _roles(content: bytes, chance: Random) -> Iterator[str]:
    """Checked, loaded, told in every format, drawn; a fault names the file and its place in it."""
    Path("roles.json").write_bytes(content)
    checked = asked(["data", "check", "roles.json"])
    yield from checked.wrong()
    if checked.status:
        if "roles.json" not in checked.said + checked.complained or "$" not in checked.said:
            yield f"no file or no path in: {checked.said[:300]}{checked.complained[:300]}"
        return
    ids = [role["id"] for role in json.loads(content)["roles"]][:4]
    picture = f"out{chance.choice(_PICTURES)}"
    chart = ["chart", chance.choice(_KINDS), *ids, "-o", picture, "--force", "--size", "800x500", "--data", "roles.json"]
    yield from _looked_at(asked(chart), picture)
    told = f"told.{chance.choice(_FORMATS)}"
    way = chance.choice((["compare", *ids], ["show", chance.choice(ids)], ["roles"])) if len(ids) > 1 else ["roles"]
    answer = asked([*way, "--format", told.removeprefix("told."), "--data", "roles.json"])
    yield from answer.wrong()
    if not answer.status:
        yield from wrong_in(told, answer.said.encode())


def _looked_at(answer: Answer, name: str) -> Iterator[str]:
    yield from answer.wrong()
    if not answer.status:
        yield from wrong_in(name, Path(name).read_bytes())


def _comparison(content: bytes, _chance: Random) -> Iterator[str]:
    """Opened as the window opens it: a state, or a sentence that names the file."""
    path = Path("saved.careergui")
    path.write_bytes(content)
    try:
        if session_file.kind_of(path) == "comparison":
            session_file.as_state(session_file.read(path), load_all([]).catalog)
    except CareerguiError as error:
        if str(path) not in str(error):
            yield f"no file in: {error}"


def _remembered(content: bytes, _chance: Random) -> Iterator[str]:
    """Read at the start: sound values, whatever was in it."""
    path = Path("settings.json")
    path.write_bytes(content)
    yield from (f"no file in: {fault}" for fault in settings.load(path).faults if path.name not in fault.file)


def _bundled(name: str) -> Callable[[bytes, Random], Iterator[str]]:
    """One bundled file damaged among sound ones: a call that needs it says so, or does without."""

    def read(content: bytes, chance: Random) -> Iterator[str]:
        place = Path("resources") / name
        place.unlink(missing_ok=True)
        place.write_bytes(content)
        os.environ[assets.OTHER_FOLDER] = str(Path("resources").absolute())
        call = chance.choice(
            (["show", "29-1141"], ["where", "29-1141"], ["search", "nurse"], ["compare", "29-1141", "case-manager", "--area", "OH"])
        )
        try:
            yield from asked(call).wrong()
        finally:
            del os.environ[assets.OTHER_FOLDER]
            place.unlink()
            place.symlink_to(Path("sound") / name if not place.parent.name else _up(place) / "sound" / name)

    return read


def _up(place: Path) -> Path:
    return Path(*[".."] * len(place.parent.parts))


class Source(NamedTuple):
    """A kind of file: how often it is tried, a sound one, and how a damaged one is read."""

    name: str
    weight: int
    sound: Callable[[], bytes]
    read: Callable[[bytes, Random], Iterator[str]]


def _resource(name: str) -> Callable[[], bytes]:
    return (Path("sound") / name).read_bytes


_FACTS = ("sources.json", "areas.json", "facts/pay-by-area/GU.json", "facts/pay-by-area/OH.json")
SOURCES = (
    Source("role file", 60, BUNDLED.read_bytes, _roles),
    Source("comparison", 15, lambda: write_session(Path("sound.careergui")).read_bytes(), _comparison),
    Source("settings", 15, lambda: json.dumps(_SETTINGS).encode(), _remembered),
    *(Source(name, 3, _resource(name), _bundled(name)) for name in _FACTS),
)


def _copy_resources() -> None:
    """A copy that is read from, and beside it a folder of links into it, in which one after the other is damaged."""
    shutil.copytree(assets.resources(), "sound")
    for path in sorted(Path("sound").rglob("*")):
        place = Path("resources") / path.relative_to("sound")
        if path.is_dir():
            place.mkdir(parents=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.symlink_to(_up(place) / path)


def drive(count: int, seed: int) -> Tried:
    """So many damaged files."""
    chance = Random(seed)
    _copy_resources()
    findings: dict[str, str] = {}
    for number in range(count):
        source = chance.choices(SOURCES, [source.weight for source in SOURCES])[0]
        content = mutated(source.sound(), chance)
        for words in _read(source, content, chance):
            findings.setdefault(f"{source.name}: {words[:60]}", f"--- {source.name}, file {number} of seed {seed}: {words}")
    return Tried(drive="files", seed=seed, count=count, findings=tuple(findings.values()))


def _read(source: Source, content: bytes, chance: Random) -> list[str]:
    try:
        return list(source.read(content, chance))
    except Exception as error:  # noqa: BLE001 - whatever comes out is what is looked for
        import traceback  # late: as above

        return [f"{type(error).__name__}: {error}\n{''.join(traceback.format_exception(error)[-6:])}"]
