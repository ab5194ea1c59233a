"""The one table of commands: menu, words, keys, what it does and when it can be done; menus, keys and the list of shortcuts follow."""

from collections.abc import Callable
from typing import Literal, TypeAlias

from msgspec import Struct

from careergui.gui.commands import edit, files, help, roles, take_away, view  # noqa: A004 - the Help menu is called that
from careergui.gui.desk import Desk

Menu: TypeAlias = Literal["File", "Edit", "View", "Roles", "Help"]


class Command(Struct, frozen=True, kw_only=True):
    """One command. `words` gives its text as things stand, `enabled` and `checked` its state; `opens` a group of its own in the menu."""

    id: str
    menu: Menu
    text: str
    run: Callable[[Desk], None]
    keys: tuple[str, ...] = ()
    tip: str = ""
    words: Callable[[Desk], str] | None = None
    enabled: Callable[[Desk], bool] | None = None
    checked: Callable[[Desk], bool] | None = None
    opens: bool = False


COMMANDS: tuple[Command, ...] = (
    Command(id="open", menu="File", text="Open comparison…", run=files.open_comparison, keys=("Ctrl+O",), tip="A saved comparison, or a further file of roles"),
    Command(id="save", menu="File", text="Save comparison", run=files.save_comparison, keys=("Ctrl+S",), enabled=roles.has_roles),
    Command(id="save-as", menu="File", text="Save comparison as…", run=files.save_as, keys=("Ctrl+Shift+S",), enabled=roles.has_roles),
    Command(id="export-chart", menu="File", text="Export chart…", run=take_away.export_chart, keys=("Ctrl+E",), opens=True, tip="The chart in use as PNG, SVG or PDF"),
    Command(id="export-all", menu="File", text="Export all charts…", run=take_away.export_all, keys=("Ctrl+Shift+E",), tip="Every chart of the page in front"),
    Command(id="quit", menu="File", text="Quit", run=files.leave, keys=("Ctrl+Q",), opens=True),
    Command(id="undo", menu="Edit", text="Undo", run=edit.undo, keys=("Ctrl+Z",), words=edit.undo_words, enabled=edit.can_undo),
    Command(id="redo", menu="Edit", text="Redo", run=edit.redo, keys=("Ctrl+Shift+Z", "Ctrl+Y"), words=edit.redo_words, enabled=edit.can_redo),
    Command(id="copy-chart", menu="Edit", text="Copy chart", run=take_away.copy_chart, keys=("Ctrl+Shift+C",), opens=True, tip="Picture and table together"),
    Command(id="copy-table", menu="Edit", text="Copy table", run=take_away.copy_table, keys=("Ctrl+Shift+T",)),
    Command(id="find", menu="Edit", text="Find roles", run=view.find, keys=("Ctrl+F", "/"), opens=True),
    Command(id="profile", menu="View", text="Profile", run=view.show_page("profile"), keys=("Ctrl+1",), checked=view.page_is("profile")),
    Command(id="compare", menu="View", text="Compare", run=view.show_page("compare"), keys=("Ctrl+2",), checked=view.page_is("compare")),
    Command(id="list", menu="View", text="List of roles", run=view.toggle_list, keys=("F9",), checked=view.list_in_sight, opens=True),
    Command(id="theme-system", menu="View", text="Colours of the system", run=view.choose_theme("system"), checked=view.theme_is("system"), opens=True),
    Command(id="theme-light", menu="View", text="Light colours", run=view.choose_theme("light"), checked=view.theme_is("light")),
    Command(id="theme-dark", menu="View", text="Dark colours", run=view.choose_theme("dark"), checked=view.theme_is("dark")),
    Command(id="theme-turn", menu="View", text="Switch between light and dark", run=view.turn_theme, keys=("Ctrl+Shift+D",)),
    Command(id="larger", menu="View", text="Larger text", run=view.larger, keys=("Ctrl++", "Ctrl+="), enabled=view.can_grow, opens=True),
    Command(id="smaller", menu="View", text="Smaller text", run=view.smaller, keys=("Ctrl+-",), enabled=view.can_shrink),
    Command(id="normal", menu="View", text="Normal text size", run=view.normal, keys=("Ctrl+0",), enabled=view.can_shrink),
    Command(id="full-screen", menu="View", text="Full screen", run=view.full_screen, keys=("F11",), checked=view.is_full_screen, opens=True),
    Command(id="toggle-role", menu="Roles", text="Add role", run=roles.toggle_shown, keys=("Ctrl+D",), words=roles.toggle_words, enabled=roles.can_toggle),
    Command(id="baseline", menu="Roles", text="Make baseline", run=roles.make_baseline, keys=("Ctrl+B",), enabled=roles.can_make_baseline,
            tip="Measure differences from the role shown"),
    Command(id="move-left", menu="Roles", text="Move left", run=roles.move_left, keys=("Ctrl+Shift+Left",), enabled=roles.can_move_left),
    Command(id="move-right", menu="Roles", text="Move right", run=roles.move_right, keys=("Ctrl+Shift+Right",), enabled=roles.can_move_right),
    Command(id="clear", menu="Roles", text="Clear comparison", run=roles.clear, keys=("Ctrl+Shift+Backspace",), enabled=roles.has_roles, opens=True),
    Command(id="ready-made", menu="Roles", text="Compare a ready-made set", run=roles.compare_ready_made, words=roles.ready_made_words,
            enabled=roles.has_ready_made),
    Command(id="shortcuts", menu="Help", text="Shortcuts", run=help.shortcuts, keys=("F1",)),
    Command(id="sources", menu="Help", text="Where the figures come from", run=help.sources),
    Command(id="problems", menu="Help", text="Problems in the data…", run=help.problems, enabled=lambda desk: bool(desk.faults)),
    Command(id="log-folder", menu="Help", text="Open the folder of the log", run=help.open_log_folder, opens=True),
    Command(id="about", menu="Help", text="About careergui", run=help.about),
)  # fmt: skip
