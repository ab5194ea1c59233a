"""What is chosen in the export dialog, as a value that is kept from one export to the next; draws and writes nothing."""

import re
import shlex
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from careergui.charts.options import call_words
from careergui.charts.place_names import heeds
from careergui.charts.registry import EVERY
from careergui.charts.spec import ChartSpec
from careergui.domain.area import NATION
from careergui.export.drawing import LEAST, MOST
from careergui.export.formats import BACKGROUNDS, FORMATS, LETTERS, Background, Letters
from careergui.gui.shown import Subject
from careergui.render.theme import THEMES, ThemeName
from careergui.typed import numbers, paths
from careergui.typed.refusal import Refusal

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
    letters: Letters = "shapes"
    background: Background = "theme"
    topic: bool = False
    """Whether a chart is headed by its topic, and not by what it shows."""
    folder: str = ""


def background_of(choices: ExportChoices) -> Background:
    """What the picture lies on: as chosen, where its format can."""
    return choices.background if choices.background in FORMATS[choices.format].grounds else "theme"


def remembered(kept: Mapping[str, object]) -> ExportChoices:
    """Choices as they were kept, checked as if they were typed; the usual one for each that makes no sense."""
    usual = ExportChoices()
    found = {name: kept[name] for name, sensible in _SENSIBLE.items() if name in kept and sensible(kept[name])}
    sizes = {name: numbers.remembered(kept.get(name), LEAST, MOST, getattr(usual, name)) for name in ("width", "height")}
    return replace(usual, **found, **sizes)


def _one_of(values: Collection[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and value in values


_SENSIBLE: dict[str, Callable[[object], bool]] = {
    "format": _one_of(FORMATS),
    "preset": _one_of(PRESETS),
    "scale": lambda value: numbers.remembered(value, 1, 4, 0) > 0,
    "theme": _one_of(THEMES),
    "letters": _one_of(LETTERS),
    "background": _one_of(BACKGROUNDS),
    "topic": lambda value: isinstance(value, bool),
    "folder": lambda value: isinstance(value, str) and not isinstance(paths.folder(value), Refusal),
}
"""What may be remembered of each choice but the sizes."""


def to_keep(choices: ExportChoices) -> dict[str, str | int | float | bool]:
    """Choices as plain values for the settings."""
    return {name: getattr(choices, name) for name in ExportChoices.__struct_fields__}


def file_name(spec: ChartSpec | None, subject: Subject, format_id: str) -> str:
    """A name that says what the picture shows: "pay-case-manager-case-worker.png"; a folder's name for all charts."""
    roles = [entry.role for entry in subject.chosen]
    who = "-".join(roles) if 0 < len(roles) < 3 else f"{len(roles)}-roles" if roles else "all-roles"
    place = "" if subject.catalog.area.id == NATION.id else f"-{subject.catalog.area.id}"
    if spec is None:
        return f"careergui-{who}{place.lower()}"
    return re.sub(r"[^a-z0-9-]+", "-", f"{spec.kind}-{who}{place}".lower())[:80] + FORMATS[format_id].suffix


def command_line(kind: str, subject: Subject, choices: ExportChoices, target: Path, title: str, data: Sequence[Path] = ()) -> str:
    """The call that writes the same file, or files, without the window; two calls where a page shows charts of two sets of roles."""
    if kind != ALL:
        return _call([kind], subject.of(kind), choices, target, title, data)
    parts = [one for one in (subject, subject.also) if one is not None]
    suffix = FORMATS[choices.format].suffix
    places = [target if len(one.kinds) > 1 else target / f"{one.kinds[0]}{suffix}" for one in parts]
    return " && ".join(_call(one.kinds, one, choices, place, "", data) for one, place in zip(parts, places, strict=True))


def _call(kinds: Sequence[str], subject: Subject, choices: ExportChoices, target: Path, title: str, data: Sequence[Path]) -> str:
    """The call that writes some kinds of charts of one set of roles."""
    ids = [entry.role for entry in subject.chosen]
    slots = [entry.slot for entry in subject.chosen]
    words = ["careergui", "chart", ",".join(kinds), *ids, "-o", str(target), *_place_words(kinds, subject)]
    if subject.baseline and subject.baseline != ids[0]:
        words += ["--baseline", subject.baseline]
    if slots != list(range(len(ids))):
        words += ["--slots", ",".join(str(slot + 1) for slot in slots)]
    rows = [EVERY[kind] for kind in kinds]
    words += call_words(subject.options, tuple(field for row in rows for field in row.options), subject.catalog)
    if (choices.width, choices.height) != (1600, 900):
        words += ["--size", f"{choices.width}x{choices.height}"]
    letters = choices.letters if choices.format == "svg" else "shapes"
    scale = choices.scale if FORMATS[choices.format].pixels else 1
    looks = (
        ("--scale", str(scale), "1"),
        ("--theme", choices.theme, "light"),
        ("--background", background_of(choices), "theme"),
        ("--letters", letters, "shapes"),
        ("--title", title, ""),
    )
    for name, value, usual in looks:
        if value != usual:
            words += [name, value]
    words += ["--topic"] if choices.topic and not title else []
    words += [word for path in data for word in ("--data", str(paths.absolute(path)))]
    if len(kinds) > 1 and choices.format != "png":
        words += ["--format", choices.format]
    return shlex.join(words)


def _place_words(kinds: Sequence[str], subject: Subject) -> list[str]:
    """The words of a call that name the area and the prices, unless they are the usual ones or nothing in the chart depends on them."""
    here = subject.catalog.area
    unused = tuple(kinds) == ("places",) and not heeds(here, subject.options.state)
    area = [] if here.id == NATION.id or unused else ["--area", here.id]
    return [*area, "--real"] if subject.catalog.real else area


def kinds_of(kind: str, subject: Subject) -> list[str]:
    """The chart kinds that one choice stands for."""
    further = subject.also.kinds if subject.also is not None else ()
    return [*subject.kinds, *further] if kind == ALL else [kind]


def left_out_words(subject: Subject) -> str:
    """The kinds of charts that an export of all does without, those with one reason together in a line; "" where there are none."""
    reasons: dict[str, list[str]] = {}
    for kind, why in subject.left_out.items():
        reasons.setdefault(why, []).append(EVERY[kind].title)
    return "\n".join(f"Left out: {'; '.join(titles)}. {why}" for why, titles in reasons.items())
