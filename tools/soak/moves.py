"""The table of what a driver may do next and how often; leaves the touch to hands and what to type to texts."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLineEdit, QSpinBox, QTextEdit, QWidget

from careergui.gui.export_dialog import ExportDialog
from tools.soak import hands
from tools.soak.stage import Stage, named
from tools.soak.texts import NUMBERS, PATHS, PLACES, SEARCHED, STRANGE, any_text

_KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return,
    Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace, Qt.Key.Key_Menu, Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F9, Qt.Key.Key_F11, Qt.Key.Key_Slash,
)  # fmt: skip
_HELD = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_SIZES = ((640, 480), (900, 600), (1024, 700), (1440, 900), (1920, 1080), (2560, 1440), (1, 1), (500, 3000))


def _click(stage: Stage, front: QWidget) -> None:
    place, chance = stage.place(front), stage.chance
    button = chance.choices((hands.LEFT, hands.RIGHT, hands.MIDDLE), (12, 2, 1))[0]
    held = chance.choice(_HELD) if chance.random() < 0.2 else hands.NOTHING_HELD
    stage.tell(f"{named(front)} at {place.x()}, {place.y()}, {button.name}")
    hands.click(front, place, button, held)


def _aim(stage: Stage, front: QWidget) -> None:
    """Click in the middle of one of the things to click, which chance alone would hardly hit."""
    shown = [widget for widget in front.findChildren(QWidget) if widget.isVisible() and widget.focusPolicy()]
    if shown:
        target = stage.chance.choice(shown)
        stage.tell(f"{named(target)} in {named(front)}")
        hands.click(front, target.mapTo(front, target.rect().center()))


def _double(stage: Stage, front: QWidget) -> None:
    place = stage.place(front)
    stage.tell(f"{named(front)} at {place.x()}, {place.y()}")
    hands.double_click(front, place)


def _hover(stage: Stage, front: QWidget) -> None:
    place = stage.place(front)
    stage.tell(f"{named(front)} at {place.x()}, {place.y()}")
    if stage.chance.random() < 0.7:
        hands.move(front, place)
    else:
        hands.ask(front, place)


def _drag(stage: Stage, front: QWidget) -> None:
    start, end = stage.place(front), stage.place(front)
    stage.tell(f"{named(front)} from {start.x()}, {start.y()} to {end.x()}, {end.y()}")
    hands.drag(front, start, end)


def _wheel(stage: Stage, front: QWidget) -> None:
    place, notches = stage.place(front), stage.chance.choice((-10, -3, -1, -0.25, 0.25, 1, 3, 10))
    stage.tell(f"{named(front)} at {place.x()}, {place.y()} by {notches}")
    hands.wheel(front, place, notches, stage.chance.choice(_HELD) if stage.chance.random() < 0.3 else hands.NOTHING_HELD)


def _key(stage: Stage, front: QWidget) -> None:
    key, held = stage.chance.choice(_KEYS), stage.chance.choice(_HELD)
    stage.tell(f"{key.name} {held.name} to {named(front)}")
    hands.press(front, key, held)


def _type(stage: Stage, _front: QWidget) -> None:
    focus, text = QApplication.focusWidget(), any_text(stage.chance)
    if not isinstance(focus, QLineEdit | QTextEdit | QSpinBox):
        text = text[:3]
    stage.tell(f"{text[:60]!r} into {named(focus)}")
    hands.write(text)


def _command(stage: Stage, _front: QWidget) -> None:
    if (window := stage.window) is None or QApplication.activeModalWidget() is not None or not window.menus.by_id:
        return
    command = stage.chance.choice(sorted(window.menus.by_id))
    if command != "quit" or stage.chance.random() < 0.1:
        stage.tell(command)
        window.menus.by_id[command].trigger()


def _fill(stage: Stage, front: QWidget) -> None:
    """Put text into one of the fields in sight at once, as pasting would."""
    fields = [field for field in front.findChildren(QLineEdit) if field.isVisible()]
    if fields:
        field = stage.chance.choice(fields)
        text = stage.chance.choice(SEARCHED + PLACES if front is stage.window else PATHS + STRANGE + NUMBERS)
        stage.tell(f"{text[:60]!r} into {named(field)}")
        field.setFocus()
        field.setText(text)


def _choose(stage: Stage, front: QWidget) -> None:
    """Choose from one of the lists in sight."""
    boxes = [box for box in front.findChildren(QComboBox) if box.isVisible() and box.count()]
    if boxes:
        box = stage.chance.choice(boxes)
        row = stage.chance.randrange(box.count())
        stage.tell(f"{row} of {named(box)}")
        box.setCurrentIndex(row)
        box.activated.emit(row)


def _resize(stage: Stage, _front: QWidget) -> None:
    if (window := stage.window) is not None:
        width, height = stage.chance.choice(_SIZES)
        stage.tell(f"{width} × {height}")
        window.resize(width, height)


def _drop(stage: Stage, _front: QWidget) -> None:
    if (window := stage.window) is not None and QApplication.activeModalWidget() is None:
        path = stage.chance.choice(stage.files)
        stage.tell(path.name)
        hands.drop(window, path)


def _answer(stage: Stage, _front: QWidget) -> None:
    """Answer the dialog in front: a person reads it and goes on."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QFileDialog):
        _answer_files(stage, dialog)
    elif isinstance(dialog, ExportDialog):
        _answer_export(stage, dialog)
    elif isinstance(dialog, QDialog):
        way = stage.chance.choice(("accept", "reject", "close"))
        stage.tell(f"{way} {named(dialog)}")
        getattr(dialog, way)()


def _answer_files(stage: Stage, dialog: QFileDialog) -> None:
    name = stage.chance.choice((*PATHS, "home/Documents/five.careergui", "inputs/ten.json", "inputs/cut.json", "saved"))
    way = stage.chance.choice(("accept", "accept", "reject"))
    stage.tell(f"{way} {name[:60]!r} in {named(dialog)}")
    if (field := dialog.findChild(QLineEdit)) is not None:
        field.setText(name)
    getattr(dialog, way)()


def _answer_export(stage: Stage, dialog: ExportDialog) -> None:
    buttons = (dialog.save_button, dialog.save_button, dialog.copy_image, dialog.copy_data, dialog.copy_command, dialog.show_folder)
    chosen = stage.chance.choice((*buttons, dialog.cancel, dialog.cancel))
    twice = stage.chance.random() < 0.2
    stage.tell(f"{chosen.text()}{', twice' if twice else ''} in {named(dialog)}")
    for _ in range(1 + twice):
        chosen.click()


class Move(NamedTuple):
    """What may be done to what is in front, and how often in proportion to the others; it tells before it does, or does nothing."""

    name: str
    weight: int
    do: Callable[[Stage, QWidget], None]


MOVES = (
    Move("click", 30, _click),
    Move("aim", 10, _aim),
    Move("double click", 4, _double),
    Move("hover", 12, _hover),
    Move("drag", 4, _drag),
    Move("wheel", 12, _wheel),
    Move("key", 16, _key),
    Move("type", 6, _type),
    Move("command", 8, _command),
    Move("fill", 5, _fill),
    Move("choose", 4, _choose),
    Move("resize", 1, _resize),
    Move("drop", 1, _drop),
    Move("answer", 6, _answer),
)
