"""The window: puts its parts together and remembers how they stood; decides nothing itself."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careergui import assets
from careergui.data.faults import Fault
from careergui.gui.app_bar import AppBar
from careergui.gui.appearance import Appearance
from careergui.gui.body import Body
from careergui.gui.desk import Desk
from careergui.gui.fault_watch import FaultWatch
from careergui.gui.file_target import FileTarget
from careergui.gui.menus import Menus
from careergui.gui.page_stack import PageStack
from careergui.gui.session import Session
from careergui.gui.settings import Settings
from careergui.gui.side import Side
from careergui.gui.status import StatusLine
from careergui.gui.tray import Tray

if TYPE_CHECKING:
    from careergui.gui.fault_bar import FaultBar
    from careergui.gui.role_panel import RolePanel

_SIZE, _LEAST = (1440, 900), (640, 480)
_FRAME = (16, 48)
"""Room for what the system draws around a window, known only once it stands there."""


class MainWindow(FileTarget):
    """Bar and tray above, the list of roles and the page below them, a line of status at the bottom.

    The first paint shows the frame with the tray; list, menus and page follow in the same breath, in `settle`.
    """

    first_painted = Signal()
    charts_painted = Signal()
    closing = Signal()
    data_file_opened = Signal(Path)

    def __init__(self, session: Session, appearance: Appearance, settings: Settings, faults: Sequence[Fault] = ()) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("careergui")
        self._appearance, self._settings, self._painted = appearance, settings, False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.first_painted)
        self.panel: RolePanel | None = None
        self._fault_bar: FaultBar | None = None
        self._first: Fault | None = None
        self.desk = Desk(self, session, appearance, [*appearance.faults, *faults])
        self._watch = FaultWatch(session.catalog.library, self.desk.faults, self)
        self.desk.open_data = self.data_file_opened.emit
        self.desk.recent, self.desk.export_choices = settings.recent, settings.export
        self._make_parts(session, appearance, settings)
        self._place_parts()
        self._connect()
        self._restore(settings)

    def settle(self) -> None:
        """What follows the first paint: the list of roles, commands, and the first page."""
        from careergui.gui.kept_focus import KeptFocus  # start time: nothing has the keyboard before the first paint
        from careergui.gui.role_panel import RolePanel  # start time: a quarter of what there is to load

        if self.panel is None:
            self.panel = RolePanel(
                self.desk.session,
                self._appearance,
                self._settings.sort,
                reverse=self._settings.sort_reversed,
                look=self._settings.list_look,
            )
            self.panel.found.connect(self.pages.start_profile_at_top)
            self.side.hold(self.panel)
            self.panel.view.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
            self.setWindowIcon(QIcon(str(assets.icon("careergui"))))
            self.menus.fill()
            self.pages.start()
            KeptFocus(self)
            self.status.start()
            self._look_for_letters()

    def settings(self) -> Settings:
        """What to remember of the window as it stands."""
        return replace(
            self._settings,
            theme=self._appearance.choice,
            zoom=self._appearance.zoom,
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            list_width=self.body.list_width,
            list_shown=self.side.wanted,
            sort=self.panel.sort if self.panel else self._settings.sort,
            sort_reversed=self.panel.head.reverse if self.panel else self._settings.sort_reversed,
            list_look=self.panel.look if self.panel else self._settings.list_look,
            view=self.desk.session.state,
            recent=self.desk.recent,
            recent_areas=self.app_bar.area.recent,
            export=self.desk.export_choices,
        )

    def open_file(self, path: Path) -> None:
        """Open a saved comparison or a file of roles."""
        from careergui.gui.commands.files import open_path  # start time: commands are loaded when they are needed

        open_path(self.desk, path)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._soon.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _make_parts(self, session: Session, appearance: Appearance, settings: Settings) -> None:
        self._ground = QWidget(self)
        self.side = self.desk.side = Side(appearance, self._ground, wanted=settings.list_shown)
        self.pages = self.desk.pages = PageStack(session, appearance)
        self.body = Body(self.side, self.pages, appearance, settings.list_width, self._ground)
        self.tray = Tray(session, appearance)
        self.status = StatusLine(session, appearance)
        self.menus = Menus(self.desk)
        self.app_bar = AppBar(session, appearance, self.menus, settings.recent_areas)
        self.desk.open_areas = self.app_bar.area.open

    def _place_parts(self) -> None:
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.app_bar)
        column.addWidget(self.tray)
        column.addWidget(self.body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(self._ground)
        self._column = column
        self._show_faults()

    def _show_faults(self) -> None:
        """Say over the pages what could not be read so far."""
        if self._fault_bar is None and self.desk.faults:
            from careergui.gui.fault_bar import FaultBar  # start time: sound data needs none

            self._fault_bar = FaultBar(self.desk.faults, self._appearance, self._ground)
            self._fault_bar.details_requested.connect(lambda: self._do("problems"))
            self._column.insertWidget(self._column.indexOf(self.body), self._fault_bar)
        elif self._fault_bar is not None:
            self._fault_bar.show_faults(self.desk.faults)
        self.menus.refresh()

    def say_first(self, fault: Fault | None) -> None:
        """Say over the pages, before all else and until it is put away, why nothing is remembered; None: it is again."""
        others = [one for one in self.desk.faults if one is not self._first]
        self._first = fault
        self.desk.faults[:] = [*([fault] if fault else []), *others]
        self._show_faults()

    def _look_for_faults(self) -> None:
        """Say that other colours could not be read."""
        new = [fault for fault in self._appearance.faults if fault not in self.desk.faults]
        if new:
            self.desk.faults += new
            self._show_faults()

    def _look_for_letters(self) -> None:
        """Say which letters of a person's own roles no font has: boxes stand in their place."""
        from careergui.gui.own_letters import lacking_letters  # start time: nothing is hidden from who sees no letter yet

        if found := lacking_letters(self.desk.session.catalog):
            self.desk.faults += found
            self._show_faults()

    def _connect(self) -> None:
        self.first_painted.connect(self.settle)
        self._watch.found.connect(self._show_faults)
        self._appearance.changed.connect(self._look_for_faults)
        self.dropped.connect(self.open_file)
        self.pages.charts_painted.connect(self.charts_painted)
        self.pages.export_requested.connect(self._export)
        self.app_bar.export_requested.connect(lambda: self._do("export-all"))
        self.tray.add_requested.connect(self.side.search)
        self.tray.emphasised.connect(self.pages.emphasise)
        self.body.aligned.connect(self.app_bar.set_start)
        self.body.aligned.connect(self.tray.set_start)
        self.side.toggled.connect(self.menus.refresh)
        self.app_bar.least_changed.connect(self._set_least)

    def _restore(self, settings: Settings) -> None:
        self.setMinimumSize(*_LEAST)
        if not (settings.geometry and self._take_place(settings.geometry)):
            room = self.screen().availableSize()
            self.resize(min(_SIZE[0], room.width() - _FRAME[0]), min(_SIZE[1], room.height() - _FRAME[1]))

    def _take_place(self, geometry: str) -> bool:
        """Stand where the window stood last, if that can still be."""
        from PySide6.QtCore import QByteArray  # start time: a first start has no place to go back to

        return self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))

    def _set_least(self, width: int) -> None:
        """Stay as wide as the bar needs, as far as the screen is: large text needs more."""
        self.setMinimumWidth(min(max(_LEAST[0], width), self.screen().availableSize().width()))

    def _do(self, command: str) -> None:
        self.menus.by_id[command].trigger()

    def _export(self, kind: str) -> None:
        from careergui.gui.commands.take_away import export_kind  # start time: commands are loaded when they are needed

        export_kind(self.desk, kind)
