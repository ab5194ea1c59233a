"""What is chosen in the export dialog, as a value that is kept from one export to the next; draws and writes nothing."""

import re
import shlex
from pathlib import Path

import msgspec
from msgspec import Struct

from careergui.charts.registry import KINDS
from careergui.charts.spec import ChartSpec
from careergui.compare.comparison import Comparison
from careergui.export.formats import FORMATS
from careergui.render.theme import THEMES, ThemeName

ALL = "all"
"""The kind that stands for every chart."""

PRESETS: dict[str, tuple[str, tuple[int, int]]] = {
    "slide": ("Slide, 1600 × 900", (1600, 900)),
    "page": ("Page width, 1240 × 840", (1240, 840)),
    "square": ("Square, 1200 × 1200", (1200, 1200)),
    "window": ("As wide as the window", (0, 0)),
    "custom": ("Custom", (0, 0)),
}
"""Sizes in pixels by name; zeros are found out when chosen."""
THEME_TITLES: dict[ThemeName, str] = {"light": "Light", "dark": "Dark", "grey": "Grey"}


class ExportChoices(Struct, frozen=True, kw_only=True):
    """Format, size, sharpness and looks; `folder` is where the last picture went."""

    format: str = "png"
    preset: str = "slide"
    width: int = 1600
    height: int = 900
    scale: int = 1
    theme: ThemeName = "light"
    folder: str = ""


def remembered(kept: dict[str, str | int | float | bool]) -> ExportChoices:
    """Choices as they were kept; the usual ones where they make no sense."""
    try:
        found = msgspec.convert(kept, ExportChoices)
    except msgspec.ValidationError:
        return ExportChoices()
    sensible = found.format in FORMATS and found.preset in PRESETS and found.scale in {1, 2, 3, 4} and found.theme in THEMES
    return found if sensible else ExportChoices()


def to_keep(choices: ExportChoices) -> dict[str, str | int | float | bool]:
    """Choices as plain values for the settings."""
    return {name: getattr(choices, name) for name in ExportChoices.__struct_fields__}


def file_name(spec: ChartSpec | None, comparison: Comparison, format_id: str) -> str:
    """A name that says what the picture shows: "pay-case-manager-case-worker.png"; a folder's name for all charts."""
    roles = [role.id for role in comparison.roles]
    who = "-".join(roles) if len(roles) < 3 else f"{len(roles)}-roles"
    if spec is None:
        return f"careergui-{who}"
    return re.sub(r"[^a-z0-9-]+", "-", f"{spec.kind}-{who}".lower())[:80] + FORMATS[format_id].suffix


def command_line(kind: str, comparison: Comparison, choices: ExportChoices, target: Path, title: str) -> str:
    """The call that writes the same file without the window."""
    ids = [role.id for role in comparison.roles]
    slots = [comparison.slots[role] for role in ids]
    words = ["careergui", "chart", kind, *ids, "-o", str(target)]
    if comparison.baseline.id != ids[0]:
        words += ["--baseline", comparison.baseline.id]
    if slots != list(range(len(ids))):
        words += ["--slots", ",".join(str(slot + 1) for slot in slots)]
    if (choices.width, choices.height) != (1600, 900):
        words += ["--size", f"{choices.width}x{choices.height}"]
    for name, value, usual in (("--scale", str(choices.scale), "1"), ("--theme", choices.theme, "light"), ("--title", title, "")):
        if value != usual:
            words += [name, value]
    if kind == ALL and choices.format != "png":
        words += ["--format", choices.format]
    return shlex.join(words)


def kinds_of(kind: str) -> list[str]:
    """The chart kinds that one choice stands for."""
    return list(KINDS) if kind == ALL else [kind]
