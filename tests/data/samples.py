"""A small sound file of roles for tests to break, one change at a time."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from careergui.data.faults import Fault
from careergui.data.load import Loaded, load_catalog


def estimate(value: float, unit: str = "USD/year", **more: Any) -> dict[str, Any]:
    return {"value": value, "unit": unit, "source": "survey", **more}


def role(role_id: str, pay: float = 40_000) -> dict[str, Any]:
    return {"id": role_id, "title": role_id.title(), "facts": {"pay.annual.mean": estimate(pay)}}


def sample() -> dict[str, Any]:
    words = dict.fromkeys(("title", "short", "publisher", "vintage", "licence", "origin"), "words")
    return {
        "format": "careergui-roles/1",
        "collection": {"id": "sample", "title": "Sample", "basis": "résumés", "description": "Two roles."},
        "sources": [{"id": "survey", **words}],
        "roles": [role("baker"), role("miller", 45_000)],
        "pairs": [{"role": "miller", "baseline": "baker", "differences": {"pay.annual.mean": estimate(5_000)}}],
    }


def changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    """The sample as a file, after a change to it."""
    content = sample()
    change(content)
    return msgspec.json.encode(content)


def load(folder: Path, *contents: bytes) -> Loaded:
    """What is loaded from files with these contents, read in this order."""
    paths = [folder / f"{number}.json" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return load_catalog(paths)


def said(faults: tuple[Fault, ...]) -> list[str]:
    """Faults without the name of the file."""
    return [f"{fault.path} {fault.message}" for fault in faults]
