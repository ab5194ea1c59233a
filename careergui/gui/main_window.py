"""The window: puts its parts together and remembers how they stood; decides nothing itself."""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QIcon, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from careergui import assets
from careergui.data.faults import Fault
from careergui.gui.app_bar import AppBar
from careergui.gui.appearance import Appearance
from careergui.gui.desk import Desk
from careergui.gui.menus import Menus
from careergui.gui.page_stack import PageStack
from careergui.gui.role_panel import RolePanel
from careergui.gui.session import Session
from careergui.gui.settings import Settings
from careergui.gui.side import NARROW, WIDTH, Side
from careergui.gui.status import StatusLine
from careergui.gui.tray import Tray

_SIZE, _LEAST = (1440, 900), (640, 480)


class MainWindow(QMainWindow):
    """Three zones under a bar: roles at the left, pages at the right, the tray above both."""

    first_painted = Signal()
    charts_painted = Signal()
    closing = Signal()
    data_file_opened = Signal(Path)

    def __init__(self, session: Session, appearance: Appearance, settings: Settings, faults: Sequence[Fault] = ()) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("careergui")
        self.setAcceptDrops(True)
        self._appearance, self._settings, self._painted = appearance, settings, False
        self._list_width = settings.list_width or WIDTH
        self.desk = Desk(self, session, appearance, faults)
        self.desk.open_data = self.data_file_opened.emit
        self.desk.recent = settings.recent
        self._assemble(session, appearance, settings)
        self._connect(session, appearance)
        self._restore(settings)

    def settle(self) -> None:
        """What follows the first paint: commands, and the first page."""
        self.setWindowIcon(QIcon(str(assets.icon("careergui"))))  # drawn by a library of its own, hence this late
        self.menus.fill()
        self.pages.start()

    def settings(self) -> Settings:
        """What to remember of the window as it stands."""
        return replace(
            self._settings,
            theme=self._appearance.choice,
            zoom=self._appearance.zoom,
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            list_width=self._list_width,
            list_shown=self.side.wanted,
            sort=self.panel.sort,
            view=self.desk.session.state,
            recent=self.desk.recent,
        )

    def open_file(self, path: Path) -> None:
        """Open a saved comparison or a file of roles."""
        from careergui.gui.commands.files import open_path  # start time: commands are loaded when they are needed

        open_path(self.desk, path)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._size_side()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped, once the program it came from has been answered."""
        event.acceptProposedAction()
        for url in event.mimeData().urls():
            if url.isLocalFile():
                QTimer.singleShot(0, self, lambda path=Path(url.toLocalFile()): self.open_file(path))
                return

    def _assemble(self, session: Session, appearance: Appearance, settings: Settings) -> None:
        ground = QWidget(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, ground)
        self.panel = RolePanel(session, appearance, settings.sort)
        self.side = Side(self.panel, appearance, ground, wanted=settings.list_shown)
        self.pages = PageStack(session, appearance)
        self.desk.side, self.desk.pages = self.side, self.pages
        self.tray = Tray(session, appearance)
        self.status = StatusLine(session, appearance)
        self.menus = Menus(self.desk)
        self.app_bar = AppBar(session, appearance, self.menus)
        self.splitter.addWidget(self.side)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(3)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.app_bar)
        column.addWidget(self.tray)
        if self.desk.faults:
            column.addWidget(self._fault_bar())
        column.addWidget(self.splitter, 1)
        column.addWidget(self.status)
        self.setCentralWidget(ground)

    def _fault_bar(self) -> QWidget:
        from careergui.gui.fault_bar import FaultBar  # start time: sound data needs none

        bar = FaultBar(self.desk.faults, self._appearance)
        bar.details_requested.connect(lambda: self.menus.by_id["problems"].trigger())
        return bar

    def _export(self, kind: str) -> None:
        from careergui.gui.commands.take_away import export_kind  # start time: commands are loaded when they are needed

        export_kind(self.desk, kind)

    def _connect(self, session: Session, appearance: Appearance) -> None:
        self.first_painted.connect(self.settle)
        self.pages.charts_painted.connect(self.charts_painted)
        self.pages.export_requested.connect(self._export)
        self.app_bar.export_requested.connect(lambda: self.menus.by_id["export-all"].trigger())
        self.tray.add_requested.connect(self.side.search)
        self.tray.emphasised.connect(self.pages.emphasise)
        self.side.toggled.connect(self._side_toggled)
        self.side.resized.connect(self._align)
        self.splitter.splitterMoved.connect(self._side_moved)
        appearance.changed.connect(self._fit)

    def _restore(self, settings: Settings) -> None:
        self.setMinimumSize(*_LEAST)
        if not (settings.geometry and self.restoreGeometry(QByteArray.fromBase64(settings.geometry.encode()))):
            room = self.screen().availableSize()
            self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))

    def _fit(self) -> None:
        """Give the page the room it needs, and line the bars up with it."""
        self.side.set_narrow(self.width() < self._appearance.pixels(NARROW))
        self.side.fit()
        self._align()

    def _side_toggled(self) -> None:
        self._size_side()
        self._fit()
        self.menus.refresh()

    def _side_moved(self) -> None:
        if self.side.docked:
            self._list_width = round(self.side.width() / self._appearance.factor)

    def _size_side(self) -> None:
        if self.side.docked:
            width = self._appearance.pixels(self._list_width)
            self.splitter.setSizes([width, max(self.splitter.width() - width, 1)])

    def _align(self) -> None:
        left = self.side.width() if self.side.docked else 0
        self.app_bar.set_start(left)
        self.tray.set_start(left + self._appearance.pixels(8) if left else 0)
