"""The command `pictures`: every chart and the window’s pages as pictures in a folder, as where there is no display."""

from argparse import ArgumentParser
from typing import Any

from careergui.charts.registry import build, fitting
from careergui.cli.commands.chart import THEMES, add_background, add_topic, say_left_out
from careergui.cli.drawing import Target, in_folder, made_folder, refuse_blocked, write_charts
from careergui.cli.loading import DEFAULT_ROLES, chosen, loaded
from careergui.cli.output import say
from careergui.cli.parser import add_area, pixels, place_to_write
from careergui.cli.qt import load_qt
from careergui.domain.view_state import Chosen, Page, ViewState
from careergui.files import write_whole

DESCRIPTION = "Write every chart of a comparison as PNG, and the window on each of its pages, into a folder; needs no display."
WINDOWS: tuple[tuple[str, Page], ...] = (("window", "compare"), ("profile", "profile"), ("where", "where"), ("explore", "explore"))
"""Pictures of the window by file name, and the page each shows."""


def add_arguments(parser: ArgumentParser) -> None:
    """Folder, roles, looks."""
    parser.add_argument("roles", metavar="ROLE", nargs="*", help="one to eight roles (default: the five case-management roles)")
    parser.add_argument(
        "-o", "--out", metavar="FOLDER", type=place_to_write, required=True, help="the folder to write into; made if it is not there"
    )
    parser.add_argument("--theme", choices=THEMES, default="light", help="light (the default), dark, or grey for print without colour")
    parser.add_argument("--size", metavar="WxH", type=pixels, default=(1600, 900), help="width and height in pixels (default: 1600x900)")
    add_background(parser)
    add_topic(parser)
    parser.add_argument("--force", action="store_true", help="replace files that exist")
    add_area(parser)


def run(arguments: Any) -> int:
    """Draw, and print the folder and the names of the files."""
    catalog = loaded(arguments)
    roles = chosen(catalog, arguments.roles or [role for role in DEFAULT_ROLES if role in catalog.roles])
    entries = [Chosen(role.id, slot) for slot, role in enumerate(roles)]
    folder = made_folder(arguments.out)
    targets = in_folder(folder, "png", fitting(catalog, entries))
    windows = [(Target(name, "png", folder / f"{name}.png"), page) for name, page in WINDOWS]
    refuse_blocked([*targets, *(target for target, _ in windows)], force=arguments.force)

    load_qt()
    from careergui.app import window_picture  # late: loads the whole window
    from careergui.export.drawing import PictureOptions  # late: loads Qt

    width, height = arguments.size
    specs = [build(target.kind, catalog, entries) for target in targets]
    options = PictureOptions(width=width, height=height, theme=arguments.theme, background=arguments.background, topic=arguments.topic)
    write_charts(specs, targets, options, force=arguments.force)
    for target, page in windows:
        state = ViewState(
            chosen=tuple(entries),
            baseline=roles[0].id,
            page=page,
            selected=roles[0].id,
            area=catalog.area.id,
            real=catalog.real,
        )
        content = window_picture(arguments.data, state, arguments.theme, width, height)
        write_whole(target.path, content, force=arguments.force)
    say("\n".join([f"{folder}:", *(f"  {target.path.name}" for target in [*targets, *(target for target, _ in windows)])]))
    say_left_out(catalog, entries)
    return 0
