"""The one table of commands: menu, words, keys, what it does and when it can be done; menus, keys and the list of shortcuts follow."""

from collections.abc import Callable

from msgspec import Struct

from careergui.gui.commands import area, edit, files, role_list, roles, take_away, view
from careergui.gui.commands import help as helping
from careergui.gui.desk import Desk


class Command(Struct, frozen=True):
    """One command. `words` gives its text as things stand, `enabled` and `checked` its state; `opens` a group of its own in the menu."""

    id: str
    text: str
    run: Callable[[Desk], None]
    keys: tuple[str, ...] = ()
    tip: str = ""
    words: Callable[[Desk], str] | None = None
    enabled: Callable[[Desk], bool] | None = None
    checked: Callable[[Desk], bool] | None = None
    opens: bool = False


MENUS: dict[str, tuple[Command, ...]] = {
    "File": (
        Command("open", "Open comparison…", files.open_comparison, ("Ctrl+O",), "A saved comparison, or a further file of roles"),
        Command("save", "Save comparison", files.save_comparison, ("Ctrl+S",), enabled=roles.has_roles),
        Command("save-as", "Save comparison as…", files.save_as, ("Ctrl+Shift+S",), enabled=roles.has_roles),
        Command("export-chart", "Export chart…", take_away.export_chart, ("Ctrl+E",), "The chart in use as PNG, SVG or PDF", opens=True),
        Command("export-all", "Export all charts…", take_away.export_all, ("Ctrl+Shift+E",), "Every chart of the page in front"),
        Command("quit", "Quit", files.leave, ("Ctrl+Q",), opens=True),
    ),
    "Edit": (
        Command("undo", "Undo", edit.undo, ("Ctrl+Z",), words=edit.undo_words, enabled=edit.can_undo),
        Command("redo", "Redo", edit.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), words=edit.redo_words, enabled=edit.can_redo),
        Command("copy-chart", "Copy chart", take_away.copy_chart, ("Ctrl+Shift+C",), "Picture and table together", opens=True),
        Command("copy-table", "Copy table", take_away.copy_table, ("Ctrl+Shift+T",), "The table in use, for a spreadsheet"),
        Command("find", "Find roles", view.find, ("Ctrl+F", "/"), opens=True),
    ),
    "View": (
        Command("profile", "Profile", view.show_page("profile"), ("Ctrl+1",), checked=view.page_is("profile")),
        Command("compare", "Compare", view.show_page("compare"), ("Ctrl+2",), checked=view.page_is("compare")),
        Command("where", "Where", view.show_page("where"), ("Ctrl+3",), checked=view.page_is("where")),
        Command("explore", "Explore", view.show_page("explore"), ("Ctrl+4",), checked=view.page_is("explore")),
        Command("area", "Choose area…", area.open_picker, ("Ctrl+L",), "Where pay and jobs are from", enabled=area.has_areas, opens=True),
        Command(
            "real-pay", "Real pay, adjusted for prices", area.toggle_real, ("Ctrl+Shift+L",), enabled=area.can_adjust, checked=area.is_real
        ),
        Command(
            "relative",
            "Differences in percent too",
            view.toggle_relative,
            ("Ctrl+Shift+R",),
            "Percent of the baseline, and where pay stands among all jobs",
            checked=view.is_relative,
        ),
        Command("list", "List of roles", view.toggle_list, ("F9",), checked=view.list_in_sight, opens=True),
        Command("facets", "Narrow the list of roles", role_list.focus_facets, ("Ctrl+Shift+F",), enabled=role_list.has_facets),
        Command("clear-facets", "Clear all facets", role_list.clear_facets, enabled=role_list.any_facet),
        Command("list-order", "Order of the list…", role_list.choose_order),
        Command("list-figures", "Figures in the list…", role_list.choose_figures),
        Command("list-drawing", "Range of pay in the list", role_list.turn_drawing, checked=role_list.is_drawn),
        Command("theme-system", "Colours of the system", view.choose_theme("system"), checked=view.theme_is("system"), opens=True),
        Command("theme-light", "Light colours", view.choose_theme("light"), checked=view.theme_is("light")),
        Command("theme-dark", "Dark colours", view.choose_theme("dark"), checked=view.theme_is("dark")),
        Command("theme-turn", "Switch between light and dark", view.turn_theme, ("Ctrl+Shift+D",)),
        Command("larger", "Larger text", view.larger, ("Ctrl++", "Ctrl+="), enabled=view.can_grow, opens=True),
        Command("smaller", "Smaller text", view.smaller, ("Ctrl+-",), enabled=view.can_shrink),
        Command("normal", "Normal text size", view.normal, ("Ctrl+0",), enabled=view.can_shrink),
        Command("full-screen", "Full screen", view.full_screen, ("F11",), checked=view.is_full_screen, opens=True),
    ),
    "Roles": (
        Command("toggle-role", "Add role", roles.toggle_shown, ("Ctrl+D",), words=roles.toggle_words, enabled=roles.can_toggle),
        Command(
            "baseline", "Make baseline", roles.make_baseline, ("Ctrl+B",), "Measure differences from it", enabled=roles.can_make_baseline
        ),
        Command("move-left", "Move left", roles.move_left, ("Ctrl+Shift+Left",), enabled=roles.can_move_left),
        Command("move-right", "Move right", roles.move_right, ("Ctrl+Shift+Right",), enabled=roles.can_move_right),
        Command("clear", "Clear comparison", roles.clear, ("Ctrl+Shift+Backspace",), enabled=roles.has_roles, opens=True),
        Command(
            "ready-made", "Compare a ready-made set", roles.compare_ready_made, words=roles.ready_made_words, enabled=roles.has_ready_made
        ),
    ),
    "Help": (
        Command("shortcuts", "Shortcuts", helping.shortcuts, ("F1",)),
        Command("sources", "Where the figures come from", helping.sources),
        Command("problems", "Problems in the data…", helping.problems, enabled=lambda desk: bool(desk.faults)),
        Command("log-folder", "Open the folder of the log", helping.open_log_folder, opens=True),
        Command("about", "About careergui", helping.about),
    ),
}
COMMANDS: tuple[Command, ...] = tuple(command for commands in MENUS.values() for command in commands)
