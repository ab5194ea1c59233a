"""The files that are dropped, opened and saved over while the window is driven: good, damaged, missing, and none at all."""

import json
from pathlib import Path
from random import Random

from tools.bench_inputs import BUNDLED, write_many_roles, write_session


def make(folder: Path, chance: Random) -> tuple[Path, ...]:
    """Write them into a folder; the last ones are not there, or no files."""
    folder.mkdir(parents=True, exist_ok=True)
    roles = BUNDLED.read_bytes()
    session = write_session(folder / "five.careergui")
    own = write_many_roles(folder / "ten.json", 10)
    cut = folder / "cut.json"
    cut.write_bytes(roles[: chance.randint(0, len(roles))])
    flipped = bytearray(roles)
    for _ in range(20):
        flipped[chance.randrange(len(flipped))] = chance.randrange(256)
    (folder / "flipped.json").write_bytes(flipped)
    unknown = {**json.loads(session.read_text(encoding="utf-8")), "baseline": "no-such-role", "selected": "\u202ex", "area": "ZZ"}
    (folder / "unknown.careergui").write_text(json.dumps(unknown), encoding="utf-8")
    (folder / "empty.json").touch()
    (folder / "folder.json").mkdir(exist_ok=True)
    names = ("flipped.json", "unknown.careergui", "empty.json", "folder.json", "missing.json")
    return (session, own, session, cut, *(folder / name for name in names), Path("/dev/zero"), Path("/proc/self/maps"))
