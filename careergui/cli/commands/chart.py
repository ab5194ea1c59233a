"""The command `chart`: one chart, or all, as picture files; leaves drawing to export."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from typing import Any

from careergui.charts.registry import EVERY, OptionedKind, build, fitting, left_out
from careergui.cli.chart_options import add_chart_options, chart_options
from careergui.cli.drawing import Target, in_folder, made_folder, refuse_blocked, write_charts
from careergui.cli.lines import wrapped
from careergui.cli.loading import chosen, chosen_baseline, loaded
from careergui.cli.output import complain, say, terminal_width
from careergui.cli.parser import add_area, pixels, place_to_write, read_as, whole_number
from careergui.cli.qt import load_qt
from careergui.domain.catalog import Catalog
from careergui.domain.role import Role
from careergui.domain.view_state import MOST_ROLES, Chosen
from careergui.errors import UsageError
from careergui.export.formats import BACKGROUNDS, FORMATS, LETTERS, Letters, format_of, refuse_background
from careergui.files import refuse_existing
from careergui.text import plain, plural
from careergui.typed import numbers, words

DESCRIPTION = "Write one chart as a picture, or with several kinds, or “all”, each into a folder. The window writes the same bytes."
MORE = f"""kinds: {", ".join(EVERY)}, all
formats: {", ".join(row.suffix for row in FORMATS.values())}

