"""Commands on what is looked at and how: pages, colours, text size, the role list."""

from collections.abc import Callable

from careergui.domain.view_state import Page
from careergui.gui.appearance import ZOOMS, ThemeChoice
from careergui.gui.desk import Desk

_NORMAL = 100


def show_page(page: Page) -> Callable[[Desk], None]:
    """The command that turns to a page."""
    return lambda desk: desk.session.look(page=page)


def page_is(page: Page) -> Callable[[Desk], bool]:
    """Whether a page is in front."""
    return lambda desk: desk.session.state.page == page


def toggle_relative(desk: Desk) -> None:
    """Show differences as percentages too, or no longer."""
    relative = not desk.session.state.relative
    desk.session.look(relative=relative)
    desk.session.said.emit("Differences in percent too" if relative else "Differences in their own units")


def is_relative(desk: Desk) -> bool:
    """Whether differences stand as percentages too."""
    return desk.session.state.relative


def choose_theme(choice: ThemeChoice) -> Callable[[Desk], None]:
    """The command that follows the system, or stays light or dark."""
    return lambda desk: desk.appearance.choose(choice)


def theme_is(choice: ThemeChoice) -> Callable[[Desk], bool]:
    """Whether that choice is in force."""
    return lambda desk: desk.appearance.choice == choice


def turn_theme(desk: Desk) -> None:
    """Light to dark, dark to light."""
    desk.appearance.choose("light" if desk.appearance.theme.dark else "dark")


def larger(desk: Desk) -> None:
    """One step larger text."""
    desk.appearance.step_zoom(1)
    _say_zoom(desk)


def smaller(desk: Desk) -> None:
    """One step smaller text."""
    desk.appearance.step_zoom(-1)
    _say_zoom(desk)


def normal(desk: Desk) -> None:
    """Text at 100 %."""
    desk.appearance.set_zoom(_NORMAL)
    _say_zoom(desk)


def can_grow(desk: Desk) -> bool:
    """Whether text can be larger still."""
    return desk.appearance.zoom < ZOOMS[-1]


def can_shrink(desk: Desk) -> bool:
    """Whether text can be smaller still."""
    return desk.appearance.zoom > ZOOMS[0]


def full_screen(desk: Desk) -> None:
    """Fill the screen, or take the usual size back."""
    if desk.window.isFullScreen():
        desk.window.showNormal()
    else:
        desk.window.showFullScreen()


def is_full_screen(desk: Desk) -> bool:
    """Whether the window fills the screen."""
    return desk.window.isFullScreen()


def toggle_list(desk: Desk) -> None:
    """Show or hide the list of roles."""
    desk.side.toggle()


def list_in_sight(desk: Desk) -> bool:
    """Whether the list of roles can be seen."""
    return desk.side.in_sight


def find(desk: Desk) -> None:
    """Search for roles."""
    desk.side.search()


def _say_zoom(desk: Desk) -> None:
    desk.session.said.emit(f"Text size {desk.appearance.zoom}%")
