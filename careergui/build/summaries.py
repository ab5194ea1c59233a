"""Our own summaries of occupations, held to their form; leaves writing them to people."""

from pathlib import Path

import msgspec

from careergui.errors import CareerguiError

PATH = Path(__file__).resolve().parent / "texts" / "summaries.json"
MOST_WORDS = 45


def read(path: Path = PATH) -> dict[str, str]:
    """Occupation code → summary. CareerguiError when one is too long, empty, or the same as another."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=dict[str, str])
    except (OSError, msgspec.DecodeError) as error:
        raise CareerguiError(f"Cannot read {path}: {error}.") from error
    seen: dict[str, str] = {}
    for code, text in found.items():
        if not 1 <= len(text.split()) <= MOST_WORDS:
            raise CareerguiError(f"{path}, {code}: the summary has {len(text.split())} words; 1 to {MOST_WORDS} are allowed.")
        if seen.setdefault(text, code) != code:
            raise CareerguiError(f"{path}: {code} has the summary of {seen[text]}. Each occupation needs its own.")
    return found
