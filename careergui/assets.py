"""Where the bundled files lie, in a checkout, an editable install or a wheel; no other module knows."""

import os
from pathlib import Path

from careergui.errors import CareerguiError
from careergui.typed.paths import path
from careergui.typed.refusal import usable
from careergui.typed.standing import standing

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
DIGEST = "digest.txt"
OTHER_FOLDER = "CAREERGUI_RESOURCES"
"""Names, in the environment, another folder of bundled files: for trying out newly built data."""


def resources() -> Path:
    """The folder of bundled files; raises CareerguiError when this copy of the program has none."""
    other = os.environ.get(OTHER_FOLDER)
    places = (usable(path(other)),) if other else _PLACES
    for place in places:
        if standing(place / "roles") == "folder":
            return place
    raise CareerguiError(f"The bundled data is missing: looked in {' and '.join(map(str, places))}. Install careergui again.")


def role_files() -> list[Path]:
    """The bundled role files, in a fixed order."""
    return sorted((resources() / "roles").glob("*.json"))


def occupations_file() -> Path:
    """The bundled file of official occupations."""
    return resources() / "us-occupations.json"


def areas_file() -> Path:
    """The bundled list of areas."""
    return resources() / "areas.json"


def sources_file() -> Path:
    """The bundled list of official sources."""
    return resources() / "sources.json"


def digest_file() -> Path:
    """The number that stands for all bundled figures."""
    return resources() / DIGEST


def fact(name: str) -> Path:
    """One bundled file of facts that is read when needed, such as "ratings", "connections" or "industry-pay"."""
    return resources() / "facts" / f"{name}.json"


def area_pay(state: str) -> Path:
    """The bundled file with the pay of one state and its areas."""
    return resources() / "facts" / "pay-by-area" / f"{state}.json"


def schema(name: str) -> Path:
    """The JSON Schema of one kind of file."""
    return resources() / "schema" / f"{name}.schema.json"


def theme(name: str) -> Path:
    """The named colours of one theme."""
    return resources() / "themes" / f"{name}.json"


def icon(name: str) -> Path:
    """One icon, as SVG."""
    return resources() / "icons" / f"{name}.svg"
