"""Makes the files that bench passes to the program: a thousand roles, and a session with the Compare page open."""

import json
from pathlib import Path
from typing import Any

from tools.measure import ROOT

BUNDLED = ROOT / "resources" / "roles" / "case-management.json"
MANY_ROLES = 1000


def _bundled() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(BUNDLED.read_text(encoding="utf-8"))
    return content


def write_many_roles(path: Path, count: int = MANY_ROLES) -> Path:
    """A role file with the bundled roles over and over, each under an id and a title of its own."""
    content = _bundled()
    originals = content["roles"]
    roles = [
        {
            **originals[number % len(originals)],
            "id": f"generated-{number}",
            "title": f"{originals[number % len(originals)]['title']} {number}",
        }
        for number in range(count)
    ]
    sources = [{**source, "id": f"generated-{source['id']}"} for source in content["sources"]]
    collection = {**content["collection"], "id": "generated", "title": "Generated roles"}
    text = json.dumps({"format": content["format"], "collection": collection, "sources": sources, "roles": roles}, ensure_ascii=False)
    for source in content["sources"]:
        text = text.replace(f'"source": "{source["id"]}"', f'"source": "generated-{source["id"]}"')
    path.write_text(text, encoding="utf-8")
    return path


def write_session(path: Path) -> Path:
    """A session file: the five bundled roles side by side on the Compare page."""
    ids = [role["id"] for role in _bundled()["roles"]]
    chosen = [{"role": role, "slot": slot} for slot, role in enumerate(ids)]
    session = {"format": "careergui-session/1", "chosen": chosen, "baseline": ids[0], "page": "compare", "selected": ids[0]}
    path.write_text(json.dumps(session), encoding="utf-8")
    return path
