"""The menu that chooses which figures stand beside the titles of the role list, and whether pay is drawn; remembers nothing."""

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtWidgets import QMenu, QWidget

from careergui.domain.measures import BY_ID
from careergui.gui.click_through import let_clicks_through
from careergui.gui.list_look import NONE, ListLook
from careergui.gui.measure_menu import add_choice, fill


def open_look_menu(place: QWidget, names: dict[str, str], look: ListLook, choose: Callable[[ListLook], None]) -> None:
    """Open it under a button. `names` are the labels of what any role has, by id; `choose` takes the look asked for."""
    menu = QMenu(place)
    offered = {NONE: "None", **{name: label for name, label in names.items() if name in BY_ID}}
    for words, field in (("First figure", "first"), ("Second figure", "second")):
        part = menu.addMenu(words)
        fill(part, offered, getattr(look, field), partial(_take, look, choose, field))
    menu.addSeparator()
    add_choice(menu, "Draw the range of pay", on=look.drawn, choose=lambda: choose(replace(look, drawn=not look.drawn)))
    usual = menu.addAction("As usual: median pay, growth, range of pay")
    usual.setEnabled(look != ListLook())
    usual.triggered.connect(lambda: choose(ListLook()))
    let_clicks_through(menu, place)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(place.mapToGlobal(place.rect().bottomLeft()))


def _take(look: ListLook, choose: Callable[[ListLook], None], field: str, name: str) -> None:
    choose(replace(look, **{field: name}))
