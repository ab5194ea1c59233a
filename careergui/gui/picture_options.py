"""How a picture is made when nobody asks: sixteen by nine, in the window's theme; leaves choosing to the export dialog."""

from typing import TYPE_CHECKING

from careergui.gui.appearance import Appearance

if TYPE_CHECKING:
    from careergui.export.pictures import PictureOptions


def options_for(appearance: Appearance) -> "PictureOptions":
    """Options of a picture copied from the window."""
    from careergui.export.pictures import PictureOptions  # start time: pulls in the renderer

    return PictureOptions(theme=appearance.theme.name)
