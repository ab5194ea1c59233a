"""Menus and keys made from the table of commands, kept true to how things stand; leaves what commands do to gui.commands."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from careergui.gui.desk import Desk
from careergui.gui.plain_text import caption, tooltip
from careergui.text import plain

if TYPE_CHECKING:
    from careergui.gui.actions import Command

TITLES = ("File", "Edit", "View", "Roles", "Help")


class Menus(QMenuBar):
    """The menu bar; its actions belong to the window, so that keys work wherever the bar is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Titles only, until `fill`."""
        super().__init__(parent)
        self._desk = desk
        self._commands: tuple[Command, ...] = ()
        self._menus = {title: QMenu(f"&{title}", self) for title in TITLES}
        self.by_id: dict[str, QAction] = {}
        self.setAccessibleName("Menus")
        for menu in self._menus.values():
            self.addMenu(menu)

    def fill(self) -> None:
        """Make every command; called once the window is on screen."""
        from careergui.gui.actions import COMMANDS, MENUS  # start time: all commands with all they need, used by nobody before

        if self._commands:
            return
        self._commands = COMMANDS
        self.by_id = {command.id: self._action(command) for command in COMMANDS}
        for title, menu in self._menus.items():
            self._fill_menu(menu, MENUS[title])
        self._desk.keys = {title: [(command.text, command.keys) for command in commands] for title, commands in MENUS.items()}
        self._desk.window.addActions(list(self.by_id.values()))
        self._desk.session.changed.connect(self.refresh)
        self._desk.appearance.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Set words, ticks and what can be done to how things stand."""
        for command in self._commands:
            action = self.by_id[command.id]
            if command.words is not None:
                action.setText(caption(command.words(self._desk)))
            if command.checked is not None:
                action.setChecked(command.checked(self._desk))
            action.setEnabled(command.enabled is None or command.enabled(self._desk))

    def _action(self, command: "Command") -> QAction:
        action = QAction(command.text, self._desk.window)
        action.setObjectName(f"action-{command.id}")
        action.setShortcuts([QKeySequence(keys) for keys in command.keys])
        action.setCheckable(command.checked is not None)
        action.setToolTip(command.tip)
        action.triggered.connect(lambda: self._run(command))
        return action

    def _run(self, command: "Command") -> None:
        command.run(self._desk)
        self.refresh()

    def _fill_menu(self, menu: QMenu, commands: "tuple[Command, ...]") -> None:
        menu.setToolTipsVisible(True)
        for command in commands:
            if command.opens:
                menu.addSeparator()
            menu.addAction(self.by_id[command.id])
            if command.id == "open":
                menu.addMenu(RecentMenu(self._desk, menu))
        menu.aboutToShow.connect(self.refresh)
        menu.aboutToShow.connect(lambda: self._let_clicks_through(menu))

    def _let_clicks_through(self, menu: QMenu) -> None:
        from careergui.gui.click_through import let_clicks_through  # start time: no menu is open before the first paint

        let_clicks_through(menu, self)


class RecentMenu(QMenu):
    """Comparisons opened or saved lately, read anew each time the menu opens."""

    def __init__(self, desk: Desk, parent: QMenu) -> None:
        super().__init__("Open recent", parent)
        self._desk = desk
        self.aboutToShow.connect(self._fill)
        parent.aboutToShow.connect(lambda: self.menuAction().setEnabled(bool(desk.recent)))

    def _fill(self) -> None:
        from careergui.gui.commands.files import open_path  # start time: commands are loaded when they are needed

        self.clear()
        for name in self._desk.recent:
            path = Path(name)
            action = self.addAction(caption(plain(path.name)))
            action.setToolTip(tooltip(plain(name)))
            action.triggered.connect(lambda _=False, path=path: open_path(self._desk, path))