all stands for every kind that can be made of the roles; each one left out is named with its reason.
--scale draws a PNG with so many times the pixels, for print and dense screens; nothing moves. SVG and PDF are sharp at any size:
their page is WxH at 96 pixels an inch, whatever the scale."""
ALL = "all"
THEMES = ("light", "dark", "grey")


def add_arguments(parser: ArgumentParser) -> None:
    """Kind, roles, file, looks."""
    parser.add_argument(
        "kind", metavar="KIND", nargs="?", help="the kind of chart, or several with commas between; --list says what each shows"
    )
    parser.add_argument("roles", metavar="ROLE", nargs="*", help="one to eight ids, SOC codes or titles")
    parser.add_argument(
        "-o",
        "--out",
        metavar="FILE",
        type=place_to_write,
        help="the file to write, its name ending in the format; a folder for several charts",
    )
    parser.add_argument("--list", action="store_true", help="name the kinds of chart and leave")
    parser.add_argument("--size", metavar="WxH", type=pixels, default=(1600, 900), help="width and height in pixels (default: 1600x900)")
    parser.add_argument(
        "--scale", metavar="N", type=whole_number(1, 4), default=1, help="1 to 4 times as many pixels of a PNG (default: 1)"
    )
    parser.add_argument("--theme", choices=THEMES, default="light", help="light (the default), dark, or grey for print without colour")
    parser.add_argument(
        "--letters", choices=LETTERS, default=None, help="words of an SVG as shapes that need no typeface (the default), or as text to edit"
    )
    add_background(parser)
    titles = parser.add_mutually_exclusive_group()
    titles.add_argument(
        "--title",
        metavar="TEXT",
        type=read_as(words.title),
        default="",
        help="a title of your own, on one chart (default: what the chart shows)",
    )
    add_topic(titles)
    parser.add_argument("--slots", metavar="N,N", type=slots, default=(), help="colour and mark of each role, 1 to 8 (default: in order)")
    parser.add_argument("--baseline", metavar="ROLE", help="the role differences are measured from (default: the first)")
    parser.add_argument("--format", choices=tuple(FORMATS), default=None, help="format of the files of several charts (default: png)")
    parser.add_argument("--force", action="store_true", help="replace files that exist")
    add_area(parser)
    add_chart_options(parser)


def add_background(parser: ArgumentParser) -> None:
    """What pictures lie on."""
    parser.add_argument(
        "--background", choices=BACKGROUNDS, default="theme", help="the theme’s own (the default), or transparent, for PNG and SVG"
    )


def add_topic(parser: Any) -> None:
    """The option that heads charts with what they are about; of a parser, or of a group of options."""
    parser.add_argument("--topic", action="store_true", help="the topic as title, and not what the chart shows to be true")


slots = read_as(lambda text: numbers.places(text, MOST_ROLES))
"""A reader of places of colours, which stand on the command line from 1."""


def run(arguments: Any) -> int:
    """Draw, and print the name of each file."""
    if arguments.list:
        say("\n".join(_listed()))
        return 0
    format_id = _format(arguments)
    if arguments.letters is not None and format_id != "svg":
        raise UsageError(f"--letters belongs to SVG; a {FORMATS[format_id].label} carries its letters. Leave it out.")
    refuse_background(FORMATS[format_id], arguments.background)
    catalog = loaded(arguments)
    roles = _roles(catalog, arguments)
    baseline = chosen_baseline(catalog, arguments.baseline, roles).id if roles else ""
    entries = [Chosen(role.id, slot) for role, slot in zip(roles, arguments.slots or range(len(roles)), strict=True)]
    options = chart_options(catalog, arguments)
    kinds = fitting(catalog, entries, baseline) if arguments.kind == ALL else _kinds(arguments)
    several = _is_several(arguments)
    targets = in_folder(arguments.out, format_id, kinds) if several else [Target(arguments.kind, format_id, arguments.out)]
    specs = [build(target.kind, catalog, entries, options, baseline) for target in targets]
    if several:
        made_folder(arguments.out)
    refuse_blocked(targets, force=arguments.force)
    write_charts(specs, targets, _options(arguments), force=arguments.force)
    say("\n".join(str(target.path) for target in targets))
    if arguments.kind == ALL:
        say_left_out(catalog, entries, baseline)
    return 0


def say_left_out(catalog: Catalog, entries: Sequence[Chosen], baseline: str = "") -> None:
    """Name every kind that “all” does without, and why, one a line; not part of the result."""
    for kind, why in left_out(catalog, entries, baseline).items():
        complain(f"careergui: left out: {kind}. {plain(why)}")


def _kinds(arguments: Any) -> list[str]:
    """The kinds of chart that are named."""
    return list(dict.fromkeys((arguments.kind or "").split(",")))


def _is_several(arguments: Any) -> bool:
    """Whether the charts go into a folder."""
    return arguments.kind == ALL or len(_kinds(arguments)) > 1


def _listed() -> list[str]:
    """What each kind shows, one a line where lines are as long as that takes."""
    column, line = max(map(len, EVERY)) + 2, terminal_width() or sys.maxsize
    return [part for kind in EVERY.values() for part in wrapped(f"{kind.title}: {kind.description}", f"{kind.id:<{column}}", line)]


def _roles(catalog: Catalog, arguments: Any) -> list[Role]:
    """The roles of the chart; UsageError when there is none, or when their number is not that of the colours."""
    kinds = [kind for name in _kinds(arguments) if isinstance(kind := EVERY.get(name), OptionedKind)]
    others = len(kinds) < len(_kinds(arguments))
    roles = chosen(catalog, arguments.roles, fewest=max((kind.fewest for kind in kinds), default=1) if not others else 1)
    if arguments.slots and len(arguments.slots) != len(roles):
        raise UsageError(f"--slots names {plural(len(arguments.slots), 'colour')} for {plural(len(roles), 'role')}. Name one for each.")
    return roles


def _format(arguments: Any) -> str:
    """The format of the file or files asked for; UsageError when the call does not say enough."""
    unknown = next((name for name in _kinds(arguments) if name not in EVERY), None)
    if unknown == ALL and arguments.kind != ALL:
        raise UsageError(f"“{ALL}” stands for every kind, and by itself. Name it alone, or only the kinds wanted.")
    if unknown is not None and arguments.kind != ALL:
        named = f"There is no chart “{unknown[:60]}”." if unknown else "No kind of chart is named."
        raise UsageError(f"{named} Kinds: {', '.join(EVERY)}, and {ALL} for all of them.")
    if arguments.out is None:
        raise UsageError(f"Say where to write the picture: -o {'FOLDER' if _is_several(arguments) else f'{arguments.kind}.png'}.")
    if _is_several(arguments):
        return arguments.format or "png"
    refuse_existing(arguments.out, force=True)
    found = format_of(arguments.out)
    if arguments.format not in {None, found.id}:
        raise UsageError(f"--format {arguments.format} and the name {arguments.out.name} do not agree. Leave --format out.")
    return found.id


def _options(arguments: Any) -> Any:
    load_qt()
    from careergui.export.drawing import PictureOptions  # late: loads Qt, which “chart --list” does not need

    width, height = arguments.size
    title = "" if _is_several(arguments) else arguments.title
    letters: Letters = arguments.letters or "shapes"
    return PictureOptions(
        width=width,
        height=height,
        scale=arguments.scale,
        theme=arguments.theme,
        letters=letters,
        background=arguments.background,
        title=title,
        topic=arguments.topic,
    )
