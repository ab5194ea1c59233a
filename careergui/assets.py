"""Where the bundled files lie, in a checkout, an editable install or a wheel; no other module knows."""

from pathlib import Path

from careergui.errors import CareerguiError

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resources() -> Path:
    """The folder of bundled files; raises CareerguiError when this copy of the program has none."""
    for place in _PLACES:
        if (place / "roles").is_dir():
            return place
    raise CareerguiError(f"The bundled data is missing: looked in {_PLACES[0]} and {_PLACES[1]}. Install careergui again.")


def role_files() -> list[Path]:
    """The bundled role files, in a fixed order."""
    return sorted((resources() / "roles").glob("*.json"))


def schema(name: str) -> Path:
    """The JSON Schema of one kind of file."""
    return resources() / "schema" / f"{name}.schema.json"


def theme(name: str) -> Path:
    """The named colours of one theme."""
    return resources() / "themes" / f"{name}.json"


def icon(name: str) -> Path:
    """One icon, as SVG."""
    return resources() / "icons" / f"{name}.svg"
